/// A query that was typed into the filter.
///
/// Words match anywhere, also inside other words, and all of them must occur; words in quotes are one phrase; what
/// stands between slashes is a regular expression; a word, phrase or expression after `-` must not occur. An open quote
/// or a lone `-` is skipped, since it may still be typed. docs/search.md describes the grammar.
///
/// ```swift
/// let query = KeywordQuery(parsing: "sanction -oil \"nuclear deal\" /19[78]\\d/")
/// query.terms.map(\.text)  // ["sanction", "oil", "nuclear deal", "19[78]\\d"]
/// query.terms.map(\.isExcluded)  // [false, true, false, false]
/// query.fault  // nil: the regular expression is valid
/// ```
public struct KeywordQuery: Equatable, Sendable {
  /// A word, phrase or regular expression that selects or excludes.
  public struct Term: Equatable, Sendable {
    /// How a term is searched for.
    public enum Kind: Equatable, Sendable {
      /// As its text, folded.
      case words
      /// As a regular expression.
      case pattern
    }

    /// The word, phrase or expression as typed, without quotes, slashes and `-`.
    public let text: String
    /// Whether it must not occur.
    public let isExcluded: Bool
    /// How it is searched for.
    public let kind: Kind

    init(text: String, isExcluded: Bool, kind: Kind = .words) {
      self.text = text
      self.isExcluded = isExcluded
      self.kind = kind
    }

    /// Whether case matters: it does if the term has a capital letter ("smart case", per term).
    public var isCaseSensitive: Bool {
      switch kind {
      case .words: text.unicodeScalars.contains { $0.properties.isUppercase }
      case .pattern: PatternText(text).hasCapitals
      }
    }

    /// The bytes to search for in folded text.
    var folded: [UInt8] { TextFolder.folded(text, ignoringCase: !isCaseSensitive) }
  }

  /// The terms in the order in which they were typed; terms that fold to nothing are left out.
  public let terms: [Term]
  /// Why a regular expression without a closing slash is skipped; `nil` if there is no such expression, or it is valid.
  public let unfinished: PatternFault?

  /// Parses a query; every text is a valid one.
  public init(parsing text: String) {
    var parser = KeywordQueryParser(text)
    parser.parse()
    terms = parser.terms
    unfinished = parser.unfinished
  }

  /// Whether there are no terms, so that everything matches.
  public var isEmpty: Bool { terms.isEmpty }

  /// Whether something must not occur.
  public var hasExclusions: Bool { terms.contains(where: \.isExcluded) }

  /// Whether some term is a regular expression.
  public var hasPatterns: Bool { terms.contains { $0.kind == .pattern } }

  /// What is wrong with the first regular expression that is invalid; `nil` if all are valid.
  ///
  /// Complexity: that of compiling the expressions, some 20 microseconds each.
  public var fault: PatternFault? {
    terms.lazy.filter { $0.kind == .pattern }
      .compactMap { CompiledPattern.fault(in: $0.text) }.first
  }
}
