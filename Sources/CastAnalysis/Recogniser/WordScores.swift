/// The summed weights of a document's words in each role, made when first needed.
struct WordScores: Sendable {
  private static let rolesPerWord = WordRole.allCases.count * 2
  private var sums: [SIMD16<Int16>] = []
  private var isKnown: [Bool] = []

  /// The sum of a token's word in a role.
  mutating func scores(
    of token: Token, _ role: WordRole, _ context: ContextFeatures, _ weights: WeightTable
  ) -> SIMD16<Int16> {
    let isCapital = token.flags.contains(.capital)
    let place =
      Int(token.word) * Self.rolesPerWord + role.rawValue * 2 + (isCapital ? 1 : 0)
    if place >= sums.count {
      let count = context.vocabulary.words.count * Self.rolesPerWord
      sums += [SIMD16<Int16>](repeating: SIMD16(), count: count - sums.count)
      isKnown += [Bool](repeating: false, count: count - isKnown.count)
    }
    if isKnown[place] { return sums[place] }
    var sum = WeightSum(weights)
    context.word(of: token).addFeatures(in: role, to: &sum)
    sums[place] = sum.sum
    isKnown[place] = true
    return sum.sum
  }
}

extension ContextFeatures {
  /// What the features of a token's word are made from.
  func word(of token: Token) -> FeatureWord {
    FeatureWord(
      hash: vocabulary.hash(of: token.word), spelling: vocabulary.spelling(of: token.word),
      classes: vocabulary[token.word].classes, knowledge: knowledge[token.word],
      isCapital: token.flags.contains(.capital))
  }
}
