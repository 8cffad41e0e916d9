import CastAnalysis
import DocumentModel
import Testing

@Suite("Scoring clusters") struct ClusterScoreTests {
  /// A set of clusters, written as in the papers: "12345 67 89ABC".
  static func mentions(_ clusters: String) -> [ClusteredMention] {
    clusters.split(separator: " ").enumerated().flatMap { number, members in
      members.utf8.map { ClusteredMention(span: Span(Int($0), Int($0) + 1), cluster: number) }
    }
  }

  static func score(
    _ found: String, for expected: String, _ measure: ClusterMeasure = ClusterMeasure()
  ) -> ClusterScore {
    measure.score(expected: mentions(expected), found: mentions(found))
  }

  /// Luo 2005, figure 1 and table 1.
  @Test(
    "agrees with the examples of Luo",
    arguments: [
      ("12345 6789ABC", 0.947, 0.865, 0.733), ("1234589ABC 67", 0.947, 0.737, 0.667),
      ("123456789ABC", 0.900, 0.545, 0.294), ("1 2 3 4 5 6 7 8 9 A B C", 0, 0.400, 0.178),
    ])
  func agreesWithLuo(found: String, muc: Double, bCubed: Double, ceafe: Double) {
    let score = Self.score(found, for: "12345 67 89ABC")
    #expect(score.muc.f1.isNear(muc, within: 0.0006))
    #expect(score.bCubed.f1.isNear(bCubed, within: 0.0006))
    #expect(score.ceafe.f1.isNear(ceafe, within: 0.0006))
  }

  @Test("agrees with the first example of Bagga and Baldwin") func agreesWithBagga() {
    let score = Self.score("12345 6789ABC", for: "12345 67 89ABC")
    #expect(score.muc.precision.isNear(9.0 / 10))
    #expect(score.muc.recall == 1)
    #expect(score.bCubed.precision.isNear(16.0 / 21))
    #expect(score.bCubed.recall == 1)
  }

  @Test("agrees with the first example of Vilain et al.") func agreesWithVilain() {
    let score = Self.score("AB CD", for: "ABCD")
    #expect(score.muc.recall.isNear(2.0 / 3))
    #expect(score.muc.precision == 1)
  }

  /// Key abc defg; c is moved to d, e is missing, h and i are wrong.
  @Test("counts mentions that only one side has") func countsStrangers() {
    let score = Self.score("ab cd fghi", for: "abc defg")
    #expect(score.mentions.precision.isNear(6.0 / 8))
    #expect(score.mentions.recall.isNear(6.0 / 7))
    #expect(score.muc.precision.isNear(0.4))
    #expect(score.muc.recall.isNear(0.4))
    #expect(score.bCubed.precision.isNear(0.5))  // (2 + 1 + 1) / 8
    #expect(score.bCubed.recall.isNear(5.0 / 12))  // (5/3 + 5/4) / 7
    #expect(score.ceafe.precision.isNear(1.3 / 3))  // 4/5 + 4/8
    #expect(score.ceafe.recall.isNear(1.3 / 2))
    let sum = score.muc.f1 + score.bCubed.f1 + score.ceafe.f1
    #expect(score.mean.isNear(sum / 3))
  }

  @Test("is perfect for the same clusters in another order") func perfect() {
    let score = Self.score("gdef cab", for: "abc defg")
    #expect(score.mean == 1)
    #expect(score.mentions.f1 == 1)
    #expect(score.expectedClusters == 2 && score.foundClusters == 2)
  }

  @Test("drops singletons on both sides") func dropsSingletons() {
    let score = Self.score(
      "ab c d ef", for: "ab cd e f", ClusterMeasure(countsSingletons: false))
    #expect(score.expectedClusters == 2 && score.foundClusters == 2)
    #expect(score.mentions == Agreement(correct: 2, found: 4, expected: 4))
    #expect(score.bCubed.f1.isNear(0.5))
    #expect(score.ceafe.f1.isNear(0.5))
  }

  @Test("counts a span once among those found") func countsOnce() {
    let score = Self.score("ab a", for: "ab")
    #expect(score.mean == 1)
  }

  @Test("has defined figures for no mention") func nothing() {
    let score = Self.score("", for: "")
    #expect(score.mean == 0)
    #expect(score.mentions.f1 == 0)
  }

  @Test("adds up the sums of documents, not their figures") func addsUp() {
    var score = Self.score("abc", for: "abc")
    score += Self.score("a b", for: "ab")
    #expect(score.muc.recall.isNear(2.0 / 3))
    #expect(score.bCubed.recall.isNear(4.0 / 5))
    #expect(score.ceafe.recall.isNear(5.0 / 6))
  }
}

@Suite("Matching mentions") struct MentionMatchingTests {
  /// A mention of the one cluster there is.
  static func mention(_ span: Range<Int>, head: Range<Int>? = nil) -> ClusteredMention {
    ClusteredMention(span: Span(span), cluster: 0, head: head.map { Span($0) })
  }

  static func matches(
    _ expected: [ClusteredMention], _ found: [Range<Int>], _ match: ClusterMeasure.Match
  ) -> Int {
    let measure = ClusterMeasure(match: match)
    let score = measure.score(expected: expected, found: found.map { mention($0) })
    return Int(score.mentions.confirmed)
  }

  @Test(
    "takes parts and wholes and a shared end for the same",
    arguments: [
      (12..<15, 1), (8..<25, 1), (10..<30, 1), (5..<20, 1), (5..<15, 0), (15..<25, 0), (20..<25, 0),
    ])
  func matchesPartially(found: Range<Int>, count: Int) {
    #expect(Self.matches([Self.mention(10..<20)], [found], .partial) == count)
  }

  @Test("takes only the same span for the same, if exact") func matchesExactly() {
    let expected = [Self.mention(10..<20), Self.mention(30..<40)]
    #expect(Self.matches(expected, [10..<20, 30..<39], .exact) == 1)
  }

  @Test("doesn't leave out the head") func coversHead() {
    let expected = [Self.mention(10..<20, head: 17..<20)]
    #expect(Self.matches(expected, [10..<16], .partial) == 0)
    #expect(Self.matches(expected, [10..<18], .partial) == 1)
  }

  @Test("gives each mention one partner, the nearest first") func pairsOff() {
    let expected = [Self.mention(0..<30), Self.mention(10..<20)]
    #expect(Self.matches(expected, [12..<20], .partial) == 1)
    #expect(Self.matches(expected, [12..<20, 10..<19], .partial) == 2)
    #expect(Self.matches(expected, [12..<20, 10..<19, 0..<29], .partial) == 2)
  }

  @Test("finds a long mention that begins far before") func looksBack() {
    let expected = [Self.mention(0..<1000)] + (1..<100).map { Self.mention($0..<$0 + 1) }
    #expect(Self.matches(expected, [990..<995], .partial) == 1)
  }

  @Test("can find only the first of two that stand in one place") func sameSpan() {
    #expect(Self.matches([Self.mention(1..<2), Self.mention(1..<2)], [1..<2], .exact) == 1)
  }
}

extension Double {
  /// Whether it differs from `other` by no more than `tolerance`.
  func isNear(_ other: Double, within tolerance: Double = 1e-9) -> Bool {
    abs(self - other) <= tolerance
  }
}
