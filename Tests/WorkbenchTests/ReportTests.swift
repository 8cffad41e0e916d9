import CastAnalysis
import DocumentModel
import Foundation
import Testing

@testable import workbench

@Suite("Reports on annotated texts") struct ReportTests {
  /// Two people in a text whose sentences make them easy to find.
  private static let text = "Mr. Vane met Mr. Moor. Mr. Moor left. Mr. Vane saw Mr. Moor."
  private static let places = [
    (4, 8, "v"), (17, 21, "m"), (27, 31, "m"), (42, 46, "v"), (55, 59, "m"),
  ]

  private static func document(_ entities: [String]? = nil) -> CoreferenceDocument {
    CoreferenceDocument(
      id: "a", bytes: Array(text.utf8),
      mentions: places.enumerated().map { number, place in
        CorpusMention(
          span: Span(place.0, place.1), scalars: place.0..<place.1, type: "PER", kind: .proper,
          entity: entities?[number] ?? place.2)
      })
  }

  private static func clusters(_ document: CoreferenceDocument, errors: Int = 0) throws
    -> ClusterReport
  {
    var report = ClusterReport(
      file: "set", selection: CoreferenceSelection(),
      measure: ClusterMeasure(match: .exact, countsSingletons: true), givesNames: true,
      errorLimit: errors)
    try report.add(document)
    return report
  }

  @Test("of clusters are perfect where names are joined as they are annotated")
  func perfectClusters() throws {
    #expect(
      try Self.clusters(Self.document()).table == """
        set  1 documents  types PER,ORG,LOC  kinds PROP  match exact  singletons keep  gold mentions
          gold 5 mentions in 2 clusters  found 5 mentions in 2 clusters
                            P      R     F1
          mentions     100.00 100.00 100.00
          MUC          100.00 100.00 100.00
          B3           100.00 100.00 100.00
          CEAFe        100.00 100.00 100.00
          mean                       100.00
        """)
  }

  @Test("of clusters list what was joined wrongly")
  func wrongClusters() throws {
    let report = try Self.clusters(Self.document(["v", "m", "n", "v", "m"]), errors: 3)
    // The found clusters are {v, v} and {m, n, m}; MUC: 2 of 3 links found, 2 of 2 expected.
    #expect(report.score.muc.precision == 2.0 / 3 && report.score.muc.recall == 1)
    #expect(report.score.bCubed.recall == 1)
    // B3: two mentions of v are right; those of m two thirds, that of n one third.
    #expect(abs(report.score.bCubed.precision - (2 + 2 * 2.0 / 3 + 1.0 / 3) / 5) < 1e-9)
    #expect(report.table.hasSuffix("\n  a joined  Moor 2  |  Moor"))
    #expect(report.json["docs"] as? Int == 1)
  }

  @Test("of the top of the cast count each verdict and its share")
  func topCast() {
    var report = TopCastReport(file: "set", limits: TopCast.Limits(), errorLimit: 1)
    report.add(Self.document())
    report.add(Self.document(["v", "m", "n", "v", "m"]))
    // In the second text a third of the list's Moor is n, which has too few names to be judged itself.
    #expect(
      report.table == """
        set  2 documents  types PER,ORG,LOC  top 10  at least 2 names
          annotated   4: ok 3 75.00 %, merged 1 25.00 %; not ok and of a wrong kind too 0
          in the list 4: real 3 75.00 %, mixed 1 25.00 %
          a merged: Moor 2 (PER) as Moor (PER) 2
        """)
  }

  @Test("hold what was found, one mention a line, counted in characters")
  func predictions() throws {
    let folder = try CorpusFixture("", name: "x")
    let text = TextSource(copying: "Élan met Bo".utf8)
    var predictions = Predictions()
    try predictions.add(
      [
        FoundMention(span: Span(0, 5), kind: .person, actor: 3),
        FoundMention(span: Span(10, 12), kind: .place, actor: 0),
      ], in: text, id: "d")
    let path = URL(fileURLWithPath: folder.path).deletingLastPathComponent().path
    try predictions.write(to: path, for: "some/set.jsonl.gz")
    #expect(
      try String(contentsOfFile: path + "/set.jsonl", encoding: .utf8) == """
        {"doc":"d","end":4,"entity":3,"kind":"PROP","start":0,"type":"PER"}
        {"doc":"d","end":11,"entity":0,"kind":"PROP","start":9,"type":"LOC"}

        """)
    #expect(throws: CorpusError.self) {
      try predictions.write(to: path + "/none", for: "set.jsonl")
    }
  }

  @Test(
    "have shares with two places, right-aligned",
    arguments: [
      (1.0, " 100.00"), (0.12345, "  12.35"), (0, "   0.00"), (10, "1000.00"),
    ])
  func percentages(share: Double, text: String) {
    #expect(percent(share, width: 7) == text)
  }
}

@Suite("Wrong clusters in words") struct ClusterErrorsTests {
  private static let document = CorpusText(id: "a", bytes: Array("Ann Bob Ann  Lee Cid".utf8))
    .document
  private static let spans = [Span(0, 3), Span(4, 7), Span(8, 16), Span(17, 20)]

  private static func lines(expected: [Int], found: [Int]) -> [String] {
    let clusters = [expected, found].map { numbers in
      zip(spans, numbers).map { ClusteredMention(span: $0, cluster: $1) }
    }
    return ClusterErrors(expected: clusters[0], found: clusters[1], in: document).lines
  }

  @Test("are empty where both sides agree, whatever their numbers")
  func none() { #expect(Self.lines(expected: [0, 1, 0, 2], found: [7, 5, 7, 3]) == []) }

  @Test("name what was joined, each part as the annotation has it")
  func joined() {
    #expect(
      Self.lines(expected: [0, 1, 0, 2], found: [0, 0, 0, 1]) == ["joined  Ann, Ann Lee  |  Bob"])
  }

  @Test("name what was parted, each part as it was found")
  func parted() {
    #expect(
      Self.lines(expected: [0, 1, 0, 0], found: [0, 1, 0, 2]) == ["parted  Ann, Ann Lee  |  Cid"])
  }
}
