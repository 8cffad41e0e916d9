/// The tokens of a text with the questions that are asked to find names among them.
struct NameTokens {
  let tokens: [Token]
  let vocabulary: Vocabulary
  /// How the document uses roles and words that the tables don't list as names, if that was counted.
  let tally: RoleTally?
  /// The end of the tokens that may be looked at.
  var limit: Int

  /// Reads `tokens`, whose words are in `vocabulary` and counted.
  init(_ tokens: [Token], _ vocabulary: Vocabulary, _ tally: RoleTally? = nil) {
    self.tokens = tokens
    self.vocabulary = vocabulary
    self.tally = tally
    limit = tokens.count
  }

  /// Tokens of a name: `start..<core` are titles, `core..<end` is the name.
  struct NameRange {
    var start: Int
    var core: Int
    var end: Int

    /// A name whose first tokens are titles.
    init(_ range: Range<Int>, titles: Int = 0) {
      (start, core, end) = (range.lowerBound, range.lowerBound + titles, range.upperBound)
    }
  }

  subscript(index: Int) -> Token { tokens[index] }

  func classes(_ index: Int) -> WordClasses { vocabulary[tokens[index].word].classes }

  /// The folded letters of the word at `index`.
  func spelling(_ index: Int) -> ArraySlice<UInt8> { vocabulary.spelling(of: tokens[index].word) }

  func roles(_ index: Int) -> NameRoles { vocabulary.roles(of: tokens[index].word) }

  func word(_ index: Int) -> Word { vocabulary[tokens[index].word] }

  func words(_ range: Range<Int>) -> [WordID] { range.map { tokens[$0].word } }

  /// What the word at `index` may be in or next to a role; nothing if roles weren't counted.
  func roleWord(_ index: Int) -> RoleWord { tally?.words[tokens[index].word] ?? [] }

  /// Whether only blanks separate the token at `index` from the one before it.
  func isJoined(_ index: Int) -> Bool {
    index > 0 && index < limit && tokens[index].gap == .blank
      && !tokens[index - 1].flags.contains(.possessive)
  }

  /// Whether the token at `index` exists and has a capital.
  func isCapital(_ index: Int) -> Bool {
    index >= 0 && index < limit && tokens[index].flags.contains(.capital)
  }

  /// Whether the token is "the", in any case.
  func isArticle(_ index: Int) -> Bool { index >= 0 && classes(index).contains(.article) }

  /// Whether the token at `index` is the small-letter word `text`.
  func isWord(_ index: Int, _ text: StaticString) -> Bool {
    index >= 0 && index < limit && !tokens[index].flags.contains(.capital) && isSpelt(index, text)
  }

  /// Whether the token at `index` is one of these small-letter words.
  func isWord(_ index: Int, in words: [StaticString]) -> Bool {
    words.contains { isWord(index, $0) }
  }

  /// Whether the token at `index` is the word `text`, given in small letters, in any case.
  func isSpelt(_ index: Int, _ text: StaticString) -> Bool {
    index >= 0 && index < limit && Int(tokens[index].length) == text.utf8CodeUnitCount
      && vocabulary.hash(of: tokens[index].word) == ByteHash(text).value
  }
}
