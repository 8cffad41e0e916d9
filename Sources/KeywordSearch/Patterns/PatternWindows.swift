import CPCRE2
import DocumentModel

/// The first part of a paragraph up to some byte, as if it ended there, and where in it matches may begin.
private struct PatternWindow {
  /// Where the text seems to end.
  let end: Int
  /// Not empty; the end of the paragraph is a place, too.
  let starts: Range<Int>

  /// The window for the first of some starts, which lie on character boundaries.
  ///
  /// - Parameter limit: what is behind it isn't to be seen.
  init(
    for starts: Range<Int>, in paragraph: UnsafeRawBufferPointer, through limit: Int,
    _ effort: MatchEffort
  ) {
    guard limit - starts.lowerBound > effort.longestWhole else {
      end = limit
      self.starts = starts
      return
    }
    let last = min(
      starts.upperBound,
      characterBoundary(starts.lowerBound + effort.windowStarts, in: paragraph))
    self.starts = starts.lowerBound..<last
    end = min(limit, last + effort.reach)
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
  ///   - limit: the paragraph is looked at as if it went on behind this byte, unseen; `nil` for its end.
  ///   - isEmptyAllowed: whether a match of no characters is one.
  ///   - isCancelled: asked after each slice.
  func first(
    in paragraph: UnsafeRawBufferPointer, from start: Int = 0, through limit: Int? = nil,
    isEmptyAllowed: Bool = true, _ room: MatchRoom, _ effort: inout MatchEffort,
    _ isCancelled: () -> Bool
  ) -> Outcome? {
    let limit = limit ?? paragraph.count
    let options = isEmptyAllowed ? 0 : PCRE2_NOTEMPTY
    var left = min(start, limit)..<(limit + 1)
    if limit == paragraph.count, paragraph.count <= effort.shortText {
      let outcome = firstMatch(
        in: paragraph, starts: left, steps: effort.steps(inSliceOf: effort.shortText),
        options: options, room)
      if outcome != .tooHard { return outcome }
    }
    // Each turn does with the starts of a window, of which there are some.
    while !left.isEmpty {
      let window = PatternWindow(for: left, in: paragraph, through: limit, effort)
      let outcome = first(in: window, of: paragraph, options, room, &effort, isCancelled)
      if outcome != .nothing { return outcome }
      left = window.starts.upperBound..<left.upperBound
    }
    return .nothing
  }

  private func first(
    in window: PatternWindow, of paragraph: UnsafeRawBufferPointer, _ options: UInt32,
    _ room: MatchRoom, _ effort: inout MatchEffort, _ isCancelled: () -> Bool
  ) -> Outcome? {
    // All that stands before is there, for `\A`, `^` and what looks back.
    let text = UnsafeRawBufferPointer(rebasing: paragraph[..<window.end])
    let isCut = window.end < paragraph.count
    let options = options | (isCut ? PCRE2_NOTEOL : 0)
    var left = window.starts
    let longest = effort.sliceLength(reach: window.end - left.lowerBound)
    var length = longest
    // Each turn does with some starts, or halves the slice, which ends at its least length.
    while !left.isEmpty {
      length = effort.sliceLength(length, left: left.count)
      if length < min(longest, left.count), !effort.takesHardCall() { return .tooHard }
      let end = min(left.upperBound, characterBoundary(left.lowerBound + length, in: text))
      let outcome = firstMatch(
        in: text, starts: left.lowerBound..<end, steps: effort.steps(inSliceOf: length),
        options: options, room)
      switch outcome {
      case .match(let span) where isCut && looksAtEnd && span.end == window.end:
        // `\z` took the end of the window for that of the paragraph.
        left = min(left.upperBound, max(left.lowerBound, span.start) + 1)..<left.upperBound
      case .match: return outcome
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

  /// All matches that begin in a part of a paragraph and aren't empty, ascending and apart; those up to a
  /// place that takes too many steps, or up to where it is cancelled.
  ///
  /// - Parameter part: lies on character boundaries; what is behind it isn't seen.
  func matches(
    in paragraph: UnsafeRawBufferPointer, near part: Range<Int>, _ room: MatchRoom,
    _ effort: inout MatchEffort, _ isCancelled: () -> Bool
  ) -> [Span] {
    var spans: [Span] = []
    var start = part.lowerBound
    while start < part.upperBound, !isCancelled(),
      case .match(let span)? = first(
        in: paragraph, from: start, through: part.upperBound, isEmptyAllowed: false, room, &effort,
        isCancelled)
    {
      // For what `\K` does a match may begin before, or behind, where it was looked for.
      if !span.isEmpty, span.start >= part.lowerBound { spans.append(span) }
      start = max(span.end, characterBoundary(start + 1, in: paragraph))
    }
    return spans
  }
}
