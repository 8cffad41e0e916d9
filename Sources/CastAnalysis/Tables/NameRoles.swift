/// What a word tells of how a name is joined to others, from `SortedTable.nameRoles`: one bit for each
/// letter in its values.
///
/// Unlike `WordClasses` these are no features of the recogniser, so that a list may change without
/// training.
struct NameRoles: OptionSet, Sendable {
  let rawValue: UInt32

  init(rawValue: UInt32) { self.rawValue = rawValue }

  /// The roles named by the letters of the table's value.
  init(letters: UnsafeRawBufferPointer) {
    rawValue = letters.reduce(0) { $0 | 1 << UInt32($1 & 31) }
  }

  private init(_ letter: Unicode.Scalar) { rawValue = 1 << (letter.value & 31) }

  /// The title of a ruler, who goes by a given name: "King John".
  static let ruler = NameRoles("r")
  /// A form of address, which alone tells nothing of who is meant.
  static let address = NameRoles("a")
  /// The title of a wife.
  static let wife = NameRoles("w")
  /// The title of an unmarried woman.
  static let maiden = NameRoles("m")
  /// A title of kin.
  static let kin = NameRoles("f")
  /// Before a name it tells nothing of who bears it: "Young Tom".
  static let epithet = NameRoles("e")
  /// Tells a parent from a child of one name: "Jr.".
  static let generation = NameRoles("g")
  /// What every state has one of.
  static let stateBody = NameRoles("b")
  /// A form of state, before "of" and a country.
  static let formOfState = NameRoles("s")
  /// The place is the same without it: "Shetland Islands".
  static let landEnding = NameRoles("l")
  /// Makes what follows a common noun: "this".
  static let determiner = NameRoles("d")
  /// A legal form that stands for others of its country: "Inc.", "Corporation".
  static let americanFirm = NameRoles("i")
  /// A legal ending that a short name keeps.
  static let keptEnding = NameRoles("k")
}

extension Vocabulary {
  /// What a word tells of how a name is joined to others.
  func roles(of word: WordID) -> NameRoles {
    spelling(of: word).withUnsafeBytes {
      NameRoles(letters: SortedTable.nameRoles.value(of: $0, hash: hash(of: word)))
    }
  }
}
