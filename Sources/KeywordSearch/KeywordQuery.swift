/// What the reader typed into the filter.
///
/// Words are looked for anywhere, inside other words too, and all of them must be there; words in
/// quotes are one phrase; what stands between slashes is a regular expression; a word, phrase or
/// expression after `-` must not be there. An open quote or a lone `-` is passed over while typing.
/// docs/search.md tells it to readers.
public struct KeywordQuery: Equatable, Sendable {
  /// A word, phrase or regular expression that selects or excludes.
  public struct Term: Equatable, Sendable {
    /// How a term is looked for.
    public enum Kind: Equatable, Sendable {
      /// As it stands there, folded.
      case words
      /// As a regular expression.
      case pattern
    }

    /// The word or phrase as typed, without quotes, slashes and `-`.
    public let text: String
    /// Whether it must not occur.
    public let isExcluded: Bool
    /// How it is looked for.
    public let kind: Kind

    /// Makes a term.
    init(text: String, isExcluded: Bool, kind: Kind = .words) {
      self.text = text
      self.isExcluded = isExcluded
      self.kind = kind
    }

    /// Whether case counts: if the term holds a capital letter ("smart case", per term).
    public var isCaseSensitive: Bool {
      switch kind {
      case .words: text.unicodeScalars.contains { $0.properties.isUppercase }
      case .pattern: PatternText(text).hasCapitals
      }
    }

    /// The bytes that are looked for in folded text.
    var folded: [UInt8] { TextFolder.folded(text, ignoringCase: !isCaseSensitive) }
  }

  /// The terms in the order in which they were typed; none folds to nothing.
  public let terms: [Term]
  /// What is wrong with a regular expression that was not closed and is passed over.
  public let unfinished: PatternFault?

  /// Reads a query; any text is one.
  public init(parsing text: String) {
    var parser = KeywordQueryParser(text)
    parser.parse()
    terms = parser.terms
    unfinished = parser.unfinished
  }

  /// Whether no term selects or excludes anything, so that everything matches.
  public var isEmpty: Bool { terms.isEmpty }

  /// Whether something must not occur.
  public var hasExclusions: Bool { terms.contains(where: \.isExcluded) }

  /// Whether some term is a regular expression.
  public var hasPatterns: Bool { terms.contains { $0.kind == .pattern } }

  /// What is wrong with the first regular expression that is none.
  ///
  /// Complexity: that of compiling the expressions, some 20 microseconds each.
  public var fault: PatternFault? {
    terms.lazy.filter { $0.kind == .pattern }
      .compactMap { CompiledPattern.fault(in: $0.text) }.first
  }
}
