import DocumentModel

/// The gender that a title tells.
enum TitleGender: UInt8, Sendable {
  case unknown, masculine, feminine

  /// Whether two titles may be one person's.
  func agrees(with other: TitleGender) -> Bool {
    self == other || self == .unknown || other == .unknown
  }
}

/// The titles that tell whether a woman is married.
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
  /// There is no title.
  case none
  /// Anyone's: "Mr.", "Miss", "Madame".
  case courtesy
  /// One of a family's: "Aunt".
  case kin
  /// An office, a rank, a degree, nobility: "President", "Captain", "Dr.", "Lord".
  case rank
}

/// Careers of which nobody has two.
enum Service: UInt8, Sendable {
  case unknown, police, court

  /// Whether two titles may be one person's.
  func agrees(with other: Service) -> Bool {
    self == other || self == .unknown || other == .unknown
  }
}

/// A span that names an actor, with what speaks for its kind.
struct NameCandidate: Sendable {
  /// The mention with its title.
  var span: Span
  /// The name without its title.
  var core: Span
  /// The paragraph, an index.
  var paragraph: Int
  /// The words of `core`: a range of `CandidateList.words`.
  var words: Range<Int>
  /// How many of its last words hang on by hyphens: 1 in "Smith-Jones".
  var hyphenated = 0
  /// Which of its words hang on by a hyphen: a bit for each of the first 32.
  var hyphens: UInt32 = 0
  /// What speaks for which kind.
  var scores = KindScores()
  /// Whether a verb beside it tells that a person is meant.
  var isActing = false
  /// Whether "the" stands before it.
  var hasArticle = false
  /// Whether a preposition of place stands before it.
  var isLocated = false
  /// Distance in candidates to the name whose relative this one is said to be: 1 is the last one, 0 is none.
  var relativeBack = 0
  /// How many candidates back stands the name of which it is said to be another; 0 if none is.
  var statedBack = 0
  /// Whether it stands where speakers are named, before what they say.
  var isLabel = false
  /// Whether its words leave no doubt that it is no person's: "Marks & Hartley".
  var isSurelyNoPerson = false
  /// Whether a word written small, or a comma, stands right beside it.
  var isInText = false
  /// Its kind if that is known, so that equal names of two kinds are told apart.
  var kind: ActorKind?
  /// Whether the words around it leave no doubt that it is a person's.
  var isSurelyPerson = false
  /// What its title says.
  var gender = TitleGender.unknown
  /// Whether a title precedes.
  var hasTitle = false
  /// A number for the words of its title.
  var title: UInt64 = 0
  /// How its title is used.
  var titleUse = TitleUse.none
  /// A number for the last word of its title alone: "General" in "Major General".
  var titleHead: UInt64 = 0
  /// What its title says about a woman's marriage.
  var marriage = MarriageTitle.unknown
  /// What its title says of where it is borne.
  var service = Service.unknown
  /// Whether its title may stand before a given name alone.
  var takesGivenName = false
  /// Whether its title is a ruler's, who goes by a given name: "King John".
  var isRuler = false
  /// Whether all its letters are capitals.
  var isInCapitals = false
  /// Whether its first word may be an acronym.
  var hasCapitalWord = false
  /// Whether it is a short word in capitals among others that are not.
  var isAcronym = false
  /// Whether "the" and an ending make it a family: "the Bennets".
  var isPluralFamily = false
  /// Whether the text begins with it.
  var opensText = false
  /// Whether it names several actors at once: "Tom and Ann".
  var isSeveral = false
  /// Whether an article, "this" or "that" precedes.
  var isDetermined = false
  /// Whether it stands in the same sentence as the candidate before it, at most 80 bytes after it.
  var isInSentenceOfLast = false
  /// Whether it stands in brackets right after the candidate before it: "… (IRGC)".
  var isBracketed = false
}

/// Candidates in reading order, with the words of all of them in one array.
struct CandidateList: Sendable {
  var candidates: [NameCandidate] = []
  /// Words of the cores.
  var words: [WordID] = []
  /// Which of the candidates the text defines as short names of others, by their numbers.
  var definitions: [(term: Int, name: Int)] = []
}
