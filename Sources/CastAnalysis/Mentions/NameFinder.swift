import DocumentModel

/// Finds the names in a run of tokens by rules over word classes and the document's own use of
/// words.
///
/// The rules are described in docs/analysis.md, "Mentions".
struct NameFinder {
  let tokens: [Token]
  let vocabulary: Vocabulary
  private(set) var limit = 0

  /// Makes a finder for `tokens`, whose words are in `vocabulary` and counted.
  init(tokens: [Token], vocabulary: Vocabulary) {
    self.tokens = tokens
    self.vocabulary = vocabulary
  }

  /// Appends the names among the tokens of `range`, which stand in one paragraph, to `list`.
  mutating func find(in range: Range<Int>, paragraph: Int, into list: inout CandidateList) {
    limit = range.upperBound
    var index = range.lowerBound
    while index < limit {
      guard let found = name(at: index, after: range.lowerBound) else {
        index += 1
        continue
      }
      if let name = found.name { append(name, from: range.lowerBound, paragraph, to: &list) }
      index = max(found.next, index + 1)
    }
  }

  /// Tokens of a name: `start..<core` are titles.
  struct NameRange {
    var start: Int
    var core: Int
    var end: Int
  }

  /// The name that starts at `index`, if any, and where to go on.
  private func name(at index: Int, after first: Int) -> (name: NameRange?, next: Int)? {
    guard tokens[index].flags.contains(.capital) || isLeadingParticle(index) else { return nil }
    if let next = endOfPartLabel(at: index) { return (nil, next) }
    let core = endOfTitles(from: index)
    if core > index {
      if let name = titledName(index, core) { return (name, name.end) }
      if let name = titleOfPlace(core - 1) { return (name, name.end) }
      return (nil, core)
    }
    guard isNameStart(index) else { return nil }
    let end = trimmed(index, endOfName(from: index, isTitled: false))
    guard isName(index, end, first) else { return (nil, index + 1) }
    return (NameRange(start: index, core: index, end: end), end)
  }

  private func titledName(_ start: Int, _ core: Int) -> NameRange? {
    if core < limit, canFollowTitle(core) {
      let end = trimmed(core, endOfName(from: core, isTitled: true))
      let isCourtesy = classes(core - 1).meets([.masculineTitle, .feminineTitle])
      if classes(end - 1).meets(.anyHead), !isCourtesy {
        return NameRange(start: start, core: start, end: end)
      }
      return NameRange(start: start, core: core, end: end)
    }
    // "Mr. King": the last title is the name.
    guard core - start >= 2, classes(core - 1).meets([.surname, .anyGivenName]),
      classes(start).meets([.masculineTitle, .feminineTitle])
    else { return nil }
    return NameRange(start: start, core: core - 1, end: core)
  }

  /// "Duke of Wellington": the title and the place make the name.
  private func titleOfPlace(_ title: Int) -> NameRange? {
    guard classes(title).contains(.titleOfPlace), let next = afterOf(title + 1) else { return nil }
    return NameRange(start: title, core: title, end: endOfName(from: next, isTitled: true))
  }

  private func append(
    _ name: NameRange, from first: Int, _ paragraph: Int, to list: inout CandidateList
  ) {
    let words = list.words.count
    for index in name.core..<name.end { list.words.append(tokens[index].word) }
    let last = tokens[name.end - 1]
    let keepsStop =
      last.flags.contains(.fullStop) && classes(name.end - 1).meets([.legalEnding, .nameEnding])
    let end = last.end + (keepsStop ? 1 : 0)
    var candidate = NameCandidate(
      span: Span(tokens[name.start].start, end), core: Span(tokens[name.core].start, end),
      paragraph: paragraph, words: words..<list.words.count)
    while candidate.hyphenated < name.end - name.core - 1,
      tokens[name.end - 1 - candidate.hyphenated].gap == .hyphen,
      isCapital(name.end - 2 - candidate.hyphenated)
    {
      candidate.hyphenated += 1
    }
    describe(&candidate, name, from: first)
    if let previous = list.candidates.last, previous.paragraph == paragraph {
      candidate.isBracketed =
        tokens[name.start].gap == .bracket && name.start > first
        && tokens[name.start - 1].end == previous.span.end
    }
    if isCoordinated(name, with: list.candidates.last, paragraph) {
      Self.shareKind(&list.candidates[list.candidates.count - 1].scores, &candidate.scores)
    }
    list.candidates.append(candidate)
  }

  /// Whether only "and" or "or" stands between a name and the one before it.
  private func isCoordinated(
    _ name: NameRange, with previous: NameCandidate?, _ paragraph: Int
  ) -> Bool {
    guard let previous, previous.paragraph == paragraph, name.start >= 2,
      isJoined(name.start), isWord(name.start - 1, "and") || isWord(name.start - 1, "or")
    else { return false }
    let last = tokens[name.start - 2]
    return last.end <= previous.span.end && last.start >= previous.span.start
  }

  /// Names joined by "and" are often of one kind: the one that nothing tells takes the other's.
  private static func shareKind(_ a: inout KindScores, _ b: inout KindScores) {
    if a.strength >= 1, b.strength < 1 { b.lean(to: a.best) }
    if b.strength >= 1, a.strength < 1 { a.lean(to: b.best) }
  }

  // MARK: Reading tokens

  /// The classes of the word at `index`.
  func classes(_ index: Int) -> WordClasses { vocabulary[tokens[index].word].classes }

  /// What is known of the word at `index`.
  func word(_ index: Int) -> Word { vocabulary[tokens[index].word] }

  /// Whether `index` is a token of the paragraph that only blanks part from the one before it.
  func isJoined(_ index: Int) -> Bool {
    index < limit && tokens[index].gap == .blank
      && !tokens[index - 1].flags.contains(.possessive)
  }

  /// Whether the token at `index` exists and has a capital.
  func isCapital(_ index: Int) -> Bool {
    index < limit && tokens[index].flags.contains(.capital)
  }

  /// The token after "of" or "of the" at `index`, if it is a capital that these join.
  func afterOf(_ index: Int) -> Int? {
    guard isJoined(index), isWord(index, "of") else { return nil }
    let next = isJoined(index + 1) && isWord(index + 1, "the") ? index + 2 : index + 1
    guard isJoined(next), isCapital(next), !classes(next).contains(.function) else { return nil }
    return next
  }

  /// Whether the token at `index` is the small-letter word `text`.
  func isWord(_ index: Int, _ text: StaticString) -> Bool {
    guard index < limit, Int(tokens[index].length) == text.utf8CodeUnitCount,
      !tokens[index].flags.contains(.capital)
    else { return false }
    var hash = ByteHash()
    hash.add(UnsafeRawBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    return vocabulary.hash(of: tokens[index].word) == hash.value
  }
}
