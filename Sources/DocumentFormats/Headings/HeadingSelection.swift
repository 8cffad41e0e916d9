import DocumentModel

/// A heading that was chosen, with its place in the outline.
struct ChosenHeading {
  var candidate: HeadingCandidate
  /// Smaller ranks hold greater ones.
  var rank: Int
}

/// Chooses the headings of a text: one consistent family for the whole document.
///
/// Chapter words may hold bare numbers ("PART I" over "I", "II"). Runs of headings without text between
/// them are tables of contents and no sections. Complexity: O(*n* log *n*) in the candidates.
struct HeadingSelection {
  let candidates: [HeadingCandidate]
  let paragraphCount: Int

  /// The chosen headings in reading order; empty if the text has none.
  func headings(_ bytes: UnsafeRawBufferPointer) -> [ChosenHeading] {
    guard !candidates.isEmpty else { return [] }
    let chapters = chapterHeadings()
    let markup = markupHeadings()
    if chapters.count >= 2, chapters.count > markup.count { return foldTitles(chapters) }
    if !markup.isEmpty { return markup }
    for family in [numberedHeadings(), romanHeadings(), withoutContents(bareNumbers(.arabic))] {
      if family.count >= 2 { return foldTitles(family) }
    }
    let capitals = capitalHeadings(bytes)
    return capitals.count >= 2 ? capitals : []
  }

  // MARK: Families

  private func markupHeadings() -> [ChosenHeading] {
    candidates.filter { $0.family == .markdown || $0.family == .underlined }
      .map { ChosenHeading(candidate: $0, rank: Int($0.rank)) }
  }

  private func chapterHeadings() -> [ChosenHeading] {
    let members = candidates.filter { $0.family == .chapter }
    guard members.count >= 2 else { return [] }
    let order = divisionOrder(members)
    let named = members.map { ChosenHeading(candidate: $0, rank: order[Int($0.rank)]) }
    var all = increasing(continued(named))
    let inner = innerHeadings(holdsChapters: !members.contains { $0.division == .chapter })
    if !inner.isEmpty {
      all += inner
      all.sort { $0.candidate.paragraph < $1.candidate.paragraph }
    }
    return withoutContents(all)
  }

  /// Adds headings that go on the numbers of chapters without the word, as "VII: The Blue Carbuncle".
  private func continued(_ named: [ChosenHeading]) -> [ChosenHeading] {
    var all: [ChosenHeading] = []
    var next = named.startIndex
    for candidate in candidates where candidate.family == .numbered && candidate.rank == 0 {
      while next < named.count, named[next].candidate.paragraph < candidate.paragraph {
        all.append(named[next])
        next += 1
      }
      guard let last = all.last, last.candidate.number + 1 == candidate.number else { continue }
      all.append(ChosenHeading(candidate: candidate, rank: last.rank))
    }
    return all + named[next...]
  }

  /// Numbers that divide parts or chapters further.
  private func innerHeadings(holdsChapters: Bool) -> [ChosenHeading] {
    for family in [HeadingFamily.roman, .arabic] {
      let inner = bareNumbers(family)
      if inner.count >= 2 { return inner }
    }
    return holdsChapters ? numberedHeadings() : []
  }

  private static let bareRank = 100

  /// Ranks of the divisions: those that hold chapters by first appearance, the outermost first.
  private func divisionOrder(_ members: [HeadingCandidate]) -> [Int] {
    let holders = Int(ChapterHeading.Division.chapter.rawValue)
    var order = (0...Int(ChapterHeading.Division.single.rawValue)).map { $0 + 20 }
    var seen = 1
    for member in members where Int(member.rank) < holders && order[Int(member.rank)] >= 20 {
      order[Int(member.rank)] = seen
      seen += 1
    }
    // A prologue stands beside the parts, or beside the chapters if there are no parts.
    order[Int(ChapterHeading.Division.single.rawValue)] = seen > 1 ? 1 : order[holders]
    return order
  }

  /// Roman numerals alone, perhaps over arabic ones.
  private func romanHeadings() -> [ChosenHeading] {
    let roman = bareNumbers(.roman)
    let arabic = bareNumbers(.arabic)
    guard roman.count >= 2, arabic.count > roman.count else { return withoutContents(roman) }
    return withoutContents(
      (roman + arabic).sorted { $0.candidate.paragraph < $1.candidate.paragraph })
  }

  private func bareNumbers(_ family: HeadingFamily) -> [ChosenHeading] {
    let members = increasing(candidates.filter { $0.family == family })
    // Page numbers stand in the middle of sentences.
    let inSentences = members.filter { !$0.followsSentence }.count
    guard family == .roman || inSentences * 5 <= members.count else { return [] }
    let rank = Self.bareRank + (family == .arabic ? 1 : 0)
    return members.map { ChosenHeading(candidate: $0, rank: rank) }
  }

  private func numberedHeadings() -> [ChosenHeading] {
    let members = candidates.filter { $0.family == .numbered }
    let roman = increasing(members.filter { $0.rank == 0 })
    let arabic = increasing(members.filter { $0.rank > 0 })
    let most = roman.count > arabic.count ? roman : arabic
    return withoutContents(most.map { ChosenHeading(candidate: $0, rank: Int($0.rank)) })
  }

  private func capitalHeadings(_ bytes: UnsafeRawBufferPointer) -> [ChosenHeading] {
    let members = candidates.filter { $0.family == .capitals }
    guard members.count >= 2, members.count * 2 <= paragraphCount else { return [] }
    // Names of speakers and running heads come again and again.
    let hashes = members.map { hash(bytes, $0.title.range) }.sorted()
    let distinct = zip(hashes, hashes.dropFirst()).reduce(1) { $0 + ($1.0 == $1.1 ? 0 : 1) }
    guard distinct * 10 >= members.count * 7 else { return [] }
    var chosen = withoutContents(members.map { ChosenHeading(candidate: $0, rank: 1) })
    // "THE END" heads nothing.
    if let last = chosen.indices.last, !hasText(chosen, last) { chosen.removeLast() }
    return chosen
  }

  // MARK: Sequences

  /// The candidates whose numbers go on from the one before, or begin again at 1.
  private func increasing(_ members: [HeadingCandidate]) -> [HeadingCandidate] {
    var kept: [HeadingCandidate] = []
    var last: Int32 = -1
    for (index, member) in members.enumerated() {
      let isDeeper = member.family == .numbered && member.rank > 1 && member.number == last
      let nextNumber = index + 1 < members.count ? members[index + 1].number : 2
      let isFirst = member.number == 1 || member.number == 0 && nextNumber == 1
      let isStart = isFirst && (last < 1 || nextNumber == 2 || member.rank > 1)
      guard isDeeper || isStart || last >= 0 && (last + 1...last + 2).contains(member.number)
      else { continue }
      kept.append(member)
      last = member.number
    }
    return kept
  }

  /// Drops chapters whose numbers don't go on: running heads, cross-references.
  private func increasing(_ members: [ChosenHeading]) -> [ChosenHeading] {
    var kept: [ChosenHeading] = []
    // The last number of each rank that no heading of a smaller rank has closed.
    var open: [(rank: Int, number: Int32)] = []
    for member in members {
      var number = member.candidate.number
      while let last = open.last, last.rank > member.rank { open.removeLast() }
      if let last = open.last, last.rank == member.rank {
        // A piece without a number, such as an interlude, doesn't break the count.
        if number == 0 { number = last.number }
        let goesOn = number > last.number && number <= last.number + 3
        guard
          goesOn || member.candidate.number == 0 || number == 99
            || number == 1 && last.number != 1
        else { continue }
        open.removeLast()
      }
      open.append((member.rank, number))
      kept.append(member)
    }
    return kept
  }

  /// Drops runs of two or more headings that hold no text, neither themselves nor in headings below.
  private func withoutContents(_ members: [ChosenHeading]) -> [ChosenHeading] {
    var isReal = [Bool](repeating: false, count: members.count)
    // Ranks of real headings after the current one that no heading between encloses.
    var realBelow: [Int] = []
    for index in members.indices.reversed() {
      let rank = members[index].rank
      var holdsReal = false
      while let last = realBelow.last, last > rank {
        holdsReal = true
        realBelow.removeLast()
      }
      isReal[index] = holdsReal || hasText(members, index)
      if isReal[index] { realBelow.append(rank) } else { realBelow.removeAll() }
    }
    return members.indices.filter { index in
      isReal[index]
        || !(index > 0 && !isReal[index - 1] || index + 1 < isReal.count && !isReal[index + 1])
    }.map { members[$0] }
  }

  /// Whether text stands between a heading and the next one.
  private func hasText(_ members: [ChosenHeading], _ index: Int) -> Bool {
    let candidate = members[index].candidate
    let next = index + 1 < members.count ? members[index + 1].candidate.paragraph : paragraphCount
    let between = next - candidate.paragraph - 1
    return between >= 2 || between == 1 && !candidate.nextLooksLikeTitle
  }

  // MARK: Titles

  /// Takes a short paragraph after a bare number as its title, if most headings have one.
  private func foldTitles(_ members: [ChosenHeading]) -> [ChosenHeading] {
    let bare = members.indices.filter { members[$0].candidate.isBare }
    let titled = bare.filter { canFold(members, $0) }
    guard titled.count * 5 >= bare.count * 3 else { return members }
    var folded = members
    for index in titled {
      folded[index].candidate.title.end = members[index].candidate.nextEnd
    }
    return folded
  }

  private func canFold(_ members: [ChosenHeading], _ index: Int) -> Bool {
    let candidate = members[index].candidate
    guard candidate.nextLooksLikeTitle else { return false }
    return index + 1 == members.count
      || members[index + 1].candidate.paragraph > candidate.paragraph + 1
  }
}

/// A 64-bit FNV-1a hash of `range`.
private func hash(_ bytes: UnsafeRawBufferPointer, _ range: Range<Int>) -> UInt64 {
  range.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64(bytes[$1])) &* 0x100_0000_01B3 }
}
