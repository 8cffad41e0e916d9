import DocumentModel

/// What documents of one format look like, and who reads them: a row of `FormatSignature.table`.
///
/// The explorer and the importers decide by the same table, so they can't disagree about a document.
///
/// ```swift
/// let page = Array("<!DOCTYPE html><p>Ana left.".utf8)
/// let format = page.withUnsafeBytes { FormatSignature(recognising: DocumentStart($0, name: "page")) }
/// print(format.name)  // "html"
/// ```
public struct FormatSignature: Sendable {
  /// Who reads documents of a format.
  public enum Reading: Sendable {
    /// The explorer itself: plain text in UTF-8.
    case here
    /// An importer, in the process of `dramatis-reader`.
    case importer
    /// Nobody: the document is refused.
    case nowhere
  }

  /// Name of the format, unique in the table.
  public let name: String
  /// Who reads documents of the format.
  public let reading: Reading
  /// Whether its documents consist of characters that a person can read unprocessed.
  public let isText: Bool
  /// What a document seems to be, with an article: "a PDF".
  public let description: String
  /// What to try if the document is refused.
  public let advice: String
  /// Extensions of file names in lower case, separated by blanks.
  let endings: StaticString
  /// Whether a document is in the format by its first bytes, whatever its name.
  let begins: @Sendable (DocumentStart) -> Bool
  /// Whether the first bytes are possible in a document whose name has one of `endings`.
  let allows: @Sendable (DocumentStart) -> Bool

  /// Creates a row, by default for a binary format that is refused.
  init(
    _ name: String, _ description: String, isText: Bool = false, endings: StaticString = "",
    reading: Reading = .nowhere, advice: String = "give a text file",
    allows: @escaping @Sendable (DocumentStart) -> Bool = { _ in false },
    begins: @escaping @Sendable (DocumentStart) -> Bool = { _ in false }
  ) {
    (self.name, self.description, self.isText) = (name, description, isText)
    (self.reading, self.advice, self.endings) = (reading, advice, endings)
    (self.allows, self.begins) = (allows, begins)
  }

  // MARK: Recognition

  /// Recognises the format of a document whose bytes, or the first of them, are `source`.
  public init(recognising source: TextSource, name: String) {
    self = source.withBytes(0..<DocumentStart.length) {
      Self(recognising: DocumentStart($0, name: name))
    }
  }

  /// Recognises the format of a document: by its first bytes, then by its name, else as text in some encoding.
  ///
  /// Complexity: O(1); some microseconds for a page of plain text.
  public init(recognising start: DocumentStart) {
    self =
      Self.table.first { $0.begins(start) }
      ?? Self.table.first { start.hasEnding(in: $0.endings) && $0.allows(start) }
      ?? Self.encoding(of: start)
  }

  private static func encoding(of start: DocumentStart) -> FormatSignature {
    if let marked = encodings.first(where: { $0.begins(start) }) { return marked }
    if start.holdsNUL { return unmarkedUTF16(start.bytes) == nil ? unknown : utf16 }
    return start.isOtherEncoding ? otherEncoding : plainText
  }
}

extension FormatSignature: Equatable {
  /// Compares the names, which are unique.
  public static func == (a: FormatSignature, b: FormatSignature) -> Bool { a.name == b.name }
}
