/// What a word shows about the boundaries of a name, its kind, and its joins: from `SortedTable.nameRoles`, one bit for
/// each letter in its values.
///
/// Unlike `WordClasses` these are not features of the recogniser, so that a list may change without training.
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
  /// A form of address, which alone doesn't show who is meant.
  static let address = NameRoles("a")
  /// The title of a wife.
  static let wife = NameRoles("w")
  /// The title of an unmarried woman.
  static let maiden = NameRoles("m")
  /// A form of address of any woman.
  static let anyWoman = NameRoles("H")
  /// A title of a married woman, or of one of rank.
  static let married = NameRoles("J")
  /// A word for a relative, which distinguishes two persons: "his son".
  static let kinNoun = NameRoles("R")
  /// Says whose relative it is: "his".
  static let owner = NameRoles("O")
  /// Marks the definition of a short name: "hereinafter".
  static let termMarker = NameRoles("C")
  /// Stands between such a word and the short name: "referred to as".
  static let termFiller = NameRoles("Z")
  /// Marks a short name of several together, or of each of several: "collectively".
  static let ofSeveral = NameRoles("c")
  /// A participle of what is added to a name before its short name: "incorporated".
  static let additionParticiple = NameRoles("P")
  /// Another word that begins such an addition.
  static let additionOpener = NameRoles("W")
  /// A verb that doesn't occur in such an addition.
  static let finiteVerb = NameRoles("U")
  /// The last word of a term for a thing: "Agreement".
  static let thing = NameRoles("X")
  /// A title of kin.
  static let kin = NameRoles("A")
  /// Before a name it says nothing about its bearer: "Young Tom".
  static let epithet = NameRoles("e")
  /// Distinguishes a parent from a child of one name: "Jr.".
  static let generation = NameRoles("g")
  /// A body that every state has: "Government".
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
  /// A particle that hardly occurs in names other than persons': "von".
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
  /// Right after a name it distinguishes a father from his son: "Junior".
  static let afterName = NameRoles("|")
  /// A particle that has a capital inside a person's name: "Ó".
  static let capitalParticle = NameRoles("`")
  /// A legal form that is no feature of the recogniser: "S.p.A.".
  static let legalForm = NameRoles("L")
  /// Ends the name of a firm and is no surname: "Glassworks".
  static let firmHead = NameRoles("^")
  /// After a name and "the" it says which bearer is meant: "Elder".
  static let epithetAfter = NameRoles("~")
  /// A legal form of `legalForm` that may be another word in capitals: "SE".
  static let unclearForm = NameRoles("i")
  /// A rank in the police.
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
  /// After "I" it shows that "I" is the pronoun: "think".
  static let firstPersonVerb = NameRoles("E")
  /// Says that what follows is another name: "alias".
  static let naming = NameRoles("N")
  /// Says that a name by birth follows: "née".
  static let birthName = NameRoles("M")
  /// The same as `naming`, in brackets only: "(now Kozan)".
  static let namingInBracket = NameRoles("B")
  /// Stands next to such a word: "better" in "better known as".
  static let namingFiller = NameRoles("G")
  /// Before a noun it says whose or which: "my", "a".
  static let specifier = NameRoles("S")
}

extension Vocabulary {
  /// The roles of a word, by the table.
  func roles(of word: WordID) -> NameRoles {
    spelling(of: word).withUnsafeBytes {
      NameRoles(letters: SortedTable.nameRoles.value(of: $0, hash: hash(of: word)))
    }
  }
}
