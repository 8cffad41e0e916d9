/// What speaks for the kind of a name: its words, its title and its surroundings.
///
/// The weights are small integers chosen by hand on the development corpora (docs/analysis.md).
extension NameFinder {
  /// Fills in what the tokens of `name` and around them tell; `first` is the paragraph's first.
  func describe(_ candidate: inout NameCandidate, _ name: NameRange, from first: Int) {
    describeTitle(&candidate, name)
    let isSingle = name.end - name.core == 1
    candidate.isInCapitals = (name.core..<name.end).allSatisfy {
      tokens[$0].flags.contains(.allCapitals) || !isCapital($0)
    }
    candidate.isAcronym = isSingle && isAcronym(name.core)
    if isSingle {
      scoreWord(&candidate, name.core)
    } else {
      scoreWords(&candidate.scores, name.core, name.end)
    }
    scoreBefore(&candidate, name, first)
    scoreAfter(&candidate.scores, name)
  }

  private func isAcronym(_ index: Int) -> Bool {
    let flags = tokens[index].flags
    return flags.contains(.allCapitals) && !flags.contains(.shouted) && tokens[index].length <= 7
  }

  private func describeTitle(_ candidate: inout NameCandidate, _ name: NameRange) {
    var title = ByteHash()
    for index in name.start..<name.core {
      title.add(Int(tokens[index].word))
      if classes(index).contains(.masculineTitle) { candidate.gender = .masculine }
      if classes(index).contains(.feminineTitle) { candidate.gender = .feminine }
    }
    candidate.title = title.value
    let isTitleOfPlace = classes(name.core).contains(.titleOfPlace)
    guard name.core > name.start || isTitleOfPlace && classes(name.core).contains(.title) else {
      return
    }
    candidate.hasTitle = name.core > name.start
    candidate.takesGivenName =
      name.core > name.start && classes(name.core - 1).contains(.givenNameTitle)
    candidate.scores.person += 8
  }

  private func scoreWord(_ candidate: inout NameCandidate, _ index: Int) {
    let found = classes(index)
    scoreTables(&candidate.scores, found)
    if candidate.isAcronym, !found.contains(.country) { candidate.scores.organisation += 4 }
    if found.contains(.organisationHead) { candidate.scores.organisation += 2 }
    if found.meets([.maleName, .femaleName]) { candidate.scores.person += 2 }
    if found.contains(.givenName) { candidate.scores.person += 2 }
    if found.contains(.surname) { candidate.scores.person += 1 }
  }

  private func scoreTables(_ scores: inout KindScores, _ found: WordClasses) {
    if found.contains(.country) { scores.place += 6 }
    if found.meets(.anyGroup) { scores.group += 8 }
    if found.contains(.city) { scores.place += found.meets(.anyGivenName) ? 1 : 3 }
    if found.meets([.region, .largeRegion]) { scores.place += 4 }
  }

  private func scoreWords(_ scores: inout KindScores, _ start: Int, _ end: Int) {
    let head = classes(headIndex(start, end))
    let opener = classes(start)
    if let phrase = phraseClasses(start, end) {
      scoreTables(&scores, phrase)
      if phrase.meets(.anyPlace) { scores.place += 6 }
      return
    }
    if tokens[start + 1].gap == .hyphen, opener.contains(.combiningForm) { scores.group += 9 }
    if headIndex(start, end) < end - 1, isWord(headIndex(start, end) + 1, "of") {
      scores.other += 2
      scores.person -= 4
      if scoreOf(&scores, head) { return }
    }
    let isPerson =
      opener.meets(.anyGivenName) && !isPlain(end - 1) || tokens[start].flags.contains(.initial)
    if head.meets([.organisationHead, .legalEnding]) { scores.organisation += isPerson ? 5 : 7 }
    if head.contains(.placeHead) { scores.place += 6 }
    if head.contains(.eventHead) { scores.other += 6 }
    if opener.contains(.placeHead), opener.contains(.titleOfPlace) { scores.place += 6 }
    if head.meets(.anyGroup) { scores.group += 4 }
    let isGiven = !opener.contains(.particle) || head.contains(.surname)
    if opener.meets(.anyGivenName), isGiven, !head.meets(.anyHead) { scores.person += 4 }
    if tokens[start].flags.contains(.initial) { scores.person += 4 }
    if head.contains(.surname) || head.contains(.nameEnding) { scores.person += 2 }
    scorePlainness(&scores, start, end)
  }

  /// The word that tells what the name is of: the last, or the one before the first "of" or "for".
  private func headIndex(_ start: Int, _ end: Int) -> Int {
    for index in start + 1..<end where !isCapital(index) && classes(index).contains(.function) {
      if !classes(index).contains(.particle) { return index - 1 }
    }
    return end - start > 1 && isRoman(end - 1) ? end - 2 : end - 1
  }

  /// "Bank of England": the word before "of" tells.
  private func scoreOf(_ scores: inout KindScores, _ opener: WordClasses) -> Bool {
    if opener.contains(.organisationHead) { scores.organisation += 8 }
    if opener.contains(.placeHead) { scores.place += 7 }
    if opener.contains(.eventHead) { scores.other += 7 }
    return opener.meets(.anyHead)
  }

  /// Names of common words are seldom persons, names of rare words mostly.
  private func scorePlainness(_ scores: inout KindScores, _ start: Int, _ end: Int) {
    var plain = 0
    var hasPersonParticle = false
    for index in start..<end {
      if isPlain(index) && !classes(index).meets(.anyGivenName) { plain += 1 }
      if index > start, classes(index).contains(.particle), !isCapital(index) {
        hasPersonParticle = true
      }
    }
    if classes(start).meets(.anyGroup), !classes(start).meets(.anyGivenName) {
      scores.organisation += 2
    } else if plain == 0 {
      scores.person += classes(start).contains(.particle) ? 0 : 2
    } else if plain == end - start {
      scores.other += 3
    } else {
      scores.organisation += 1
    }
    if hasPersonParticle { scores.person += 3 }
  }

  private func phraseClasses(_ start: Int, _ end: Int) -> WordClasses? {
    guard end - start <= 4 else { return nil }
    let found = vocabulary.phraseClasses((start..<end).map { tokens[$0].word })
    return found.rawValue == 0 ? nil : found
  }

  private func scoreBefore(_ candidate: inout NameCandidate, _ name: NameRange, _ first: Int) {
    let before = name.start - 1
    guard before >= first, isJoined(name.start) else { return }
    let found = classes(before)
    if isArticle(before) { scoreArticle(&candidate, name) }
    if found.contains(.placePreposition) { candidate.scores.place += 2 }
    if found.contains(.weakPlacePreposition) { candidate.scores.place += 1 }
    if found.contains(.placeNoun) { candidate.scores.place += 3 }
    if found.contains(.personVerb) { candidate.scores.person += 1 }
    if isWord(before, "of"), before > first {
      if classes(before - 1).contains(.placeNoun) { candidate.scores.place += 3 }
      if classes(before - 1).contains(.title) { candidate.scores.organisation += 2 }
    }
  }

  private func scoreArticle(_ candidate: inout NameCandidate, _ name: NameRange) {
    let isOffice = name.end < limit && classes(name.end).contains(.officeNoun)
    guard !isOffice, !candidate.hasTitle else { return }
    candidate.scores.person -= 3
    candidate.isPluralFamily =
      name.end - name.core == 1 && !candidate.isAcronym
      && vocabulary.isPlural(tokens[name.core].word)
    if candidate.isPluralFamily {
      candidate.scores.group += 3
    } else {
      candidate.scores.organisation += 1
    }
  }

  private func scoreAfter(_ scores: inout KindScores, _ name: NameRange) {
    guard name.end < limit else { return }
    let found = classes(name.end)
    if tokens[name.end].gap == .comma, isWord(name.end, "who") { scores.person += 2 }
    guard tokens[name.end].gap == .blank else { return }
    if found.contains(.officeNoun), !isCapital(name.end) { scores.person += 3 }
    guard !tokens[name.end - 1].flags.contains(.possessive) else { return }
    if found.contains(.personVerb) { scores.person += 2 }
  }
}
