import FormatSignatures
import ReaderProtocol

/// A format that can be imported: how it is recognised, read and documented.
public struct FormatEntry: Sendable {
  /// Name of the format for `--format`.
  let name: String
  /// What its documents look like; empty if the format is only chosen by name.
  let signatures: [FormatSignature]
  /// Whether a document that looks like this format is in it; archives of several formats look alike.
  var holds: @Sendable (DocumentInput) -> Bool = { _ in true }
  /// Encodings that reading a document may need; they must be opened before it is read.
  public internal(set) var encodings: @Sendable (DocumentInput) -> [String] = { _ in [] }
  /// Row of `docs/formats.md`: title, how it is recognised, what becomes the outline, where paragraphs come from, what
  /// is kept and lost; empty for none.
  var row = ""
  /// Small documents, which tests recognise and read.
  var samples: [FormatSample] = []
  /// Reads a document.
  public let read: @Sendable (DocumentInput) throws(ReaderError) -> ForeignText
}

/// A small document in a format.
struct FormatSample: Sendable {
  enum Content: Sendable {
    case bytes([UInt8])
    /// The files of a ZIP archive: paths and contents.
    case files([(path: String, text: String)])
  }

  let name: String
  let content: Content
  /// The imported text; `nil` if the importer needs another program first.
  let text: String?

  init(_ name: String, _ content: String, text: String?) {
    self.init(name, bytes: Array(content.utf8), text: text)
  }

  init(_ name: String, bytes: [UInt8], text: String?) {
    (self.name, self.content, self.text) = (name, .bytes(bytes), text)
  }

  init(_ name: String, files: [(path: String, text: String)], text: String) {
    (self.name, self.content, self.text) = (name, .files(files), text)
  }
}
