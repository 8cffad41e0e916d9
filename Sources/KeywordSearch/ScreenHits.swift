import DocumentModel

/// Finds the hits of a query in the paragraphs on the screen, one after the other.
///
/// What regular expressions may do for all of them together is bounded (`MatchEffort.brief`), so that the
/// main thread can ask; after a place that takes too many steps, a paragraph has no further hits of its
/// expression.
public struct ScreenHits {
  private let matcher: KeywordMatcher
  private var effort = MatchEffort.brief

  /// Prepares for paragraphs to come.
  public init(_ matcher: KeywordMatcher) { self.matcher = matcher }

  /// Where wanted terms occur in a part of a paragraph, relative to the part, ascending and apart.
  ///
  /// What reaches over the ends of the part is not found, so it should be somewhat longer than what shows.
  public mutating func hits(
    in paragraph: UnsafeRawBufferPointer, near part: Range<Int>
  ) -> [Span] {
    matcher.hits(in: paragraph, near: part, &effort, { false })
  }
}
