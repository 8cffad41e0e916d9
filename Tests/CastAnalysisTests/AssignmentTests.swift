import Testing

@testable import CastAnalysis

@Suite("Pairing clusters") struct AssignmentTests {
  @Test("gives up the best pair where two others are better together") func exchanges() {
    #expect(assignmentWeight([[10, 9], [8, 1]]) == 17)
  }

  @Test("may leave rows or columns without a partner") func unequalSides() {
    #expect(assignmentWeight([[1, 5, 2]]) == 5)
    #expect(assignmentWeight([[1], [5], [2]]) == 5)
    #expect(assignmentWeight([]) == 0)
  }

  /// All ways to give the rows from `row` on one of the columns, the best sum of them.
  static func best(_ weights: [[Double]], from row: Int = 0, free: Set<Int>) -> Double {
    guard row < weights.count else { return 0 }
    let without = free.count < weights.count - row ? best(weights, from: row + 1, free: free) : 0
    return free.reduce(without) { most, column in
      max(
        most, weights[row][column] + best(weights, from: row + 1, free: free.subtracting([column])))
    }
  }

  @Test("is as good as the best of all ways", arguments: 0..<60)
  func isBest(seed: Int) {
    var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 &+ 1
    func random(_ below: UInt64) -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return (state >> 33) % below
    }
    let (rows, columns) = (Int(random(5)) + 1, Int(random(5)) + 1)
    // Small whole numbers make ties, zeros are pairs that share nothing.
    let weights = (0..<rows).map { _ in (0..<columns).map { _ in Double(random(6)) } }
    #expect(assignmentWeight(weights) == Self.best(weights, free: Set(0..<columns)))
  }
}
