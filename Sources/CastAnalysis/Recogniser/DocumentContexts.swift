/// What surrounds a word: evidence that one mention gives for all mentions of the word in the document.
///
/// After the "context aggregation" of Chieu and Ng, "Named entity recognition with a maximum entropy
/// approach" (CoNLL 2003), and of Ratinov and Roth (CoNLL 2009).
struct WordContexts: OptionSet, Sendable {
  let rawValue: UInt16

  /// A title before it.
  static let afterTitle = WordContexts(rawValue: 1 << 0)
  /// A preposition of place before it.
  static let afterPreposition = WordContexts(rawValue: 1 << 1)
  /// A verb of persons before or after it.
  static let besideVerb = WordContexts(rawValue: 1 << 2)
  /// An article before it.
  static let afterArticle = WordContexts(rawValue: 1 << 3)
  /// A given name before it.
  static let afterGivenName = WordContexts(rawValue: 1 << 4)
  /// A capital after it.
  static let beforeCapital = WordContexts(rawValue: 1 << 5)
  /// A capital before it.
  static let afterCapital = WordContexts(rawValue: 1 << 6)
  /// The head of an organisation's name after it.
  static let beforeOrganisation = WordContexts(rawValue: 1 << 7)
  /// The head of a place's name after it, or a small noun for places and "of" before it.
  static let besidePlace = WordContexts(rawValue: 1 << 8)
  /// A possessive ending.
  static let possessive = WordContexts(rawValue: 1 << 9)
  /// A comma and the name of a place after it.
  static let beforePlace = WordContexts(rawValue: 1 << 10)
  /// Brackets around it.
  static let bracketed = WordContexts(rawValue: 1 << 11)

  static let count = 12
}

/// How often each word of a document stands in each context: two bits for each, so up to three times.
struct ContextCounts: Equatable, Sendable {
  private var bits: UInt32 = 0

  mutating func add(_ contexts: WordContexts) {
    forEachBit(contexts.rawValue) { context in
      let shift = UInt32(context * 2)
      if bits >> shift & 3 < 3 { bits += 1 << shift }
    }
  }

  /// The contexts of the word's other uses, without one use that stands in `own`.
  func contexts(without own: WordContexts) -> WordContexts {
    var found: UInt16 = 0
    for context in 0..<WordContexts.count {
      let count = bits >> UInt32(context * 2) & 3
      if count > UInt32(own.rawValue >> UInt16(context) & 1) { found |= 1 << UInt16(context) }
    }
    return WordContexts(rawValue: found)
  }
}

extension WordContexts {
  /// The context of the capital at `index` in `block`, the tokens of a paragraph's piece.
  init(of index: Int, in tokens: [Token], _ block: Range<Int>, _ vocabulary: borrowing Vocabulary) {
    self = tokens[index].flags.contains(.possessive) ? .possessive : []
    if index > block.lowerBound { addBefore(index, tokens, block, vocabulary) }
    if index + 1 < block.upperBound { addAfter(index, tokens, vocabulary) }
  }

  private mutating func addBefore(
    _ index: Int, _ tokens: [Token], _ block: Range<Int>, _ vocabulary: borrowing Vocabulary
  ) {
    let (token, before) = (tokens[index], tokens[index - 1])
    if token.gap == .bracket { insert(.bracketed) }
    guard token.gap == .blank, !before.flags.contains(.possessive) else { return }
    let classes = vocabulary[before.word].classes
    if before.flags.contains(.capital) {
      if classes.contains(.title) { insert(.afterTitle) }
      if classes.meets(.anyGivenName) { insert(.afterGivenName) }
      if !classes.contains(.function) { insert(.afterCapital) }
      return
    }
    if classes.contains(.placePreposition) { insert(.afterPreposition) }
    if classes.contains(.personVerb) { insert(.besideVerb) }
    if classes.contains(.article) { insert(.afterArticle) }
    if index - 2 >= block.lowerBound, classes.contains(.function), before.length == 2,
      before.gap == .blank, vocabulary[tokens[index - 2].word].classes.contains(.placeNoun)
    {
      insert(.besidePlace)
    }
  }

  private mutating func addAfter(
    _ index: Int, _ tokens: [Token], _ vocabulary: borrowing Vocabulary
  ) {
    let after = tokens[index + 1]
    let classes = vocabulary[after.word].classes
    let isCapital = after.flags.contains(.capital)
    if after.gap == .comma, isCapital, classes.meets([.country, .region]) { insert(.beforePlace) }
    guard after.gap == .blank, !tokens[index].flags.contains(.possessive) else { return }
    if isCapital {
      insert(.beforeCapital)
      if classes.meets([.organisationHead, .legalEnding]) { insert(.beforeOrganisation) }
      if classes.contains(.placeHead) { insert(.besidePlace) }
    } else if classes.contains(.personVerb) {
      insert(.besideVerb)
    }
  }
}

extension ContextFeatures {
  /// Adds the contexts of the document's other tokens of a word.
  func addDocumentContexts(_ index: Int, _ run: Range<Int>, to sink: inout some FeatureSink) {
    guard isCapital(index) else { return }
    let found = vocabulary.contexts(of: tokens[index].word)
      .contexts(without: WordContexts(of: index, in: tokens, block, vocabulary))
    guard found.rawValue != 0 else { return }
    let place = min(2, index - run.lowerBound) << 2 | min(2, run.upperBound - index)
    forEachBit(found.rawValue) { context in
      sink.add(FeatureKey(.documentContext).with(context))
      sink.add(FeatureKey(.documentContextInRun).with(context << 4 | place))
    }
    sink.add(FeatureKey(.documentContexts).with(Int(found.rawValue)))
  }
}
