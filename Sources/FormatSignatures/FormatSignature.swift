import DocumentModel

/// What documents of one format look like, and who reads them: a row of `FormatSignature.table`.
///
/// Both the explorer and the importers decide by this table, so they can't disagree about a document.
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
  /// Whether a document of the format is made of characters that a person can read as they stand.
  public let isText: Bool
  /// What a document seems to be, with its article: "a PDF".
  public let description: String
  /// What to try if the document is refused.
  public let advice: String
  /// Endings of file names in lower case, separated by blanks.
  let endings: StaticString
  /// Whether the first bytes are those of the format, whatever the name.
  let begins: @Sendable (DocumentStart) -> Bool
  /// Whether the first bytes are possible in a document whose name has one of `endings`.
  let allows: @Sendable (DocumentStart) -> Bool

  /// A row; by default a binary format that is refused.
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

  /// The format of a document whose bytes, or the first of them, are `source`.
  public init(recognising source: TextSource, name: String) {
    self = source.withBytes(0..<DocumentStart.length) {
      Self(recognising: DocumentStart($0, name: name))
    }
  }

  /// The same for `init(binary:)`.
  public init?(binary source: TextSource) {
    let format = source.withBytes(0..<DocumentStart.length) {
      Self(binary: DocumentStart($0, name: ""))
    }
    guard let format else { return nil }
    self = format
  }

  /// The format of a document: what its first bytes say, then what its name says, then text in some encoding.
  ///
  /// Complexity: O(1); some microseconds for a page of plain text.
  public init(recognising start: DocumentStart) {
    self =
      Self.table.first { $0.begins(start) }
      ?? Self.table.first { start.hasEnding(in: $0.endings) && $0.allows(start) }
      ?? Self.encoding(of: start)
  }

  /// The format of a document that is no plain text whatever its name; `nil` if its bytes are characters in UTF-8.
  public init?(binary start: DocumentStart) {
    let known = (Self.table + Self.encodings).first { !$0.isText && $0.begins(start) }
    guard let found = known ?? (start.holdsNUL ? .unknown : nil) else { return nil }
    self = found
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
