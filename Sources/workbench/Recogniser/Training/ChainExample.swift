/// A stretch of tokens for training: numbers of features, gaps, and the labels that the annotation allows.
struct ChainExample {
  /// The numbers of all tokens' features, one after the other.
  var features: [Int32] = []
  /// Where the features of each token end.
  var ends: [Int] = []
  /// The number of the gap before each token.
  var gaps: [UInt8] = []
  /// For each token the labels that the annotation allows, a bit each: see `ChainState`.
  var allowed: [UInt32] = []

  /// Renumbers the features; those with the new number -1 are removed.
  mutating func renumber(_ numbers: [Int32]) {
    var kept: [Int32] = []
    var newEnds: [Int] = []
    for token in ends.indices {
      for feature in features(of: token) where numbers[Int(feature)] >= 0 {
        kept.append(numbers[Int(feature)])
      }
      newEnds.append(kept.count)
    }
    (features, ends) = (kept, newEnds)
  }

  func features(of token: Int) -> ArraySlice<Int32> {
    features[(token == 0 ? 0 : ends[token - 1])..<ends[token]]
  }
}
