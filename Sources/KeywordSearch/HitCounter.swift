/// Counts the hits of a query in paragraphs, one after another, as ``HitSteps`` steps through them.
///
/// ```swift
/// var counter = HitCounter(KeywordMatcher(KeywordQuery(parsing: "iran")))
/// let text = Array("Iran and Iraq, Iraq and Iran".utf8)
/// text.withUnsafeBytes { counter.count(in: $0) }  // 2
/// text.withUnsafeBytes { counter.count(in: $0, before: 24) }  // 1: the second starts at byte 24
/// ```
public struct HitCounter {
  /// Bytes of a paragraph that are searched at a time, so that a huge one takes little memory.
  private static let stretch = 64 << 10
  /// Bytes around a stretch in which hits are looked for, too.
  ///
  /// No hit is longer; the same number as in `HitSteps`.
  private static let surroundings = 4 << 10

  private let matcher: KeywordMatcher
  private var effort = MatchEffort.thorough
  /// Whether some place needed too many steps of a regular expression, so that hits may be missing.
  public var isTooHard: Bool { effort.hasGivenUp }

  /// Prepares for paragraphs.
  public init(_ matcher: KeywordMatcher) { self.matcher = matcher }

  /// The number of hits in a paragraph that start before `end`; `nil` if cancelled, or too hard to say.
  ///
  /// Complexity: O(*n*) for each term, O(*h* log *h*) in the hits of a stretch; memory for these hits.
  ///
  /// - Parameters:
  ///   - paragraph: all bytes of the paragraph.
  ///   - end: byte of the paragraph.
  ///   - isCancelled: called often; must stay true once it is.
  public mutating func count(
    in paragraph: UnsafeRawBufferPointer, before end: Int = .max,
    isCancelled: () -> Bool = { false }
  ) -> Int? {
    let end = min(end, paragraph.count)
    var (count, start) = (0, 0)
    while start < end {
      // A paragraph of ordinary length is searched as a whole.
      let isLast = paragraph.count - start <= 2 * Self.stretch
      let next = isLast ? paragraph.count : boundary(start + Self.stretch, in: paragraph)
      let first = boundary(max(0, start - Self.surroundings), in: paragraph)
      let part = first..<min(paragraph.count, next + Self.surroundings)
      let hits = matcher.hits(in: paragraph, near: part, &effort, isCancelled)
      if isCancelled() || effort.hasGivenUp { return nil }
      let counted = start..<min(next, end)
      count += hits.count { counted.contains($0.start + first) }
      start = next
    }
    return count
  }

  /// The start of the character that contains a byte, at most three bytes before it.
  private func boundary(_ place: Int, in paragraph: UnsafeRawBufferPointer) -> Int {
    let first = max(0, place - 3)
    var place = place
    while place > first, paragraph[place] & 0xC0 == 0x80 { place -= 1 }
    return place
  }
}
