import CastQueries
import Testing

@Suite("How strongly two go together") struct AssociationTests {
  private static func score(_ both: Int, _ first: Int, _ second: Int, _ places: Int) -> Double {
    Association(both: both, first: first, second: second, places: places).score
  }

  @Test(
    "G² of known tables",
    arguments: [
      // Dunning 1993, table 2, "the swiss": 110 of 2,442 and 221 with 31,777 bigrams.
      (110, 2552, 221, 31_777, 270.72),
      (10, 10, 10, 1000, 112.00), (1, 1, 1, 1000, 15.81), (25, 50, 500, 1000, 0),
      (5, 50, 500, 1000, -38.49),
    ])
  func known(both: Int, first: Int, second: Int, places: Int, expected: Double) {
    #expect(abs(Self.score(both, first, second, places) - expected) < 0.01)
  }

  @Test("nothing can be learned of one who is everywhere, nor of no places")
  func nothing() {
    #expect(Self.score(3, 10, 3, 10) == 0)
    #expect(Self.score(10, 10, 10, 10) == 0)
    #expect(Self.score(0, 0, 0, 0) == 0)
  }

  @Test("it is the same from either side, and negative only below chance")
  func symmetry() {
    for first in 0...8 {
      for second in 0...8 {
        for both in max(0, first + second - 8)...min(first, second) {
          let score = Self.score(both, first, second, 8)
          #expect(abs(score - Self.score(both, second, first, 8)) < 1e-9)
          #expect(score == 0 || (score < 0) == (both * 8 < first * second))
        }
      }
    }
  }
}
