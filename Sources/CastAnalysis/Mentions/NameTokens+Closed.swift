import DocumentModel

/// Names that the tables are certain about: countries and peoples.
///
/// The corpora disagree about them and many leave them unmarked, so that the chain learns little; a closed class needs
/// no learning. Only tokens outside the names of the chain are looked at.
extension NameTokens {
  /// The closed name that starts at `index` and ends before `limit`, and its kind.
  func closedName(at index: Int, limit: Int) -> (range: Range<Int>, kind: ActorKind)? {
    endOfClosedName(index, limit).map { (index..<$0, isPeople(index, $0) ? .group : .place) }
  }

  /// Whether a name of the chain is two or more countries or peoples with hyphens between: "US-Iran".
  func isPair(_ range: Range<Int>) -> Bool {
    range.count > 1 && range.dropFirst().allSatisfy { tokens[$0].gap == .hyphen }
      && range.allSatisfy { classes($0).contains(.country) || isSurePeople($0) }
      && !vocabulary.phraseClasses(words(range)).meets(.anyPlace)
  }

  /// Where a name starts that is a people and one unknown word: "Vorland" in "Greek Vorland".
  func startOfUnknown(_ range: Range<Int>) -> Int {
    let (first, next) = (range.lowerBound, range.lowerBound + 1)
    guard range.count == 2, isJoined(next), isSurePeople(first), isUnknownName(next),
      !vocabulary.phraseClasses(words(range)).meets(.anyName)
    else { return first }
    return next
  }

  /// Where a person's name starts.
  ///
  /// After a people, after a country and before a title ("Greek Vorland", "U.S. Secretary Vorland"), and after ranks
  /// ("PC Vorland").
  func startOfPerson(_ range: Range<Int>) -> Int {
    let (first, next) = (range.lowerBound, range.lowerBound + 1)
    guard range.count > 1, isJoined(next), !classes(first).contains(.givenName) else {
      return first
    }
    if let core = endOfRank(range) { return startOfPerson(core..<range.upperBound) }
    if isSurePeople(first) { return next }
    let isOffice =
      classes(first).contains(.country) && classes(next).meets([.title, .titleModifier])
    return isOffice ? next : first
  }

  /// Whether the tables list a name of two words as a people: "Middle Eastern".
  func isPeoplePhrase(_ range: Range<Int>) -> Bool {
    range.count == 2 && vocabulary.phraseClasses(words(range)).meets(.anyGroup)
  }

  private func endOfClosedName(_ index: Int, _ limit: Int) -> Int? {
    if isPrefixOfPeople(index), index + 1 < limit { return index + 2 }
    if index + 1 < limit, isCapital(index + 1), isJoined(index + 1),
      vocabulary.phraseClasses(words(index..<index + 2)).meets(.anyGroup)
    {
      return index + 2
    }
    if opensLongerName(index, limit) { return nil }
    let isName =
      isSureCountry(index) || isHalfOfPair(index, limit)
      || isSurePeople(index) && !isLanguage(index)
    return isName ? index + 1 : nil
  }

  /// "Arab Spring": whether a longer name begins here that the chain didn't label; then no part of it is an actor.
  private func opensLongerName(_ index: Int, _ limit: Int) -> Bool {
    let next = index + 1
    return next < limit && isCapital(next) && isJoined(next) && !isHalfOfPair(index, limit)
      && !classes(next).meets([.title, .titleModifier, .function])
  }

  /// Whether a country is joined to another by a hyphen: "US-China".
  private func isHalfOfPair(_ index: Int, _ limit: Int) -> Bool {
    guard classes(index).contains(.country) else { return false }
    let follows = index + 1 < limit && tokens[index + 1].gap == .hyphen
    if follows, classes(index + 1).contains(.country) { return true }
    return index > 0 && tokens[index].gap == .hyphen && classes(index - 1).contains(.country)
  }

  private func isPeople(_ start: Int, _ end: Int) -> Bool {
    end - start > 1 || classes(start).meets(.anyGroup) && !classes(start).contains(.country)
  }

  /// Whether a word means nothing but a country: not Jordan, Chad, Turkey.
  private func isSureCountry(_ index: Int) -> Bool {
    classes(index).contains(.country) && isUsedAsName(index)
      && !classes(index).meets([.anyPersonName, .common, .neverName])
  }

  private func isSurePeople(_ index: Int) -> Bool {
    classes(index).meets(.anyGroup) && isUsedAsName(index)
      && !classes(index).meets([.maleName, .femaleName, .surname, .title])
  }

  /// Whether the text uses a word as a name.
  ///
  /// Where a capital is due anyway, neither the document nor the tables may write the word small.
  private func isUsedAsName(_ index: Int) -> Bool {
    let found = word(index)
    guard tokens[index].flags.meets([.opening, .shouted]) else {
      return found.inside >= found.small
    }
    return found.small == 0 && !found.classes.contains(.common)
  }

  /// "spoke English", "in French": whether a people's name alone is a language here.
  func isLanguage(_ index: Int) -> Bool {
    guard index > 0, tokens[index].gap == .blank else { return false }
    if index + 1 < limit, tokens[index + 1].gap == .blank, !classes(index + 1).contains(.function) {
      return false
    }
    let words: [StaticString] = [
      "speak", "speaks", "spoke", "spoken", "speaking", "in", "into", "learn", "learned", "learnt",
      "talk", "talked", "fluent", "broken", "perfect",
    ]
    return isWord(index - 1, in: words)
  }
}
