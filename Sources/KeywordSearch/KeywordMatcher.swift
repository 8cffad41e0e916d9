import DocumentModel

/// Finds what a query asks for; made once per query.
///
/// The text is folded into a small buffer, piece by piece, and the folded terms are searched for there:
/// no memory is taken per paragraph, and a long paragraph takes no more of it than a short one.
public struct KeywordMatcher: Sendable {
  /// Bytes of folded text at a time; cancellation is asked for as often.
  static let pieceLength = 8192

  /// The terms for which case counts, and those for which it doesn't: each needs a folding of its own.
  let groups: [NeedleGroup]
  /// Regular expressions, and whether they must not match.
  let patterns: [(pattern: CompiledPattern, isExcluded: Bool)]
  /// The words and phrases that must be there.
  let wanted: [KeywordQuery.Term]
  /// Whether a regular expression is none, so that nothing matches.
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

  /// Whether a name, a title or a line of help has every wanted term and no excluded one.
  ///
  /// For many of them a `ShortTextMatcher` does it with less.
  public func matches(_ text: String) -> Bool {
    var matcher = ShortTextMatcher(self)
    return matcher.matches(text)
  }

  /// The same of a text in bytes.
  public func matches(_ bytes: UnsafeRawBufferPointer) -> Bool {
    var matcher = ShortTextMatcher(self)
    return matcher.matches(bytes)
  }

  /// Calls `body` with room for a piece of folded text and for the longest term beside it.
  func withBuffer<Result>(_ body: (UnsafeMutableRawBufferPointer) -> Result) -> Result {
    let longest = groups.reduce(0) { max($0, $1.longest) }
    return withUnsafeTemporaryAllocation(
      byteCount: Self.pieceLength + longest + 64, alignment: 16, body)
  }
}
