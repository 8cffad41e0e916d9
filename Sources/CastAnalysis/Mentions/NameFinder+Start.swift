/// Where names may start.
extension NameFinder {
  /// The end of the titles that start at `index`; `index` if there are none.
  ///
  /// "Foreign Minister", "Major General" and "Mr." are titles; the last word is always one.
  func endOfTitles(from index: Int) -> Int {
    var end = index
    var next = index
    while isCapital(next), next == index || isJoined(next) || isHyphened(next),
      classes(next).meets([.title, .titleModifier])
    {
      next += 1
      if classes(next - 1).contains(.title) { end = next }
    }
    return end
  }

  private func isHyphened(_ index: Int) -> Bool { tokens[index].gap == .hyphen }

  /// Whether the token at `index` can be the name that a title before it announces.
  func canFollowTitle(_ index: Int) -> Bool {
    guard isJoined(index) else { return false }
    if isLeadingParticle(index) { return true }
    let found = word(index)
    guard isCapital(index), !found.classes.contains(.function) else { return false }
    let title = classes(index - 1)
    if title.meets([.masculineTitle, .feminineTitle]) || title.contains(.abbreviation) {
      return true
    }
    if found.classes.contains(.neverName) { return false }
    return found.classes.meets(.anyName) || !found.classes.contains(.common)
      || found.small == 0
        && found.inside > 1
  }

  /// Whether a small particle and a name start at `index`: "al-Assad", "von Moltke".
  func isLeadingParticle(_ index: Int) -> Bool {
    guard classes(index).contains(.leadingParticle), !tokens[index].flags.contains(.capital),
      isCapital(index + 1), tokens[index + 1].gap == .hyphen || isJoined(index + 1)
    else { return false }
    let next = classes(index + 1)
    return tokens[index + 1].gap == .hyphen || !next.meets([.function, .common, .anyPlace])
  }

  /// The end of "Chapter IV" and the like at `index`, which are no names.
  func endOfPartLabel(at index: Int) -> Int? {
    guard classes(index).contains(.partNoun), isJoined(index + 1) else {
      return nil
    }
    let next = tokens[index + 1]
    let isNumber = next.flags.contains(.number) || isRoman(index + 1)
    return isNumber || isCapital(index + 1) && classes(index + 1).contains(.function)
      ? index + 2 : nil
  }

  /// Whether the token may be a Roman numeral: capitals I, V and X only.
  func isRoman(_ index: Int) -> Bool {
    let flags = tokens[index].flags
    guard flags.meets([.allCapitals, .single]), flags.contains(.capital) else { return false }
    return classes(index).contains(.romanNumeral)
  }

  /// Whether a name without a title may start at `index`.
  func isNameStart(_ index: Int) -> Bool {
    if isLeadingParticle(index) { return true }
    let flags = tokens[index].flags
    let found = word(index)
    if flags.contains(.number) { return false }
    if found.classes.contains(.function) { return opensName(index, found) }
    if found.classes.contains(.grammarAcronym) { return isGrammarAcronymName(index, found) }
    if found.classes.contains(.neverName) { return isNameInSpiteOfCalendar(index) }
    if flags.contains(.single), !flags.contains(.initial) { return false }
    if flags.meets([.opening, .shouted]) { return isNameWhereCapitalsAreDue(index, found) }
    return true
  }

  /// "First World War": an ordinal or number and common words with capitals.
  private func opensName(_ index: Int, _ found: Word) -> Bool {
    found.classes.contains(.nameOpener) && !tokens[index].flags.meets([.opening, .shouted])
      && isJoined(index + 1) && isCapital(index + 1) && !classes(index + 1).contains(.function)
  }

  /// "US" is a country; "WHO" and "IT" are names only after an article.
  private func isGrammarAcronymName(_ index: Int, _ found: Word) -> Bool {
    guard !tokens[index].flags.contains(.shouted) else { return false }
    return found.classes.contains(.country) || index > 0 && isJoined(index) && isArticle(index - 1)
  }

  /// "April Smith", but not "April".
  private func isNameInSpiteOfCalendar(_ index: Int) -> Bool {
    classes(index).meets([.maleName, .femaleName]) && !isAfterPreposition(index)
      && isJoined(index + 1) && isCapital(index + 1)
      && !classes(index + 1).meets([.function, .common, .neverName])
  }

  private func isAfterPreposition(_ index: Int) -> Bool {
    index > 0 && tokens[index].gap == .blank && classes(index - 1).contains(.function)
  }

  /// Whether the token before is "the", in whatever case.
  func isArticle(_ index: Int) -> Bool {
    index >= 0 && classes(index).contains(.article)
  }

  /// Decides by the document's own use of the word, then by the tables.
  private func isNameWhereCapitalsAreDue(_ index: Int, _ found: Word) -> Bool {
    let classes = found.classes
    if found.inside > 0 { return found.inside * 2 > found.small || isFollowedByName(index) }
    let isNameLike = classes.meets(.anyName)
    if found.small > 0 {
      return classes.meets(.anyGivenName) && isFollowedByName(index) && found.small < 3
    }
    if classes.contains(.common) {
      return (isNameLike || classes.meets(.anyHead)) && isFollowedByName(index)
        || classes.meets([.country, .demonym])
    }
    return isNameLike || found.opening > 1 || !vocabulary.isAdverb(tokens[index].word)
  }

  /// Whether a capitalised word that is hardly common follows.
  private func isFollowedByName(_ index: Int) -> Bool {
    guard isJoined(index + 1), isCapital(index + 1) else { return false }
    let next = word(index + 1)
    if next.classes.meets([.function, .title, .neverName]) { return false }
    return !next.classes.contains(.common) && next.small == 0
      || tokens[index + 1].flags.contains(.initial)
  }
}

extension TokenFlags {
  /// Whether the two have a flag in common.
  func meets(_ other: TokenFlags) -> Bool { rawValue & other.rawValue != 0 }
}
