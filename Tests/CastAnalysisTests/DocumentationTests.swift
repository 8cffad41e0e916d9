import CastAnalysis
import DocumentModel
import Testing

/// Each test is an example of a docstring, word for word, followed by what the comments there say.
@Suite("Examples in the documentation of CastAnalysis") struct DocumentationTests {
  private let document = CastSample.document(Array("Elinor Marsh lived in Dover.".utf8))

  @Test("CastAnalyzer") func castAnalyzer() {
    var analyzer = CastAnalyzer(source: document.source, document: document.id)
    var cast = Cast(of: document)
    while !cast.isComplete, let delta = analyzer.nextBatch(of: document) {
      cast.apply(delta)
    }
    let names = cast.members.map(\.name)
    #expect(names == ["Elinor Marsh", "Dover"])
  }

  @Test("CastAnalyzer.cast(of:)") func castOfDocument() {
    var lines: [String] = []
    func print(_ name: String, _ count: Int) { lines.append("\(name) \(count)") }
    let cast = CastAnalyzer.cast(of: document)
    for member in cast.members.indices {
      print(cast.members[member].name, cast.mentionCount(of: member))
    }
    #expect(lines == ["Elinor Marsh 1", "Dover 1"])
  }

  @Test("GivenName") func givenName() {
    let names = [GivenName(span: Span(0, 12), kind: .person)]
    let cast = CastAnalyzer.cast(of: document, names: names)
    #expect(cast.members.map(\.name) == ["Elinor Marsh"])
  }

  @Test("Agreement") func agreement() {
    var agreement = Agreement(expected: ["Marsh", "Dover"], found: ["Marsh", "Kent", "Iran"])
    #expect(agreement.precision == 1.0 / 3)
    #expect(agreement.recall == 1.0 / 2)
    agreement += Agreement(correct: 2, found: 2, expected: 2)
    #expect(abs(agreement.f1 - 2.0 / 3) < 1e-9)
  }

  @Test("ClusterMeasure") func clusterMeasure() {
    let expected = [
      ClusteredMention(span: Span(0, 5), cluster: 1),
      ClusteredMention(span: Span(9, 14), cluster: 1),
    ]
    let found = [
      ClusteredMention(span: Span(0, 5), cluster: 7),
      ClusteredMention(span: Span(9, 14), cluster: 8),
    ]
    let score = ClusterMeasure().score(expected: expected, found: found)
    #expect(score.muc.recall == 0)
    #expect(score.bCubed.recall == 1.0 / 2)
    #expect(score.bCubed.precision == 1)
  }

  @Test("NameNormaliser") func nameNormaliser() {
    let text = Array("the late Mr. Marsh’s hat".utf8)
    let core = text.withUnsafeBytes { NameNormaliser.core(of: Span(9, 22), in: $0) }
    #expect(String(decoding: text[core.range], as: UTF8.self) == "Marsh")
  }

  @Test("NameScore") func nameScore() {
    let text = TextSource(copying: Array("Mr. Marsh saw Dover.".utf8))
    var score = NameScore()
    score.add(
      expected: [
        ScoredName(span: Span(4, 9), kind: .person), ScoredName(span: Span(14, 19), kind: .place),
      ],
      found: [ScoredName(span: Span(0, 9), kind: .person)], in: text)
    #expect(score[.person].exact.f1 == 0)
    #expect(score[.person].normalised.f1 == 1)
    #expect(score.total.normalised.recall == 1.0 / 2)
  }
}
