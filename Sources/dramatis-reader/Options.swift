import DocumentModel

/// An error in the command line.
struct UsageError: Error {
  let message: String
}

/// Options of the command line.
struct Options {
  /// The file; standard input if there is none.
  var path: String?
  /// The format; `nil` to recognise it.
  var format: String?
  /// The name of the document, for its extension; the path's if it isn't given.
  var name = ""
  /// The encoding; `nil` to recognise it.
  var encoding: String?
  /// Address space, in bytes.
  var maxMemory = 1 << 30
  /// CPU time.
  var maxSeconds = 60
  /// Bytes that may be read, and be written.
  var maxInput = 512 << 20
  var maxOutput = 512 << 20
  var wantsHelp = false

  static let help = """
    usage: dramatis-reader [OPTION ...] [FILE | -]

    Reads one document and writes its text, outline and provenance to standard output as frames
    (docs/reader-protocol.md). It is called by dramatis, for whatever isn't plain text.

      --format NAME       the format, if it isn't to be found out
      --name FILENAME     the name of the document, whose extension helps to find the format out
      --encoding NAME     the encoding, if it isn't to be found out
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
