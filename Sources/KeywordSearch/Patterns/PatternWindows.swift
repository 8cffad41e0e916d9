import CPCRE2
import DocumentModel

/// A stretch of a paragraph that is looked at as if there were nothing else, and where in it matches may
/// begin: all of a short paragraph, a part of a long one.
private struct PatternWindow {
  let bytes: Range<Int>
  /// Not empty; the end of the paragraph is a place, too.
  let starts: Range<Int>

  /// How far a match may look back, in bytes.
  private static let lookBack = 1 << 10

  /// The window for the first of some starts, which lie on character boundaries.
  init(for starts: Range<Int>, in paragraph: UnsafeRawBufferPointer, _ effort: MatchEffort) {
    guard paragraph.count > effort.longestWhole else {
      bytes = 0..<paragraph.count
      self.starts = starts
      return
    }
    let end = min(
      starts.upperBound,
      characterBoundary(starts.lowerBound + effort.windowStarts, in: paragraph))
    self.starts = starts.lowerBound..<end
    let first = max(0, starts.lowerBound - Self.lookBack)
    bytes = characterBoundary(first, in: paragraph)..<min(paragraph.count, end + effort.reach)
  }

  /// What tells PCRE2 that a paragraph goes on where the window ends.
  func options(in paragraph: UnsafeRawBufferPointer) -> UInt32 {
    (bytes.lowerBound > 0 ? PCRE2_NOTBOL : 0)
      | (bytes.upperBound < paragraph.count ? PCRE2_NOTEOL : 0)
  }
}

/// The first byte at or after `place` that begins a character; the place behind the end is one, too.
///
/// A character has three bytes at most after its first: more of them are no character, and any place is as
/// good as another.
private func characterBoundary(_ place: Int, in text: UnsafeRawBufferPointer) -> Int {
  let last = min(place + 3, text.count)
  var place = place
  while place < last, text[place] & 0xC0 == 0x80 { place += 1 }
  return min(place, text.count + 1)
}

extension CompiledPattern {
  /// The first match in a paragraph that starts at or after `start`; `nil` if cancelled.
  ///
  /// In a paragraph that is longer than `effort` allows for a whole, a match reaches only so far.
  ///
  /// - Parameters:
  ///   - isEmptyAllowed: whether a match of no characters is one.
  ///   - isCancelled: asked after each slice.
  func first(
    in paragraph: UnsafeRawBufferPointer, from start: Int = 0, isEmptyAllowed: Bool = true,
    _ room: MatchRoom, _ effort: inout MatchEffort, _ isCancelled: () -> Bool
  ) -> Outcome? {
    first(
      in: paragraph, starts: min(start, paragraph.count)..<(paragraph.count + 1),
      isEmptyAllowed ? 0 : PCRE2_NOTEMPTY, room, &effort, isCancelled)
  }

  private func first(
    in paragraph: UnsafeRawBufferPointer, starts: Range<Int>, _ options: UInt32,
    _ room: MatchRoom, _ effort: inout MatchEffort, _ isCancelled: () -> Bool
  ) -> Outcome? {
    if paragraph.count <= effort.shortText {
      let outcome = firstMatch(
        in: paragraph, starts: starts, steps: effort.steps(inSliceOf: effort.shortText),
        options: options, room)
      if outcome != .tooHard { return outcome }
    }
    var left = starts
    // Each turn does with the starts of a window, of which there are some.
    while !left.isEmpty {
      let window = PatternWindow(for: left, in: paragraph, effort)
      let outcome = first(
        in: window, of: paragraph, options | window.options(in: paragraph), room, &effort,
        isCancelled)
      if outcome != .nothing { return outcome }
      left = window.starts.upperBound..<left.upperBound
    }
    return .nothing
  }

  private func first(
    in window: PatternWindow, of paragraph: UnsafeRawBufferPointer, _ options: UInt32,
    _ room: MatchRoom, _ effort: inout MatchEffort, _ isCancelled: () -> Bool
  ) -> Outcome? {
    let text = UnsafeRawBufferPointer(rebasing: paragraph[window.bytes])
    let origin = window.bytes.lowerBound
    var left = (window.starts.lowerBound - origin)..<(window.starts.upperBound - origin)
    let longest = effort.sliceLength(reach: text.count - left.lowerBound)
    var length = longest
    // Each turn does with some starts, or halves the slice, which ends at its least length.
    while !left.isEmpty {
      length = effort.sliceLength(length, left: left.count)
      let end = min(left.upperBound, characterBoundary(left.lowerBound + length, in: text))
      let slice = left.lowerBound..<end
      switch firstMatch(
        in: text, starts: slice, steps: effort.steps(inSliceOf: length), options: options, room)
      {
      case .match(let span): return .match(Span(span.start + origin, span.end + origin))
      case .nothing:
        left = end..<left.upperBound
        length = min(2 * length, longest)
      case .tooHard:
        guard let half = effort.halved(length) else { return .tooHard }
        length = half
      }
      if isCancelled() { return nil }
    }
    return .nothing
  }

  /// All matches that begin in a part of a paragraph and aren't empty, relative to the part, ascending and
  /// apart; those up to a place that takes too many steps, or up to where it is cancelled.
  ///
  /// - Parameter part: lies on character boundaries; what is outside isn't seen.
  func matches(
    in paragraph: UnsafeRawBufferPointer, near part: Range<Int>, _ room: MatchRoom,
    _ effort: inout MatchEffort, _ isCancelled: () -> Bool
  ) -> [Span] {
    let bytes = UnsafeRawBufferPointer(rebasing: paragraph[part])
    let options =
      (part.lowerBound > 0 ? PCRE2_NOTBOL : 0)
      | (part.upperBound < paragraph.count ? PCRE2_NOTEOL : 0) | PCRE2_NOTEMPTY
    var spans: [Span] = []
    var start = 0
    while start < bytes.count,
      case .match(let span)? = first(
        in: bytes, starts: start..<(bytes.count + 1), options, room, &effort, isCancelled)
    {
      if !span.isEmpty { spans.append(span) }
      // A match may begin behind its end for what `\K` does, so each turn advances by itself, too.
      start = max(span.end, characterBoundary(start + 1, in: bytes))
    }
    return spans
  }
}
