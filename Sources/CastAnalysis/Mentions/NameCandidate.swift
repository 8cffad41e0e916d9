import DocumentModel

/// The gender that a title shows.
enum TitleGender: UInt8, Sendable {
  case unknown, masculine, feminine

  /// Whether two titles may be one person's.
  func agrees(with other: TitleGender) -> Bool {
    self == other || self == .unknown || other == .unknown
  }
}

/// The titles that show whether a woman is married.
enum MarriageTitle: UInt8, Sendable {
  case unknown
  /// "Mrs.", which may stand before the husband's name.
  case wife
  /// "Miss".
  case maiden
  /// "Madame": a married woman, or one of rank.
  case married
  /// "Madam", which any woman is called.
  case either

  /// Whether two titles may be one woman's.
  func agrees(with other: MarriageTitle) -> Bool {
    if self == .maiden { return other != .wife && other != .married }
    return other != .maiden || self == .unknown || self == .either
  }
}

/// How a title is used before a name.
enum TitleUse: UInt8, Sendable {
  case none
  /// Anyone's: "Mr.", "Miss", "Madame".
  case courtesy
  /// Within a family: "Aunt".
  case kin
  /// An office, a rank, a degree, nobility: "President", "Captain", "Dr.", "Lord".
  case rank
}

/// Careers that exclude one another.
enum Service: UInt8, Sendable {
  case unknown, police, court

  /// Whether two titles may be one person's.
  func agrees(with other: Service) -> Bool {
    self == other || self == .unknown || other == .unknown
  }
}

/// What the title before a name shows about its bearer.
struct NameTitle: Sendable {
  var hash: UInt64 = 0
  /// A hash of its last word: "General" in "Major General".
  var head: UInt64 = 0
  var use = TitleUse.none
  var gender = TitleGender.unknown
  var marriage = MarriageTitle.unknown
  /// The service to which it belongs.
  var service = Service.unknown
  /// Whether it may stand before a given name alone: "Sir Thomas".
  var takesGivenName = false
  /// Whether it is a ruler's, who goes by a given name: "King John".
  var isRuler = false
}

/// A span that names an actor, with the evidence for its kind.
struct NameCandidate: Sendable {
  /// The mention with its title.
  var span: Span
  /// The name without its title.
  var core: Span
  var paragraph: Int
  /// The words of `core`: a range of `CandidateList.words`.
  var words: Range<Int>
  /// How many of its last words are attached by hyphens: 1 in "Smith-Jones".
  var hyphenated = 0
  /// Bit *n* is set if word *n* of the first 32 is attached by a hyphen.
  var hyphens: UInt32 = 0
  var scores = KindScores()
  /// Whether a verb of persons stands next to it.
  var isActing = false
  /// Whether "the" stands before it.
  var hasArticle = false
  /// Whether a preposition of place stands before it.
  var isLocated = false
  /// Distance in candidates to the name that this one is called a relative of: 1 is the previous one, 0 means none.
  var relativeBack = 0
  /// Distance in candidates to the name that this one is called another name of; 0 means none.
  var statedBack = 0
  /// Whether it is the label of a speech.
  var isLabel = false
  /// Whether a rule is certain, from its words, that it is no person's: "Marks & Hartley".
  var isSurelyNoPerson = false
  /// Whether a small word or a comma stands next to it.
  var isInText = false
  /// Its kind if that was given; equal names of two given kinds are different.
  var kind: ActorKind?
  /// Whether a rule is certain, from the words around it, that it is a person's.
  var isSurelyPerson = false
  var hasTitle = false
  var title = NameTitle()
  var isInCapitals = false
  /// Whether its first word may be an acronym.
  var hasCapitalWord = false
  /// Whether it is a short word in capitals among words that aren't.
  var isAcronym = false
  /// Whether "the" and a plural ending make it a family: "the Bennets".
  var isPluralFamily = false
  /// Whether it is the first thing in the text.
  var opensText = false
  /// Whether it names several actors at once: "Tom and Ann".
  var isSeveral = false
  /// Whether an article, "this" or "that" precedes.
  var isDetermined = false
  /// Whether it stands in the same sentence as the candidate before it, close to it.
  var isInSentenceOfLast = false
  /// Whether it stands in brackets right after the candidate before it: "… (IRGC)".
  var isBracketed = false
}

/// Candidates in reading order, with the words of all of them in one array.
struct CandidateList: Sendable {
  var candidates: [NameCandidate] = []
  var words: [WordID] = []
  /// Pairs of candidates, by number, of which the first is defined as a short name of the second.
  var definitions: [(term: Int, name: Int)] = []
}
