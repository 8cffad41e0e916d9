/// How often a document uses a role or word in the ways that show whether it names somebody.
struct RoleUses: Sendable {
  /// After "the", with a capital where none is due.
  var withArticle: Int32 = 0
  /// Without article, with a capital where none is due.
  var bare: Int32 = 0
  /// After "the", written small.
  var small: Int32 = 0
  /// With a verb that shows that a person is meant, with and without article.
  var actsWithArticle: Int32 = 0
  var actsBare: Int32 = 0
  /// Of those, with a verb of saying, of the face or of the body.
  var personal: Int32 = 0
  /// Of those, with a verb of what only persons do.
  var body: Int32 = 0
  /// Right before a name: "General Orde".
  var titles: Int32 = 0
  /// Before "of" and a name: "Duke of Marsden".
  var lands: Int32 = 0
  /// After words that stand before days and months: "on Friday".
  var times: Int32 = 0

  /// Counts a use with the act of its verb.
  mutating func add(_ act: Act, _ isWithArticle: Bool) {
    if isWithArticle { withArticle += 1 } else { bare += 1 }
    guard act > .none else { return }
    if isWithArticle { actsWithArticle += 1 } else { actsBare += 1 }
    if act > .deed { personal += 1 }
    if act == .body { body += 1 }
  }
}

/// The roles, and the words that the tables don't list as names, that name somebody in a document.
///
/// "the General" may be anyone and "Friday" a day. A document that repeatedly writes them with a capital where none is
/// due, and lets them speak and act, uses them as names.
///
/// The thresholds were chosen by hand on errors of the training parts. They balance heroes without a name ("the
/// Abbess") against offices and common nouns that a text merely writes with a capital.
struct RoleTally: Sendable {
  private(set) var words = RoleWords()
  /// The number in `uses` of each role or word.
  private var numbers = HashIndex()
  private var uses: [RoleUses] = []
  /// Words before a numeral from II on: "James II".
  private var numbered = NumberMap<Bool>()

  /// Counts the roles in the blocks of `reader`.
  ///
  /// Complexity: linear in the tokens.
  mutating func count(_ reader: BlockReader, _ knowledge: WordKnowledge) {
    words.update(reader.vocabulary, knowledge)
    var roles = RoleReader(
      tokens: reader.tokens, vocabulary: reader.vocabulary, words: words, block: 0..<0)
    for block in reader.blocks {
      roles.block = block.tokens
      for index in block.tokens { count(at: index, roles) }
    }
  }

  private mutating func count(at index: Int, _ roles: RoleReader) {
    let token = roles.tokens[index]
    let known = words[token.word]
    countNumeral(at: index, roles)
    if known.meets([.head, .modifier]) {
      let isWritten = token.flags.contains(.capital) || roles.vocabulary[token.word].inside > 0
      if isWritten, let role = roles.role(at: index) { count(role, roles) }
    } else if token.flags.contains(.capital), let use = roles.use(ofWordAt: index) {
      count(use, at: index, roles)
    }
  }

  private mutating func count(_ role: Role, _ roles: RoleReader) {
    let first = roles.tokens[role.range.lowerBound]
    guard !role.isOwned else { return }
    let number = add(Self.key(role.range, roles.tokens))
    guard first.flags.contains(.capital) else {
      let isAlone = role.sequel == .none && !roles.isBeforeNoun(role.range)
      if role.hasArticle, isAlone { uses[number].small += 1 }
      return
    }
    switch role.sequel {
    case .name: countTitle(role, number, roles)
    case .land: uses[number].lands += 1
    case .other: break
    case .none:
      let isDue = first.flags.meets([.opening, .shouted]) && !role.isSpeaker
      if !isDue { uses[number].add(role.isSpeaker ? .body : role.act, role.hasArticle) }
    }
  }

  /// Counts a title before a name, and the name of one word with it.
  private mutating func countTitle(_ role: Role, _ number: Int, _ roles: RoleReader) {
    let name = role.range.upperBound
    guard !roles.vocabulary[roles.tokens[name].word].classes.meets(.anyHead) else { return }
    uses[number].titles += 1
    if role.range.count > 1 { uses[add(Self.key(name - 1..<name, roles.tokens))].titles += 1 }
    let pair = add(Self.key(name - 1..<name + 1, roles.tokens))
    uses[pair].add(roles.act(of: name..<name + 1), false)
  }

  private mutating func count(_ use: WordUse, at index: Int, _ roles: RoleReader) {
    guard use.isTime || !use.isDue else { return }
    let number = add(Self.key(index..<index + 1, roles.tokens))
    if use.isTime { return uses[number].times += 1 }
    uses[number].add(use.act > .deed ? use.act : .none, use.hasArticle)
  }

  private mutating func add(_ key: UInt64) -> Int {
    let number = numbers.insert(key)
    if number == uses.count { uses.append(RoleUses()) }
    return number
  }

  private static func key(_ range: Range<Int>, _ tokens: [Token]) -> UInt64 {
    ByteHash(range.lazy.map { tokens[$0].word.index }).value
  }

  private mutating func countNumeral(at index: Int, _ roles: RoleReader) {
    let token = roles.tokens[index]
    guard index > roles.block.lowerBound, token.length > 1, token.flags.contains(.capital),
      roles.vocabulary[token.word].classes.contains(.romanNumeral), roles.isJoined(index)
    else { return }
    numbered.set(roles.tokens[index - 1].word.index, to: true)
  }

  private func uses(_ range: Range<Int>, _ tokens: [Token]) -> RoleUses? {
    numbers.number(of: Self.key(range, tokens)).map { uses[$0] }
  }

  // MARK: Judgements

  /// Whether the text has any name with a numeral from II on.
  var hasNumerals: Bool { !numbered.isEmpty }

  /// Whether the text has a name with a numeral from II on after `word`.
  func isNumbered(_ word: WordID) -> Bool { numbered[word.index] ?? false }

  /// Whether a role that stands alone names somebody.
  ///
  /// A role that somebody bears as a title, or that has a place elsewhere ("the Duke" and "the Duke of Marsden"), needs
  /// less evidence than one that nobody bears.
  func namesSomebody(_ role: Role, _ roles: RoleReader) -> Bool {
    guard role.sequel == .none, !role.isOwned, let found = uses(role.range, roles.tokens) else {
      return false
    }
    let isTitle = words[roles.tokens[role.range.upperBound - 1].word].contains(.title)
    guard isTitle || found.personal > 0 else { return false }
    if isNamedWithArticle(found) {
      return role.hasArticle || role.acts || isNamedBare(found) || isCalled(role, roles)
    }
    return !role.hasArticle && isNamedBare(found)
  }

  /// Whether a role or word is at least once the subject of a verb that only persons have: "laughed".
  func showsBody(_ range: Range<Int>, _ roles: RoleReader) -> Bool {
    uses(range, roles.tokens).map { $0.body > 0 } ?? false
  }

  private func isNamedWithArticle(_ found: RoleUses) -> Bool {
    let capitals = found.withArticle
    guard capitals > found.small else { return false }
    if found.lands > 0 { return true }
    if found.titles > 0, capitals > 1, found.actsWithArticle > 0 { return true }
    return capitals > 2 && found.actsWithArticle > 1
      && found.actsWithArticle * Self.usesPerAct >= capitals
  }

  /// A name acts at least once in twelve uses; a common word, or one after "the", which firms and reports are too, in
  /// six, so that a chance subject makes no name of it.
  private static let usesPerAct: Int32 = 12
  private static let usesPerActOfWord: Int32 = 6

  private func isNamedBare(_ found: RoleUses) -> Bool {
    found.bare > 3 && found.actsBare > 1 && found.actsBare * Self.usesPerAct >= found.bare
      && found.bare > found.small
  }

  /// Whether a role is an address, "Yes, Captain": a capital where none is due, without other words next to it.
  private func isCalled(_ role: Role, _ roles: RoleReader) -> Bool {
    let (first, next) = (role.range.lowerBound, role.range.upperBound)
    guard !roles.tokens[first].flags.meets([.opening, .shouted]), roles.tokens[first].gap == .comma
    else { return false }
    return next == roles.block.upperBound || roles.tokens[next].gap != .blank
  }

  /// Whether a word that may be a common one names somebody: "Friday", "Chance".
  func namesSomebody(_ use: WordUse, at index: Int, _ roles: RoleReader) -> Bool {
    let small = roles.vocabulary[roles.tokens[index].word].small
    guard !use.isTime, !use.isDue || use.act > .deed || small == 0,
      let found = uses(index..<index + 1, roles.tokens)
    else { return false }
    if use.hasArticle { return isNamedWithArticle(found, small: small) }
    let (bare, acts) = (found.bare, found.actsBare)
    if bare > 1, found.body > 0, small < bare, acts + bare > found.times { return true }
    guard bare > 2, acts > 1, acts + bare > found.times else { return false }
    return small <= bare && acts * Self.usesPerAct >= bare
      || acts > 4 && acts * Self.usesPerActOfWord >= bare
  }

  /// The same for a word after "the" ("the Badger"): firms, newspapers and reports say much, but do nothing that only
  /// persons do.
  private func isNamedWithArticle(_ found: RoleUses, small: Int32) -> Bool {
    found.withArticle > 2 && found.withArticle > small && found.body > 0
      && found.actsWithArticle > 1
      && found.actsWithArticle * Self.usesPerActOfWord >= found.withArticle
  }

  /// Whether the document names somebody by the title before `index` and the word there, which may be a common one:
  /// "Inspector Frost".
  func isTitledName(_ index: Int, _ roles: RoleReader) -> Bool {
    guard let found = uses(index - 1..<index + 1, roles.tokens) else { return false }
    return found.bare > 1 && found.actsBare > 0
  }
}
