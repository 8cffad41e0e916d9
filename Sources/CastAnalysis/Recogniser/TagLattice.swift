/// The stretches of some blocks with the sums of their tokens' weights, and their labels.
struct TagLattice: Sendable {
  /// A stretch: its block, its tokens, and the place of its first sum.
  struct Stretch: Sendable {
    var block: Int
    var tokens: Range<Int>
    var first: Int

    var places: Range<Int> { first..<first + tokens.count }
  }

  private(set) var stretches: [Stretch] = []
  private var emissions: [SIMD16<Int16>] = []
  /// For each token 0 for no name, else 1 + kind.
  private(set) var labels: [UInt8] = []

  // MARK: The first look

  /// Sums the weights of all tokens of `blocks` that may be in a name, and labels them.
  mutating func look(
    _ blocks: Range<Int>, _ reader: BlockReader, _ knowledge: WordKnowledge,
    _ weights: WeightTable, _ scores: inout WordScores
  ) {
    let finder = SegmentFinder(
      tokens: reader.tokens, vocabulary: reader.vocabulary, knowledge: knowledge)
    var context = ContextFeatures(reader, knowledge)
    for number in blocks {
      let tokens = reader.blocks[number].tokens
      context.block = tokens
      var index = tokens.lowerBound
      while let found = finder.segment(from: index, limit: tokens.upperBound) {
        stretches.append(Stretch(block: number, tokens: found, first: emissions.count))
        addEmissions(found, context, weights, &scores)
        index = found.upperBound
      }
    }
    label(reader.tokens, weights)
  }

  private mutating func addEmissions(
    _ tokens: Range<Int>, _ context: ContextFeatures, _ weights: WeightTable,
    _ scores: inout WordScores
  ) {
    var surroundings = context.surroundings(from: tokens)
    let places = PhraseFinder(vocabulary: context.vocabulary, knowledge: context.knowledge)
      .places(context.tokens[tokens])
    for (token, phrase) in zip(tokens, places) {
      surroundings.move(to: token, in: context)
      var sum = WeightSum(weights)
      context.addFeatures(at: token, surroundings, to: &sum)
      context.addPhrase(phrase, to: &sum)
      emissions.append(sum.sum &+ wordSums(token, context, weights, &scores))
    }
  }

  /// The sum of the weights of the words around a token, each in its role.
  private func wordSums(
    _ token: Int, _ context: ContextFeatures, _ weights: WeightTable, _ scores: inout WordScores
  ) -> SIMD16<Int16> {
    var total = SIMD16<Int16>()
    for role in WordRole.allCases {
      let place = token + role.offset
      guard context.block.contains(place) else { continue }
      total &+= scores.scores(of: context.tokens[place], role, context, weights)
    }
    return total
  }

  private mutating func label(_ tokens: [Token], _ weights: WeightTable) {
    labels = [UInt8](repeating: 0, count: emissions.count)
    var decoder = ChainDecoder(transitions: weights.transitions)
    for stretch in stretches {
      decoder.decode(emissions[stretch.places], tokens[stretch.tokens]) { found in
        for token in found.tokens {
          labels[stretch.first + token] = UInt8(truncatingIfNeeded: found.kind + 1)
        }
      }
    }
  }

  /// Counts the labels of all words with capitals.
  func count(into votes: inout DocumentVotes, _ tokens: [Token]) {
    for stretch in stretches {
      for (place, token) in zip(stretch.places, stretch.tokens)
      where tokens[token].flags.contains(.capital) {
        votes.add(Int(labels[place]), for: tokens[token].word)
      }
    }
  }

  // MARK: The second look

  /// The names of the blocks in reading order, each with its block.
  func names(
    _ reader: BlockReader, _ knowledge: WordKnowledge, _ weights: WeightTable,
    _ votes: DocumentVotes
  ) -> [(TaggedName, Int)] {
    var decoder = ChainDecoder(transitions: weights.transitions)
    var found: [TaggedName] = []
    var all: [(TaggedName, Int)] = []
    var context = ContextFeatures(reader, knowledge)
    for stretch in stretches {
      context.block = reader.blocks[stretch.block].tokens
      let sums = secondSums(stretch, context, weights, votes)[...]
      let tokens = reader.tokens[stretch.tokens]
      let start = stretch.tokens.lowerBound
      decoder.decode(sums, tokens) { name in
        found.append(
          TaggedName(
            tokens: start + name.tokens.lowerBound..<start + name.tokens.upperBound,
            kind: NameLabel.Kind(rawValue: name.kind) ?? .rest,
            odds: NameOdds(transitions: weights.transitions, sums: sums, tokens: tokens)
              .odds(of: name.tokens)))
      }
      for name in found.reversed() where !extend(&all, by: name, stretch.block, context) {
        all.append((name, stretch.block))
      }
      found.removeAll(keepingCapacity: true)
    }
    return all
  }

  /// Joins two persons' names that touch if the second isn't a given name: a given name would open a greeting or a
  /// line.
  private func extend(
    _ all: inout [(TaggedName, Int)], by name: TaggedName, _ block: Int, _ context: ContextFeatures
  ) -> Bool {
    let start = name.tokens.lowerBound
    guard let (last, lastBlock) = all.last, lastBlock == block, last.tokens.upperBound == start,
      last.kind == .person, name.kind == .person, name.tokens.count == 1,
      context.isBlank(before: start), !context.mayBeGivenName(start)
    else { return false }
    all[all.count - 1].0.tokens = last.tokens.lowerBound..<name.tokens.upperBound
    all[all.count - 1].0.odds = last.odds &+ name.odds
    return true
  }

  private func secondSums(
    _ stretch: Stretch, _ context: ContextFeatures, _ weights: WeightTable, _ votes: DocumentVotes
  ) -> [SIMD16<Int16>] {
    zip(stretch.places, stretch.tokens).map { place, token in
      guard context.isCapital(token) else { return emissions[place] }
      var sum = WeightSum(weights)
      context.addOpinions(at: token, Int(labels[place]), votes, to: &sum)
      return emissions[place] &+ sum.sum
    }
  }
}

extension WordRole {
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
