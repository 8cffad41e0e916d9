/// Numbers the features of the training data.
struct FeatureIndex {
  /// What a feature is for.
  enum Use: UInt8 {
    /// Of a word or its surroundings.
    case plain
    /// The corpus; only for training.
    case source
    /// The labels of other tokens of the word; only in the second look.
    case opinion
  }

  private var numbers: [UInt64: Int32] = [:]
  private(set) var features: [UInt64] = []
  private(set) var counts: [Int32] = []
  private(set) var uses: [Use] = []

  /// The numbers of features, which are counted.
  mutating func numbers(of features: [UInt64], _ use: Use) -> [Int32] {
    features.map { feature in
      let number = numbers[feature] ?? add(feature, use)
      counts[Int(number)] += 1
      return number
    }
  }

  private mutating func add(_ feature: UInt64, _ use: Use) -> Int32 {
    let number = Int32(truncatingIfNeeded: features.count)
    numbers[feature] = number
    features.append(feature)
    counts.append(0)
    uses.append(use)
    return number
  }

  /// Keeps the features that occur `least` times or more, renumbered in their order.
  ///
  /// - Returns: the new number of each feature, -1 for those left out.
  mutating func keep(atLeast least: Int32) -> [Int32] {
    let kept = features.indices.filter { counts[$0] >= least }
    var renumbered = [Int32](repeating: -1, count: features.count)
    for (number, feature) in kept.enumerated() {
      renumbered[feature] = Int32(truncatingIfNeeded: number)
    }
    features = kept.map { features[$0] }
    counts = kept.map { counts[$0] }
    uses = kept.map { uses[$0] }
    numbers = [:]
    return renumbered
  }
}
