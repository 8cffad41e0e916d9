import CPCRE2
import DocumentModel

/// The beginning of a paragraph up to some byte, as if it ended there, and the places in it where matches may begin.
private struct PatternWindow {
  /// What the matcher sees; everything before the starts is visible, for `\A`, `^` and lookbehind.
  let text: UnsafeRawBufferPointer
  /// Whether the paragraph continues after it.
  let isCut: Bool
  /// Not empty; the end of the paragraph is a place too.
  let starts: Range<Int>

  /// The window for the first of some starts, which lie on character boundaries.
  ///
  /// - Parameter limit: what lies behind it must not be seen.
  init(
    for starts: Range<Int>, in paragraph: UnsafeRawBufferPointer, through limit: Int,
    _ effort: MatchEffort
  ) {
    var (last, end) = (starts.upperBound, limit)
    if limit - starts.lowerBound > effort.longestWhole {
      last = min(last, characterBoundary(starts.lowerBound + effort.windowStarts, in: paragraph))
      end = min(limit, last + effort.reach)
    }
    self.starts = starts.lowerBound..<last
    text = UnsafeRawBufferPointer(rebasing: paragraph[..<end])
    isCut = end < paragraph.count
  }
}

/// The first byte at or after `place` that begins a character; the end of the text counts too.
///
/// A character has at most three bytes after its first; if there are more, they are invalid, and any place will do.
private func characterBoundary(_ place: Int, in text: UnsafeRawBufferPointer) -> Int {
  let last = min(place + 3, text.count)
  var place = place
  while place < last, text[place] & 0xC0 == 0x80 { place += 1 }
  return min(place, text.count + 1)
}

extension CompiledPattern {
  /// The first match in a paragraph that starts at or after `start`; `nil` if cancelled.
  ///
  /// In a paragraph that `effort` doesn't allow as a whole, the length of a match is limited.
  ///
  /// - Parameters:
  ///   - limit: the paragraph is examined as if it continued unseen behind this byte; `nil` for its end.
  ///   - isEmptyAllowed: whether an empty match counts.
  ///   - isCancelled: called after each slice.
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
    // Each iteration handles the starts of a window, of which there are some.
    while !left.isEmpty {
      let window = PatternWindow(for: left, in: paragraph, through: limit, effort)
      let outcome = first(in: window, options, room, &effort, isCancelled)
      if outcome != .nothing { return outcome }
      left = window.starts.upperBound..<left.upperBound
    }
    return .nothing
  }

  /// The first match in a window.
  ///
  /// Each iteration handles some starts, or halves the slice, down to its least length.
  private func first(
    in window: PatternWindow, _ options: UInt32, _ room: MatchRoom, _ effort: inout MatchEffort,
    _ isCancelled: () -> Bool
  ) -> Outcome? {
    let text = window.text
    let options = options | (window.isCut ? PCRE2_NOTEOL : 0)
    var left = window.starts
    let longest = effort.sliceLength(reach: text.count - left.lowerBound)
    var length = longest
    while !left.isEmpty {
      length = effort.sliceLength(length, left: left.count)
      if length < min(longest, left.count), !effort.takesHardCall() { return .tooHard }
      let end = min(left.upperBound, characterBoundary(left.lowerBound + length, in: text))
      let outcome = firstMatch(
        in: text, starts: left.lowerBound..<end, steps: effort.steps(inSliceOf: length),
        options: options, room)
      switch outcome {
      case .match(let span) where window.isCut && looksAtEnd && span.end == text.count:
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

  /// The matches that begin in a part of a paragraph and aren't empty, ascending and disjoint, up to a place that needs
  /// too many steps or where the search is cancelled.
  ///
  /// - Parameter part: lies on character boundaries; what follows it isn't seen.
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
      // Because of `\K` a match may begin before or after the place where it was searched for.
      if !span.isEmpty, span.start >= part.lowerBound { spans.append(span) }
      start = max(span.end, characterBoundary(start + 1, in: paragraph))
    }
    return spans
  }
}
