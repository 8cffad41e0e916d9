import DocumentModel

/// Steps from one hit to the next or the one before, looking only at what lies between.
///
/// So a step in a paragraph of a gigabyte takes no longer than the way to the next hit. Every turn of a
/// loop leaves some of the paragraph behind, whether a hit is there or not.
public struct HitSteps {
  /// Hits are told exactly in a stretch so far around a place, in bytes; none is longer.
  private static let surroundings = 4 << 10
  /// Going back, so much is looked at whether there is a hit at all, in bytes.
  private static let stretch = 64 << 10
  /// And where there is one, so much at a time for the hits themselves.
  private static let shortStretch = 4 << 10

  /// What came of a step.
  public enum Outcome: Equatable, Sendable {
    case hit(Span)
    /// There is no hit on that side.
    case none
    /// It was cancelled, or is too much for a step that the reader waits for.
    case givenUp
  }

  private let matcher: KeywordMatcher
  private let terms: [SoughtTerm]
  private let patterns: [CompiledPattern]
  private let room = MatchRoom()
  private let isUrgent: Bool

  /// Prepares steps through what a query wants.
  ///
  /// - Parameter isUrgent: whether the reader waits for a step: what takes a regular expression many steps is
  ///   then given up, and a step can be cancelled after each millisecond. Else it is a hit or none all the
  ///   same, and can be cancelled after half a second or less.
  public init(_ matcher: KeywordMatcher, isUrgent: Bool = false) {
    self.matcher = matcher
    self.isUrgent = isUrgent
    terms = matcher.wanted.map { SoughtTerm($0) }
    patterns = matcher.patterns.filter { !$0.isExcluded }.map(\.pattern)
  }

  /// Whether the query only excludes, so that there are no hits.
  public var haveNone: Bool { terms.isEmpty && patterns.isEmpty }

  /// The first hit in a paragraph that starts after `origin`, or the first of all if that is negative.
  ///
  /// Complexity: mostly that of one quick scan of what lies between.
  ///
  /// - Parameter isCancelled: asked often; once it says so, it must not take it back.
  public func next(
    in paragraph: UnsafeRawBufferPointer, after origin: Int, isCancelled: () -> Bool = { false }
  ) -> Outcome {
    var effort = effort
    let hit = next(in: paragraph, after: origin, &effort, isCancelled)
    return outcome(hit, effort, isCancelled)
  }

  /// The last hit in a paragraph that starts before `origin`.
  ///
  /// - Parameter isCancelled: asked often; once it says so, it must not take it back.
  public func previous(
    in paragraph: UnsafeRawBufferPointer, before origin: Int, isCancelled: () -> Bool = { false }
  ) -> Outcome {
    var effort = effort
    let hit = previous(in: paragraph, before: origin, &effort, isCancelled)
    return outcome(hit, effort, isCancelled)
  }

  private var effort: MatchEffort { isUrgent ? .urgent : .thorough }

  private func outcome(
    _ hit: Span?, _ effort: MatchEffort, _ isCancelled: () -> Bool
  ) -> Outcome {
    // Where a place was given up, a nearer hit may be.
    if isUrgent && effort.hasGivenUp { return .givenUp }
    if let hit { return .hit(hit) }
    return isCancelled() ? .givenUp : .none
  }

  private func next(
    in paragraph: UnsafeRawBufferPointer, after origin: Int, _ effort: inout MatchEffort,
    _ isCancelled: () -> Bool
  ) -> Span? {
    var place = max(0, origin + 1)
    while place < paragraph.count, !isCancelled(),
      let candidate = firstPlace(
        in: paragraph, from: place, through: paragraph.count, &effort, isCancelled)
    {
      let start = boundary(max(0, candidate - Self.surroundings), in: paragraph)
      let part = start..<min(paragraph.count, candidate + Self.surroundings)
      for hit in matcher.hits(in: paragraph, near: part, &effort, isCancelled) {
        if hit.start + start > origin { return Span(hit.start + start, hit.end + start) }
        // The hit that is gone from reaches so far.
        place = max(place, hit.end + start)
      }
      place = max(place, candidate + Self.surroundings / 2)
    }
    return nil
  }

  private func previous(
    in paragraph: UnsafeRawBufferPointer, before origin: Int, _ effort: inout MatchEffort,
    _ isCancelled: () -> Bool
  ) -> Span? {
    var end = min(origin, paragraph.count)
    while end > 0, !isCancelled() {
      let start = boundary(max(0, end - Self.stretch), in: paragraph)
      let limit = min(paragraph.count, end + Self.surroundings)
      let hasCandidate =
        firstPlace(in: paragraph, from: start, through: limit, &effort, isCancelled) != nil
      if hasCandidate,
        let hit = last(in: paragraph, from: start, before: end, &effort, isCancelled)
      {
        return hit
      }
      end = start
    }
    return nil
  }

  /// The last hit that starts in a stretch.
  private func last(
    in paragraph: UnsafeRawBufferPointer, from first: Int, before last: Int,
    _ effort: inout MatchEffort, _ isCancelled: () -> Bool
  ) -> Span? {
    var end = last
    while end > first, !isCancelled() {
      let start = max(first, boundary(max(0, end - Self.shortStretch), in: paragraph))
      let before = boundary(max(0, start - Self.surroundings), in: paragraph)
      let part = before..<min(paragraph.count, end + Self.surroundings)
      let hits = matcher.hits(in: paragraph, near: part, &effort, isCancelled)
      // Of hits that are cut short the last may be missing.
      if isCancelled() { return nil }
      if let hit = hits.last(where: { (start..<end).contains($0.start + before) }) {
        return Span(hit.start + before, hit.end + before)
      }
      end = start
    }
    return nil
  }

  /// A place at or after `start` at or shortly before which the first hit stands.
  private func firstPlace(
    in paragraph: UnsafeRawBufferPointer, from start: Int, through limit: Int,
    _ effort: inout MatchEffort, _ isCancelled: () -> Bool
  ) -> Int? {
    var first: Int?
    let text = UnsafeRawBufferPointer(rebasing: paragraph[..<limit])
    for term in terms {
      switch term.first(in: text, from: start, isCancelled) {
      case .at(let place): first = min(first ?? place, place)
      case .unclear: return start
      case .nowhere, .cancelled: break
      }
    }
    for pattern in patterns {
      let outcome = pattern.first(
        in: paragraph, from: start, through: limit, isEmptyAllowed: false, room, &effort,
        isCancelled)
      if case .match(let span)? = outcome { first = min(first ?? span.start, span.start) }
    }
    return first.map { max($0, start) }
  }

  /// The start of the character that a byte belongs to, which is three bytes before it at most.
  private func boundary(_ place: Int, in paragraph: UnsafeRawBufferPointer) -> Int {
    let first = max(0, place - 3)
    var place = place
    while place > first, paragraph[place] & 0xC0 == 0x80 { place -= 1 }
    return place
  }
}
