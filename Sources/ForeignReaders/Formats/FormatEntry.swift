import FormatSignatures
import ReaderProtocol

/// A format that can be imported: how it is recognised, read and documented.
public struct FormatEntry: Sendable {
  /// Name of the format for `--format`.
  public let name: String
  /// What its documents look like; empty if the format is only chosen by name.
  public let signatures: [FormatSignature]
  /// Whether a document that looks like this format is in it; archives of several formats look alike.
  public let holds: @Sendable (DocumentInput) -> Bool
  /// Encodings that reading a document may need; they must be opened before it is read.
  public let encodings: @Sendable (DocumentInput) -> [String]
  /// Row of `docs/formats.md`: title, how it is recognised, what becomes the outline, where paragraphs come from, what
  /// is kept and lost; empty for none.
  public let row: String
  /// Small documents, which tests recognise and read.
  public let samples: [FormatSample]
  /// Reads a document.
  public let read: @Sendable (DocumentInput) throws(ReaderError) -> ForeignText

  /// Makes an entry.
  public init(
    name: String, signatures: [FormatSignature],
    holds: @escaping @Sendable (DocumentInput) -> Bool = { _ in true },
    encodings: @escaping @Sendable (DocumentInput) -> [String] = { _ in [] },
    row: String = "", samples: [FormatSample] = [],
    read: @escaping @Sendable (DocumentInput) throws(ReaderError) -> ForeignText
  ) {
    (self.name, self.signatures, self.row, self.samples) = (name, signatures, row, samples)
    (self.holds, self.encodings, self.read) = (holds, encodings, read)
  }
}

/// A small document in a format.
public struct FormatSample: Sendable {
  /// What a sample consists of.
  public enum Content: Sendable {
    /// The bytes.
    case bytes([UInt8])
    /// The files of a ZIP archive: paths and contents.
    case files([(path: String, text: String)])
  }

  /// Name of its file.
  public let name: String
  /// What the sample consists of.
  public let content: Content
  /// The imported text; `nil` if the importer needs another program first.
  public let text: String?

  /// A document of characters.
  init(_ name: String, _ content: String, text: String?) {
    self.init(name, bytes: Array(content.utf8), text: text)
  }

  /// A document of bytes.
  init(_ name: String, bytes: [UInt8], text: String?) {
    (self.name, self.content, self.text) = (name, .bytes(bytes), text)
  }

  /// An archive.
  init(_ name: String, files: [(path: String, text: String)], text: String) {
    (self.name, self.content, self.text) = (name, .files(files), text)
  }
}
