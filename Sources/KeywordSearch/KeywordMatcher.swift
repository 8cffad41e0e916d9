import DocumentModel

/// Decides whether a text matches a query, and finds the hits; made once per query.
///
/// The text is folded into a small buffer, piece by piece, and the folded terms are searched there: no memory is
/// allocated per paragraph, and the length of a paragraph doesn't matter.
///
/// ```swift
/// let matcher = KeywordMatcher(KeywordQuery(parsing: "carre -smiley"))
/// matcher.matches("John le Carré")  // true
/// matcher.matches("Carré’s George Smiley")  // false
/// let text = Array("by Carré".utf8)
/// text.withUnsafeBytes { matcher.hits(in: $0) }  // [Span(3, 9)]: é has two bytes
/// ```
public struct KeywordMatcher: Sendable {
  /// Bytes of folded text in a piece; cancellation is checked after each.
  ///
  /// It fits the first-level cache.
  static let pieceLength = 8192

  /// The terms for which case matters and those for which it doesn't, since each needs a folding of its own.
  let groups: [NeedleGroup]
  /// The regular expressions, and whether they must not match.
  let patterns: [(pattern: CompiledPattern, isExcluded: Bool)]
  /// The words and phrases that must be there.
  let wanted: [KeywordQuery.Term]
  /// Whether a regular expression is invalid, so that nothing matches.
  let isFaulty: Bool

  /// Prepares the search for a query.
  ///
  /// Complexity: 30 to 200 microseconds for each regular expression.
  public init(_ query: KeywordQuery) {
    groups = [true, false].compactMap { NeedleGroup(query, isCaseSensitive: $0) }
    wanted = query.terms.filter { $0.kind == .words && !$0.isExcluded }
    let patternTerms = query.terms.filter { $0.kind == .pattern }
    patterns = patternTerms.compactMap { term in
      (try? CompiledPattern(term.text)).map { ($0, term.isExcluded) }
    }
    isFaulty = patterns.count < patternTerms.count
  }

  /// Whether some term is a regular expression, whose time doesn't depend on the length of a text alone.
  public var hasPatterns: Bool { !patterns.isEmpty }

  /// Whether a name, a title or a line of help contains every wanted term and no excluded one.
  ///
  /// For many texts a ``ShortTextMatcher`` is faster.
  public func matches(_ text: String) -> Bool {
    var matcher = ShortTextMatcher(self)
    return matcher.matches(text)
  }

  /// The same for a text in UTF-8.
  public func matches(_ bytes: UnsafeRawBufferPointer) -> Bool {
    var matcher = ShortTextMatcher(self)
    return matcher.matches(bytes)
  }

  /// Calls `body` with a buffer for a piece of folded text and the longest term.
  func withBuffer<Result>(_ body: (UnsafeMutableRawBufferPointer) -> Result) -> Result {
    let longest = groups.reduce(0) { max($0, $1.longest) }
    return withUnsafeTemporaryAllocation(
      byteCount: Self.pieceLength + longest + 64, alignment: 16, body)
  }
}
