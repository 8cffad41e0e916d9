import CProcess
import DocumentModel
import Glibc
import ReaderProtocol
import System

/// Progress of an import.
public typealias ForeignProgress = ReaderParser.Progress

/// Imports documents, each in a process of its own (docs/decisions/007).
enum ReaderProcess {
  /// Imports a document; blocks until its text is complete.
  ///
  /// - Parameters:
  ///   - request: what to import.
  ///   - reader: path of `dramatis-reader`; `nil` to look for it.
  ///   - onProgress: called at least ten times a second; returns false to cancel the import.
  static func read(
    _ request: ForeignRequest, reader: String? = nil,
    onProgress: (ForeignProgress) -> Bool = { _ in true }
  ) throws(ForeignReadError) -> ForeignText {
    let path: String
    if let reader { path = reader } else { path = try installedReader() }
    var session = try ReaderSession(request, reader: path)
    return try session.run(onProgress)
  }

  private static func installedReader() throws(ForeignReadError) -> String {
    let program = InstalledProgram("dramatis-reader")
    guard let path = program.path else {
      throw ForeignReadError(.notInstalled(program.candidates))
    }
    return path
  }
}

/// The processes and pipes of one import.
private struct ReaderSession {
  private let request: ForeignRequest
  private let reader: ChildProgram
  private let output: Descriptor
  private var commands: CommandSequence?
  /// Sends the bytes of a document in memory.
  private var channel: Descriptor?
  private var sent = 0
  private var parser: ReaderParser
  private let watch = Stopwatch()

  init(_ request: ForeignRequest, reader path: String) throws(ForeignReadError) {
    self.request = request
    parser = ReaderParser(limits: ReaderLimits(text: request.limits.text))
    let input: Descriptor
    if request.commands.count > 1 {
      // Each command starts at the beginning.
      input = try makeSpool(request.source)
    } else {
      (input, channel) = try makeEnds(dramatis_make_channel)
    }
    if request.commands.isEmpty {
      (reader, output) = try Self.start(path, request, input: input)
    } else {
      let (text, textInput) = try makeEnds(dramatis_make_pipe)
      commands = try CommandSequence(
        request.commands, limits: request.limits, input: input, output: textInput)
      (reader, output) = try Self.start(path, request, input: text)
    }
  }

  private static func start(
    _ path: String, _ request: ForeignRequest, input: Descriptor
  ) throws(ForeignReadError) -> (ChildProgram, Descriptor) {
    let limits = request.limits
    var arguments = ["--name", request.name]
    if let format = request.format { arguments += ["--format", format] }
    if let encoding = request.encoding { arguments += ["--encoding", encoding] }
    arguments += ["--max-memory", "\(max(1, limits.memory >> 20))"]
    arguments += ["--max-seconds", "\(max(1, limits.seconds))"]
    // Lists and titles come in addition to the text.
    arguments += ["--max-output", "\(max(2, limits.text >> 19))"]
    let (output, end) = try makeEnds(dramatis_make_pipe)
    let program = try ChildProgram(
      ChildProgram.Start(
        path: path, arguments: arguments, environment: ["LC_ALL=C", "SWIFT_BACKTRACE=enable=no"],
        input: input, output: end, errors: nil, memory: 0, seconds: 0))
    return (program, output)
  }

  // MARK: Running

  mutating func run(
    _ onProgress: (ForeignProgress) -> Bool
  ) throws(ForeignReadError) -> ForeignText {
    var failure: ReaderFormError?
    while failure == nil {
      guard try hasOutput(onProgress) else { continue }
      let piece = output.read()
      if piece.isEmpty { break }
      piece.withUnsafeBytes { bytes in
        do throws(ReaderFormError) { try parser.take(bytes) } catch { failure = error }
      }
    }
    return try result(failure)
  }

  /// Waits up to 0.1 s for output of the importer, and serves the other pipes; true if there is output.
  private mutating func hasOutput(
    _ onProgress: (ForeignProgress) -> Bool
  ) throws(ForeignReadError) -> Bool {
    var polled = [pollfd(fd: output.number, events: Int16(POLLIN), revents: 0)]
    polled.append(pollfd(fd: commands?.errors ?? -1, events: Int16(POLLIN), revents: 0))
    polled.append(pollfd(fd: channel?.number ?? -1, events: Int16(POLLOUT), revents: 0))
    _ = poll(&polled, 3, 100)
    if !onProgress(parser.progress) { throw ForeignReadError(.cancelled) }
    if watch.seconds > Double(request.limits.wallSeconds) {
      throw ForeignReadError(.tooSlow(seconds: request.limits.wallSeconds))
    }
    if polled[1].revents != 0 { try commands?.takeMessage() }
    if polled[2].revents != 0 { send() }
    return polled[0].revents != 0
  }

  /// Sends as many bytes as the importer accepts now; closes the channel at the end of the document.
  private mutating func send() {
    guard let channel else { return }
    let source = request.source
    let count = source.withBytes(sent..<max(sent, source.count)) { rest in
      rest.isEmpty ? -1 : dramatis_write_some(channel.number, rest.baseAddress, rest.count)
    }
    if count > 0 { sent += count }
    if count < 0 || sent == source.count { self.channel = nil }
  }

  // MARK: The result

  private mutating func result(
    _ failure: ReaderFormError?
  ) throws(ForeignReadError) -> ForeignText {
    var reported: ReaderError?
    if case .reported(let error) = failure { reported = error }
    if let failure, reported == nil {
      _ = reader.kill()
      throw ForeignReadError(.form(failure))
    }
    // After its last frame the importer only has to exit.
    let end = (failure == nil ? reader.wait(seconds: 1) : reader.kill()) ?? 0
    try commands?.finish()
    if let reported { throw ForeignReadError(.document(reported)) }
    if end < -1 {
      throw ForeignReadError(signalReason(-1 - end, program: nil, seconds: request.limits.seconds))
    }
    // Exit status of the dynamic loader.
    if end == 127 { throw ForeignReadError(.notLoaded) }
    do throws(ReaderFormError) {
      return try parser.finish()
    } catch {
      throw ForeignReadError(.form(error))
    }
  }
}

/// Writes bytes to a file without a name, so that they can be read several times.
private func makeSpool(_ source: TextSource) throws(ForeignReadError) -> Descriptor {
  let file = dramatis_make_spool()
  guard file >= 0 else { throw ForeignReadError(.system(step: "make a file", code: errno)) }
  let spool = Descriptor(file)
  if let error = source.withBytes({ writeAll($0, to: file) }) {
    throw ForeignReadError(.system(step: "write a file", code: error.code))
  }
  lseek(file, 0, SEEK_SET)
  return spool
}
