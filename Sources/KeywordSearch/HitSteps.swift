import DocumentModel

/// Steps from one hit to the next or the one before, looking only at what lies between.
///
/// So a step in a paragraph of a gigabyte takes no longer than the way to the next hit.
public struct HitSteps {
  /// Hits are told exactly in a stretch so far around a place, in bytes; none is longer.
  private static let surroundings = 4 << 10
  /// Going back, so much is looked at first, then twice as much, and so on.
  private static let firstStretch = 64 << 10
  private static let longestStretch = 4 << 20

  private let matcher: KeywordMatcher
  private let terms: [SoughtTerm]
  private let patterns: [CompiledPattern]
  private let room = MatchRoom()

  /// Prepares steps through what a query wants.
  public init(_ matcher: KeywordMatcher) {
    self.matcher = matcher
    terms = matcher.wanted.map { SoughtTerm($0) }
    patterns = matcher.patterns.filter { !$0.isExcluded }.map(\.pattern)
  }

  /// Whether the query only excludes, so that there are no hits.
  public var haveNone: Bool { terms.isEmpty && patterns.isEmpty }

  /// The first hit in a paragraph that starts after `origin`, or the first of all if that is negative.
  ///
  /// Complexity: mostly that of one quick scan of what lies between.
  public func next(in paragraph: UnsafeRawBufferPointer, after origin: Int) -> Span? {
    var place = max(0, origin + 1)
    while let candidate = firstPlace(in: paragraph, from: place) {
      let start = boundary(max(0, candidate - Self.surroundings), in: paragraph)
      let part = start..<min(paragraph.count, candidate + Self.surroundings)
      for hit in matcher.hits(in: paragraph, near: part) {
        if hit.start + start > origin { return Span(hit.start + start, hit.end + start) }
        // The hit that is gone from reaches so far.
        place = max(place, hit.end + start)
      }
      place = max(place, candidate + Self.surroundings / 2)
    }
    return nil
  }

  /// The last hit in a paragraph that starts before `origin`.
  public func previous(in paragraph: UnsafeRawBufferPointer, before origin: Int) -> Span? {
    var end = min(origin, paragraph.count)
    var length = Self.firstStretch
    while end > 0 {
      let start = boundary(max(0, end - length), in: paragraph)
      let part = start..<min(paragraph.count, end + Self.surroundings)
      let bytes = UnsafeRawBufferPointer(rebasing: paragraph[part])
      if firstPlace(in: bytes, from: 0) != nil,
        let hit = matcher.hits(in: paragraph, near: part).last(where: { $0.start + start < end })
      {
        return Span(hit.start + start, hit.end + start)
      }
      end = start
      length = min(2 * length, Self.longestStretch)
    }
    return nil
  }

  /// A place at or after `start` at or shortly before which the first hit stands.
  private func firstPlace(in text: UnsafeRawBufferPointer, from start: Int) -> Int? {
    var first: Int?
    for term in terms {
      switch term.first(in: text, from: start, { false }) {
      case .at(let place): first = min(first ?? place, place)
      case .unclear: return start
      case .nowhere, .cancelled: break
      }
    }
    for pattern in patterns {
      if case .match(let span)? = pattern.first(in: text, from: start, room, { false }) {
        first = min(first ?? span.start, span.start)
      }
    }
    return first
  }

  /// The start of the character that a byte belongs to.
  private func boundary(_ place: Int, in paragraph: UnsafeRawBufferPointer) -> Int {
    var place = place
    while place > 0, paragraph[place] & 0xC0 == 0x80 { place -= 1 }
    return place
  }
}
