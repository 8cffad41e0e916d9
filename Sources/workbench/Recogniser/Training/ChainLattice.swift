import CastAnalysis
import Foundation

/// Slopes of an example's likelihood by the weights of the chain.
struct ChainGradient {
  /// For each token by the sums of its features' weights, a lane for each label of a name.
  var labels: [SIMD16<Float>]
  /// By the weights of transitions, see `Transitions`.
  var steps: [Float]
}

/// Forward and backward sums over the labels of one stretch (Lafferty, McCallum and Pereira,
/// "Conditional random fields", ICML 2001), over all labels or over those an annotation allows.
struct ChainLattice {
  private let count = ChainState.count
  /// For each gap the exponentials of the transitions; 0 for those that aren't allowed.
  private var steps: [[Float]] = []
  private var forward: [Float] = []
  private var backward: [Float] = []
  private var emissions: [Float] = []

  mutating func update(_ transitions: [Float]) {
    steps = (0..<Transitions.gapCount).map { gap in
      (0..<count * count).map { pair in
        ChainState.transition(gap, from: pair / count, to: pair % count)
          .map { exp(transitions[$0]) } ?? 0
      }
    }
  }

  /// The gradient of the logarithm of the probability that the labels are allowed ones; `nil` if the annotation allows no labels.
  ///
  /// For each weight: how often it is expected to be used by the allowed labels, minus how often by any.
  mutating func gradient(
    _ scores: [SIMD16<Float>], _ gaps: [UInt8], allowed: [UInt32]
  ) -> ChainGradient? {
    var steps = [Float](repeating: 0, count: Transitions.count)
    guard let wanted = probabilities(scores, gaps, allowed: allowed, pairs: &steps, sign: 1),
      let found = probabilities(scores, gaps, allowed: nil, pairs: &steps, sign: -1)
    else { return nil }
    let labels = scores.indices.map { token in
      var slope = SIMD16<Float>()
      for lane in 0..<NameLabel.laneCount {
        let place = token * count + 1 + lane
        slope[lane] = wanted[place] - found[place]
      }
      return slope
    }
    return ChainGradient(labels: labels, steps: steps)
  }

  /// The probabilities of all labels at each token; `nil` if no path is allowed.
  ///
  /// - Parameters:
  ///   - scores: the sums of weights of each token.
  ///   - pairs: the expected uses of each transition, times `sign`, are added to it.
  mutating func probabilities(
    _ scores: [SIMD16<Float>], _ gaps: [UInt8], allowed: [UInt32]?, pairs: inout [Float],
    sign: Float
  ) -> [Float]? {
    let length = scores.count
    setEmissions(scores, allowed)
    guard sumForward(length, gaps) else { return nil }
    sumBackward(length, gaps)
    var found = [Float](repeating: 0, count: length * count)
    for token in 0..<length {
      var sum: Float = 0
      for state in 0..<count {
        let value = forward[token * count + state] * backward[token * count + state]
        found[token * count + state] = value
        sum += value
      }
      guard sum > 0 else { return nil }
      for state in 0..<count { found[token * count + state] /= sum }
      addPairs(token, gaps, &pairs, sign)
    }
    return found
  }

  private mutating func setEmissions(_ scores: [SIMD16<Float>], _ allowed: [UInt32]?) {
    emissions.removeAll(keepingCapacity: true)
    for (token, score) in scores.enumerated() {
      let mask = allowed?[token] ?? ChainState.any
      let highest = max(0, score.max())
      emissions.append(mask & 1 != 0 ? exp(-highest) : 0)
      for lane in 0..<NameLabel.laneCount {
        emissions.append(mask & (2 << UInt32(lane)) != 0 ? exp(score[lane] - highest) : 0)
      }
    }
  }

  private mutating func sumForward(_ length: Int, _ gaps: [UInt8]) -> Bool {
    forward = [Float](repeating: 0, count: length * count)
    for token in 0..<length {
      let step = steps[Int(gaps[token])]
      var sum: Float = 0
      for to in 0..<count {
        let emission = emissions[token * count + to]
        guard emission > 0 else { continue }
        var total: Float = 0
        if token == 0 {
          total = step[to]
        } else {
          for from in 0..<count {
            total += forward[(token - 1) * count + from] * step[from * count + to]
          }
        }
        if token == length - 1, !ChainState.canEnd(to) { total = 0 }
        forward[token * count + to] = total * emission
        sum += total * emission
      }
      guard sum > 0, sum.isFinite else { return false }
      for to in 0..<count { forward[token * count + to] /= sum }
    }
    return true
  }

  private mutating func sumBackward(_ length: Int, _ gaps: [UInt8]) {
    backward = [Float](repeating: 0, count: length * count)
    for state in 0..<count {
      backward[(length - 1) * count + state] = ChainState.canEnd(state) ? 1 : 0
    }
    for token in stride(from: length - 2, through: 0, by: -1) {
      let step = steps[Int(gaps[token + 1])]
      var sum: Float = 0
      for from in 0..<count {
        var total: Float = 0
        for to in 0..<count {
          total +=
            step[from * count + to] * emissions[(token + 1) * count + to]
            * backward[(token + 1) * count + to]
        }
        backward[token * count + from] = total
        sum += total
      }
      guard sum > 0 else { continue }
      for from in 0..<count { backward[token * count + from] /= sum }
    }
  }

  private func addPairs(_ token: Int, _ gaps: [UInt8], _ pairs: inout [Float], _ sign: Float) {
    let gap = Int(gaps[token])
    let step = steps[gap]
    var values: [(Int, Float)] = []
    var sum: Float = 0
    for to in 0..<count {
      let after = emissions[token * count + to] * backward[token * count + to]
      guard after > 0 else { continue }
      for from in token == 0 ? 0..<1 : 0..<count {
        let before = token == 0 ? 1 : forward[(token - 1) * count + from]
        let value = before * step[from * count + to] * after
        guard value > 0, let place = ChainState.transition(gap, from: from, to: to) else {
          continue
        }
        values.append((place, value))
        sum += value
      }
    }
    guard sum > 0 else { return }
    for (place, value) in values { pairs[place] += sign * value / sum }
  }
}
