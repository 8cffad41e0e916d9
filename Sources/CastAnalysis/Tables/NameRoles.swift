/// What a word tells of how a name is joined to others or of what it names, from `SortedTable.nameRoles`: one bit for each
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
  /// A legal ending that a short name keeps.
  static let keptEnding = NameRoles("k")
  /// What only persons do: "laughed".
  static let bodyVerb = NameRoles("v")
  /// A verb of saying or thinking.
  static let sayingVerb = NameRoles("q")
  /// A word for a relative, which the family uses as a name.
  static let kin = NameRoles("n")
  /// Before a day or month that is no person's name.
  static let timeWord = NameRoles("t")
  /// A ship, or what belongs to one.
  static let ship = NameRoles("f")
  /// Before a noun it tells whose or which: "my", "a".
  static let determiner = NameRoles("d")

  /// Whether the two have a role in common.
  func meets(_ other: NameRoles) -> Bool { rawValue & other.rawValue != 0 }
}

extension Vocabulary {
  /// What a word tells of how a name is joined to others.
  func roles(of word: WordID) -> NameRoles {
    spelling(of: word).withUnsafeBytes {
      NameRoles(letters: SortedTable.nameRoles.value(of: $0, hash: hash(of: word)))
    }
  }
}
