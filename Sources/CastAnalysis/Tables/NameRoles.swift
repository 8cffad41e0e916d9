/// What a word tells of where a name begins and ends, of what it names, and of how it is joined to others,
/// from `SortedTable.nameRoles`: one bit for each letter in its values.
///
/// Unlike `WordClasses` these are no features of the recogniser, so that a list may change without
/// training.
struct NameRoles: OptionSet, Sendable {
  let rawValue: UInt64

  init(rawValue: UInt64) { self.rawValue = rawValue }

  /// The roles named by the letters of the table's value.
  init(letters: UnsafeRawBufferPointer) {
    rawValue = letters.reduce(0) { $0 | 1 << UInt64($1 & 63) }
  }

  private init(_ letter: Unicode.Scalar) { rawValue = 1 << UInt64(letter.value & 63) }

  /// The title of a ruler, who goes by a given name: "King John".
  static let ruler = NameRoles("r")
  /// A form of address, which alone tells nothing of who is meant.
  static let address = NameRoles("a")
  /// The title of a wife.
  static let wife = NameRoles("w")
  /// The title of an unmarried woman.
  static let maiden = NameRoles("m")
  /// A form of address of any woman.
  static let anyWoman = NameRoles("H")
  /// A title of a married woman, or of one of rank.
  static let married = NameRoles("J")
  /// A word for a relative, which tells two persons apart: "his son".
  static let kinNoun = NameRoles("R")
  /// Tells whose relative: "his".
  static let owner = NameRoles("O")
  /// Tells that a short name is being defined: "hereinafter".
  static let termMarker = NameRoles("C")
  /// Stands between such a word and the short name: "referred to as".
  static let termFiller = NameRoles("Z")
  /// Tells that a short name is for several together or for each of several: "collectively".
  static let ofSeveral = NameRoles("c")
  /// A participle of what is added to a name before its short name: "incorporated".
  static let additionParticiple = NameRoles("P")
  /// Another word that begins such an addition.
  static let additionOpener = NameRoles("W")
  /// A verb that no such addition has.
  static let finiteVerb = NameRoles("U")
  /// The last word of a term for a thing: "Agreement".
  static let thing = NameRoles("X")
  /// A title of kin.
  static let kin = NameRoles("A")
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
  static let determiner = NameRoles("D")
  /// A legal form that stands for others of its country: "Inc.", "Corporation".
  static let americanFirm = NameRoles("I")
  /// A legal ending that a short name keeps.
  static let keptEnding = NameRoles("k")
  /// A particle that stands in hardly any names but persons': "von".
  static let personParticle = NameRoles("p")
  /// A rank or title before a name.
  static let rank = NameRoles("t")
  /// Comes before a rank: "Flight Lieutenant".
  static let rankModifier = NameRoles("o")
  /// A full stop after it ends no sentence: "Det.".
  static let dottedRank = NameRoles("d")
  /// The title of a nobleman before a land or a name: "Comte".
  static let nobleman = NameRoles("z")
  /// The title of a noblewoman.
  static let noblewoman = NameRoles("Y")
  /// An office that goes with a place: "Mayor".
  static let officeOfPlace = NameRoles("h")
  /// Stands between a name and a verb: "would".
  static let auxiliary = NameRoles("[")
  /// Right after a name it tells a father from his son: "Junior".
  static let afterName = NameRoles("|")
  /// A particle that has a capital inside a person's name: "Ó".
  static let capitalParticle = NameRoles("`")
  /// A legal form that is no feature of the recogniser: "S.p.A.".
  static let legalForm = NameRoles("L")
  /// Ends the name of a firm and is no surname: "Glassworks".
  static let firmHead = NameRoles("^")
  /// After a name and "the" it tells who of that name is meant: "Elder".
  static let epithetAfter = NameRoles("~")
  /// A legal form of `legalForm` that may be another word in capitals: "SE".
  static let unclearForm = NameRoles("i")
  /// A rank of the police.
  static let policeRank = NameRoles("q")
  /// The title of a judge.
  static let judgesTitle = NameRoles("j")
  /// Letters after a judge's name: "C.J.".
  static let judgesLetters = NameRoles("f")
  /// Letters after the names of several judges: "JJ.".
  static let pluralLetters = NameRoles("n")
  /// Comes before the title of a judge after the name: "Circuit Judge".
  static let judgesModifier = NameRoles("y")
  /// Ends surnames and names of places: "wood" in "Blackwood".
  static let nameEndingPart = NameRoles("x")
  /// Ends a firm's name after "&": "Sons".
  static let firmEnding = NameRoles("u")
  /// The crown as a side of a case: "Regina".
  static let crown = NameRoles("v")
  /// What only persons do: "laughed".
  static let bodyVerb = NameRoles("V")
  /// A verb of saying or thinking.
  static let sayingVerb = NameRoles("Q")
  /// A word for a relative, which the family uses as a name.
  static let relative = NameRoles("K")
  /// Before a day or month that is no person's name.
  static let timeWord = NameRoles("T")
  /// A ship, or what belongs to one.
  static let ship = NameRoles("F")
  /// After "I" it tells that somebody speaks: "think".
  static let firstPersonVerb = NameRoles("E")
  /// Says that what follows is another name: "alias".
  static let naming = NameRoles("N")
  /// Says that a name by birth follows: "née".
  static let birthName = NameRoles("M")
  /// The same as `naming`, in brackets only: "(now Kozan)".
  static let namingInBracket = NameRoles("B")
  /// Stands beside such a word: "better" in "better known as".
  static let namingFiller = NameRoles("G")
  /// Before a noun it tells whose or which: "my", "a".
  static let specifier = NameRoles("S")

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
