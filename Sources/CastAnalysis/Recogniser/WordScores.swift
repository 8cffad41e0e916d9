/// The summed weights of a document's words in each role, made when first needed.
///
/// A cache of fixed size, so that memory doesn't grow with the vocabulary of a long text: words are
/// numbered by first use, so the frequent ones have low numbers and rarely share a place.
struct WordScores: Sendable {
  private static let rolesPerWord = WordRole.allCases.count * 3
  /// Places: a power of two.
  private static let size = 1 << 15
  private var sums: [SIMD16<Int16>] = []
  /// The word and role whose sum a place holds, from 1; 0 for none.
  private var keys: [Int32] = []

  /// The sum of a token's word in a role.
  mutating func scores(
    of token: Token, _ role: WordRole, _ context: ContextFeatures, _ weights: WeightTable
  ) -> SIMD16<Int16> {
    // What a small word may be is known wholly once it has been seen with a capital.
    let variant =
      token.flags.contains(.capital) ? 2 : context.vocabulary[token.word].isComplete ? 1 : 0
    let key = 1 &+ Int(token.word) &* Self.rolesPerWord &+ role.rawValue &* 3 &+ variant
    let stored = Int32(truncatingIfNeeded: key)
    let place = key & (Self.size - 1)
    makeRoom()
    if keys[place] == stored { return sums[place] }
    var sum = WeightSum(weights)
    context.word(of: token).addFeatures(in: role, to: &sum)
    sums[place] = sum.sum
    keys[place] = stored
    return sum.sum
  }

  /// An analysis that finds no capital needs no cache.
  private mutating func makeRoom() {
    guard keys.isEmpty else { return }
    sums = [SIMD16<Int16>](repeating: SIMD16(), count: Self.size)
    keys = [Int32](repeating: 0, count: Self.size)
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
