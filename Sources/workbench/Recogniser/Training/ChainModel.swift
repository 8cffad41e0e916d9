import CastAnalysis

/// The weights during training.
struct ChainModel {
  /// A row of weights for each feature, one for each label of a name.
  var rows: [SIMD16<Float>]
  /// The weights of transitions, see `Transitions`.
  var transitions: [Float]

  init(featureCount: Int) {
    rows = [SIMD16<Float>](repeating: SIMD16(), count: featureCount)
    transitions = [Float](repeating: 0, count: Transitions.count)
  }

  /// Adds another model of the same features, scaled by `share`.
  mutating func add(_ other: ChainModel, times share: Float) {
    for row in rows.indices { rows[row] += other.rows[row] * share }
    for place in transitions.indices { transitions[place] += other.transitions[place] * share }
  }
}
