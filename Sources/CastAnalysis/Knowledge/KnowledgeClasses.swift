/// What a word or phrase may be, by gazetteers, lists and counts: the classes of a ``KnowledgeEntry``.
///
/// `script/tables/knowledge/classes.py` names the bits in the same order; `script/tables/README.md` names the sources.
/// A word can have many: "Paris" is a city, a surname, a given name and a person known by it.
struct KnowledgeClasses: OptionSet, Sendable {
  let rawValue: UInt32

  /// A given name of men (US census; one of both sexes, or of unknown sex, has both bits).
  static let maleName = KnowledgeClasses(rawValue: 1 << 0)
  /// A given name of women.
  static let femaleName = KnowledgeClasses(rawValue: 1 << 1)
  /// One of the 20,000 most frequent surnames (US census).
  static let surname = KnowledgeClasses(rawValue: 1 << 2)
  /// A country, also a former one; also its abbreviations.
  static let country = KnowledgeClasses(rawValue: 1 << 3)
  /// A country with its form of state: "Islamic Republic of Iran".
  static let countryLongForm = KnowledgeClasses(rawValue: 1 << 4)
  /// The people of a country, state or city, one or all: "Iranian", "Iranians".
  static let demonym = KnowledgeClasses(rawValue: 1 << 5)
  /// A capital, or a city of 500,000 inhabitants or more.
  static let largeCity = KnowledgeClasses(rawValue: 1 << 6)
  /// A city of 50,000 inhabitants or more.
  static let city = KnowledgeClasses(rawValue: 1 << 7)
  /// A smaller town.
  static let town = KnowledgeClasses(rawValue: 1 << 8)
  /// A state, province or other part of a country.
  static let region = KnowledgeClasses(rawValue: 1 << 9)
  /// A continent, a part of one, a region of several countries.
  static let largeRegion = KnowledgeClasses(rawValue: 1 << 10)
  /// A river, mountain, sea, landscape, building, star.
  static let otherPlace = KnowledgeClasses(rawValue: 1 << 11)
  /// An organisation, authority, company, newspaper or university.
  static let organisation = KnowledgeClasses(rawValue: 1 << 12)
  /// A party, an armed group, a political or artistic movement.
  static let movement = KnowledgeClasses(rawValue: 1 << 13)
  /// A person known by this name, full or not; gods and characters too.
  static let knownPerson = KnowledgeClasses(rawValue: 1 << 14)
  /// A religion, people or language, or who belongs to it: "Kurd", "Islam", "Democrat".
  static let group = KnowledgeClasses(rawValue: 1 << 15)
  /// A month, weekday or feast.
  static let calendar = KnowledgeClasses(rawValue: 1 << 16)
  /// A title or honorific.
  static let title = KnowledgeClasses(rawValue: 1 << 17)
  /// Ends names of organisations: "University".
  static let organisationEnding = KnowledgeClasses(rawValue: 1 << 18)
  /// A legal form: "Inc".
  static let legalForm = KnowledgeClasses(rawValue: 1 << 19)
  /// Ends names of places: "River".
  static let placeEnding = KnowledgeClasses(rawValue: 1 << 20)
  /// Ends names of events, works, laws, treaties: "War".
  static let eventEnding = KnowledgeClasses(rawValue: 1 << 21)
  /// A word of grammar.
  static let function = KnowledgeClasses(rawValue: 1 << 22)
  /// A particle of persons' names: "van".
  static let particle = KnowledgeClasses(rawValue: 1 << 23)
  /// An event, period, document or work: "Holocaust", "Magna Carta".
  static let eventOrWork = KnowledgeClasses(rawValue: 1 << 24)
  /// Written small at least four times in five, beginnings of sentences included.
  static let mostlySmall = KnowledgeClasses(rawValue: 1 << 28)
  /// Written with a capital at least three times in five.
  static let mostlyCapital = KnowledgeClasses(rawValue: 1 << 29)
  /// A longer phrase of the table begins with it.
  static let phraseStart = KnowledgeClasses(rawValue: 1 << 30)
  /// A small-letter noun for persons: "soldier".
  static let personNoun = KnowledgeClasses(rawValue: 1 << 31)

  /// The word's frequency in English: 0 unknown, 1 to 5 for less than 2, 3, 4, 5, and more on the Zipf scale (the
  /// decimal logarithm of its uses per thousand million words).
  var frequency: UInt32 { rawValue >> 25 & 7 }
}
