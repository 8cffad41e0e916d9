/// Which candidates continue a count, and which have text below them.
extension HeadingSelection {
  /// The candidates whose number continues the count, or starts it again at 1.
  func increasing(_ members: [HeadingCandidate]) -> [HeadingCandidate] {
    var kept: [HeadingCandidate] = []
    var last: Int32 = -1
    for (index, member) in members.enumerated() {
      let isDeeper = member.family == .numbered && member.rank > 1 && member.number == last
      let nextNumber = index + 1 < members.count ? members[index + 1].number : 2
      let isFirst = member.number == 1 || member.number == 0 && nextNumber == 1
      let isStart =
        isFirst && (last < 1 || nextNumber == 2 || member.rank > 1)
        || beginsLate(members[index...], after: last)
      guard isDeeper || isStart || last >= 0 && (last + 1...last + 2).contains(member.number)
      else { continue }
      kept.append(member)
      last = member.number
    }
    return kept
  }

  /// Whether a count begins at 2, because its first heading is lost or has no number.
  private func beginsLate(_ members: ArraySlice<HeadingCandidate>, after last: Int32) -> Bool {
    guard last < 1, members.count >= 3 else { return false }
    return members.prefix(3).map(\.number) == [2, 3, 4] && members.allSatisfy { $0.isBare }
  }

  /// Drops chapters whose numbers don't continue the count, such as running heads and cross-references.
  ///
  /// Each word has its own count, so letters may occur among chapters.
  func increasing(_ members: [ChosenHeading]) -> [ChosenHeading] {
    var kept: [ChosenHeading] = []
    // Last number for each rank and word that no higher heading has closed.
    var open: [(rank: Int, word: UInt16, number: Int32)] = []
    for member in members {
      let candidate = member.candidate
      while let last = open.last, last.rank > member.rank { open.removeLast() }
      let place = open.lastIndex { $0.rank == member.rank && $0.word == candidate.word }
      var number = candidate.number
      if let place {
        let last = open[place].number
        // A heading without a number, such as an interlude, doesn't interrupt the count.
        if number == 0 { number = last }
        let goesOn = number > last && number <= last + 3
        guard goesOn || candidate.number == 0 || number == 99 || number == 1 && last != 1 else {
          continue
        }
        open[place].number = number
      } else {
        open.append((member.rank, candidate.word, number))
      }
      kept.append(member)
    }
    return kept
  }

  /// Drops runs of two or more headings without text, either directly below them or below their subheadings.
  func withoutContents(_ members: [ChosenHeading]) -> [ChosenHeading] {
    var isReal = [Bool](repeating: false, count: members.count)
    // Ranks of later headings with text that no heading in between encloses.
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

  /// Whether there is text between a heading and the next one.
  func hasText(_ members: [ChosenHeading], _ index: Int) -> Bool {
    let candidate = members[index].candidate
    let next =
      index + 1 < members.count ? members[index + 1].candidate.paragraph : paragraphs.upperBound
    let between = next - candidate.paragraph - 1
    return between >= 2 || between == 1 && candidate.next != .title
  }
}
