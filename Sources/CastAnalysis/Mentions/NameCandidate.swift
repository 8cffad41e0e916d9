import DocumentModel

/// The gender that a title tells.
enum TitleGender: UInt8, Sendable {
  case unknown, masculine, feminine

  /// Whether two titles may be one person's.
  func agrees(with other: TitleGender) -> Bool {
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
  /// What speaks for which kind.
  var scores = KindScores()
  /// What its title says.
  var gender = TitleGender.unknown
  /// Whether a title precedes.
  var hasTitle = false
  /// A number for the words of its title.
  var title: UInt64 = 0
  /// Whether its title may stand before a given name alone.
  var takesGivenName = false
  /// Whether all its letters are capitals.
  var isInCapitals = false
  /// Whether it is a short word in capitals among others that are not.
  var isAcronym = false
  /// Whether "the" and an ending make it a family: "the Bennets".
  var isPluralFamily = false
  /// Whether it stands in brackets right after the candidate before it: "… (IRGC)".
  var isBracketed = false
}

/// Candidates in reading order, with the words of all of them in one array.
struct CandidateList: Sendable {
  var candidates: [NameCandidate] = []
  /// Words of the cores, indices into the vocabulary.
  var words: [Int32] = []

  /// Forgets all candidates.
  mutating func removeAll() {
    candidates.removeAll(keepingCapacity: true)
    words.removeAll(keepingCapacity: true)
  }
}
