import DocumentModel

/// Steps from one hit to the next or the previous one in a paragraph, looking only at what lies between.
///
/// So even in a paragraph of a gigabyte a step takes as long as the scan to the next hit. Every iteration of a loop
/// passes a part of the paragraph, with or without hits.
///
/// ```swift
/// let steps = HitSteps(KeywordMatcher(KeywordQuery(parsing: "iran")))
/// let text = Array("Iran and Iraq, Iraq and Iran".utf8)
/// text.withUnsafeBytes { steps.next(in: $0, after: 0) }  // .hit(Span(24, 28))
/// ```
public struct HitSteps {
  /// Bytes around a place in which hits are found exactly; no hit is longer.
  ///
  /// Like the two below chosen by hand: a step stays below a millisecond.
  private static let surroundings = 4 << 10
  /// Bytes that are searched for any hit at a time when going back.
  private static let stretch = 64 << 10
  /// Bytes that are searched for the last hit at a time, where there is any.
  private static let shortStretch = 4 << 10

  /// The result of a step.
  public enum Outcome: Equatable, Sendable {
    case hit(Span)
    /// There is no hit in that direction.
    case none
    /// The step was cancelled, or is too much work for one that the reader waits for.
    case givenUp
  }

  private let matcher: KeywordMatcher
  private let terms: [SoughtTerm]
  private let patterns: [CompiledPattern]
  private let room = MatchRoom()
  private let isUrgent: Bool

  /// Prepares steps through the wanted terms of a query.
  ///
  /// - Parameter isUrgent: whether the reader waits for each step. A step that needs many steps of a regular expression
  ///   is then given up, and it can be cancelled within a millisecond. Otherwise it always ends with a hit or none, and
  ///   can be cancelled within half a second.
  public init(_ matcher: KeywordMatcher, isUrgent: Bool = false) {
    self.matcher = matcher
    self.isUrgent = isUrgent
    terms = matcher.wanted.map { SoughtTerm($0) }
    patterns = matcher.patterns.filter { !$0.isExcluded }.map(\.pattern)
  }

  /// Whether the query only excludes, so that there are no hits.
  public var haveNone: Bool { terms.isEmpty && patterns.isEmpty }

  /// The first hit in a paragraph that starts after `origin`; if that is negative, the first of all.
  ///
  /// Complexity: mostly that of one scan of the bytes between.
  ///
  /// - Parameters:
  ///   - paragraph: all bytes of the paragraph.
  ///   - isCancelled: called often; must stay true once it is.
  public func next(
    in paragraph: UnsafeRawBufferPointer, after origin: Int, isCancelled: () -> Bool = { false }
  ) -> Outcome {
    step(isCancelled) { next(in: paragraph, after: origin, &$0, isCancelled) }
  }

  /// The last hit in a paragraph that starts before `origin`.
  ///
  /// - Parameters:
  ///   - paragraph: all bytes of the paragraph.
  ///   - isCancelled: called often; must stay true once it is.
  public func previous(
    in paragraph: UnsafeRawBufferPointer, before origin: Int, isCancelled: () -> Bool = { false }
  ) -> Outcome {
    step(isCancelled) { previous(in: paragraph, before: origin, &$0, isCancelled) }
  }

  private func step(_ isCancelled: () -> Bool, _ hit: (inout MatchEffort) -> Span?) -> Outcome {
    var effort = isUrgent ? MatchEffort.urgent : .thorough
    let hit = hit(&effort)
    // Where a place was given up, there may be a nearer hit.
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
        // The hit at `origin` may reach up to here.
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
      // If the search was cut short, the last hit may be missing.
      if isCancelled() { return nil }
      if let hit = hits.last(where: { (start..<end).contains($0.start + before) }) {
        return Span(hit.start + before, hit.end + before)
      }
      end = start
    }
    return nil
  }

  /// A place at or after `start`, such that the first hit stands there or shortly after it.
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

  /// The start of the character that contains a byte, at most three bytes before it.
  private func boundary(_ place: Int, in paragraph: UnsafeRawBufferPointer) -> Int {
    let first = max(0, place - 3)
    var place = place
    while place > first, paragraph[place] & 0xC0 == 0x80 { place -= 1 }
    return place
  }
}
