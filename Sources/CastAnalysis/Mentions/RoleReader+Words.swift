/// How a document uses a word that the tables don't list as a name: a day, a month, a common word.
struct WordUse {
  /// Whether a capital is due here.
  var isDue: Bool
  /// Whether it stands like a day or month: "on Friday".
  var isTime: Bool
  var hasArticle: Bool
  /// The act of a verb next to it; `body` also if it is introduced ("Friday, the detective").
  var act: Act
}

extension RoleReader {
  /// The use of the word at `index`, if it stands alone with a capital and only the document can show that it is a
  /// name.
  func use(ofWordAt index: Int) -> WordUse? {
    let (token, word) = (tokens[index], vocabulary[tokens[index].word])
    guard mayBeName(word, self.word(index)),
      !token.flags.meets([.single, .number, .initial, .allCapitals]),
      token.gap != .hyphen, isAlone(index)
    else { return nil }
    let (isArticle, isOwner) = determiner(before: index)
    if isOwner { return nil }
    let act = isIntroduced(index) ? .body : act(of: index..<index + 1)
    // "May I come?" and "Well said" aren't names.
    let isDue = token.flags.meets([.opening, .shouted])
    if isDue, word.classes.contains(.function) { return nil }
    return WordUse(isDue: isDue, isTime: isTime(index), hasArticle: isArticle, act: act)
  }

  private func mayBeName(_ word: Word, _ known: RoleWord) -> Bool {
    (word.classes.meets([.common, .neverName, .function]) || word.small > 0
      || known.contains(.mostlySmall))
      && !word.classes.meets([
        .anyHead, .anyPlace, .anyGroup, .title, .titleModifier, .partNoun, .romanNumeral,
        .grammarAcronym,
      ])
  }

  /// Whether no other capital stands next to the token.
  private func isAlone(_ index: Int) -> Bool {
    let next = index + 1
    if next < block.upperBound, tokens[next].gap == .hyphen { return false }
    if next < block.upperBound, isJoined(next), isCapital(next) { return false }
    guard isJoined(index), isCapital(index - 1) else { return true }
    return tokens[index - 1].flags.contains(.opening)
      && (vocabulary[tokens[index - 1].word].classes.contains(.function)
        || word(index - 1).contains(.personal))
  }

  private func isTime(_ index: Int) -> Bool {
    guard index > block.lowerBound, tokens[index].gap == .blank else { return false }
    return word(index - 1).contains(.timeWord) || tokens[index - 1].flags.contains(.number)
  }

  /// Whether a word is introduced as a name: "Friday, the detective", "I am Friday".
  private func isIntroduced(_ index: Int) -> Bool {
    if index > block.lowerBound, tokens[index].gap == .blank,
      vocabulary.spelling(of: tokens[index - 1].word).elementsEqual("am".utf8)
    {
      return true
    }
    let article = index + 1
    guard article + 1 < block.upperBound, tokens[article].gap == .comma,
      vocabulary[tokens[article].word].classes.contains(.article)
    else { return false }
    return !isCapital(article + 1) && word(article + 1).contains(.personNoun)
  }
}
