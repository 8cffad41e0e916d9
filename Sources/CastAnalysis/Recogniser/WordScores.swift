/// The summed weights of a document's words in each role, computed when first needed.
///
/// A cache of limited size, so that memory doesn't grow with the vocabulary of a long text: words are numbered by first
/// use, so that frequent ones have low numbers and rarely collide.
struct WordScores: Sendable {
  private static let rolesPerWord = WordRole.allCases.count * 3
  /// Entries, powers of two: as few as the text needs, since a short text pays for each page (by hand, the largest for
  /// a novel).
  private static let sizes = 1 << 11...1 << 15
  private var sums: [SIMD16<Int16>] = []
  /// The word and role of each entry's sum, from 1; 0 for an empty entry.
  private var keys: [Int32] = []

  /// The sum of the weights of a token's word in a role.
  mutating func scores(
    of token: Token, _ role: WordRole, _ context: ContextFeatures, _ weights: WeightTable
  ) -> SIMD16<Int16> {
    // All classes of a small word are known only once it has occurred with a capital.
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

  /// Enlarges the cache, and empties it, when the vocabulary has outgrown it.
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
  /// The parts of a token's word from which features are made.
  func word(of token: Token) -> FeatureWord {
    FeatureWord(
      hash: vocabulary.hash(of: token.word), spelling: vocabulary.spelling(of: token.word),
      classes: vocabulary[token.word].classes, knowledge: knowledge[token.word],
      isCapital: token.flags.contains(.capital))
  }
}
