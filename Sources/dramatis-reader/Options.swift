import DocumentModel

/// An error in the command line.
struct UsageError: Error {
  let message: String
}

struct Options {
  /// Path of the document; `nil` for standard input.
  var path: String?
  /// Format; `nil` to recognise it.
  var format: String?
  /// Name of the document, for its extension; by default the path.
  var name = ""
  /// Encoding; `nil` to recognise it.
  var encoding: String?
  /// Address space, in bytes.
  var maxMemory = 1 << 30
  /// CPU time, in seconds.
  var maxSeconds = 60
  /// Most bytes that are read, and that are written.
  var maxInput = 512 << 20
  var maxOutput = 512 << 20
  var wantsHelp = false

  static let help = """
    usage: dramatis-reader [OPTION ...] [FILE | -]

    Reads one document and writes its text, outline and provenance to standard output as frames
    (docs/reader-protocol.md). dramatis calls it for every format except plain text.

      --format NAME       the format (recognised by default)
      --name FILENAME     the name of the document, whose extension helps to recognise the format
      --encoding NAME     the encoding (recognised by default)
      --max-memory MB     address space (1024)
      --max-seconds N     CPU time (60)
      --max-input MB      size of the document (512)
      --max-output MB     size of what is written (512)

    """

  init(arguments: [String]) throws(UsageError) {
    var rest = arguments[...]
    while let argument = rest.popFirst() {
      switch argument {
      case "--help", "-h": wantsHelp = true
      case "--format": format = try value(of: argument, &rest)
      case "--name": name = try value(of: argument, &rest)
      case "--encoding": encoding = try value(of: argument, &rest)
      case "--max-memory": maxMemory = try megabytes(of: argument, &rest)
      case "--max-seconds": maxSeconds = try number(of: argument, &rest)
      case "--max-input": maxInput = try megabytes(of: argument, &rest)
      case "--max-output": maxOutput = try megabytes(of: argument, &rest)
      case "-": path = nil
      case "--": try take(path: rest.popFirst())
      case _ where argument.hasPrefix("-"):
        let shown = escapedForTerminal(argument)
        throw UsageError(message: "unknown option \(shown); try: dramatis-reader --help")
      default: try take(path: argument)
      }
    }
    if name.isEmpty { name = path ?? "" }
  }

  private mutating func take(path: String?) throws(UsageError) {
    guard self.path == nil else { throw UsageError(message: "only one document can be read") }
    self.path = path
  }

  private func value(
    of option: String, _ rest: inout ArraySlice<String>
  ) throws(UsageError) -> String {
    guard let value = rest.popFirst() else { throw UsageError(message: "\(option) wants a value") }
    return value
  }

  private func number(
    of option: String, _ rest: inout ArraySlice<String>
  ) throws(UsageError) -> Int {
    let words = try value(of: option, &rest)
    guard let number = Int(words), (1...1_000_000).contains(number) else {
      throw UsageError(
        message: "\(option) wants a number from 1 on, not \(escapedForTerminal(words))")
    }
    return number
  }

  private func megabytes(
    of option: String, _ rest: inout ArraySlice<String>
  ) throws(UsageError) -> Int {
    try number(of: option, &rest) << 20
  }
}
