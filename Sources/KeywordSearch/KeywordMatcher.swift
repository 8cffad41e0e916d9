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

  /// Prepares the search for a query.
  public init(_ query: KeywordQuery) {
    groups = [true, false].compactMap { NeedleGroup(query, isCaseSensitive: $0) }
  }

  /// Whether one paragraph's text has every wanted term and no excluded one.
  ///
  /// - Complexity: O(*n*) for each term.
  public func matches(_ bytes: UnsafeRawBufferPointer) -> Bool {
    withBuffer { buffer in groups.allSatisfy { $0.matches(bytes, buffer, { false }) ?? false } }
  }

  /// Whether a name, a title or a line of help has every wanted term and no excluded one.
  public func matches(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { matches(UnsafeRawBufferPointer($0)) }
  }

  /// Calls `body` with room for a piece of folded text and for the longest term beside it.
  func withBuffer<Result>(_ body: (UnsafeMutableRawBufferPointer) -> Result) -> Result {
    let longest = groups.reduce(0) { max($0, $1.longest) }
    return withUnsafeTemporaryAllocation(
      byteCount: Self.pieceLength + longest + 64, alignment: 16, body)
  }
}
