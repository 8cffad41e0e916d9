import DocumentModel

/// Finds names in a language other than English.
///
/// A name has a title ("Frau Müller"), or is several capitalised words that recur in the text ("Angela Merkel"). Its
/// last word, and its first if that is a known given name, then name the actor alone. Where all nouns have capitals, a
/// word that follows articles is no name; frequent words of the language, and words that the text also writes small,
/// begin none.
struct RecurringNames: Sendable {
  private var foreign: ForeignWords
  /// How often each name of several words, and each end of one, has occurred.
  private var wordings = HashIndex()
  private var counts: [Int32] = []
  /// For each word whether it is a name alone.
  private var isKnown: [Bool] = []
  /// For each word how often it follows a determiner or an adjective.
  private var determined: [Int32] = []

  init(_ language: TextLanguage) { foreign = ForeignWords(WordLanguage(code: language.code)) }

  /// Appends the names in the blocks of `reader` to `list`.
  mutating func find(
    _ reader: BlockReader, _ knowledge: WordKnowledge, into list: inout CandidateList
  ) {
    foreign.update(reader.vocabulary)
    let missing = reader.vocabulary.words.count - isKnown.count
    isKnown += [Bool](repeating: false, count: missing)
    determined += [Int32](repeating: 0, count: missing)
    let runs = CapitalRuns(tokens: reader.tokens, vocabulary: reader.vocabulary, foreign: foreign)
    for block in reader.blocks { countDetermined(runs, block.tokens) }
    for block in reader.blocks { runs.forEach(in: block.tokens) { count(trimmed($0, runs), runs) } }
    let maker = ForeignCandidates(
      names: NameTokens(reader.tokens, reader.vocabulary), foreign: foreign, knowledge: knowledge)
    for block in reader.blocks {
      runs.forEach(in: block.tokens) { run in
        for name in names(in: trimmed(run, runs), runs) { maker.append(name, block, to: &list) }
      }
    }
  }

  // MARK: German nouns

  /// Counts the capitals that follow a determiner or an adjective.
  private mutating func countDetermined(_ runs: CapitalRuns, _ block: Range<Int>) {
    guard foreign.language == .german else { return }
    for index in block.dropFirst() {
      let token = runs.tokens[index]
      guard token.flags.contains(.capital), token.gap == .blank,
        isDeterminer(index - 1, runs, block) || isAdjective(runs.tokens[index - 1], runs.vocabulary)
      else { continue }
      // In a compound the last word is the noun.
      var last = index
      while last + 1 < block.upperBound, runs.tokens[last + 1].gap == .hyphen { last += 1 }
      determined[runs.tokens[last].word] += 1
    }
  }

  /// Whether a word is a determiner, but not the article in "Karla von der Au".
  private func isDeterminer(_ index: Int, _ runs: CapitalRuns, _ block: Range<Int>) -> Bool {
    guard foreign[runs.tokens[index].word].contains(.determiner) else { return false }
    guard index - 2 >= block.lowerBound else { return true }
    return !foreign[runs.tokens[index - 1].word].contains(.particle)
      || !runs.tokens[index - 2].flags.contains(.capital)
  }

  /// Whether a small word ends like a German adjective; -en and -te are also endings of verbs.
  private func isAdjective(_ token: Token, _ vocabulary: Vocabulary) -> Bool {
    guard !token.flags.meets([.capital, .number]), !foreign[token.word].contains(.frequent) else {
      return false
    }
    let letters = vocabulary.spelling(of: token.word)
    guard letters.count >= Self.shortestAdjective, let last = letters.last else { return false }
    let before = letters[letters.endIndex - 2]
    if last == UInt8(ascii: "e") { return before != UInt8(ascii: "t") }
    return before == UInt8(ascii: "e")
      && (last == UInt8(ascii: "r") || last == UInt8(ascii: "s") || last == UInt8(ascii: "m"))
  }

  /// Bytes of the shortest inflected adjective that is recognised ("gute" is missed): shorter words with these endings
  /// are mostly words of grammar (by hand).
  private static let shortestAdjective = 5

  /// Whether a part is a noun, whose capital means nothing in German: it follows a determiner or an adjective in more
  /// than one of five uses (by hand).
  private func isNoun(_ part: Range<Int>, _ runs: CapitalRuns) -> Bool {
    guard let last = part.last else { return true }
    let word = runs.tokens[last].word
    let uses = runs.vocabulary[word].inside + runs.vocabulary[word].opening
    return determined[word] * Self.usesPerDeterminer > uses
  }

  private static let usesPerDeterminer: Int32 = 5

  /// A run without the words at its ends that don't belong to a name.
  private func trimmed(_ run: CapitalRun, _ runs: CapitalRuns) -> CapitalRun {
    var run = run
    if run.titles.isEmpty {
      while let first = run.parts.first, !mayBegin(first, runs, isAlone: run.parts.count == 1) {
        run.parts.removeFirst()
      }
      if let first = run.parts.first { run.titles = first.lowerBound..<first.lowerBound }
    }
    if run.parts.count > 1, let first = run.parts.first, isCapitalAdjective(first, runs) {
      return run
    }
    while let last = run.parts.last, isNoun(last, runs) { run.parts.removeLast() }
    return run
  }

  private func mayBegin(_ part: Range<Int>, _ runs: CapitalRuns, isAlone: Bool) -> Bool {
    let token = runs.tokens[part.lowerBound]
    // "d’Angela Merkel" is "of Angela Merkel".
    if token.flags.contains(.elided), !isAlone { return false }
    let word = runs.vocabulary[token.word]
    if token.flags.meets([.opening, .shouted]), word.small > 0 || word.inside == 0,
      !word.classes.meets(.anyGivenName)
    {
      return false
    }
    return !isNoun(part, runs) || isCapitalAdjective(part, runs)
  }

  /// "Deutsche" in "Deutsche Bank": whether a word has a capital where none is due, and the text also writes it small.
  private func isCapitalAdjective(_ part: Range<Int>, _ runs: CapitalRuns) -> Bool {
    let token = runs.tokens[part.lowerBound]
    return foreign.language == .german && part.count == 1 && !token.flags.contains(.opening)
      && runs.vocabulary[token.word].small > 0
  }

  // MARK: Counts

  private mutating func count(_ run: CapitalRun, _ runs: CapitalRuns) {
    guard !run.parts.isEmpty else { return }
    if !run.titles.isEmpty { know(run.parts[...], runs) }
    for first in run.parts.indices.dropLast() {
      let parts = run.parts[first...]
      let number = wordings.insert(hash(parts, runs))
      if number == counts.count { counts.append(0) }
      counts[number] += 1
      if counts[number] == 2 { know(parts, runs) }
    }
  }

  private func hash(_ parts: ArraySlice<Range<Int>>, _ runs: CapitalRuns) -> UInt64 {
    var hash = ByteHash()
    if let first = parts.first, let last = parts.last {
      for index in first.lowerBound..<last.upperBound { hash.add(runs.tokens[index].word.index) }
    }
    return hash.value
  }

  private func recurs(_ parts: ArraySlice<Range<Int>>, _ runs: CapitalRuns) -> Bool {
    guard parts.count > 1, let number = wordings.number(of: hash(parts, runs)) else { return false }
    return counts[number] > 1
  }

  /// Makes the last word of a name, and a given name at its beginning, names of their own.
  private mutating func know(_ parts: ArraySlice<Range<Int>>, _ runs: CapitalRuns) {
    if let last = parts.last?.last, standsAlone(last, runs) {
      isKnown[runs.tokens[last].word] = true
    }
    if parts.count > 1, let first = parts.first?.first, standsAlone(first, runs),
      runs.vocabulary[runs.tokens[first].word].classes.meets(.anyGivenName)
    {
      isKnown[runs.tokens[first].word] = true
    }
  }

  private func standsAlone(_ index: Int, _ runs: CapitalRuns) -> Bool {
    let token = runs.tokens[index]
    return token.flags.contains(.capital) && !token.flags.meets([.single, .initial, .allCapitals])
      && !runs.vocabulary[token.word].classes.contains(.romanNumeral)
  }

  // MARK: Names

  /// The names in a run.
  ///
  /// All of it if it has a title or recurs, else its longest end that recurs, else its words that are names alone.
  private func names(in run: CapitalRun, _ runs: CapitalRuns) -> [CapitalRun] {
    if !run.titles.isEmpty, !run.parts.isEmpty { return [run] }
    for first in run.parts.indices.dropLast() where recurs(run.parts[first...], runs) {
      let start = run.parts[first].lowerBound
      return [CapitalRun(titles: start..<start, parts: Array(run.parts[first...]))]
    }
    return run.parts.compactMap { part in
      guard part.count == 1, isKnown[runs.tokens[part.lowerBound].word] else { return nil }
      return CapitalRun(titles: part.lowerBound..<part.lowerBound, parts: [part])
    }
  }
}
