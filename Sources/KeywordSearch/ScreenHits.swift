import DocumentModel

/// Finds the hits of a query in the paragraphs on the screen, one after another.
///
/// The work of regular expressions is limited for all paragraphs together (`MatchEffort.brief`), so that the main thread can
/// call it. After a place that needs too many steps, a paragraph has no further hits of that expression.
public struct ScreenHits {
  private let matcher: KeywordMatcher
  private var effort = MatchEffort.brief

  /// Prepares for the paragraphs of one screen.
  public init(_ matcher: KeywordMatcher) { self.matcher = matcher }

  /// The hits of the wanted terms in a part of a paragraph, as offsets in the part, ascending and disjoint.
  ///
  /// A hit that reaches beyond the part is missing, so the part should be somewhat larger than what is shown.
  public mutating func hits(
    in paragraph: UnsafeRawBufferPointer, near part: Range<Int>
  ) -> [Span] {
    matcher.hits(in: paragraph, near: part, &effort, { false })
  }
}
