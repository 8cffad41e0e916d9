import DocumentModel

/// A heading that was chosen, with its place in the outline.
struct ChosenHeading {
  var candidate: HeadingCandidate
  /// Smaller ranks hold greater ones.
  var rank: Int
}

/// Chooses the headings of a text: one consistent family for the whole document.
///
/// Chapter words may hold bare numbers ("PART I" over "I", "II"), and both may hold lines in capitals.
/// Runs of headings without text between them are tables of contents and no sections.
/// Complexity: O(*n* log *n*) in the candidates.
struct HeadingSelection {
  let candidates: [HeadingCandidate]
  /// The text that they divide.
  let paragraphs: Range<Int>

  /// The chosen headings in reading order; empty if the text has none.
  func headings(_ bytes: UnsafeRawBufferPointer) -> [ChosenHeading] {
    guard !candidates.isEmpty else { return [] }
    let given = givenHeadings()
    if !given.isEmpty { return given }
    let pieces = candidates.filter { $0.division == .single }
    let chapters = chapterHeadings()
    let markup = markupHeadings()
    if chapters.count >= 2, chapters.count > markup.count { return completed(chapters, bytes) }
    if !markup.isEmpty { return markup }
    for family in [
      numberedHeadings(), romanHeadings(), withoutContents(bareNumbers(.arabic)),
      withoutContents(bareNumbers(.spelled)),
    ] where family.count >= 2 { return completed(joined(family, pieces), bytes) }
    let titles = titleHeadings(pieces, bytes)
    return titles.count >= 2 ? titles : []
  }

  /// Headings of a numbered family with the titles of their numbers, and with the unnumbered ones.
  private func completed(
    _ family: [ChosenHeading], _ bytes: UnsafeRawBufferPointer
  ) -> [ChosenHeading] {
    let withCompanions = joined(family, companions(of: family))
    return foldTitles(withInner(withCompanions, bytes))
  }

  // MARK: Families

  private func givenHeadings() -> [ChosenHeading] {
    let members = candidates.filter { $0.family == .given }
      .map { ChosenHeading(candidate: $0, rank: 1) }
    let real = withoutContents(members)
    return real.isEmpty ? members : real
  }

  private func markupHeadings() -> [ChosenHeading] {
    let members = candidates.filter { $0.family == .markdown || $0.family == .underlined }
    return members.indices.filter { !isComment(members, at: $0) }
      .map { ChosenHeading(candidate: members[$0], rank: Int(members[$0].rank)) }
  }

  /// Whether a heading is one of three lines or more that follow each other directly, all with as many `#`:
  /// a comment of a script or a settings file.
  private func isComment(_ members: [HeadingCandidate], at index: Int) -> Bool {
    func goesOn(_ next: Int) -> Bool {
      next > 0 && next < members.count && members[next].gap == 0
        && members[next].paragraph == members[next - 1].paragraph + 1
        && members[next].rank == members[next - 1].rank && members[next].family == .markdown
    }
    let before = goesOn(index) ? (goesOn(index - 1) ? 2 : 1) : 0
    let after = goesOn(index + 1) ? (goesOn(index + 2) ? 2 : 1) : 0
    return before + after >= 2
  }

  private func chapterHeadings() -> [ChosenHeading] {
    let members = candidates.filter { $0.family == .chapter }
    // A preface and an introduction are no family without a chapter.
    guard members.count >= 2, members.contains(where: { $0.division != .single }) else { return [] }
    let order = divisionOrder(members)
    let named = withoutTitles(members).map {
      ChosenHeading(candidate: $0, rank: order[Int($0.rank)])
    }
    var all = increasing(continued(named))
    all = joined(all, innerNumbers(holdsChapters: !members.contains { $0.division == .chapter }))
    return withoutContents(all)
  }

  /// Drops what is the title of the bare number before it: "CHAPTER 25", "Postscript".
  private func withoutTitles(_ members: [HeadingCandidate]) -> [HeadingCandidate] {
    members.enumerated().filter { index, member in
      guard index > 0, member.division == .chapter || member.division == .single else {
        return true
      }
      let previous = members[index - 1]
      return
        !(previous.isBare && previous.division == .chapter && previous.word != member.word
        && previous.paragraph + 1 == member.paragraph)
    }.map(\.element)
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
      var continuation = candidate
      continuation.word = last.candidate.word
      all.append(ChosenHeading(candidate: continuation, rank: last.rank))
    }
    return all + named[next...]
  }

  /// Numbers that divide parts or chapters further.
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
    return withoutContents(joined(roman, arabic))
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

  // MARK: Joining

  /// Two lists of headings in reading order.
  func joined(_ a: [ChosenHeading], _ b: [ChosenHeading]) -> [ChosenHeading] {
    b.isEmpty ? a : (a + b).sorted { $0.candidate.paragraph < $1.candidate.paragraph }
  }

  /// A family with the pieces that stand beside it, such as a preface.
  private func joined(
    _ family: [ChosenHeading], _ pieces: [HeadingCandidate]
  ) -> [ChosenHeading] {
    let rank = family.map(\.rank).min() ?? 1
    return withoutContents(
      joined(family, pieces.map { ChosenHeading(candidate: $0, rank: rank) }))
  }
}
