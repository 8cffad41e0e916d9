/// The tokens of a text as those read them who make candidates of names.
struct NameTokens {
  let tokens: [Token]
  let vocabulary: Vocabulary
  /// How the document uses roles and words that the tables have as no names, if that was counted.
  let tally: RoleTally?
  /// The end of the tokens that are looked at.
  var limit: Int

  /// Reads `tokens`, whose words are in `vocabulary` and counted.
  init(_ tokens: [Token], _ vocabulary: Vocabulary, _ tally: RoleTally? = nil) {
    self.tokens = tokens
    self.vocabulary = vocabulary
    self.tally = tally
    limit = tokens.count
  }

  /// Tokens of a name: `start..<core` are titles.
  struct NameRange {
    var start: Int
    var core: Int
    var end: Int
  }

  /// The classes of the word at `index`.
  func classes(_ index: Int) -> WordClasses { vocabulary[tokens[index].word].classes }

  /// The folded letters of the word at `index`.
  func spelling(_ index: Int) -> ArraySlice<UInt8> { vocabulary.spelling(of: tokens[index].word) }

  /// What tells how the word at `index` belongs to a name.
  func roles(_ index: Int) -> NameRoles { vocabulary.roles(of: tokens[index].word) }

  /// What is known of the word at `index`.
  func word(_ index: Int) -> Word { vocabulary[tokens[index].word] }

  /// Whether `index` is a token that only blanks part from the one before it.
  func isJoined(_ index: Int) -> Bool {
    index > 0 && index < limit && tokens[index].gap == .blank
      && !tokens[index - 1].flags.contains(.possessive)
  }

  /// Whether the token at `index` exists and has a capital.
  func isCapital(_ index: Int) -> Bool {
    index < limit && tokens[index].flags.contains(.capital)
  }

  /// Whether the token is "the", in whatever case.
  func isArticle(_ index: Int) -> Bool { index >= 0 && classes(index).contains(.article) }

  /// Whether the token at `index` is the small-letter word `text`.
  func isWord(_ index: Int, _ text: StaticString) -> Bool {
    index < limit && !tokens[index].flags.contains(.capital) && isSpelt(index, text)
  }

  /// Whether the token at `index` is the word `text`, which has small letters, in whatever case.
  func isSpelt(_ index: Int, _ text: StaticString) -> Bool {
    guard index < limit, Int(tokens[index].length) == text.utf8CodeUnitCount else { return false }
    var hash = ByteHash()
    hash.add(UnsafeRawBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    return vocabulary.hash(of: tokens[index].word) == hash.value
  }
}
