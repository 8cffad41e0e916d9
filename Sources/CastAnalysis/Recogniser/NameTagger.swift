/// A name that the chain found.
struct TaggedName: Sendable {
  /// Its tokens, without title.
  var tokens: Range<Int>
  var kind: NameLabel.Kind
  /// For each kind, how much more speaks for a name of it here than for none, in units of the table.
  var odds: SIMD4<Int32>
}

/// Labels tokens by the trained linear chain.
///
/// What depends on a word alone is summed once for each word of the document and place around the
/// labelled token; a token then takes five such sums and its own context. All stretches are
/// labelled twice: the second time with how the document's other tokens of the word were labelled.
struct NameTagger: Sendable {
  private let weights: WeightTable
  private var wordScores = WordScores()
  private(set) var votes = DocumentVotes()

  init(weights: WeightTable) { self.weights = weights }

  /// Stretches with the sums of their tokens' weights.
  struct Lattice {
    /// A stretch: its block, its tokens, and where their sums start.
    struct Stretch {
      var block: Int
      var tokens: Range<Int>
      var first: Int
    }

    var stretches: [Stretch] = []
    var emissions: [SIMD16<Int16>] = []
    /// For each token 0 for none, else 1 + the kind.
    var labels: [UInt8] = []
  }

  /// Sums up the weights of all tokens that may be in a name, labels them and counts the labels.
  mutating func look(_ reader: BlockReader, _ knowledge: WordKnowledge) -> Lattice {
    var lattice = Lattice()
    votes.update(reader.vocabulary.words.count)
    let finder = SegmentFinder(
      tokens: reader.tokens, vocabulary: reader.vocabulary, knowledge: knowledge)
    for (number, block) in reader.blocks.enumerated() {
      let context = ContextFeatures(
        tokens: reader.tokens, vocabulary: reader.vocabulary, knowledge: knowledge,
        block: block.tokens)
      var index = block.tokens.lowerBound
      while let tokens = finder.segment(from: index, limit: block.tokens.upperBound) {
        lattice.stretches.append(
          Lattice.Stretch(block: number, tokens: tokens, first: lattice.emissions.count))
        addEmissions(tokens, context, to: &lattice)
        index = tokens.upperBound
      }
    }
    lattice.labels = [UInt8](repeating: 0, count: lattice.emissions.count)
    label(&lattice, reader)
    return lattice
  }

  private mutating func addEmissions(
    _ tokens: Range<Int>, _ context: ContextFeatures, to lattice: inout Lattice
  ) {
    var run = context.run(around: tokens.lowerBound)
    let places = PhraseFinder(vocabulary: context.vocabulary, knowledge: context.knowledge)
      .places(context.tokens[tokens])
    for (token, place) in zip(tokens, places) {
      if token >= run.range.upperBound { run = context.run(around: token) }
      lattice.emissions.append(emission(token, place, context, run))
    }
  }

  private mutating func emission(
    _ token: Int, _ phrase: PhraseFinder.Place, _ context: ContextFeatures,
    _ run: ContextFeatures.Run
  ) -> SIMD16<Int16> {
    var sum = WeightSum(weights)
    context.addFeatures(at: token, in: run, to: &sum)
    context.addPhrase(phrase, to: &sum)
    var total = sum.sum
    for role in WordRole.allCases {
      let place = token + role.offset
      guard context.block.contains(place) else { continue }
      total &+= wordScores.scores(of: context.tokens[place], role, context, weights)
    }
    return total
  }

  /// Labels all stretches and counts the labels of words with capitals.
  private mutating func label(_ lattice: inout Lattice, _ reader: BlockReader) {
    var decoder = ChainDecoder(transitions: weights.transitions)
    for stretch in lattice.stretches {
      let range = stretch.first..<stretch.first + stretch.tokens.count
      let shift = stretch.tokens.lowerBound - stretch.first
      decoder.decode(lattice.emissions[range], reader.tokens[stretch.tokens]) { found in
        for token in found.tokens {
          lattice.labels[stretch.first + token] = UInt8(truncatingIfNeeded: found.kind + 1)
        }
      }
      for place in range where reader.tokens[place + shift].flags.contains(.capital) {
        votes.add(Int(lattice.labels[place]), for: reader.tokens[place + shift].word)
      }
    }
  }

  /// Calls `body` with the names of all blocks in reading order, and their block.
  func names(
    _ lattice: inout Lattice, _ reader: BlockReader, _ knowledge: WordKnowledge,
    _ body: (TaggedName, Int) -> Void
  ) {
    var decoder = ChainDecoder(transitions: weights.transitions)
    var found: [TaggedName] = []
    for stretch in lattice.stretches {
      addOpinions(stretch, &lattice, reader, knowledge)
      let emissions = lattice.emissions[stretch.first..<stretch.first + stretch.tokens.count]
      let tokens = reader.tokens[stretch.tokens]
      decoder.decode(emissions, tokens) { name in
        let start = stretch.tokens.lowerBound
        found.append(
          TaggedName(
            tokens: start + name.tokens.lowerBound..<start + name.tokens.upperBound,
            kind: NameLabel.Kind(rawValue: name.kind) ?? .rest,
            odds: odds(name.tokens, emissions, tokens)))
      }
      for name in found.reversed() { body(name, stretch.block) }
      found.removeAll(keepingCapacity: true)
    }
  }

  private func addOpinions(
    _ stretch: Lattice.Stretch, _ lattice: inout Lattice, _ reader: BlockReader,
    _ knowledge: WordKnowledge
  ) {
    let context = ContextFeatures(
      tokens: reader.tokens, vocabulary: reader.vocabulary, knowledge: knowledge,
      block: reader.blocks[stretch.block].tokens)
    for (offset, token) in stretch.tokens.enumerated()
    where reader.tokens[token].flags.contains(.capital) {
      let place = stretch.first + offset
      var sum = WeightSum(weights)
      context.addOpinions(at: token, Int(lattice.labels[place]), votes, to: &sum)
      lattice.emissions[place] &+= sum.sum
    }
  }

  // MARK: Odds

  /// What speaks for each kind over the tokens of a name.
  private func odds(
    _ range: Range<Int>, _ emissions: ArraySlice<SIMD16<Int16>>, _ tokens: ArraySlice<Token>
  ) -> SIMD4<Int32> {
    let transitions = weights.transitions
    var odds = SIMD4<Int32>()
    for kind in 0..<4 {
      for index in range {
        let position = self.position(index, range)
        let gap = Int(tokens[tokens.startIndex + index].chainGap)
        let lane = kind * 4 + position.rawValue
        odds[kind] &+= Int32(emissions[emissions.startIndex + index][lane])
        odds[kind] &-= transitions[Transitions.between(gap, 0, 0)]
        if index == range.lowerBound {
          odds[kind] &+= transitions[Transitions.between(gap, 0, kind + 1)]
        } else {
          let step = (index - 1 == range.lowerBound ? 0 : 2) + (position == .last ? 1 : 0)
          odds[kind] &+= transitions[Transitions.inside(gap, kind, step)]
        }
      }
    }
    return odds
  }

  private func position(_ index: Int, _ range: Range<Int>) -> NameLabel.Position {
    if range.count == 1 { return .unit }
    if index == range.lowerBound { return .beginning }
    return index == range.upperBound - 1 ? .last : .inside
  }
}

extension WordRole {
  /// Where the word stands as seen from the labelled token.
  var offset: Int {
    switch self {
    case .own: 0
    case .before: -1
    case .after: 1
    case .secondBefore: -2
    case .secondAfter: 2
    }
  }
}
