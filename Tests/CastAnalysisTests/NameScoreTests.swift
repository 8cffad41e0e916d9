import CastAnalysis
import DocumentModel
import Testing

@Suite("Scoring names") struct NameScoreTests {
  static let text = TextSource(
    copying: Array("Gen. Votel met the UN in Rome; Mrs. Bennet's Rome".utf8))

  static func name(_ range: Range<Int>, _ kind: NameKind) -> ScoredName {
    ScoredName(span: Span(range), kind: kind)
  }

  static let expected = [
    name(5..<10, .person), name(19..<21, .organisation), name(25..<29, .place),
    name(31..<42, .person),
  ]

  static func score(_ found: [ScoredName], kinds: [NameKind] = [.person, .organisation, .place])
    -> NameScore
  {
    var score = NameScore(kinds: kinds)
    score.add(expected: expected, found: found, in: text)
    return score
  }

  @Test("wants the same boundaries and kind") func exact() {
    let score = Self.score([
      Self.name(0..<10, .person), Self.name(19..<21, .place), Self.name(25..<29, .place),
    ])
    #expect(score.total.exact == Agreement(correct: 1, found: 3, expected: 4))
    #expect(score[.place].exact == Agreement(correct: 1, found: 2, expected: 1))
    #expect(score.boundaries == Agreement(correct: 2, found: 3, expected: 4))
  }

  @Test("forgives titles, articles and endings where it is to") func normalised() {
    let score = Self.score([
      Self.name(0..<10, .person), Self.name(15..<21, .organisation), Self.name(36..<44, .person),
    ])
    #expect(score.total.normalised == Agreement(correct: 3, found: 3, expected: 4))
    #expect(score.total.exact.confirmed == 0)
  }

  @Test("pairs overlapping names off") func overlapping() {
    let score = Self.score([
      Self.name(0..<7, .person), Self.name(7..<10, .person), Self.name(26..<45, .place),
    ])
    #expect(score.total.overlapping == Agreement(correct: 2, found: 3, expected: 4))
  }

  @Test("counts a name once") func countsOnce() {
    let score = Self.score([Self.name(25..<29, .place), Self.name(25..<29, .place)])
    #expect(score.total.exact == Agreement(correct: 1, found: 1, expected: 4))
  }

  @Test("leaves out other kinds, but for all boundaries") func leavesOut() {
    let score = Self.score(
      [Self.name(25..<29, .place), Self.name(5..<10, .other)], kinds: [.person])
    #expect(score.total.exact == Agreement(correct: 0, found: 0, expected: 2))
    #expect(score.boundaries == Agreement(correct: 0, found: 0, expected: 2))
    #expect(score.allBoundaries == Agreement(correct: 2, found: 2, expected: 4))
  }

  @Test("adds up texts") func addsUp() {
    var score = Self.score([Self.name(25..<29, .place)])
    score.add(expected: [], found: [Self.name(0..<4, .person)], in: Self.text)
    #expect(score.total.exact == Agreement(correct: 1, found: 2, expected: 4))
  }

  @Test(
    "knows the labels of corpora",
    arguments: [
      ("PERSON", NameKind.person), ("ORG", .organisation), ("GPE", .place), ("FAC", .place),
      ("NORP", .other), ("abstract", .other),
    ])
  func knowsLabels(label: String, kind: NameKind) {
    #expect(NameKind(label: label) == kind)
  }

  @Test("counts groups among the others") func mapsKinds() {
    #expect(
      ActorKind.allCases.map { NameKind($0).rawValue } == ["PER", "ORG", "MISC", "LOC", "MISC"])
  }
}

@Suite("Cores of names") struct NameNormaliserTests {
  @Test(
    "take off what guidelines differ about",
    arguments: [
      ("Mr. Bennet", "Bennet"), ("MRS BENNET", "BENNET"), ("the Bennets", "Bennets"),
      ("Vice-President Biden", "Biden"), ("vice president Biden", "Biden"),
      ("Prime Minister Haider al-Abadi", "Haider al-Abadi"),
      ("Maj. Gen. Qassem Soleimani", "Qassem Soleimani"),
      ("the late Mr. Bennet", "late Mr. Bennet"), ("The Prime\nMinister", "Prime\nMinister"),
      ("a the General\u{A0}Custer", "Custer"), ("Sir\n  John", "John"),
      ("Bennet's", "Bennet"), ("Bennets’", "Bennets"), ("Bennet’s,", "Bennet’s"),
      ("St. Petersburg", "Petersburg"), ("U.S.", "U.S"), ("Rome .\n", "Rome"),
      ("President", "President"), ("Prime Minister", "Prime Minister"), ("Dr. ", "Dr"),
      ("Sir President  ", "President"), ("'s", "'s"), ("Misses Bennet", "Misses Bennet"),
      ("M. d'Artagnan", "d'Artagnan"), ("Émile", "Émile"), ("the", "the"), ("", ""), (".", ""),
      ("Dear Aunt March", "March"), ("the the the the UN", "the UN"), ("Thé Roi", "Thé Roi"),
    ])
  func takeOff(name: String, core: String) {
    let text = Array(("x " + name + " Smith").utf8)
    let span = text.withUnsafeBytes { bytes in
      NameNormaliser.core(of: Span(2, 2 + name.utf8.count), in: bytes)
    }
    #expect(String(decoding: text[span.range], as: UTF8.self) == core)
  }

  @Test("don't reach beyond the text") func staysInside() {
    let text = Array("Mr. X’".utf8)
    for end in 0...12 {
      let span = text.withUnsafeBytes { NameNormaliser.core(of: Span(0, end), in: $0) }
      #expect(span.start <= span.end)
    }
  }
}
