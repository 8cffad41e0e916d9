/// What a word may be, from the tables: one bit for each letter in their values.
///
/// Letters a-z are bits 0-25, A-Z bits 26-51.
struct WordClasses: OptionSet, Sendable {
  let rawValue: UInt64

  init(rawValue: UInt64) { self.rawValue = rawValue }

  /// The classes named by the letters of a table's value.
  init(letters: UnsafeRawBufferPointer) {
    rawValue = letters.reduce(0) { $0 | Self.bit($1) }
  }

  private init(_ letter: Unicode.Scalar) {
    rawValue = Self.bit(UInt8(truncatingIfNeeded: letter.value))
  }

  private static func bit(_ letter: UInt8) -> UInt64 {
    switch letter {
    case 0x61...0x7A: 1 << UInt64(letter - 0x61)
    case 0x41...0x5A: 1 << UInt64(letter - 0x41 + 26)
    default: 0
    }
  }

  /// Written small in most texts.
  static let common = WordClasses("w")
  /// A given name of men.
  static let maleName = WordClasses("m")
  /// A given name of women.
  static let femaleName = WordClasses("f")
  /// A given name of a person in an annotated corpus.
  static let givenName = WordClasses("g")
  /// A frequent surname.
  static let surname = WordClasses("s")
  /// A country.
  static let country = WordClasses("c")
  /// The people of a country.
  static let demonym = WordClasses("d")
  /// A large city or a capital.
  static let city = WordClasses("y")
  /// A state, a continent, a part of one.
  static let region = WordClasses("r")
  /// A word of grammar.
  static let function = WordClasses("F")
  /// A day, month, feast or language.
  static let neverName = WordClasses("N")
  /// A title or honorific.
  static let title = WordClasses("T")
  /// A title borne by men.
  static let masculineTitle = WordClasses("U")
  /// A title borne by women.
  static let feminineTitle = WordClasses("V")
  /// Also complete with "of" and a name ("Duke of Wellington", "Lake Victoria").
  static let titleOfPlace = WordClasses("A")
  /// Comes before a title ("Foreign Minister").
  static let titleModifier = WordClasses("M")
  /// Ends the name of an organisation.
  static let organisationHead = WordClasses("O")
  /// A legal form ("Inc.").
  static let legalEnding = WordClasses("Q")
  /// Ends the name of a place.
  static let placeHead = WordClasses("P")
  /// A small-letter word for places ("the city of").
  static let placeNoun = WordClasses("L")
  /// A region without a country code.
  static let largeRegion = WordClasses("R")
  /// A religion, movement or people.
  static let group = WordClasses("G")
  /// Ends the name of an event, work, law or treaty.
  static let eventHead = WordClasses("E")
  /// A particle of persons' names ("von").
  static let particle = WordClasses("K")
  /// A particle that may also start a name ("al-Assad").
  static let leadingParticle = WordClasses("k")
  /// What persons do ("said").
  static let personVerb = WordClasses("S")
  /// A preposition of place.
  static let placePreposition = WordClasses("I")
  /// A preposition often of place.
  static let weakPlacePreposition = WordClasses("J")
  /// Something that a person in office has ("administration").
  static let officeNoun = WordClasses("H")
  /// Numbers parts of a book ("Chapter").
  static let partNoun = WordClasses("X")
  /// A full stop after it ends no sentence.
  static let abbreviation = WordClasses("B")
  /// A people before a hyphen ("Anglo-").
  static let combiningForm = WordClasses("Z")
  /// Ends a person's name ("Jr.").
  static let nameEnding = WordClasses("W")
  /// A number or word of grammar that may start a name ("First World War").
  static let nameOpener = WordClasses("o")
  /// A title that goes with a given name ("Sir Thomas").
  static let givenNameTitle = WordClasses("D")
  /// "St." and "Saint".
  static let saint = WordClasses("e")
  /// A Roman numeral.
  static let romanNumeral = WordClasses("i")
  /// The word "the".
  static let article = WordClasses("t")
  /// Capitals that spell a word of grammar ("US", "WHO"); in no table.
  static let grammarAcronym = WordClasses("C")

  /// A given name of either kind.
  static let anyGivenName: WordClasses = [.maleName, .femaleName, .givenName]
  /// A given name or a surname.
  static let anyPersonName: WordClasses = [.maleName, .femaleName, .givenName, .surname]
  /// A place of any kind.
  static let anyPlace: WordClasses = [.country, .city, .region, .largeRegion]
  /// A people, religion or movement.
  static let anyGroup: WordClasses = [.demonym, .group]
  /// Any kind of name.
  static let anyName: WordClasses = [
    .maleName, .femaleName, .givenName, .surname, .country, .city, .region, .largeRegion, .demonym,
    .group,
  ]
  /// The head of a name that isn't a person's.
  static let anyHead: WordClasses = [.organisationHead, .placeHead, .eventHead, .legalEnding]
}

extension OptionSet where RawValue: FixedWidthInteger {
  /// Whether the two sets have an element in common.
  @inline(__always)
  func meets(_ other: Self) -> Bool { rawValue & other.rawValue != 0 }
}
