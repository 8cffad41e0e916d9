/// Names of the chain that name no actor by the guideline of the corpora: days, languages, numbered chapters.
extension NameTokens {
  /// Words of the longest name; a longer run of capitals is a list, a table or noise (by hand).
  static var longestName: Int { 24 }

  /// Whether `range`, after `titles` words of titles, names an actor.
  func namesActor(_ range: Range<Int>, titles: Int) -> Bool {
    guard let first = range.first, range.count <= Self.longestName else { return false }
    let isFollowed = isJoined(range.upperBound) && isCapital(range.upperBound)
    if titles > 0 || isFollowed, range.allSatisfy({ isRank($0) }) { return false }
    if titles > 0 { return true }
    // It belongs to the name of the people after the hyphen.
    if range.count == 1, isPrefixOfPeople(first) { return false }
    if classes(first).contains(.partNoun), range.dropFirst().allSatisfy({ isNumeral($0) }) {
      return false
    }
    if range.allSatisfy({ isTitle($0) }) { return false }
    if range.count == 1, classes(first).meets(.anyGroup), isLanguage(first) { return false }
    return range.contains { !classes($0).meets([.neverName, .function]) || isInitial($0) }
  }

  /// "the Supreme Leader": whether a word is a title, not a name; such an office isn't linked to its holder.
  private func isTitle(_ index: Int) -> Bool {
    let found = classes(index)
    return found.meets([.title, .titleModifier, .function])
      && (found.contains(.common) || !found.meets(.anyName))
  }

  private func isNumeral(_ index: Int) -> Bool {
    tokens[index].flags.contains(.number) || classes(index).contains(.romanNumeral)
  }

  private func isInitial(_ index: Int) -> Bool {
    tokens[index].flags.contains(.initial) || classes(index).contains(.grammarAcronym)
  }
}
