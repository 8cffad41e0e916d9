/// How far names reach.
extension NameFinder {
  /// The end of the name whose core starts at `start`.
  func endOfName(from start: Int, isTitled: Bool) -> Int {
    var end = start + 1
    if isLeadingParticle(start) { end = start + 2 }
    while end - start < Self.longestName, let next = continuation(start, end, isTitled) {
      end = next
    }
    return end
  }

  /// Words after which a name ends in any case.
  private static var longestName: Int { 24 }

  /// The end after what comes next, if that belongs to the name `start..<end`.
  private func continuation(_ start: Int, _ end: Int, _ isTitled: Bool) -> Int? {
    guard end < limit else { return nil }
    if tokens[end - 1].flags.contains(.possessive) { return afterPossessive(start, end) }
    switch tokens[end].gap {
    case .hyphen: return afterHyphen(start, end)
    case .ampersand: return isCapital(end) ? end + 1 : nil
    case .comma: return afterComma(end)
    case .blank: break
    case .bracket, .other: return nil
    }
    if isCapital(end) { return belongs(end, to: start, isTitled) ? end + 1 : nil }
    return afterParticle(start, end) ?? afterOfOrFor(start, end) ?? afterAnd(start, end)
  }

  /// "King’s College", "Women’s Hospital": a common word and the rest of a name.
  private func afterPossessive(_ start: Int, _ end: Int) -> Int? {
    guard end == start + 1, tokens[end].gap == .blank, isCapital(end),
      classes(start).contains(.common), !classes(start).meets(.anyName),
      classes(end).contains(.organisationHead)
    else { return nil }
    return end + 1
  }

  /// "Jean-Pierre" and "Anglo-American" are one name, "US-Iran" are two.
  private func afterHyphen(_ start: Int, _ end: Int) -> Int? {
    guard isCapital(end) else {
      let isInfix = classes(end).contains(.function) || classes(end).contains(.particle)
      guard isInfix, end + 1 < limit, tokens[end + 1].gap == .hyphen, isCapital(end + 1)
      else { return nil }
      return end + 2
    }
    if classes(end - 1).contains(.combiningForm) { return end + 1 }
    return isOnItsOwn(end) && isOnItsOwn(end - 1) ? nil : end + 1
  }

  private func isOnItsOwn(_ index: Int) -> Bool {
    classes(index).meets([.country, .demonym, .city, .group, .largeRegion, .region])
      || tokens[index].flags.contains(.allCapitals)
  }

  private func afterComma(_ end: Int) -> Int? {
    isCapital(end) && classes(end).meets([.nameEnding, .legalEnding])
      && tokens[end].flags.contains(.fullStop) ? end + 1 : nil
  }

  /// Whether the capitalised word at `index` goes on with the name from `start`.
  private func belongs(_ index: Int, to start: Int, _ isTitled: Bool) -> Bool {
    let found = word(index)
    let flags = tokens[index].flags
    if flags.contains(.number) { return false }
    if flags.contains(.initial) { return true }
    if isRoman(index) { return isNumeral(index) }
    if parts(index - 1, index, start) { return false }
    if found.classes.contains(.grammarAcronym) { return flags.contains(.shouted) == false }
    if found.classes.contains(.function) { return false }
    if found.classes.contains(.neverName) { return isPersonal(start) && !isTitled }
    if endOfTitles(from: index) > index { return isSurnameLikeTitle(index, start) }
    if flags.contains(.shouted) { return goesOnInHeading(found, start) }
    return true
  }

  /// Whether a Roman numeral belongs to the name: "I" must not begin a clause.
  private func isNumeral(_ index: Int) -> Bool {
    guard tokens[index].flags.contains(.single), classes(index).contains(.function) else {
      return true
    }
    return !isJoined(index + 1)
  }

  /// Whether a place and a person meet without a comma: "In Paris Marie".
  private func parts(_ last: Int, _ next: Int, _ start: Int) -> Bool {
    guard last == start, classes(next).meets([.maleName, .femaleName]) else { return false }
    if tokens[last].flags.contains(.initial), tokens[last].flags.contains(.allCapitals) {
      return classes(last).meets([.country, .grammarAcronym])
    }
    return start > 0 && isJoined(start) && classes(start - 1).contains(.placePreposition)
      && classes(last).meets(.anyPlace) && !classes(last).meets(.anyGivenName)
  }

  private func isPersonal(_ index: Int) -> Bool { classes(index).meets(.anyGivenName) }

  /// "Martin Luther King", "Stephen King": the title ends the name of someone with a given name.
  private func isSurnameLikeTitle(_ index: Int, _ start: Int) -> Bool {
    let isLast = !(isJoined(index + 1) && isCapital(index + 1))
    if classes(index).meets(.anyHead) { return true }
    if isPersonal(start), classes(index).contains(.masculineTitle),
      !classes(index).meets([.abbreviation, .givenNameTitle])
    {
      return true
    }
    return isLast && isPersonal(start) && classes(index).contains(.surname)
  }

  private func goesOnInHeading(_ found: Word, _ start: Int) -> Bool {
    if found.inside > 0 || !found.classes.contains(.common) && found.small == 0 { return true }
    return found.classes.meets(.anyHead) && found.small == 0
  }

  /// "Ludwig van Beethoven", "Bashar al-Assad", "Ursula von der Leyen".
  private func afterParticle(_ start: Int, _ end: Int) -> Int? {
    var next = end
    while next < limit, classes(next).contains(.particle), !isCapital(next),
      next < end + 3, next == end ? isJoined(next) : isJoined(next) || tokens[next].gap == .hyphen
    {
      next += 1
    }
    guard next > end, isCapital(next), isJoined(next) || tokens[next].gap == .hyphen,
      !classes(next).contains(.function)
    else { return nil }
    return next + 1
  }

  /// "Bank of England", "Centre for the Study of Change", "Joint plan of Action".
  private func afterOfOrFor(_ start: Int, _ end: Int) -> Int? {
    if let next = afterOf(end), canTakeOf(end - 1) { return next + 1 }
    if isWord(end, "for"), isJoined(end), classes(end - 1).contains(.organisationHead) {
      let next = isWord(end + 1, "the") ? end + 2 : end + 1
      if isJoined(next), isCapital(next), !classes(next).contains(.function) { return next + 1 }
    }
    guard isJoined(end), classes(end).meets([.organisationHead, .eventHead]),
      !classes(end - 1).meets(.anyName), let next = afterOf(end + 1), isPlain(next)
    else { return nil }
    return next + 1
  }

  /// Whether "of" and a name may follow the word at `index`.
  private func canTakeOf(_ index: Int) -> Bool {
    let found = classes(index)
    if found.contains(.title) { return found.contains(.titleOfPlace) }
    return found.meets([.organisationHead, .placeHead, .eventHead]) || isPlain(index)
  }

  /// Whether the word is a common one that is no name.
  func isPlain(_ index: Int) -> Bool {
    let found = word(index)
    return found.classes.contains(.common) && !found.classes.meets(Self.strongNames)
  }

  private static var strongNames: WordClasses {
    [.country, .city, .region, .largeRegion, .demonym, .group]
  }

  /// "School of Global and International Studies", "Food and Drug Administration".
  private func afterAnd(_ start: Int, _ end: Int) -> Int? {
    guard isJoined(end), isWord(end, "and"), isJoined(end + 1), isCapital(end + 1),
      !classes(end - 1).meets(Self.strongNames), !classes(end + 1).meets(Self.strongNames),
      !classes(end + 1).contains(.function),
      isPlain(end - 1) || isPlain(end + 1)
        || isJoined(end + 2) && isCapital(end + 2) && isPlain(end + 2)
    else { return nil }
    if (start..<end).contains(where: { isWord($0, "of") || isWord($0, "for") }) { return end + 2 }
    var last = end + 1
    while isJoined(last + 1), isCapital(last + 1) { last += 1 }
    return last > end + 1 && classes(last).contains(.organisationHead) ? last + 1 : nil
  }

  // MARK: Cutting back

  /// The end of the name after dropping what follows it but doesn't belong to it.
  func trimmed(_ start: Int, _ end: Int) -> Int {
    var end = end
    if end - start >= 2, classes(end - 1).contains(.officeNoun), !isPlain(start),
      !classes(end - 1).meets(.surname), !classes(start).meets(Self.strongNames)
    {
      end -= 1
    }
    if end - start >= 2, startsWithSeparateGroup(start, end) { return start + 1 }
    return end
  }

  /// Whether a demonym at `start` stands before a name of its own: "Iraqi Hezbollah".
  private func startsWithSeparateGroup(_ start: Int, _ end: Int) -> Bool {
    guard classes(start).meets(.anyGroup), !classes(start).meets(.anyGivenName),
      tokens[start + 1].gap == .blank, isCapital(start + 1)
    else { return false }
    if endsWithHead(start, end) || isPlacePhrase(start, start + 2) { return false }
    return !isPlain(start + 1)
  }

  /// "Saudi Arabia", "Dominican Republic".
  private func isPlacePhrase(_ start: Int, _ end: Int) -> Bool {
    vocabulary.phraseClasses((start..<end).map { tokens[$0].word }).meets(.anyPlace)
  }

  private func endsWithHead(_ start: Int, _ end: Int) -> Bool {
    classes(end - 1).meets(.anyHead) || classes(start + 1).meets([.organisationHead, .eventHead])
  }
}
