import CProcess
import DocumentModel
import Glibc
import ReaderProtocol
import System

/// Commands that run one after the other, each with the document as its input; they write to one pipe, which is closed
/// after the last one.
struct CommandSequence {
  private var rest: [ForeignCommand]
  private var command: ForeignCommand
  private var program: ChildProgram
  private var unpacker: ChildProgram?
  private let limits: ForeignLimits
  /// The document and the pipe for the output, kept open until the last command has them.
  private var input: Descriptor?
  private var output: Descriptor?
  /// Reads the standard error of the command.
  private var said: Descriptor?
  private var message = BoundedMessage()

  /// Starts the first command.
  ///
  /// - Parameters:
  ///   - input: the document, at its beginning; for several commands a file.
  ///   - output: the pipe that all commands write to.
  init(
    _ commands: [ForeignCommand], limits: ForeignLimits, input: Descriptor, output: Descriptor
  ) throws(ForeignReadError) {
    guard let first = commands.first else { throw ForeignReadError(.cancelled) }
    rest = Array(commands.dropFirst())
    command = first
    self.limits = limits
    (program, unpacker, said) = try Self.start(first, limits, input: input, output: output)
    (self.input, self.output) = rest.isEmpty ? (nil, nil) : (input, output)
  }

  /// Descriptor to wait for: standard error of the running command; -1 if the last one has ended.
  var errors: Int32 { said?.number ?? -1 }

  /// Reads messages of the command; at their end, starts the next command.
  ///
  /// - Throws: if the command has failed, unless it may.
  mutating func takeMessage() throws(ForeignReadError) {
    let piece = said?.read() ?? []
    message.append(piece)
    guard piece.isEmpty else { return }
    said = nil
    guard !rest.isEmpty else { return }
    try check(program.wait(seconds: 1))
    try startNext()
  }

  private mutating func startNext() throws(ForeignReadError) {
    guard let input, let output else { return }
    command = rest.removeFirst()
    message = BoundedMessage()
    lseek(input.number, 0, SEEK_SET)
    (program, unpacker, said) = try Self.start(command, limits, input: input, output: output)
    if rest.isEmpty { (self.input, self.output) = (nil, nil) }
  }

  private static func start(
    _ command: ForeignCommand, _ limits: ForeignLimits, input: Descriptor, output: Descriptor
  ) throws(ForeignReadError) -> (ChildProgram, ChildProgram?, Descriptor) {
    let (words, wordsInput) = try makeEnds(dramatis_make_pipe)
    var start = ChildProgram.Start(
      path: command.path, arguments: command.arguments, environment: nil, input: input,
      output: output, errors: wordsInput, memory: command.memory ?? limits.memory,
      seconds: command.seconds ?? limits.seconds, isConfined: command.isConfined)
    guard let unpacker = command.unpacker else { return (try ChildProgram(start), nil, words) }
    let (unpacked, unpackedInput) = try makeEnds(dramatis_make_pipe)
    var first = start
    (first.path, first.arguments) = (unpacker.path, unpacker.arguments)
    (first.output, first.errors) = (unpackedInput, nil)
    let unpacking = try ChildProgram(first)
    start.input = unpacked
    return (try ChildProgram(start), unpacking, words)
  }

  /// Finishes after the importer; an error of the command has precedence over what the importer says of its output.
  mutating func finish() throws(ForeignReadError) {
    // The command's output is closed, so it ends soon, or is killed.
    let watch = Stopwatch()
    while said != nil, watch.seconds < 1 {
      var polled = [pollfd(fd: errors, events: Int16(POLLIN), revents: 0)]
      if poll(&polled, 1, 100) > 0 { try takeMessage() }
    }
    if said == nil {
      try check(program.wait(seconds: 0.2))
    } else if case let status = program.kill(), status > 0 {
      try check(status)
    }
  }

  private func check(_ end: Int32?) throws(ForeignReadError) {
    guard let end, !command.mayFail else { return }
    // The importer has stopped reading, and reports why. A shell adds 128 to the signal.
    if end == 128 + SIGPIPE { return }
    guard end > 0 || end < -1 && -1 - end != SIGPIPE else { return }
    if let error = command.explain(end, message.words) { throw ForeignReadError(.document(error)) }
    if end < -1 {
      throw ForeignReadError(
        signalReason(-1 - end, program: command.name, seconds: command.seconds ?? limits.seconds))
    }
    throw ForeignReadError(.command(command.name, status: end, message: message.words))
  }
}

func signalReason(_ signal: Int32, program: String?, seconds: Int) -> ForeignReadError.Reason {
  signal == SIGXCPU ? .tooSlow(seconds: seconds) : .broken(program: program, signal: signal)
}

/// The end of a command's messages, made safe for terminals.
private struct BoundedMessage {
  private var bytes: [UInt8] = []
  private static let most = 4096

  mutating func append(_ piece: [UInt8]) {
    bytes += piece
    if bytes.count > Self.most { bytes.removeFirst(bytes.count - Self.most) }
  }

  /// The last line that isn't blank.
  var words: String {
    let line = bytes.split(separator: 0x0A).last { $0.contains { $0 > 0x20 } } ?? []
    return line.prefix(300).withUnsafeBytes { escapedForTerminal(bytes: $0) }
  }
}
