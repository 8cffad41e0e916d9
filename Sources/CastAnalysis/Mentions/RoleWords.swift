/// What a word may be in or next to a role, a noun that stands for a person: "the Deputy Commissioner said".
struct RoleWord: OptionSet, Sendable {
  let rawValue: UInt16

  /// Ends a role: a title or a noun for persons.
  static let head = RoleWord(rawValue: 1 << 0)
  /// Comes before the last word of a role: "Deputy".
  static let modifier = RoleWord(rawValue: 1 << 1)
  /// Says whose or which role is meant: "my", "a".
  static let determiner = RoleWord(rawValue: 1 << 2)
  /// Stands before days and months that aren't persons' names: "on", "last".
  static let timeWord = RoleWord(rawValue: 1 << 3)
  /// What persons do, or the past tense of any verb.
  static let deed = RoleWord(rawValue: 1 << 4)
  /// A verb of saying, of the face or of the body, as persons do.
  static let personal = RoleWord(rawValue: 1 << 5)
  /// A word for a relative.
  static let kin = RoleWord(rawValue: 1 << 6)
  /// A small noun for persons.
  static let personNoun = RoleWord(rawValue: 1 << 7)
  /// A verb of saying, which firms do too.
  static let saying = RoleWord(rawValue: 1 << 8)
  /// A ship, or what belongs to one.
  static let ship = RoleWord(rawValue: 1 << 10)
  /// A word that is mostly written small.
  static let mostlySmall = RoleWord(rawValue: 1 << 11)
  /// A word that is also a person's or an organisation's name.
  static let knownName = RoleWord(rawValue: 1 << 12)
  /// A particle that hardly occurs in names other than persons': "von".
  static let personParticle = RoleWord(rawValue: 1 << 13)
  /// Stands before a verb of saying: "would".
  static let auxiliary = RoleWord(rawValue: 1 << 14)
  /// A title.
  static let title = RoleWord(rawValue: 1 << 9)
}

/// What each word of a document may be in or next to a role.
struct RoleWords: Sendable {
  private var entries: [RoleWord] = []

  /// Looks up the new words of a vocabulary.
  ///
  /// Complexity: linear in the new words.
  mutating func update(_ vocabulary: Vocabulary, _ knowledge: WordKnowledge) {
    for word in entries.count..<vocabulary.words.count {
      entries.append(Self.entry(of: WordID(word), vocabulary, knowledge))
    }
  }

  /// What a word may be; nothing before it was looked up.
  subscript(word: WordID) -> RoleWord { word.index < entries.count ? entries[word.index] : [] }

  private static func entry(
    of word: WordID, _ vocabulary: Vocabulary, _ knowledge: WordKnowledge
  ) -> RoleWord {
    let (classes, roles) = (vocabulary[word].classes, vocabulary.roles(of: word))
    let known = knowledge[word].classes
    var found: RoleWord = known.contains(.personNoun) ? .personNoun : []
    if known.contains(.mostlySmall) { found.insert(.mostlySmall) }
    if known.meets([.surname, .maleName, .femaleName, .organisation]) { found.insert(.knownName) }
    if roles.contains(.specifier) { found.insert(.determiner) }
    if roles.contains(.timeWord) { found.insert(.timeWord) }
    if roles.contains(.relative) { found.insert(.kin) }
    if roles.contains(.ship) { found.insert(.ship) }
    if roles.contains(.auxiliary) { found.insert(.auxiliary) }
    if roles.contains(.personParticle) { found.insert(.personParticle) }
    if roles.contains(.sayingVerb) { found.insert(.saying) }
    if roles.meets([.bodyVerb, .sayingVerb]) { found.insert(.personal) }
    if found.contains(.personal) || classes.contains(.personVerb) || vocabulary.isPast(word) {
      found.insert(.deed)
    }
    if classes.meets([.title, .titleModifier]) { found.insert(.modifier) }
    if classes.contains(.title) { found.insert(.title) }
    if isHead(word, vocabulary, isPersonNoun: known.contains(.personNoun)) { found.insert(.head) }
    return found
  }

  /// Whether a word ends a role: a title or a singular noun for persons that is no name.
  private static func isHead(_ word: WordID, _ vocabulary: Vocabulary, isPersonNoun: Bool) -> Bool {
    let (classes, roles) = (vocabulary[word].classes, vocabulary.roles(of: word))
    guard !classes.meets([.anyHead, .anyGroup, .country, .function, .neverName, .saint]),
      !roles.contains(.address)
    else { return false }
    return (classes.contains(.title) || isPersonNoun || roles.contains(.relative))
      && !vocabulary.isPlural(word)
  }
}
