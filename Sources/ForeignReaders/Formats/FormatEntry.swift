import ReaderProtocol

/// How sure it is that a document is in a format.
public enum FormatMatch: Int, Comparable, Sendable {
  /// Nothing says otherwise.
  case byDefault
  /// Its name says so, and nothing of its content says otherwise.
  case byName
  /// Its content says so.
  case byContent

  /// Orders by sureness.
  public static func < (a: FormatMatch, b: FormatMatch) -> Bool { a.rawValue < b.rawValue }
}

/// A format that can be read: one entry in `formatTable`.
public struct FormatEntry: Sendable {
  /// What `--format` calls it.
  public let name: String
  /// Tells whether a document is in it; `nil` if not.
  public let match: @Sendable (DocumentInput) -> FormatMatch?
  /// The encodings that reading a document may need; no others can be had once it is read.
  public let encodings: @Sendable (DocumentInput) -> [String]
  /// Reads a document.
  public let read: @Sendable (DocumentInput) throws(ReaderError) -> ForeignText

  /// Makes an entry.
  public init(
    name: String, match: @escaping @Sendable (DocumentInput) -> FormatMatch?,
    encodings: @escaping @Sendable (DocumentInput) -> [String] = { _ in [] },
    read: @escaping @Sendable (DocumentInput) throws(ReaderError) -> ForeignText
  ) {
    self.name = name
    self.match = match
    self.encodings = encodings
    self.read = read
  }
}
