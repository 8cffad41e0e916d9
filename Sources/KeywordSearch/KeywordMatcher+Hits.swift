import DocumentModel

extension KeywordMatcher {
  /// The hits of the wanted terms as offsets in `bytes`, ascending; overlapping hits are joined.
  ///
  /// Hits lie on character boundaries, aren't empty, and contain the accents after their last letter. They are found
  /// even if the text as a whole doesn't match.
  ///
  /// - Complexity: O(*n*) for each term, and O(*h* log *h*) in the hits.
  public func hits(in bytes: UnsafeRawBufferPointer) -> [Span] {
    var effort = MatchEffort.brief
    return hits(in: bytes, near: 0..<bytes.count, &effort, { false })
  }

  /// The hits of the wanted terms in a part of a paragraph, as offsets in the part.
  ///
  /// A hit that reaches beyond the part is missing, so the part should be somewhat larger than needed. Some hits are
  /// missing where the work was given up or cancelled.
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

/// Sorts spans and joins those that overlap.
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
  /// The occurrences of the wanted needles, as spans of the folded text.
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

  /// Converts spans of the folded text, which are ascending and disjoint, into spans of the text.
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

/// Visits a text unit by unit, and converts spans of the folded text into spans of the text.
private struct SpanTranslation {
  private let folded: [Span]
  /// Bytes of folded text so far.
  private var seen = 0
  /// The starts of the spans that have begun, and how many of these have ended.
  private var starts: [Int] = []
  private var ended = 0
  private(set) var translated: [Span] = []

  init(_ folded: [Span]) { self.folded = folded }

  /// Visits the next unit of the text, given its length in the folded text.
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

  /// Extends the last span by an accent, which belongs to the letter before it.
  private mutating func extendLast(over unit: Span) {
    if let last = translated.last, last.end == unit.start {
      translated[translated.count - 1].end = unit.end
    }
  }
}
