import DocumentModel

/// Makes candidates: everything that the alias rules ask about a mention.
extension NameTokens {
  /// Appends the candidate of `name`, whose block starts at `first`, to `list`.
  func append(_ name: NameRange, from first: Int, _ paragraph: Int, to list: inout CandidateList) {
    let range = name.core..<name.end
    let words = list.words.count
    for index in range { list.words.append(tokens[index].word) }
    let end = endOffset(name.end - 1)
    var candidate = NameCandidate(
      span: Span(tokens[name.start].start, end), core: Span(tokens[name.core].start, end),
      paragraph: paragraph, words: words..<list.words.count)
    candidate.hyphenated = hyphenated(range)
    for (word, index) in range.prefix(32).enumerated() where tokens[index].gap == .hyphen {
      candidate.hyphens |= 1 << UInt32(word)
    }
    describeTitle(&candidate, name.start..<name.core)
    describeLetters(&candidate, range)
    candidate.isDetermined =
      name.start > first && isJoined(name.start) && isDeterminer(tokens[name.start - 1].word)
    candidate.isInSentenceOfLast = isInSentence(of: list.candidates.last, name.start, paragraph)
    candidate.isPluralFamily = isPluralFamily(range, first, candidate)
    candidate.isBracketed = isBracketed(name.start, first, paragraph, after: list.candidates.last)
    candidate.relativeBack = relativeBack(name, from: first, list)
    candidate.statedBack = statedBack(name, from: first, paragraph, list)
    candidate.opensText =
      list.candidates.isEmpty && paragraph == 0
      && (first..<name.start).allSatisfy { classes($0).meets([.title, .titleModifier]) }
    list.candidates.append(candidate)
  }

  /// Whether a word makes what follows a common noun: "the", "this".
  private func isDeterminer(_ word: WordID) -> Bool {
    vocabulary[word].classes.contains(.article) || vocabulary.roles(of: word).contains(.determiner)
  }

  /// Whether a candidate and the token at `start` are close together in one sentence, with a comma or words between.
  private func isInSentence(of last: NameCandidate?, _ start: Int, _ paragraph: Int) -> Bool {
    guard let last, last.paragraph == paragraph, start > 0,
      tokens[start - 1].start >= last.span.end || tokens[start].gap == .comma
    else { return false }
    var index = start
    while index > 0, tokens[index - 1].start >= last.span.end {
      if tokens[index].flags.contains(.opening) { return false }
      if tokens[start].start - tokens[index - 1].start > Self.farthestMeeting { return false }
      index -= 1
    }
    return !tokens[index].flags.contains(.opening) && tokens[start].start >= last.span.end
  }

  /// Bytes between two names that stand side by side (the rates of `PersonRegister.standsBeside` were counted with it).
  private static let farthestMeeting = 80

  /// The end of a name: the full stop of "Inc." and "Jr." belongs to it, that after the numeral of "David I." doesn't.
  private func endOffset(_ last: Int) -> Int {
    if tokens[last].flags.contains(.initial), classes(last).contains(.romanNumeral) {
      return tokens[last].start + spelling(last).count
    }
    // Letters with full stops, the one before the last small: "S.p.A."
    let isDotted =
      last > 1 && tokens[last].length == 1 && tokens[last - 1].length == 1 && !isCapital(last - 1)
      && tokens[last].start == tokens[last - 1].start + 2
    let keepsStop =
      isDotted
      || tokens[last].flags.contains(.fullStop)
        && (classes(last).meets([.legalEnding, .nameEnding])
          || roles(last).meets([.legalForm, .firmEnding]))
    return tokens[last].end + (keepsStop ? 1 : 0)
  }

  private func hyphenated(_ range: Range<Int>) -> Int {
    var count = 0
    while count < range.count - 1, tokens[range.upperBound - 1 - count].gap == .hyphen,
      tokens[range.upperBound - 2 - count].flags.contains(.capital)
    {
      count += 1
    }
    return count
  }

  private func describeTitle(_ candidate: inout NameCandidate, _ titles: Range<Int>) {
    candidate.title.hash = ByteHash(titles.lazy.map { tokens[$0].word.index }).value
    for index in titles { describeTitleWord(&candidate, index) }
    guard let last = titles.last else { return }
    candidate.title.head = ByteHash(CollectionOfOne(tokens[last].word.index)).value
    candidate.hasTitle = true
    let roles = roles(last)
    candidate.title.use = roles.contains(.address) ? .courtesy : roles.contains(.kin) ? .kin : .rank
    candidate.title.takesGivenName = classes(last).contains(.givenNameTitle)
  }

  private func describeTitleWord(_ candidate: inout NameCandidate, _ index: Int) {
    let roles = roles(index)
    candidate.title.isRuler = candidate.title.isRuler || roles.contains(.ruler)
    if roles.contains(.policeRank) { candidate.title.service = .police }
    if roles.contains(.judgesTitle) { candidate.title.service = .court }
    if classes(index).contains(.masculineTitle) || roles.contains(.nobleman) {
      candidate.title.gender = .masculine
    }
    if classes(index).contains(.feminineTitle) || roles.meets([.married, .noblewoman]) {
      candidate.title.gender = .feminine
      if roles.contains(.wife) { candidate.title.marriage = .wife }
      if roles.contains(.maiden) { candidate.title.marriage = .maiden }
      if roles.contains(.anyWoman) { candidate.title.marriage = .either }
      if roles.contains(.married) { candidate.title.marriage = .married }
    }
  }

  private func describeLetters(_ candidate: inout NameCandidate, _ range: Range<Int>) {
    candidate.isInCapitals = range.allSatisfy {
      tokens[$0].flags.contains(.allCapitals) || !tokens[$0].flags.contains(.capital)
    }
    let flags = tokens[range.lowerBound].flags
    candidate.hasCapitalWord = flags.meets([.allCapitals, .single])
    candidate.isAcronym =
      range.count == 1 && flags.contains(.allCapitals) && !flags.contains(.shouted)
      && tokens[range.lowerBound].length <= Self.longestAcronym
  }

  /// Bytes of the longest acronym (by hand): longer words in capitals are mostly emphasis or brands.
  private static let longestAcronym: UInt16 = 7

  private func isPluralFamily(
    _ range: Range<Int>, _ first: Int, _ candidate: NameCandidate
  ) -> Bool {
    range.count == 1 && !candidate.isAcronym && !candidate.hasTitle && range.lowerBound > first
      && isJoined(range.lowerBound) && isArticle(range.lowerBound - 1)
      && vocabulary.isPlural(tokens[range.lowerBound].word)
  }

  private func isBracketed(
    _ start: Int, _ first: Int, _ paragraph: Int, after previous: NameCandidate?
  ) -> Bool {
    guard let previous, previous.paragraph == paragraph, start > first else { return false }
    return tokens[start].gap == .bracket && tokens[start - 1].end == previous.span.end
  }
}
