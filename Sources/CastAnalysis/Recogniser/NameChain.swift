/// Capitals joined by small words of grammar: "Bank of Scotland", "Institute of Marine and Polar Studies".
///
/// The head of such a name, the word before the first small one, is evidence for the kind of the whole; it may be
/// farther away than the words next to a token.
extension ContextFeatures {
  /// A part of a stretch without a comma, bracket or possessive ending.
  struct Chain {
    var range: Range<Int>
    /// The first small word in it, if there is one after a capital.
    var bridge: Int?
  }

  /// The chain that starts at `start` in a stretch that ends at `limit`.
  func chain(from start: Int, limit: Int) -> Chain {
    var end = start + 1
    while end < limit, isJoined(end) { end += 1 }
    let bridge = (start..<end).first { $0 > start && isBridge($0) && isCapital($0 - 1) }
    return Chain(range: start..<end, bridge: bridge)
  }

  private func isBridge(_ index: Int) -> Bool {
    !isCapital(index) && !tokens[index].flags.contains(.number)
  }

  func addChain(_ index: Int, _ chain: Chain, to sink: inout some FeatureSink) {
    guard let bridge = chain.bridge else { return }
    let place = index < bridge ? 0 : isCapital(index) ? 2 : 1
    let word = hash(bridge)
    let (head, last) = (bridge - 1, chain.range.upperBound - 1)
    let classes = vocabulary[tokens[head].word].classes
    let heads = classes.intersection([.anyHead, .title, .anyGivenName]).rawValue
    let known = knowledge[tokens[head].word].classes.rawValue & 0x07FF_FFFF
    sink.add(FeatureKey(.chainHead).with(place).with(hash(head)).with(word))
    sink.add(FeatureKey(.chainHeadClass).with(place).with(heads).with(word))
    sink.add(FeatureKey(.chainHeadKnowledge).with(place).with(UInt64(known)))
    let next = (bridge...last).first(where: isCapital) ?? last
    sink.add(FeatureKey(.chainNext).with(place).with(signature(next)).with(word))
    guard index != last else { return }
    sink.add(FeatureKey(.chainLast).with(place).with(hash(last)))
    let lastClasses = vocabulary[tokens[last].word].classes.rawValue
    sink.add(FeatureKey(.chainLastClass).with(place).with(lastClasses))
  }
}

/// The run and the chain around a token, while the tokens of a stretch are visited from left to right.
struct Surroundings {
  /// The capitals in a row.
  private(set) var run: Range<Int>
  /// The capitals that small words join.
  private(set) var chain: ContextFeatures.Chain
  let limit: Int

  /// Moves to a token further right.
  mutating func move(to token: Int, in context: ContextFeatures) {
    if token >= run.upperBound { run = context.run(around: token) }
    if token >= chain.range.upperBound { chain = context.chain(from: token, limit: limit) }
  }
}

extension ContextFeatures {
  /// The surroundings of the first of `tokens`, a stretch.
  func surroundings(from tokens: Range<Int>) -> Surroundings {
    Surroundings(
      run: run(around: tokens.lowerBound),
      chain: chain(from: tokens.lowerBound, limit: tokens.upperBound), limit: tokens.upperBound)
  }
}
