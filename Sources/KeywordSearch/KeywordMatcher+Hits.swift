import DocumentModel

extension KeywordMatcher {
  /// Where wanted terms occur, relative to the buffer, ascending; overlapping hits are one.
  ///
  /// Hits lie on character boundaries, aren't empty, and hold the accents that follow their last letter.
  /// They are found whether or not the text as a whole matches.
  ///
  /// - Complexity: O(*n*) for each term, and O(*h* log *h*) in the hits.
  public func hits(in bytes: UnsafeRawBufferPointer) -> [Span] {
    var effort = MatchEffort.brief
    return hits(in: bytes, near: 0..<bytes.count, &effort, { false })
  }

  /// Where wanted terms occur in a part of a paragraph, relative to the part.
  ///
  /// What reaches over its ends is not found, so the part should be somewhat longer than what matters. Some
  /// hits are missing where the work was given up or cancelled.
  func hits(
    in paragraph: UnsafeRawBufferPointer, near part: Range<Int>, _ effort: inout MatchEffort,
    _ isCancelled: () -> Bool
  ) -> [Span] {
    let bytes = UnsafeRawBufferPointer(rebasing: paragraph[part])
    let ofWords = withBuffer { buffer in
      groups.flatMap { group in
        group.spans(of: merged(group.occurrences(in: bytes, buffer)), in: bytes)
      }
    }
    return merged(ofWords + hitsOfPatterns(in: paragraph, near: part, &effort, isCancelled))
  }

  private func hitsOfPatterns(
    in paragraph: UnsafeRawBufferPointer, near part: Range<Int>, _ effort: inout MatchEffort,
    _ isCancelled: () -> Bool
  ) -> [Span] {
    if patterns.isEmpty { return [] }
    let room = MatchRoom()
    var hits: [Span] = []
    for (pattern, isExcluded) in patterns where !isExcluded {
      hits += pattern.matches(in: paragraph, near: part, room, &effort, isCancelled).map {
        Span($0.start - part.lowerBound, $0.end - part.lowerBound)
      }
    }
    return hits
  }
}

/// Sorts spans and makes one of those that overlap.
private func merged(_ spans: [Span]) -> [Span] {
  var merged: [Span] = []
  for span in spans.sorted() {
    if let last = merged.last, last.overlaps(span) {
      merged[merged.count - 1].end = max(last.end, span.end)
    } else {
      merged.append(span)
    }
  }
  return merged
}

extension NeedleGroup {
  /// Where wanted needles occur, as spans of the folded text.
  fileprivate func occurrences(
    in bytes: UnsafeRawBufferPointer, _ buffer: UnsafeMutableRawBufferPointer
  ) -> [Span] {
    var found: [Span] = []
    for needle in wanted {
      _ = forEachPiece(of: bytes, overlap: needle.count - 1, buffer) { piece, place in
        needle.forEachOccurrence(in: piece) { start in
          found.append(Span(place + start, place + start + needle.count))
        }
        return true
      }
    }
    return found
  }

  /// Turns spans of the folded text, ascending and apart, into spans of the text.
  fileprivate func spans(of folded: [Span], in bytes: UnsafeRawBufferPointer) -> [Span] {
    guard !folded.isEmpty else { return [] }
    return withUnsafeTemporaryAllocation(byteCount: TextFolder.unitRoom, alignment: 1) { unit in
      guard let out = unit.baseAddress else { return [] }
      var spans = SpanTranslation(folded)
      var folder = TextFolder(bytes, ignoringCase: ignoresCase)
      var isNeeded = true
      while isNeeded, !folder.isAtEnd {
        let start = folder.offset
        let length = folder.foldUnit(to: out)
        isNeeded = spans.translate(Span(start, folder.offset), length: length)
      }
      return spans.translated
    }
  }
}

/// Follows a text unit by unit, and tells where spans of the folded text lie in it.
private struct SpanTranslation {
  private let folded: [Span]
  /// Bytes of folded text seen.
  private var seen = 0
  /// Spans that have begun; their starts, and how many of them have ended.
  private var starts: [Int] = []
  private var ended = 0
  private(set) var translated: [Span] = []

  init(_ folded: [Span]) { self.folded = folded }

  /// Takes in the next unit of the text and its length in the folded text.
  ///
  /// - Returns: whether more units are needed.
  mutating func translate(_ unit: Span, length: Int) -> Bool {
    if length == 0 {
      extendLast(over: unit)
      return true
    }
    guard ended < folded.count else { return false }
    seen += length
    while starts.count < folded.count, folded[starts.count].start < seen {
      starts.append(unit.start)
    }
    while ended < starts.count, folded[ended].end <= seen {
      translated.append(Span(starts[ended], unit.end))
      ended += 1
    }
    return true
  }

  /// An accent belongs to the letter before it.
  private mutating func extendLast(over unit: Span) {
    if let last = translated.last, last.end == unit.start {
      translated[translated.count - 1].end = unit.end
    }
  }
}
