import DocumentModel

/// The names of speakers and senders, as ranges of tokens in reading order.
struct SpeakerNames {
  private var names: [Range<Int>] = []
  private var place = 0

  /// Finds the tokens of the ascending `spans`.
  init(_ spans: [Span], in reader: BlockReader) {
    guard !spans.isEmpty, let first = reader.tokens.first, let last = reader.tokens.last else {
      return
    }
    let start = spans.partitioningIndex { $0.end > first.start }
    for span in spans[start...] {
      guard span.start < last.end else { return }
      let lower = reader.tokens.partitioningIndex { $0.end > span.start }
      let upper = reader.tokens.partitioningIndex { $0.start >= span.end }
      if lower < upper { names.append(lower..<upper) }
    }
  }

  /// The next name, if it begins before the token at `end`.
  mutating func next(before end: Int) -> Range<Int>? {
    guard place < names.count, names[place].lowerBound < end else { return nil }
    defer { place += 1 }
    return names[place]
  }
}

extension NameTokens {
  /// Appends the candidate of a speaker or sender, who is a person whatever the words are.
  func append(speaker range: Range<Int>, in piece: inout Piece, to list: inout CandidateList) {
    guard range.lowerBound >= piece.next, range.upperBound <= piece.tokens.upperBound else {
      return
    }
    let core = startOfPerson(range)
    appendUnlabelledNames(before: range.lowerBound, in: &piece, to: &list)
    append(
      NameRange(range, titles: core - range.lowerBound),
      from: piece.tokens.lowerBound, piece.paragraph, to: &list)
    list.candidates[list.candidates.count - 1].scores[.person] += Self.certain
    piece.next = range.upperBound
  }
}
