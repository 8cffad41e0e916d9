import CastAnalysis
import DocumentModel
import Testing

@testable import workbench

@Suite("Scoring annotated texts") struct ScoringTests {
  static func mention(
    _ start: Int, _ end: Int, _ type: String, _ kind: CorpusMention.Kind, _ entity: String
  ) -> CorpusMention {
    CorpusMention(
      span: Span(start, end), scalars: start..<end, type: type, kind: kind, entity: entity)
  }

  /// A text with two names of a person, a place, a people and a pronoun.
  static let text = "Ann Vane met Vane in Rome, a Roman town. She left."
  static let mentions = [
    mention(0, 8, "PER", .proper, "v"), mention(13, 17, "PER", .proper, "v"),
    mention(21, 25, "GPE", .proper, "r"), mention(29, 34, "NORP", .proper, "n"),
    mention(41, 44, "PER", .pronoun, "v"),
  ]

  @Test("compares the names of chosen kinds") func selectsExpected() {
    let all = CoreferenceSelection().expected(Self.mentions)
    #expect(all.map(\.cluster) == [0, 0, 1])
    #expect(all.map(\.span) == Self.mentions[..<3].map(\.span))
    let persons = CoreferenceSelection(forms: [.proper, .pronoun], kinds: [.person])
    #expect(persons.expected(Self.mentions).map(\.cluster) == [0, 0, 0])
  }

  @Test("leaves out what is found where other kinds are annotated") func selectsFound() {
    let found = [
      FoundMention(span: Span(0, 8), kind: .person, actor: 0),
      FoundMention(span: Span(29, 34), kind: .place, actor: 1),
      FoundMention(span: Span(21, 25), kind: .other, actor: 2),
      FoundMention(span: Span(35, 39), kind: .place, actor: 3),
    ]
    let kept = CoreferenceSelection().found(found, among: Self.mentions)
    #expect(kept.map(\.actor) == [0, 3])
    #expect(CoreferenceSelection(forms: [.pronoun]).found(found, among: []) == [])
  }

  @Test("gives names of people, organisations and places, and those compared") func gives() {
    let given = CoreferenceSelection(kinds: [.person]).given(Self.mentions)
    #expect(given.map(\.kind) == [.person, .person, .place])
    let all = CoreferenceSelection(kinds: NameKind.allCases).given(Self.mentions)
    #expect(all.map(\.kind) == [.person, .person, .place, .group])
  }

  @Test("makes each given name one mention, nested or not") func keepsGivenNames() {
    let text = CorpusText(id: "a", bytes: Array(Self.text.utf8))
    let names = [Span(21, 25), Span(0, 8), Span(4, 8), Span(0, 8)]
      .map { GivenName(span: $0, kind: .person) }
    #expect(text.joinedMentions(names).map(\.span) == [Span(0, 8), Span(4, 8), Span(21, 25)])
  }

  @Test("tells wrong clusters in words") func tellsErrors() {
    let document = CorpusText(id: "a", bytes: Array(Self.text.utf8)).document
    let expected = CoreferenceSelection().expected(Self.mentions)
    let found = [(0, 8, 0), (13, 17, 1), (21, 25, 1)]
      .map { ClusteredMention(span: Span($0.0, $0.1), cluster: $0.2) }
    let errors = ClusterErrors(expected: expected, found: found, in: document)
    #expect(errors.lines == ["joined  Vane  |  Rome", "parted  Ann Vane  |  Vane"])
  }

  @Test("reports names of a file") func reportsNames() throws {
    var report = NameReport(file: "set.jsonl", kinds: [.person, .place], errorLimit: 1)
    try report.add(
      CorpusDocument(
        id: "a", bytes: Array("Mr. Vane met Mr. Moor. Mr. Moor left.".utf8), sentences: [],
        names: [
          CorpusName(span: Span(0, 8), coarse: "PER"),
          CorpusName(span: Span(17, 21), coarse: "PER"),
        ]))
    #expect(report.score[.person].exact == Agreement(correct: 1, found: 3, expected: 2))
    #expect(report.score[.person].normalised == Agreement(correct: 2, found: 3, expected: 2))
    #expect(report.json["docs"] as? Int == 1)
    let lines = report.table.split(separator: "\n").map(String.init)
    #expect(lines.contains { $0.hasPrefix("  PER           33.33  50.00  40.00") })
    #expect(lines.suffix(2) == ["  wrong   a PER \"Mr. Moor\"", "  missed  a PER \"Moor\""])
  }

  @Test("lists as many errors of each sort as asked for, of the kinds compared")
  func listsErrors() throws {
    var report = NameReport(file: "set.jsonl", kinds: [.person], errorLimit: 3)
    for id in ["a", "b"] {
      var document = CorpusDocument(marked: "Nobody saw [vane|PER], [moor|PER] or [oslo|LOC] here.")
      document.id = id
      try report.add(document)
    }
    #expect(
      report.table.split(separator: "\n").filter { $0.contains("missed") } == [
        "  missed  a PER \"vane\"", "  missed  a PER \"moor\"", "  missed  b PER \"vane\"",
      ])
  }

  @Test("names kinds in one order, whatever order they are asked for")
  func ordersKinds() throws {
    #expect(try #require(LabelList<NameKind>(argument: "loc,PER")).labels == [.person, .place])
    #expect(LabelList<NameKind>([.person, .place]).defaultValueDescription == "PER,LOC")
    #expect(
      try #require(LabelList<CorpusMention.Kind>(argument: "pron,prop")).labels == [
        .proper, .pronoun,
      ])
  }

  @Test("reads lists of kinds", arguments: ["PER", "per,loc", "all"])
  func readsLists(list: String) throws {
    #expect(try #require(LabelList<NameKind>(argument: list)).labels.first == .person)
  }

  @Test("refuses unknown kinds", arguments: ["", "PER,FOO", "GPE"])
  func refusesLists(list: String) {
    #expect(LabelList<NameKind>(argument: list) == nil)
    #expect(LabelList<CorpusMention.Kind>(argument: list) == nil)
  }

  @Test("refuses a file of another shape before it reads any") func refusesFiles() throws {
    let command = try ScoreCommand.parse(["/nowhere.jsonl", "set.tsv"])
    let error = #expect(throws: CorpusError.self) { try command.run() }
    #expect(error?.file == "set.tsv")
  }
}
