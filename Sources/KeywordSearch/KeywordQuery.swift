/// What the reader typed into the filter.
///
/// Words are looked for anywhere, inside other words too, and all of them must be there; words in
/// quotes are one phrase; a word or phrase after `-` must not be there. An open quote or a lone `-` is
/// passed over while typing. docs/search.md tells it to readers.
public struct KeywordQuery: Equatable, Sendable {
  /// A word or phrase that selects or excludes.
  public struct Term: Equatable, Sendable {
    /// The word or phrase as typed, without quotes and `-`.
    public let text: String
    /// Whether it must not occur.
    public let isExcluded: Bool

    /// Whether case counts: if the term holds a capital letter ("smart case", per term).
    public var isCaseSensitive: Bool { text.unicodeScalars.contains { $0.properties.isUppercase } }

    /// The bytes that are looked for in folded text.
    var folded: [UInt8] { TextFolder.folded(text, ignoringCase: !isCaseSensitive) }
  }

  /// The terms in the order in which they were typed; none folds to nothing.
  public let terms: [Term]

  /// Reads a query; any text is one.
  public init(parsing text: String) {
    var parser = KeywordQueryParser(text)
    terms = parser.parse()
  }

  /// Whether no term selects or excludes anything, so that everything matches.
  public var isEmpty: Bool { terms.isEmpty }

  /// Whether some word must not occur.
  public var hasExclusions: Bool { terms.contains(where: \.isExcluded) }
}
