/// Corrects where names of the chain begin and end, as far as that is certain.
extension NameTokens {
  /// The names in `range`: two names of persons that touch are split where the same name comes twice, as where a
  /// signature meets the next greeting.
  ///
  /// - Parameter first: the first token that belongs to no name yet.
  func parts(of range: Range<Int>, _ kind: NameLabel.Kind, from first: Int) -> [Range<Int>] {
    let range = withPrefix(range, from: first)
    guard kind == .person else { return [withLegalForm(range, kind)] }
    var parts: [Range<Int>] = []
    var start = range.lowerBound
    for index in range.dropFirst()
    where tokens[index].word == tokens[index - 1].word && tokens[index].gap != .ampersand {
      parts.append(start..<index)
      start = index
    }
    return parts + [start..<range.upperBound]
  }

  /// "al-Jazeera", "Anglo-Italian": adds a prefix before a hyphen to the name.
  func withPrefix(_ range: Range<Int>, from first: Int) -> Range<Int> {
    let prefix = range.lowerBound - 1
    guard prefix >= first, tokens[range.lowerBound].gap == .hyphen,
      isLeadingParticle(prefix) || isPrefixOfPeople(prefix)
    else { return range }
    return prefix..<range.upperBound
  }

  /// Whether a prefix of a people stands there: "Anglo" in "Anglo-Italian".
  func isPrefixOfPeople(_ index: Int) -> Bool {
    let next = index + 1
    return next < limit && isCapital(index) && classes(index).contains(.combiningForm)
      && tokens[next].gap == .hyphen && classes(next).meets(.anyGroup)
  }

  /// "Huber Corporation, Inc.": adds a legal form after a comma.
  private func withLegalForm(_ range: Range<Int>, _ kind: NameLabel.Kind) -> Range<Int> {
    let next = range.upperBound
    guard kind == .organisation || kind == .rest, isCapital(next), tokens[next].gap == .comma,
      classes(next).contains(.legalEnding), !tokens[next - 1].flags.contains(.possessive)
    else { return range }
    return range.lowerBound..<next + 1
  }
}

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
