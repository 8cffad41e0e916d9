import CastAnalysis
import Foundation

@testable import workbench

func exponential(_ number: Double) -> Double { exp(number) }
func logarithm(_ number: Double) -> Double { log(number) }

/// A few tokens with random weights and a random annotation.
struct ChainSample {
  var gaps: [UInt8]
  /// The labels that the annotation allows, a bit for each state.
  var allowed: [UInt32]
  var paths: ChainPaths

  init(tokens: Int, seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    gaps = (0..<tokens).map { _ in UInt8.random(in: 0..<8, using: &random) }
    paths = ChainPaths(gaps: gaps)
    let path = paths.all.randomElement(using: &random)
    // One path at least is allowed, and at each token some labels beside it.
    allowed = gaps.indices.map { token in
      let others = UInt32.random(in: 0...ChainState.any, using: &random)
      return 1 << UInt32(path?.states[token] ?? 0) | (token % 2 == 0 ? others : 0)
    }
    for token in gaps.indices {
      for lane in 0..<NameLabel.laneCount {
        paths.scores[token][lane] = Double.random(in: -3...3, using: &random)
      }
    }
    for place in 0..<Transitions.count {
      paths.transitions[place] = Double.random(in: -2...2, using: &random)
    }
  }

  /// Any label at each token.
  var unlimited: [UInt32] { gaps.map { _ in ChainState.any } }
  /// The weights of labels as the lattice takes them.
  var scores: [SIMD16<Float>] { paths.scores.map { SIMD16($0.map { Float($0) }) } }

  /// A lattice with the weights of the steps.
  var lattice: ChainLattice {
    var lattice = ChainLattice()
    lattice.update(paths.transitions.map { Float($0) })
    return lattice
  }

  /// The gradient that the lattice finds for an annotation.
  func gradient(allowed: [UInt32]) -> ChainGradient? {
    var lattice = lattice
    return lattice.gradient(scores, gaps, allowed: allowed)
  }
}
