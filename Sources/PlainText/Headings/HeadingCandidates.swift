import DocumentModel

/// The paragraphs of a text that may be headings, in reading order.
///
/// A family that grows beyond its limit consists of lines, table rows or list entries, and is dropped. This bounds the
/// memory, whatever the text.
struct HeadingCandidates: Sendable {
  private(set) var list: [HeadingCandidate] = []
  private var counts = [Int](repeating: 0, count: HeadingFamily.allCases.count)

  /// Most headings of a family.
  ///
  /// Chapters and marked headings are explicit, so there may be as many as in ten gigabytes of novels.
  static func most(of family: HeadingFamily) -> Int {
    switch family {
    case .chapter, .markdown, .underlined: 1 << 19
    default: 1 << 17
    }
  }

  /// The candidates among some of the paragraphs.
  func list(in paragraphs: Range<Int>) -> ArraySlice<HeadingCandidate> {
    let first = list.partitioningIndex { $0.paragraph >= paragraphs.lowerBound }
    return list[first...].prefix { $0.paragraph < paragraphs.upperBound }
  }

  /// Whether the paragraph before `index` is a candidate whose title may follow.
  @inline(__always)
  func waits(forTitleAt index: Int) -> Bool { list.last?.paragraph == index - 1 }

  /// Examines a paragraph of `lines` lines, which may be a heading or the title of one.
  ///
  /// - Parameter isGiven: whether it is a heading by the reader's own rule.
  mutating func look(
    at paragraph: Paragraph, index: Int, lines: Int, isGiven: Bool = false,
    _ bytes: UnsafeRawBufferPointer
  ) {
    let followsHeading = waits(forTitleAt: index) && !list.isEmpty
    if followsHeading { list[list.count - 1].look(atNext: paragraph, lines: lines, bytes) }
    if isGiven { add(HeadingCandidate(given: paragraph, index: index, bytes)) }
    guard var candidate = HeadingCandidate(paragraph, index: index, lines: lines, bytes) else {
      return
    }
    candidate.followsSentence =
      followsHeading || followsSentence(bytes, paragraph.span.start)
    add(candidate)
  }

  private mutating func add(_ candidate: HeadingCandidate) {
    let family = Int(candidate.family.rawValue)
    counts[family] += 1
    let most = Self.most(of: candidate.family)
    if counts[family] <= most {
      list.append(candidate)
    } else if counts[family] == most + 1 {
      list.removeAll { $0.family == candidate.family }
    }
  }

  /// Drops the families that exceed their limit in the piece of text that follows.
  private mutating func drop(_ next: HeadingCandidates) {
    for family in HeadingFamily.allCases {
      let most = Self.most(of: family)
      guard next.counts[Int(family.rawValue)] > most else { continue }
      counts[Int(family.rawValue)] = most + 1
      list.removeAll { $0.family == family }
    }
  }

  /// Adds the candidates of the next piece of text, which begins after `count` paragraphs with `first`.
  mutating func append(
    _ next: HeadingCandidates, after count: Int, first: (paragraph: Paragraph, lines: Int)?,
    _ bytes: UnsafeRawBufferPointer
  ) {
    let followsHeading = waits(forTitleAt: count) && !list.isEmpty
    if followsHeading, let first {
      list[list.count - 1].look(atNext: first.paragraph, lines: first.lines, bytes)
    }
    drop(next)
    list.reserveCapacity(list.count + next.list.count)
    for var candidate in next.list {
      if followsHeading, candidate.paragraph == 0 { candidate.followsSentence = true }
      candidate.paragraph += count
      add(candidate)
    }
  }
}

/// Whether the text before `start` ends with a sentence or a line of stars or the like, or is empty.
private func followsSentence(_ bytes: UnsafeRawBufferPointer, _ start: Int) -> Bool {
  let end = skipBlanksBackwards(bytes, from: start, to: 0)
  guard end > 0 else { return true }
  let range = max(0, end - 64)..<end
  return endsSentence(bytes, range) || endsWithBreak(bytes, range)
}

/// Whether the last line of `range` consists of stars, dashes and blanks.
private func endsWithBreak(_ bytes: UnsafeRawBufferPointer, _ range: Range<Int>) -> Bool {
  for index in range.reversed() {
    switch bytes[index] {
    case UInt8(ascii: "*"), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "~"),
      UInt8(ascii: "="), UInt8(ascii: "#"), UInt8(ascii: "."), 0x20, 0x09:
      continue
    case 0x0A, 0x0D: return true
    default: return false
    }
  }
  return range.lowerBound == 0
}
