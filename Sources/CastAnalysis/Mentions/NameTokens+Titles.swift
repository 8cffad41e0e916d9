/// Titles and particles before names.
extension NameTokens {
  /// The end of the titles that start at `index`; `index` without titles.
  ///
  /// "Foreign Minister", "Major General" and "Mr." are titles; the last word is always one.
  func endOfTitles(from index: Int) -> Int {
    var end = index
    var next = index
    while isCapital(next), next == index || isJoined(next) || tokens[next].gap == .hyphen,
      classes(next).meets([.title, .titleModifier])
    {
      next += 1
      if classes(next - 1).contains(.title) { end = next }
    }
    return end
  }

  /// Whether the token at `index` can be the name after a title.
  func canFollowTitle(_ index: Int) -> Bool {
    guard isJoined(index) else { return false }
    if isLeadingParticle(index) { return true }
    let found = word(index)
    guard isCapital(index), !found.classes.contains(.function) else { return false }
    let title = classes(index - 1)
    if title.meets([.masculineTitle, .feminineTitle, .abbreviation]) { return true }
    if found.classes.contains(.neverName) { return false }
    return found.classes.meets(.anyName) || !found.classes.contains(.common)
      || found.small == 0 && found.inside > 1
  }

  /// How many words of a name, which the chain labels as no person's, are titles that only persons have.
  ///
  /// 1 in "Mademoiselle Vorland" and "Captain Vorland", 0 in "General Post Office" and "the Admiral Vorland".
  func titles(of range: Range<Int>) -> Int {
    let end = min(endOfTitles(from: range.lowerBound), range.upperBound)
    let title = end - 1
    guard end > range.lowerBound, end < range.upperBound, range.upperBound - end <= 2,
      !isJoined(range.lowerBound) || !isArticle(range.lowerBound - 1), isJoined(end),
      roles(title).contains(.judgesTitle)
        || !classes(title).meets([.titleModifier, .titleOfPlace]),
      !(end..<range.upperBound).contains(where: { classes($0).meets(.anyHead) })
    else { return 0 }
    if roles(title).contains(.address) { return end - range.lowerBound }
    let isName = (end..<range.upperBound).allSatisfy {
      isCapital($0) && !classes($0).meets([.common, .function, .neverName, .anyPlace])
    }
    return isName ? end - range.lowerBound : 0
  }

  /// Whether "Mr.", "Lady" or the like stands right before the token, so that it names a person.
  func followsCourtesyTitle(_ index: Int) -> Bool {
    guard index > 0, isJoined(index), isCapital(index - 1) else { return false }
    return classes(index - 1).meets([.masculineTitle, .feminineTitle])
      || classes(index - 1).contains(.title) && index > 1 && isJudgesAddress(index - 2)
  }

  /// Whether "Mr Justice", "Lady Justice" or the like begins at `index`.
  private func isJudgesAddress(_ index: Int) -> Bool {
    isCapital(index) && classes(index).meets([.masculineTitle, .feminineTitle])
      && isJoined(index + 1) && isCapital(index + 1) && roles(index + 1).contains(.judgesTitle)
  }

  /// The end of ranks and forms of address at the beginning of a name; the chain knows none of them.
  func endOfRank(_ range: Range<Int>) -> Int? {
    let (first, next) = (range.lowerBound, range.lowerBound + 1)
    guard range.count > 1, isJoined(next), isCapital(next) else { return nil }
    if range.count > 2, isJudgesAddress(first) { return first + 2 }
    let isAbbreviated = tokens[first].flags.contains(.fullStop) && classes(first).contains(.title)
    if isRank(first) || isAbbreviated { return next }
    let isModifier = range.count > 2 && roles(first).contains(.rankModifier)
    return isModifier && isTitle(next) && isJoined(first + 2) ? first + 2 : nil
  }

  /// Whether a single word that is no place stands before a word for an office: "the Vorland administration".
  func isInOffice(_ range: Range<Int>) -> Bool {
    let next = range.upperBound
    return range.count == 1 && next < limit && isJoined(next) && !isCapital(next)
      && classes(next).contains(.officeNoun)
      && !classes(range.lowerBound).meets([.anyPlace, .anyGroup])
  }

  /// Whether a small particle and a name start at `index`: "al-Assad", "von Moltke".
  func isLeadingParticle(_ index: Int) -> Bool {
    guard classes(index).contains(.leadingParticle), !tokens[index].flags.contains(.capital),
      isCapital(index + 1), tokens[index + 1].gap == .hyphen || isJoined(index + 1)
    else { return false }
    let next = classes(index + 1)
    return tokens[index + 1].gap == .hyphen || !next.meets([.function, .common, .anyPlace])
  }

  /// Where the titles before a person's name start: at "Major" in "Major General Grant".
  func startOfTitles(before core: Int, from first: Int) -> Int {
    var start = core
    while start > first, isJoined(start) || start < core && tokens[start].gap == .hyphen,
      isCapital(start - 1)
    {
      // The word before the name must be a title; modifiers may stand before that.
      guard isTitle(start - 1) || start < core && isTitleModifier(start - 1) else { break }
      start -= 1
    }
    return start > first && isBeforeSlash(start - 1) && start < core ? start - 1 : start
  }

  /// Whether letters before a stroke stand there: "L" in "L/Cpl", "S" in "S/Sgt.".
  private func isBeforeSlash(_ index: Int) -> Bool {
    tokens[index].flags.contains(.capital) && tokens[index].length < 3
      && tokens[index + 1].gap == .other && tokens[index + 1].start == tokens[index].end + 1
  }

  private func isTitle(_ index: Int) -> Bool { classes(index).contains(.title) || isRank(index) }

  /// Whether a title, a rank, or a word before one stands at `index`.
  func isTitleOrModifier(_ index: Int) -> Bool { isTitle(index) || isTitleModifier(index) }

  private func isTitleModifier(_ index: Int) -> Bool {
    classes(index).contains(.titleModifier) || roles(index).contains(.rankModifier)
  }

  /// Whether a rank stands at `index` that is no feature of the chain; short ones are abbreviations, in capitals or
  /// with a full stop.
  func isRank(_ index: Int) -> Bool {
    let token = tokens[index]
    guard token.flags.contains(.capital), !token.flags.meets([.initial, .possessive]),
      token.length > Self.longestAbbreviation || token.flags.meets([.allCapitals, .fullStop])
    else { return false }
    return vocabulary.roles(of: token.word).contains(.rank)
  }

  /// Bytes of the longest rank that is only an abbreviation: "Sgt", "Col".
  private static let longestAbbreviation: UInt16 = 3

  /// "WPC Ngozi": whether a rank and up to three words stand there that don't head other names.
  func isRanked(_ range: Range<Int>) -> Bool {
    guard let core = endOfRank(range), range.upperBound - core <= 3 else { return false }
    return (core..<range.upperBound).allSatisfy {
      let classes = classes($0)
      return isJoined($0) && isCapital($0) && !classes.meets([.anyHead, .anyPlace, .anyGroup])
        && (!classes.contains(.common) || classes.meets([.surname, .title]))
    }
  }
}
