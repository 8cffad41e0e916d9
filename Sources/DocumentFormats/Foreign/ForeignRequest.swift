import DocumentModel
import ReaderProtocol

/// A command whose output is imported instead of a document.
struct ForeignCommand: Sendable {
  /// A program that gets the document first, and whose output is the command's input.
  struct Unpacker: Sendable {
    var path: String
    /// Arguments without the program's name.
    var arguments: [String]
  }

  var path: String
  /// Arguments without the program's name.
  var arguments: [String]
  /// Name in messages.
  var name: String
  /// Program that unpacks the document first, under the same limits; `nil` for none.
  var unpacker: Unpacker?
  /// Address space of each of its processes, or if it is confined, their private memory, in bytes; `nil` for the
  /// address space of the request.
  var memory: Int?
  /// CPU time of each of its processes, in seconds; `nil` for that of the request.
  var seconds: Int?
  /// Whether the output of the other commands is read if this one fails.
  var mayFail = false
  /// Whether it can only read files and write its output (docs/decisions/007).
  ///
  /// For programs that need nothing else to read documents. A command of the user isn't confined.
  var isConfined = false
  /// Explains a failure by how the command ended (its status, or -1 minus the signal) and its last message; `nil` to
  /// show that message.
  var explain: @Sendable (Int32, String) -> ReaderError? = { _, _ in nil }

  /// A command line for the shell.
  ///
  /// Its limits are higher than those of importers: pandoc needs 2 GB for a novel.
  static func shell(_ line: String) -> ForeignCommand {
    ForeignCommand(
      path: "/bin/sh", arguments: ["-c", line], name: line, memory: 4 << 30, seconds: 240)
  }
}

struct ForeignLimits: Sendable {
  /// Address space of the importer, in bytes.
  var memory = 1 << 30
  /// CPU time of the importer, in seconds.
  var seconds = 60
  /// Elapsed time, in seconds.
  var wallSeconds = 300
  /// Imported text, in bytes.
  var text = 256 << 20
}

struct ForeignRequest: Sendable {
  var source: TextSource
  /// Commands that each get the bytes, one after the other, and whose outputs are read as one; `format` is then the
  /// format of that output.
  var commands: [ForeignCommand]
  /// Name of the document, whose extension helps to recognise the format.
  var name: String
  /// Format; `nil` to recognise it.
  var format: String?
  /// Encoding; `nil` to recognise it.
  var encoding: String?
  var limits = ForeignLimits()

  init(
    _ source: TextSource, name: String, command: ForeignCommand? = nil, format: String? = nil,
    encoding: String? = nil
  ) {
    self.source = source
    self.name = name
    commands = command.map { [$0] } ?? []
    self.format = format
    self.encoding = encoding
  }
}
