import DocumentModel

/// Headings with a chapter word: parts, chapters, letters, and prefaces and the like.
enum ChapterHeadings: HeadingRule {
  static let rows = """
    | chapter words | `CHAPTER IV`, `Book the First`, `Kapitel 3: Ende`, `Second Part` | there are two or more, and the numbers of each word continue within their part |
    """

  static func read(
    _ candidate: inout HeadingCandidate, _ paragraph: Paragraph, lines: Int,
    _ bytes: UnsafeRawBufferPointer
  ) -> Bool {
    candidate.readChapter(bytes, lines: lines)
  }

  static func headings(
    of selection: HeadingSelection, _ bytes: UnsafeRawBufferPointer
  ) -> [ChosenHeading] {
    let chapters = selection.chapterHeadings()
    return chapters.count >= 2 ? selection.completed(chapters, bytes) : []
  }
}

extension HeadingCandidate {
  fileprivate mutating func readChapter(_ bytes: UnsafeRawBufferPointer, lines: Int) -> Bool {
    guard let heading = ChapterHeading(bytes, title.range) else { return false }
    guard lines == 1 || !restHoldsChapter(bytes) else { return false }
    family = .chapter
    rank = heading.division.rawValue
    number = Int32(truncatingIfNeeded: heading.number)
    word = heading.word
    isBare = heading.isBare
    return true
  }

  /// Whether another line is a chapter line, too, as in a table of contents.
  private func restHoldsChapter(_ bytes: UnsafeRawBufferPointer) -> Bool {
    var scanner = LineScanner(at: title.start)
    _ = scanner.next(bytes, limit: title.end)
    while scanner.position < title.end, let (line, _) = scanner.next(bytes, limit: bytes.count) {
      let end = min(line.end, title.end)
      if line.start < end, ChapterHeading(bytes, line.start..<end) != nil { return true }
    }
    return false
  }
}

extension HeadingSelection {
  /// The headings with chapter words, and bare numbers inside them.
  func chapterHeadings() -> [ChosenHeading] {
    let named = namedHeadings()
    guard !named.isEmpty else { return [] }
    let inner = innerNumbers(holdsChapters: !named.contains { $0.candidate.division == .chapter })
    return withoutContents(joined(increasing(continued(named)), inner))
  }

  /// The headings with chapter words; empty if there are too few.
  private func namedHeadings() -> [ChosenHeading] {
    let members = candidates.filter { $0.family == .chapter }
    // A preface and an introduction without a chapter aren't a family.
    guard members.count >= 2, members.contains(where: { $0.division != .single }) else { return [] }
    let order = divisionOrder(members)
    return members.indices.filter { !isTitle(members, $0) }.map {
      ChosenHeading(candidate: members[$0], rank: order[Int(members[$0].rank)])
    }
  }

  /// Whether a member is the title of the bare number before it: "CHAPTER 25", "Postscript".
  private func isTitle(_ members: [HeadingCandidate], _ index: Int) -> Bool {
    let member = members[index]
    guard index > 0, member.division == .chapter || member.division == .single else { return false }
    let previous = members[index - 1]
    return previous.isBare && previous.division == .chapter && previous.word != member.word
      && previous.paragraph + 1 == member.paragraph
  }

  /// Adds headings that continue the count of chapters without the word, such as "VII: The Blue Carbuncle".
  private func continued(_ named: [ChosenHeading]) -> [ChosenHeading] {
    var all: [ChosenHeading] = []
    all.reserveCapacity(named.count)
    var next = named.startIndex
    for candidate in candidates where candidate.family == .numbered && candidate.rank == 0 {
      while next < named.count, named[next].candidate.paragraph < candidate.paragraph {
        all.append(named[next])
        next += 1
      }
      guard let last = all.last, last.candidate.number + 1 == candidate.number else { continue }
      var continuation = candidate
      continuation.word = last.candidate.word
      all.append(ChosenHeading(candidate: continuation, rank: last.rank))
    }
    return all + named[next...]
  }

  /// Numbers that divide parts or chapters.
  private func innerNumbers(holdsChapters: Bool) -> [ChosenHeading] {
    for family in [HeadingFamily.roman, .arabic] {
      let inner = bareNumbers(family)
      if inner.count >= 2 { return inner }
    }
    guard holdsChapters else { return [] }
    return numberedHeadings().map {
      ChosenHeading(candidate: $0.candidate, rank: Self.bareRank + $0.rank)
    }
  }

  /// Ranks of the divisions; those that contain chapters are in the order of first appearance, the highest first.
  private func divisionOrder(_ members: [HeadingCandidate]) -> [Int] {
    let holders = Int(ChapterWords.Division.chapter.rawValue)
    var order = (0...Int(ChapterWords.Division.single.rawValue)).map { $0 + 20 }
    var seen = 1
    for member in members where Int(member.rank) < holders && order[Int(member.rank)] >= 20 {
      order[Int(member.rank)] = seen
      seen += 1
    }
    // A prologue is beside the parts, or beside the chapters if there are no parts.
    order[Int(ChapterWords.Division.single.rawValue)] = seen > 1 ? 1 : order[holders]
    return order
  }
}
