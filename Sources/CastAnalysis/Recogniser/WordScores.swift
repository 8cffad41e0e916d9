/// The summed weights of a document's words in each role, made when first needed.
///
/// A cache of fixed size, so that memory doesn't grow with the vocabulary of a long text: words are
/// numbered by first use, so the frequent ones have low numbers and rarely share a place.
struct WordScores: Sendable {
  private static let rolesPerWord = WordRole.allCases.count * 3
  /// Places, powers of two: as many as suit the text, since each costs a short one time.
  private static let sizes = 1 << 11...1 << 15
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
    let key = 1 &+ token.word.index &* Self.rolesPerWord &+ role.rawValue &* 3 &+ variant
    let stored = Int32(truncatingIfNeeded: key)
    makeRoom(context.vocabulary.words.count)
    let place = key & (keys.count - 1)
    if keys[place] == stored { return sums[place] }
    var sum = WeightSum(weights)
    context.word(of: token).addFeatures(in: role, to: &sum)
    sums[place] = sum.sum
    keys[place] = stored
    return sum.sum
  }

  /// Makes the cache larger, and forgets what it holds, when the vocabulary has outgrown it.
  @inline(__always)
  private mutating func makeRoom(_ words: Int) {
    if keys.count < words, keys.count < Self.sizes.upperBound { grow(words) }
  }

  private mutating func grow(_ words: Int) {
    var size = Self.sizes.lowerBound
    while size < words * 2, size < Self.sizes.upperBound { size *= 2 }
    sums = [SIMD16<Int16>](repeating: SIMD16(), count: size)
    keys = [Int32](repeating: 0, count: size)
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
