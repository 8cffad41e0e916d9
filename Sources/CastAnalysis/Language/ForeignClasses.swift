/// What a word of a language other than English means for names next to it.
struct ForeignClasses: OptionSet, Sendable {
  let rawValue: UInt16

  /// A title of men.
  static let masculineTitle = ForeignClasses(rawValue: 1 << 0)
  /// A title of women.
  static let feminineTitle = ForeignClasses(rawValue: 1 << 1)
  /// A title of either.
  static let neutralTitle = ForeignClasses(rawValue: 1 << 2)
  /// A particle inside a name ("von").
  static let particle = ForeignClasses(rawValue: 1 << 3)
  /// A particle after another ("der" in "von der").
  static let secondParticle = ForeignClasses(rawValue: 1 << 4)
  /// An article or the like.
  static let determiner = ForeignClasses(rawValue: 1 << 5)
  /// A capital that is part of no name ("Januar", "Chapitre").
  static let never = ForeignClasses(rawValue: 1 << 6)
  /// One of the most frequent words of the language: a word of grammar in most cases.
  static let frequent = ForeignClasses(rawValue: 1 << 7)

  /// A title that a full stop may follow ("Sra.").
  static let abbreviation = ForeignClasses(rawValue: 1 << 8)

  /// A title of any kind.
  static let title: ForeignClasses = [.masculineTitle, .feminineTitle, .neutralTitle]
}

/// The foreign classes of a document's words.
struct ForeignWords: Sendable {
  /// The language, if its words are in the table.
  let language: WordLanguage?
  private var classes: [ForeignClasses] = []

  init(_ language: WordLanguage?) { self.language = language }

  /// Looks up the new words of a vocabulary.
  mutating func update(_ vocabulary: Vocabulary) {
    for word in classes.count..<vocabulary.words.count {
      let spelling = Array(vocabulary.spelling(of: WordID(word)))
      var found = lookUp(spelling)
      // A country may be as frequent as words of grammar.
      if vocabulary.words[word].classes.contains(.country) { found.remove(.frequent) }
      classes.append(found)
    }
  }

  subscript(word: WordID) -> ForeignClasses { classes[word] }

  private func lookUp(_ spelling: [UInt8]) -> ForeignClasses {
    spelling.withUnsafeBytes { word in
      var found = ForeignClasses()
      forEachPair(SortedTable.foreignWords.value(of: word)) { letter, kind in
        if letter == language?.letter || letter == UInt8(ascii: "*") {
          found.formUnion(Self.closedClass(kind))
        }
      }
      if found.meets(.title) { return found }
      forEachPair(SortedTable.languages.value(of: word)) { letter, digit in
        if letter == language?.letter, digit >= Self.frequentDigit { found.formUnion(.frequent) }
      }
      return found
    }
  }

  private func forEachPair(_ value: UnsafeRawBufferPointer, _ body: (UInt8, UInt8) -> Void) {
    for place in stride(from: 0, to: value.count - 1, by: 2) {
      body(value[place], value[place + 1])
    }
  }

  /// More frequent than four in 10,000 words (by hand): names are rarer.
  private static let frequentDigit = UInt8(ascii: "4")

  private static func closedClass(_ letter: UInt8) -> ForeignClasses {
    switch Unicode.Scalar(letter) {
    case "m": .masculineTitle
    case "f": .feminineTitle
    case "n": .neutralTitle
    case "a": .abbreviation
    case "p": .particle
    case "q": .secondParticle
    case "d": .determiner
    case "x": .never
    case "g": .frequent
    default: []
    }
  }
}
