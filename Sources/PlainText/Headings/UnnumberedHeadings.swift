import DocumentModel

/// Headings without a number beside numbered ones, and inside them.
extension HeadingSelection {
  /// Whether at least `tenths` tenths of the titles are different; names of speakers and running heads repeat.
  func areDistinct(
    _ members: [HeadingCandidate], _ tenths: Int, _ bytes: UnsafeRawBufferPointer
  ) -> Bool {
    let hashes = members.map { hash(bytes, $0.title.range) }.sorted()
    let distinct = zip(hashes, hashes.dropFirst()).reduce(1) { $0 + ($1.0 == $1.1 ? 0 : 1) }
    return distinct * 10 >= members.count * tenths
  }

  // MARK: Beside numbered headings

  /// Lines in capitals set apart like the numbered headings: an interlude, notes at the end.
  func companions(of family: [ChosenHeading]) -> [ChosenHeading] {
    let gaps = family.dropFirst().map(\.candidate.gap).sorted()
    guard family.count >= 3, let gap = gaps.dropFirst(gaps.count / 10).first, gap >= 3 else {
      return []
    }
    let rank = family.map(\.rank).min() ?? 1
    // A line before the first heading may be the title of the text.
    let start = family[0].candidate.paragraph
    let all = free(of: family, .capitals).filter { $0.gap >= gap && $0.paragraph > start }
      .map { ChosenHeading(candidate: $0, rank: rank) }
    let members = joined(family, all)
    let kept = members.indices.filter {
      members[$0].candidate.family == .capitals && hasText(members, $0) && isLone(members, $0)
    }
    return kept.count * 3 <= family.count ? kept.map { members[$0] } : []
  }

  /// Whether a companion is the only one between two numbered headings, or follows the last one; others are headings of
  /// lists or letters inside a chapter.
  private func isLone(_ members: [ChosenHeading], _ index: Int) -> Bool {
    let isAfter = members[index - 1].candidate.family == .capitals
    let next = members[(index + 1)...].first { $0.candidate.family != .capitals }
    return next == nil || !isAfter && members[index + 1].candidate.family != .capitals
  }

  /// Candidates of a family that aren't titles of the numbers before them.
  private func free(of chosen: [ChosenHeading], _ family: HeadingFamily) -> [HeadingCandidate] {
    let titled = Set(chosen.lazy.filter(\.candidate.isBare).map { $0.candidate.paragraph + 1 })
    return candidates.filter { $0.family == family && !titled.contains($0.paragraph) }
  }

  // MARK: Inside numbered headings

  /// Adds lines in capitals that divide chapters, if they divide most of them.
  func withInner(_ family: [ChosenHeading], _ bytes: UnsafeRawBufferPointer) -> [ChosenHeading] {
    guard family.count >= 3, let deepest = family.map(\.rank).max() else { return family }
    let known = Set(family.lazy.map(\.candidate.paragraph))
    let inner = free(of: family, .capitals).filter {
      $0.followsSentence && !$0.isSalutation && !known.contains($0.paragraph)
    }
    guard inner.count * 2 >= family.count * 3, areDistinct(inner, 9, bytes),
      inner.filter(\.isDoubtful).count * 3 <= inner.count
    else { return family }
    let all = joined(family, inner.map { ChosenHeading(candidate: $0, rank: deepest + 1) })
    guard dividesMost(all, rank: deepest) else { return family }
    return all.indices.filter { all[$0].rank <= deepest || hasText(all, $0) }.map { all[$0] }
  }

  /// Whether at least two thirds of the headings of `rank` contain deeper ones.
  private func dividesMost(_ all: [ChosenHeading], rank: Int) -> Bool {
    var divided = 0
    var count = 0
    for index in all.indices where all[index].rank == rank {
      count += 1
      if index + 1 < all.count, all[index + 1].rank > rank { divided += 1 }
    }
    return divided * 3 >= count * 2
  }
}

private func hash(_ bytes: UnsafeRawBufferPointer, _ range: Range<Int>) -> UInt64 {
  var hash = FNVHash()
  for index in range { hash.add(bytes[index]) }
  return hash.value
}
