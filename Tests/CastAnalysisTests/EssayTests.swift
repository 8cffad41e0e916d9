import CastAnalysis
import DocumentModel
import Testing

@Suite("The cast of the seed essay") struct EssayTests {
  /// A line of the annotation.
  struct Annotation: Hashable {
    var span: Span
    var kind: String
    var actor: String
  }

  let sample = CastSample(bytes: repositoryFile("seeds/soleimanis-legend.txt"))
  let gold = Self.annotations()

  static func annotations() -> [Annotation] {
    let path = "Tests/CastAnalysisTests/Fixtures/soleimanis-legend.mentions.tsv"
    let lines = String(decoding: repositoryFile(path), as: UTF8.self).split(separator: "\n")
    return lines.compactMap { line in
      let fields = line.split(separator: "\t").map(String.init)
      guard !line.hasPrefix("#"), fields.count == 5, let start = Int(fields[0]),
        let end = Int(fields[1])
      else { return nil }
      return Annotation(span: Span(start, end), kind: fields[2], actor: fields[3])
    }
  }

  @Test("finds its named mentions") func findsMentions() {
    let score = Agreement(
      expected: Set(gold.map(\.span)), found: Set(sample.cast.mentions.map(\.span)))
    #expect(score.expected > 170)
    #expect(score.recall >= 0.98)
    #expect(score.precision >= 0.98)
  }

  @Test("tells their kinds") func tellsKinds() {
    let found = sample.cast.mentions.map { mention in
      let member = sample.cast.members[sample.cast.member(of: mention)]
      return Annotation(span: mention.span, kind: member.kind.rawValue, actor: "")
    }
    let wanted = gold.map { Annotation(span: $0.span, kind: $0.kind, actor: "") }
    #expect(Agreement(expected: Set(wanted), found: Set(found)).f1 >= 0.95)
  }

  @Test("links them to their actors") func linksActors() {
    let found = sample.cast.mentions.map { mention in
      let member = sample.cast.members[sample.cast.member(of: mention)]
      return Annotation(span: mention.span, kind: "", actor: member.name)
    }
    let wanted = gold.map { Annotation(span: $0.span, kind: "", actor: $0.actor) }
    #expect(Agreement(expected: Set(wanted), found: Set(found)).f1 >= 0.98)
  }

  @Test(
    "makes one actor of the wordings of one",
    arguments: [
      ("Qassem Soleimani", ["Major General Qassem Soleimani", "Soleimani", "Soleimeini"], 22),
      (
        "Islamic Revolutionary Guards Corps",
        ["IRGC", "Islamic Revolutionary Guards Corps", "Revolutionary Guards"], 5
      ),
      ("Barack Obama", ["Barack Obama", "Obama"], 8),
      ("Bashar al-Assad", ["Assad", "President Bashar al-Assad"], 3),
      ("Mahmoud Ahmadinejad", ["Ahmadinejad", "Mahmoud Ahmadinejad"], 3),
      ("United States", ["US", "United States"], 8),
      ("Israel", ["Israel", "State of Israel"], 2),
    ])
  func joinsAliases(name: String, wordings: [String], count: Int) throws {
    let member = try #require(sample.member(name))
    #expect(sample.wordings(name) == wordings)
    #expect(sample.cast.mentionCount(of: member) == count)
  }

  @Test("finds its main actor in the right paragraphs") func findsParagraphs() throws {
    let member = try #require(sample.member("Qassem Soleimani"))
    let paragraphs = sample.cast.paragraphs(of: member).map { $0 + 1 }
    #expect(paragraphs == [1, 2, 3, 4, 5, 6, 7, 8, 10, 11, 14, 15, 16])
  }

  @Test("keeps a people apart from its country") func keepsPeoplesApart() throws {
    let iranian = try #require(sample.member("Iranian"))
    #expect(sample.cast.members[iranian].kind == .group)
    #expect(sample.cast.members[iranian].home == sample.member("Iran"))
  }
}
