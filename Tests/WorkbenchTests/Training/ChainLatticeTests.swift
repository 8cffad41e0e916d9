import CastAnalysis
import Testing

@testable import workbench

/// The sums of the lattice against sums over paths that are listed one by one.
@Suite("The chain's probabilities") struct ChainLatticeTests {
  /// The probability of each state at each token, and how often each step is used.
  private static func found(
    _ lattice: ChainLattice, _ scores: [SIMD16<Float>], _ gaps: [UInt8], allowed: [UInt32]?
  ) -> (states: [[Double]], steps: [Double])? {
    var lattice = lattice
    var steps = [Float](repeating: 0, count: Transitions.count)
    return lattice.probabilities(scores, gaps, allowed: allowed, pairs: &steps, sign: 1).map {
      states in
      let rows = stride(from: 0, to: states.count, by: ChainState.count).map { start in
        states[start..<start + ChainState.count].map { Double($0) }
      }
      return (rows, steps.map { Double($0) })
    }
  }

  private static func found(
    _ sample: ChainSample, allowed: [UInt32]?
  ) -> (states: [[Double]], steps: [Double])? {
    found(sample.lattice, sample.scores, sample.gaps, allowed: allowed)
  }

  private static func distance(_ a: [Double], _ b: [Double]) -> Double {
    zip(a, b).map { abs($0 - $1) }.max() ?? .infinity
  }

  @Test("are those of all paths", arguments: 1...4, [1, 2, 3] as [UInt64])
  func all(tokens: Int, seed: UInt64) throws {
    let sample = ChainSample(tokens: tokens, seed: seed)
    let found = try #require(Self.found(sample, allowed: nil))
    let expected = sample.paths.marginals(sample.unlimited)
    for (row, wanted) in zip(found.states, expected) {
      #expect(Self.distance(row, wanted) < 1e-5)
    }
  }

  @Test("are those of the allowed paths", arguments: 1...4, [4, 5, 6] as [UInt64])
  func allowed(tokens: Int, seed: UInt64) throws {
    let sample = ChainSample(tokens: tokens, seed: seed)
    let found = try #require(Self.found(sample, allowed: sample.allowed))
    let expected = sample.paths.marginals(sample.allowed)
    for (row, wanted) in zip(found.states, expected) {
      #expect(Self.distance(row, wanted) < 1e-5)
    }
  }

  @Test("count each step as often as the paths use it", arguments: 1...4, [7, 8] as [UInt64])
  func steps(tokens: Int, seed: UInt64) throws {
    let sample = ChainSample(tokens: tokens, seed: seed)
    let found = try #require(Self.found(sample, allowed: sample.allowed))
    let expected = sample.paths.uses(sample.allowed)
    #expect(Self.distance(found.steps, expected) < 1e-5)
  }

  @Test("sum to 1 at each token of a long stretch, however large the weights are")
  func sums() throws {
    var random = SeededGenerator(seed: 11)
    var lattice = ChainLattice()
    lattice.update((0..<Transitions.count).map { _ in Float.random(in: -8...8, using: &random) })
    // The exponential of 100 is more than a Float holds.
    let scores = (0..<300).map { _ in
      SIMD16((0..<16).map { _ in Float.random(in: 95...105, using: &random) })
    }
    let gaps = scores.map { _ in UInt8.random(in: 0..<8, using: &random) }
    let found = try #require(Self.found(lattice, scores, gaps, allowed: nil))
    let sums = found.states.map { $0.reduce(0, +) }
    #expect(sums.count == 300)
    #expect(sums.allSatisfy { abs($0 - 1) < 1e-4 })
  }

  @Test("are absent where the annotation allows no path")
  func impossible() {
    let sample = ChainSample(tokens: 2, seed: 1)
    let begun = ChainState.bit(.person, .beginning)
    // A name that begins must end, and one of another kind can't go on.
    for allowed in [[begun, begun], [begun, ChainState.bit(.place, .last)], [begun, 0]] {
      #expect(Self.found(sample, allowed: allowed) == nil)
    }
  }
}

@Suite("The chain's states") struct ChainStateTests {
  @Test("follow each other as in names, and no other way")
  func steps() {
    let paths = ChainPaths(gaps: [0, 0, 0, 0]).all
    let followed = Set(paths.flatMap { zip($0.states, $0.states.dropFirst()).map { [$0, $1] } })
    for from in 0..<ChainState.count {
      for to in 0..<ChainState.count {
        let isAllowed = ChainState.transition(0, from: from, to: to) != nil
        #expect(isAllowed == followed.contains([from, to]), "\(from) to \(to)")
      }
    }
  }

  @Test("end a stretch where a name ends, or outside names")
  func ends() {
    let last = Set(ChainPaths(gaps: [0, 0]).all.compactMap(\.states.last))
    #expect(Set((0..<ChainState.count).filter(ChainState.canEnd)) == last)
  }

  @Test("have a bit each, and those of a kind together")
  func bits() {
    let kinds = NameLabel.Kind.allCases.map(ChainState.all)
    #expect(kinds.reduce(ChainState.none, |) == ChainState.any)
    #expect(kinds.map(\.nonzeroBitCount) == [4, 4, 4, 4])
    #expect(ChainState.bit(.place, .unit) == 1 << UInt32(1 + NameLabel.lane(.place, .unit)))
  }
}
