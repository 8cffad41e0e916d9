import DocumentModel

/// Relatives: a text says that two names are two persons ("his brother, Frank Vane", "Frank Vane, his son").
extension NameTokens {
  /// Distance in candidates to the person that the words next to a name call its relative: 1 is the previous candidate,
  /// 0 if no such person is found.
  ///
  /// It is the previous candidate, unless one before that has the surname too: "Professor Vane taught Greek. Her
  /// sister, Pilar Vane, …".
  func relativeBack(_ name: NameRange, from first: Int, _ list: CandidateList) -> Int {
    guard let last = list.candidates.last else { return 0 }
    let isBefore =
      isRelative(endingAt: startOfApposition(name.start, from: first) - 1, from: first)
      && [.blank, .comma].contains(tokens[name.start].gap)
    guard isBefore || isRelative(after: name.end) else { return 0 }
    if name.end - name.core > 1, let back = namesakeBack(tokens[name.end - 1].word, list), back > 1
    {
      return back
    }
    let end = tokens[..<name.start].partitioningIndex { $0.end >= last.span.end }
    let isPossessive = end < name.start && tokens[end].flags.contains(.possessive)
    return !isPossessive || isBefore && ownsRelative(end, before: name.start) ? 1 : 0
  }

  /// Distance in candidates to the nearest one that contains `surname`, in this paragraph or the one before.
  private func namesakeBack(_ surname: WordID, _ list: CandidateList) -> Int? {
    let recent = list.candidates.suffix(Self.farthestNamesake)
    guard let paragraph = recent.last?.paragraph else { return nil }
    let place = recent.lastIndex {
      $0.paragraph + 1 >= paragraph && list.words[$0.words].contains(surname)
    }
    return place.map { list.candidates.count - $0 }
  }

  /// Candidates that are searched for a relative of the same surname (by hand: a paragraph of a novel names fewer).
  private static var farthestNamesake: Int { 12 }

  /// Where an apposition such as ", the cellist" begins before a name at `start`; else `start`.
  private func startOfApposition(_ start: Int, from first: Int) -> Int {
    var index = start - 1
    while index > first, start - index <= Self.longestApposition, isJoined(index + 1),
      !isCapital(index)
    {
      if tokens[index].gap == .comma { return classes(index).contains(.article) ? index : start }
      index -= 1
    }
    return start
  }

  /// Words of the longest apposition between a relative's noun and the name (by hand).
  private static let longestApposition = 3

  /// Whether only words for the relative stand after the token at `end`: "Jane's elder brother Tom".
  private func ownsRelative(_ end: Int, before start: Int) -> Bool {
    start - end <= Self.farthestOwner + 1
      && !(end + 1..<start).contains { roles($0).contains(.owner) }
  }

  /// Whether "his brother" or "Jane's elder brother" ends at `index`.
  private func isRelative(endingAt index: Int, from first: Int) -> Bool {
    guard index > first, isKin(index) else { return false }
    for place in stride(from: index - 1, through: max(first, index - Self.farthestOwner), by: -1) {
      guard tokens[place + 1].gap == .blank else { return false }
      if isOwner(place) { return true }
    }
    return false
  }

  /// Whether ", his son" or ", her elder brother" begins at `index`.
  private func isRelative(after index: Int) -> Bool {
    guard index + 1 < limit, tokens[index].gap == .comma, isOwner(index) else { return false }
    let last = min(limit - 1, index + Self.farthestOwner)
    for place in index + 1...last {
      guard isJoined(place), !isCapital(place) else { return false }
      if isKin(place) { return true }
    }
    return false
  }

  private func isKin(_ index: Int) -> Bool { !isCapital(index) && roles(index).contains(.kinNoun) }

  private func isOwner(_ index: Int) -> Bool {
    tokens[index].flags.contains(.possessive) || roles(index).contains(.owner)
  }

  /// Words from the owner to the noun, the noun included: "his much older brother".
  private static var farthestOwner: Int { 3 }
}
