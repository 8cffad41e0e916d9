/// The features of a token that depend on its place in the text.
struct ContextFeatures {
  let tokens: [Token]
  let vocabulary: Vocabulary
  let knowledge: WordKnowledge
  var block: Range<Int>

  /// Reads the tokens of `reader`; `block` must be set before use.
  ///
  /// - Parameter knowledge: the table's entries for the words of `reader`.
  init(_ reader: BlockReader, _ knowledge: WordKnowledge) {
    tokens = reader.tokens
    vocabulary = reader.vocabulary
    self.knowledge = knowledge
    block = 0..<0
  }

  /// The range of the capitals in a row around `index`; empty if it has no capital.
  func run(around index: Int) -> Range<Int> {
    guard isCapital(index) else { return index..<index }
    var (start, end) = (index, index + 1)
    while start > block.lowerBound, isJoined(start), isCapital(start - 1) { start -= 1 }
    while end < block.upperBound, isJoined(end), isCapital(end) { end += 1 }
    return start..<end
  }

  func isCapital(_ index: Int) -> Bool { tokens[index].flags.contains(.capital) }

  /// Whether a token may be in one name with the one before it.
  func isJoined(_ index: Int) -> Bool {
    switch tokens[index].gap {
    case .blank, .hyphen, .ampersand: !tokens[index - 1].flags.contains(.possessive)
    case .comma, .bracket, .other, .quote, .closing: false
    }
  }

  func addFeatures(at index: Int, _ surroundings: Surroundings, to sink: inout some FeatureSink) {
    let (run, chain) = (surroundings.run, surroundings.chain)
    let shape = self.shape(index)
    let (before, after) = (self.shape(index - 1), self.shape(index + 1))
    let around = before << 8 | after
    let word = hash(index)
    sink.add(FeatureKey(.bias))
    sink.add(FeatureKey(.shapes).with(shape << 16 | around))
    let gaps = gap(index) << 4 | gap(index + 1)
    sink.add(FeatureKey(.shapeAndGaps).with(shape << 8 | gaps))
    sink.add(FeatureKey(.wordInShapes).with(around).with(word))
    addDocumentUse(index, shape, run, to: &sink)
    addPairs(index, word, to: &sink)
    addSignatures(index, run, to: &sink)
    addRun(index, run, to: &sink)
    addChain(index, chain, to: &sink)
    addDocumentContexts(index, run, to: &sink)
  }

  /// Adds the classes of the phrase of the table of knowledge that contains a token.
  func addPhrase(_ place: PhraseFinder.Place, to sink: inout some FeatureSink) {
    guard place.position > 0 else { return }
    forEachBit(place.classes.rawValue) {
      sink.add(FeatureKey(.phrase).with($0 << 2 | place.position))
    }
  }

  /// Adds the labels of the document's other tokens of the word, whose own label so far is `label`.
  func addOpinions(
    at index: Int, _ label: Int, _ votes: DocumentVotes, to sink: inout some FeatureSink
  ) {
    let opinion = votes.opinion(of: tokens[index].word, without: label)
    guard opinion > 0 else { return }
    sink.add(FeatureKey(.documentLabel).with(opinion))
    sink.add(FeatureKey(.documentLabelAgain).with(opinion << 3 | label))
    sink.add(FeatureKey(.documentLabelAround).with(opinion << 8 | shape(index)))
  }

  /// Whether only blanks separate a token from the one before it.
  func isBlank(before index: Int) -> Bool {
    tokens[index].gap == .blank && !tokens[index].flags.contains(.afterPossessive)
  }

  /// Whether the tables list a token's word as a given name, or it repeats the word before.
  func mayBeGivenName(_ index: Int) -> Bool {
    vocabulary[tokens[index].word].classes.meets([.maleName, .femaleName])
      || tokens[index].word == tokens[index - 1].word
  }

  // MARK: The document's use of the word

  private func addDocumentUse(
    _ index: Int, _ shape: Int, _ run: Range<Int>, to sink: inout some FeatureSink
  ) {
    let flags = tokens[index].flags
    let due = due(flags)
    sink.add(FeatureKey(.due).with(due << 8 | shape))
    guard flags.contains(.capital) else { return }
    let word = vocabulary[tokens[index].word]
    let use =
      Self.bucket(word.small) << 6 | Self.bucket(word.inside) << 3 | Self.bucket(word.opening)
    sink.add(FeatureKey(.documentUse).with(use << 2 | due))
    let isAlone = run.count == 1 ? 1 : 0
    sink.add(FeatureKey(.documentUseInRun).with((use << 2 | due) << 1 | isAlone))
    if flags.contains(.possessive) { sink.add(FeatureKey(.possessive).with(shape)) }
  }

  private func due(_ flags: TokenFlags) -> Int {
    (flags.contains(.opening) ? 1 : 0) | (flags.contains(.shouted) ? 2 : 0)
  }

  /// Counts in five classes; they are part of the model's features.
  private static func bucket(_ count: Int32) -> Int { count < 3 ? Int(count) : count < 10 ? 3 : 4 }

  // MARK: Pairs

  private func addPairs(_ index: Int, _ word: UInt64, to sink: inout some FeatureSink) {
    let (before, after) = (hash(index - 1), hash(index + 1))
    sink.add(FeatureKey(.pairBefore).with(before).with(word))
    sink.add(FeatureKey(.pairAfter).with(word).with(after))
    sink.add(FeatureKey(.pairAround).with(before).with(after))
    if word == before || word == after {
      sink.add(FeatureKey(.repeated).with(word == before ? 1 : 0))
    }
    let (own, previous, next) = (coarse(index), coarse(index - 1), coarse(index + 1))
    sink.add(FeatureKey(.clustersBefore).with(previous << 8 | own))
    sink.add(FeatureKey(.clustersAfter).with(own << 8 | next))
    sink.add(FeatureKey(.clustersAround).with(previous << 8 | next))
  }

  // MARK: Signatures

  /// Adds the kinds of name that the word and its neighbours may be, together and with the words around.
  private func addSignatures(_ index: Int, _ run: Range<Int>, to sink: inout some FeatureSink) {
    let (own, before, after) = (signature(index), signature(index - 1), signature(index + 1))
    sink.add(FeatureKey(.signatures).with(before << 20 | own << 10 | after))
    sink.add(FeatureKey(.signatureBefore).with(before << 10 | own))
    sink.add(FeatureKey(.signatureAfter).with(own << 10 | after))
    sink.add(FeatureKey(.signatureWordBefore).with(own).with(hash(index - 1)))
    sink.add(FeatureKey(.signatureWordAfter).with(own).with(hash(index + 1)))
    let due = due(tokens[index].flags)
    sink.add(FeatureKey(.signatureUse).with(own << 6 | due << 4 | shape(index)))
    let first = min(2, index - run.lowerBound)
    let last = min(2, run.upperBound - index)
    sink.add(FeatureKey(.signatureRun).with(own << 4 | first << 2 | last))
  }

  /// The kinds of name that a word may be, and whether it is common: one bit each; 1023 outside the piece.
  func signature(_ index: Int) -> Int {
    guard block.contains(index) else { return 1023 }
    let known = knowledge[tokens[index].word].classes
    var signature = tokens[index].flags.contains(.capital) ? 1 : 0
    if known.meets([.maleName, .femaleName]) { signature |= 2 }
    if known.contains(.surname) { signature |= 4 }
    if known.meets([.country, .largeRegion]) { signature |= 8 }
    if known.meets([.largeCity, .city, .region, .otherPlace]) { signature |= 16 }
    if known.meets([.organisation, .movement]) { signature |= 32 }
    if known.meets([.demonym, .group]) { signature |= 64 }
    if known.contains(.mostlySmall) { signature |= 128 }
    if known.contains(.knownPerson) { signature |= 256 }
    return known.frequency > 3 ? signature | 512 : signature
  }

  // MARK: Runs

  private func addRun(_ index: Int, _ run: Range<Int>, to sink: inout some FeatureSink) {
    guard !run.isEmpty else { return }
    let first = min(3, index - run.lowerBound)
    let last = min(3, run.upperBound - 1 - index)
    let place = first << 2 | last
    sink.add(FeatureKey(.runPosition).with(place))
    guard run.count > 1 else { return }
    let (before, after) = (run.lowerBound - 1, run.upperBound)
    sink.add(FeatureKey(.runBefore).with(first).with(hash(before)))
    sink.add(FeatureKey(.runAfter).with(last).with(hash(after)))
    sink.add(FeatureKey(.runBeforeCluster).with(place << 8 | coarse(before)))
    sink.add(FeatureKey(.runAfterCluster).with(place << 8 | coarse(after)))
    let end = run.upperBound - 1
    if index != end {
      sink.add(FeatureKey(.runLast).with(last).with(hash(end)))
      let classes = vocabulary[tokens[end].word].classes.rawValue
      sink.add(FeatureKey(.runLastClass).with(last).with(classes))
    }
    if index != run.lowerBound {
      sink.add(FeatureKey(.runFirst).with(first).with(hash(run.lowerBound)))
    }
  }

  // MARK: Reading tokens

  /// The hash of a token's word; 1 before the piece and 2 after it.
  func hash(_ index: Int) -> UInt64 {
    guard block.contains(index) else { return index < block.lowerBound ? 1 : 2 }
    return vocabulary.hash(of: tokens[index].word)
  }

  private func coarse(_ index: Int) -> Int {
    guard block.contains(index) else { return index < block.lowerBound ? 254 : 255 }
    return Int(knowledge[tokens[index].word].coarse)
  }

  private func gap(_ index: Int) -> Int { block.contains(index) ? Int(tokens[index].chainGap) : 15 }

  /// A number for the form of a token's letters (capitals, digits, a single letter), 1 to 12; 15 outside the piece.
  func shape(_ index: Int) -> Int {
    guard block.contains(index) else { return 15 }
    let flags = tokens[index].flags
    if flags.contains(.number) {
      return flags.contains(.allCapitals) ? 12 : tokens[index].length == 4 ? 1 : 2
    }
    guard flags.contains(.capital) else { return flags.contains(.single) ? 3 : 4 }
    if flags.contains(.initial) { return flags.contains(.allCapitals) ? 5 : 6 }
    if flags.contains(.single) { return 7 }
    if flags.contains(.allCapitals) { return tokens[index].length > 5 ? 8 : 9 }
    return flags.contains(.mixed) ? 10 : 11
  }
}
