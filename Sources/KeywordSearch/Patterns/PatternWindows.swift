import CPCRE2
import DocumentModel

extension CompiledPattern {
  /// Longer paragraphs are looked at piece by piece, so that a search can be given up, in bytes.
  private static let longest = 1 << 20
  /// Where a match may begin in one piece.
  private static let step = 256 << 10
  /// How far a match that begins there may reach, and look.
  private static let reach = 64 << 10
  /// How far it may look back.
  private static let lookBack = 1 << 10

  /// The first match in a paragraph that starts at or after `start`; `nil` if cancelled.
  ///
  /// In a paragraph of more than 1 MB a match reaches 64 KB at most.
  func first(
    in paragraph: UnsafeRawBufferPointer, from start: Int = 0, _ room: MatchRoom,
    _ isCancelled: () -> Bool
  ) -> Outcome? {
    guard paragraph.count > Self.longest else {
      return firstMatch(in: paragraph, from: min(start, paragraph.count), room)
    }
    var start = start
    while start < paragraph.count {
      let outcome = first(inPieceOf: paragraph, from: start, room)
      if outcome != .nothing { return outcome }
      if isCancelled() { return nil }
      start += Self.step
    }
    return .nothing
  }

  private func first(
    inPieceOf paragraph: UnsafeRawBufferPointer, from start: Int, _ room: MatchRoom
  ) -> Outcome {
    let first = max(0, start - Self.lookBack)
    let end = min(paragraph.count, start + Self.step + Self.reach)
    let outcome = firstMatch(
      in: UnsafeRawBufferPointer(rebasing: paragraph[first..<end]), from: start - first,
      options: (first > 0 ? PCRE2_NOTBOL : 0) | (end < paragraph.count ? PCRE2_NOTEOL : 0), room)
    guard case .match(let span) = outcome else { return outcome }
    // What begins in the next piece is found there, where more of what follows is seen.
    if span.start + first >= start + Self.step, end < paragraph.count { return .nothing }
    return .match(Span(span.start + first, span.end + first))
  }

  /// All matches in a part of a paragraph that aren't empty, relative to the part; none if there are too
  /// many steps to do.
  func matches(
    in paragraph: UnsafeRawBufferPointer, near part: Range<Int>, _ room: MatchRoom
  ) -> [Span] {
    let bytes = UnsafeRawBufferPointer(rebasing: paragraph[part])
    let options =
      (part.lowerBound > 0 ? PCRE2_NOTBOL : 0)
      | (part.upperBound < paragraph.count ? PCRE2_NOTEOL : 0)
    var spans: [Span] = []
    var start = 0
    while start <= bytes.count,
      case .match(let span) = firstMatch(in: bytes, from: start, options: options, room)
    {
      if !span.isEmpty { spans.append(span) }
      start = max(span.end, start) + (span.isEmpty ? 1 : 0)
    }
    return spans
  }
}
