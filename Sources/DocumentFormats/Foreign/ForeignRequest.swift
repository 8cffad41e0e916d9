import DocumentModel
import ReaderProtocol

/// A command whose output is read instead of a document.
public struct ForeignCommand: Sendable {
  /// A program that gets the document first, and whose output the command gets.
  public struct Unpacker: Sendable {
    /// The program's file.
    public var path: String
    /// Its arguments, without its name.
    public var arguments: [String]
  }

  /// The program's file.
  public var path: String
  /// Its arguments, without its name.
  public var arguments: [String]
  /// Its name in messages.
  public var name: String
  /// Program that unpacks the document for it, with the same limits; `nil` for none.
  public var unpacker: Unpacker?
  /// Address space of each of its processes, in bytes; of a confined program, the private memory of each;
  /// `nil` for the address space of the request.
  public var memory: Int?
  /// CPU time of each of its processes; `nil` for that of the request.
  public var seconds: Int?
  /// Whether the others are read if it fails.
  public var mayFail = false
  /// Whether it can only read files and write its output (docs/decisions/007).
  ///
  /// For programs that need no more to read documents. A command of the user isn't confined.
  public var isConfined = false
  /// What its failure means, by how it ended (its status, or -1 minus the signal) and the last that it said; `nil` if
  /// the message is shown as it is.
  public var explain: @Sendable (Int32, String) -> ReaderError? = { _, _ in nil }

  /// Makes a command that runs a program.
  public init(
    path: String, arguments: [String], name: String, memory: Int? = nil, seconds: Int? = nil
  ) {
    self.path = path
    self.arguments = arguments
    self.name = name
    self.memory = memory
    self.seconds = seconds
  }

  /// Makes a command of a line for the shell.
  ///
  /// Its limits are higher than those of an importer: pandoc needs 2 GB for a novel.
  public static func shell(_ line: String) -> ForeignCommand {
    ForeignCommand(
      path: "/bin/sh", arguments: ["-c", line], name: line, memory: 4 << 30, seconds: 240)
  }
}

/// Limits for importing a document.
public struct ForeignLimits: Sendable {
  /// Address space of the importer, in bytes.
  public var memory: Int
  /// CPU time of the importer, in seconds.
  public var seconds: Int
  /// Time by the clock.
  public var wallSeconds: Int
  /// Text that comes out, in bytes.
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
  /// The bytes of the document.
  public enum Input: Sendable {
    /// An open file, from its beginning, or a pipe.
    case descriptor(Int32)
    /// Bytes in memory.
    case bytes(TextSource)
  }

  /// The bytes of the document.
  public var input: Input
  /// Commands that each get the bytes, one after the other, and whose outputs are read as one; the format is
  /// then that of the output.
  public var commands: [ForeignCommand]
  /// The document's name, whose extension helps to recognise the format.
  public var name: String
  /// The format; `nil` to recognise it.
  public var format: String?
  /// The encoding; `nil` to recognise it.
  public var encoding: String?
  /// Its limits.
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
