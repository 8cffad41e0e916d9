import DocumentModel

/// Names whose spans are given: finds which tokens are titles and which are the name itself.
extension NameTokens {
  /// Appends a candidate for a given name to `list`; its block of tokens starts at `first`.
  ///
  /// A name without any token has no words either; only equal text joins it.
  mutating func describe(
    _ given: GivenName, _ paragraph: Int, in block: Range<Int>, into list: inout CandidateList
  ) {
    let start = tokens.partitioningIndex { $0.end > given.span.start }
    let end = max(start, tokens.partitioningIndex { $0.start >= given.span.end })
    guard start < end else {
      let words = list.words.count..<list.words.count
      var candidate = NameCandidate(
        span: given.span, core: given.span, paragraph: paragraph, words: words)
      candidate.take(given.kind)
      list.candidates.append(candidate)
      return
    }
    limit = end
    var name = parts(of: start..<end, given.kind)
    let isSeveral = namesSeveral(name, given.kind)
    if isSeveral { name = NameRange(name.start..<end) }
    limit = max(end, block.upperBound)
    append(name, from: min(start, block.lowerBound), paragraph, to: &list)
    let last = list.candidates.count - 1
    list.candidates[last].take(given.kind)
    list.candidates[last].isSeveral = isSeveral
  }

  /// Whether a noun phrase has a second name after "and" or "or".
  private func namesSeveral(_ name: NameRange, _ kind: ActorKind) -> Bool {
    var index = name.core + 1
    while index < limit {
      if isWord(index, in: ["who", "which", "that", "whom", "where"]) { return false }
      if tokens[index].gap == .ampersand { return kind == .person }
      if isWord(index, in: ["and", "or"]), index + 1 < limit {
        let next = isWord(index + 1, "the") ? index + 2 : index + 1
        if kind == .person { return true }
        if next < limit, isCapital(next), index >= name.end || kind == .place || next > index + 1 {
          return true
        }
      }
      index += 1
    }
    return false
  }

  /// The titles and the name in `range`, the tokens of a noun phrase.
  private func parts(of range: Range<Int>, _ kind: ActorKind) -> NameRange {
    let start = startOfName(in: range, kind)
    let core = endOfOffice(from: start, kind) ?? endOfTitles(from: start)
    guard core > start, core < range.upperBound, canFollowTitle(core) else {
      return NameRange(start..<endOfGiven(from: start, kind))
    }
    let end = endOfGiven(from: core, kind)
    let isCourtesy = classes(core - 1).meets([.masculineTitle, .feminineTitle])
    let isTitled = kind == .person && (isCourtesy || !classes(end - 1).meets(.anyHead))
    return NameRange(start..<end, titles: isTitled ? core - start : 0)
  }

  /// The end of a title that follows words for its office: "Home Secretary Odo Vane", "Kent Senator Vane".
  private func endOfOffice(from start: Int, _ kind: ActorKind) -> Int? {
    guard kind == .person else { return nil }
    var index = start
    while index < min(limit, start + Self.longestOffice), isCapital(index),
      index == start || isJoined(index)
    {
      if classes(index).contains(.title), index > start {
        let end = endOfTitles(from: index)
        return end < limit && canFollowTitle(end) ? end : nil
      }
      guard classes(index).meets([.common, .country, .region, .city, .organisationHead]),
        !classes(index).meets(.anyPersonName)
      else { return nil }
      index += 1
    }
    return nil
  }

  /// Words of the longest office before a name, title included (by hand).
  private static let longestOffice = 4

  /// Where the title or name begins: after articles, common words and, for persons, peoples and possessors.
  private func startOfName(in range: Range<Int>, _ kind: ActorKind) -> Int {
    // Without a capital that may begin a name: all words but the articles and the like before them.
    range.first { mayBegin($0, kind) }
      ?? range.dropLast().first { !classes($0).contains(.function) } ?? range.upperBound - 1
  }

  private func mayBegin(_ index: Int, _ kind: ActorKind) -> Bool {
    if isLeadingParticle(index) { return true }
    let hasNext = index + 1 < limit
    if kind == .place, isDirection(index), hasNext, isCapital(index + 1) { return true }
    if kind == .organisation, isOrdinal(index), hasNext, isCapital(index + 1) { return true }
    if kind != .person, hasNext, isCapital(index + 1) || tokens[index + 1].flags.contains(.number),
      tokens[index].flags.contains(.number) || isCapital(index) && tokens[index + 1].gap == .hyphen
    {
      return true
    }
    guard isCapital(index), !classes(index).contains(.function) || opensGiven(index) else {
      return false
    }
    guard kind == .person || kind == .organisation, hasNext,
      (index + 1..<limit).contains(where: { isCapital($0) })
    else { return true }
    if tokens[index].gap == .hyphen, tokens[index + 1].gap == .blank, isCapital(index + 1) {
      return index == 0 || isCapital(index - 1)
    }
    if isModifier(index) { return false }
    guard kind == .person else { return true }
    if tokens[index].flags.contains(.possessive) { return false }
    return !classes(index).meets(.anyGroup) || classes(index).meets(.anyGivenName)
      || vocabulary.isPlural(tokens[index].word)
  }

  /// Whether a capital modifies a noun before the name: "Political" in "Political activist Noam Chomsky", "US" in "US
  /// philosopher Noam Chomsky".
  private func isModifier(_ index: Int) -> Bool {
    let next = index + 1
    guard !isCapital(next), tokens[next].gap == .blank,
      !classes(next).meets([.function, .particle]),
      classes(index).meets([.common, .country, .demonym, .group])
    else { return false }
    return (next..<min(limit, next + Self.longestNoun)).prefix { tokens[$0].gap == .blank }
      .contains { isCapital($0) }
  }

  /// Words of the longest noun phrase between such a capital and the name (by hand).
  private static let longestNoun = 6

  /// Whether a word for a direction begins another place: "southern Italy" is not Italy.
  private func isDirection(_ index: Int) -> Bool {
    guard !isCapital(index) else { return false }
    let letters = spelling(index)
    for ending in ["hern", "stern"] where letters.count > 6 {
      if letters.suffix(ending.utf8.count).elementsEqual(ending.utf8) { return true }
    }
    return isWord(index, in: ["central", "downtown", "mainland"])
  }

  /// Whether an ordinal begins another organisation: "second Philippine Commission" is not the first.
  private func isOrdinal(_ index: Int) -> Bool {
    guard !isCapital(index), classes(index).contains(.nameOpener) else { return false }
    return spelling(index).suffix(2).elementsEqual("th".utf8)
      || isWord(index, in: ["first", "second", "third"])
  }

  /// Whether a word of grammar opens the name: "First World War", "Le Havre", "Three-Self".
  private func opensGiven(_ index: Int) -> Bool {
    guard index + 1 < limit, isCapital(index + 1), tokens[index + 1].gap != .comma else {
      return false
    }
    return classes(index).meets([.nameOpener, .particle]) && !isArticle(index)
  }

  /// The end of the name that begins at `core`; a comma, a bracket or a common word ends it.
  private func endOfGiven(from core: Int, _ kind: ActorKind) -> Int {
    var end = isLeadingParticle(core) ? core + 2 : core + 1
    while end < limit {
      var next = end
      while next < limit, next < end + 2, !isCapital(next),
        joinsGiven(next) || kind == .organisation && joinsOrganisation(next)
      {
        next += 1
      }
      guard next < limit, isCapital(next) || tokens[next].flags.contains(.number),
        tokens[next].gap != .comma, tokens[next].gap != .bracket
      else { break }
      end = next + 1
    }
    return min(end, limit)
  }

  private func joinsGiven(_ index: Int) -> Bool {
    isWord(index, in: ["of", "and", "for", "the"]) || classes(index).contains(.particle)
  }

  /// Whether a small word may be inside an organisation's name: "Council on Foreign Relations", "Association to
  /// Advance", "Multi-party Democracy".
  private func joinsOrganisation(_ index: Int) -> Bool {
    if tokens[index].flags.contains(.number) { return false }
    return [.hyphen, .other, .quote, .closing].contains(tokens[index].gap)
      || isWord(index, in: ["on", "to", "against", "in", "at", "with"])
  }
}

extension NameCandidate {
  /// Makes `given` the kind with by far the most evidence.
  mutating func take(_ given: ActorKind) {
    kind = given
    scores[given] += Self.ofGivenKind
  }

  /// In quarters of a logarithm of odds: more than the 40 to which the chain's odds are limited.
  private static let ofGivenKind: Int32 = 50
}
