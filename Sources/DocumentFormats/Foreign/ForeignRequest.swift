import DocumentModel
import ReaderProtocol

/// A command whose output is imported instead of a document.
public struct ForeignCommand: Sendable {
  /// A program that gets the document first, and whose output is the command's input.
  public struct Unpacker: Sendable {
    /// Path of the program.
    public var path: String
    /// Arguments without the program's name.
    public var arguments: [String]
  }

  /// Path of the program.
  public var path: String
  /// Arguments without the program's name.
  public var arguments: [String]
  /// Name in messages.
  public var name: String
  /// Program that unpacks the document first, under the same limits; `nil` for none.
  public var unpacker: Unpacker?
  /// Address space of each of its processes, or if it is confined, their private memory, in bytes; `nil` for the
  /// address space of the request.
  public var memory: Int?
  /// CPU time of each of its processes, in seconds; `nil` for that of the request.
  public var seconds: Int?
  /// Whether the output of the other commands is read if this one fails.
  public var mayFail = false
  /// Whether it can only read files and write its output (docs/decisions/007).
  ///
  /// For programs that need nothing else to read documents. A command of the user isn't confined.
  public var isConfined = false
  /// Explains a failure by how the command ended (its status, or -1 minus the signal) and its last message; `nil` to
  /// show that message.
  public var explain: @Sendable (Int32, String) -> ReaderError? = { _, _ in nil }

  /// A command that runs a program.
  public init(
    path: String, arguments: [String], name: String, memory: Int? = nil, seconds: Int? = nil
  ) {
    self.path = path
    self.arguments = arguments
    self.name = name
    self.memory = memory
    self.seconds = seconds
  }

  /// A command line for the shell.
  ///
  /// Its limits are higher than those of importers: pandoc needs 2 GB for a novel.
  public static func shell(_ line: String) -> ForeignCommand {
    ForeignCommand(
      path: "/bin/sh", arguments: ["-c", line], name: line, memory: 4 << 30, seconds: 240)
  }
}

/// Limits on the import of a document.
public struct ForeignLimits: Sendable {
  /// Address space of the importer, in bytes.
  public var memory: Int
  /// CPU time of the importer, in seconds.
  public var seconds: Int
  /// Elapsed time, in seconds.
  public var wallSeconds: Int
  /// Imported text, in bytes.
  public var text: Int

  /// Makes limits.
  public init(
    memory: Int = 1 << 30, seconds: Int = 60, wallSeconds: Int = 300, text: Int = 256 << 20
  ) {
    self.memory = memory
    self.seconds = seconds
    self.wallSeconds = wallSeconds
    self.text = text
  }
}

/// A request to import a document.
public struct ForeignRequest: Sendable {
  /// Where the bytes of the document come from.
  public enum Input: Sendable {
    /// An open file, read from its beginning, or a pipe.
    case descriptor(Int32)
    /// Bytes in memory.
    case bytes(TextSource)
  }

  /// The bytes of the document.
  public var input: Input
  /// Commands that each get the bytes, one after the other, and whose outputs are read as one; `format` is then the
  /// format of that output.
  public var commands: [ForeignCommand]
  /// Name of the document, whose extension helps to recognise the format.
  public var name: String
  /// Format; `nil` to recognise it.
  public var format: String?
  /// Encoding; `nil` to recognise it.
  public var encoding: String?
  /// Limits on the import.
  public var limits = ForeignLimits()

  /// Makes a request.
  public init(
    _ input: Input, name: String, command: ForeignCommand? = nil, format: String? = nil,
    encoding: String? = nil
  ) {
    self.input = input
    self.name = name
    commands = command.map { [$0] } ?? []
    self.format = format
    self.encoding = encoding
  }
}
