import DocumentModel
import JSON
import Testing

@testable import dramatis_tool

@Suite("Records of actors") struct ActorRecordTests {
  /// Three actors of one mention each, the first of them doubtful, and one of two.
  private let cast = Cast(
    CastDelta(
      document: DocumentID(1),
      mentions: (0..<4).map { Mention(span: Span($0, $0 + 1), alias: $0, paragraph: 0) }
        + [Mention(span: Span(8, 9), alias: 3, paragraph: 0)],
      aliases: [
        Alias(text: "Brix", member: 0, count: 1), Alias(text: "Ada", member: 1, count: 1),
        Alias(text: "Cole", member: 2, count: 1), Alias(text: "Dorn", member: 3, count: 2),
        Alias(text: "Dorn", member: 3, count: 0),
      ],
      members: [
        CastMember(id: 0, name: "Brix", kind: .person, confidence: 0.4),
        CastMember(id: 1, name: "Ada", kind: .person, confidence: 0.9),
        CastMember(id: 2, name: "Cole", kind: .place, confidence: 0.5),
        CastMember(id: 3, name: "Dorn", kind: .person, confidence: 0.6),
      ], isComplete: true))

  private func names(_ format: OutputFormat) -> [String?] {
    let document = Document(id: cast.document, title: "", source: TextSource(copying: []))
    let actors = ActorRecords(cast)
    return ChosenActorCounts(Choice(document, cast)).members(for: format).map { index in
      guard case .text(let name) = actors.record(index, for: format)["name"] else { return nil }
      return name
    }
  }

  @Test("the doubtful come last in a table, for a program by number")
  func order() {
    #expect(names(.table) == ["Ada", "Cole", "Dorn", "Brix"])
    for format in [OutputFormat.json, .jsonl, .csv] {
      #expect(names(format) == ["Brix", "Ada", "Cole", "Dorn"])
    }
  }

  @Test("a question mark follows the kind where the confidence is low, in the table only")
  func questionMark() {
    let actors = ActorRecords(cast)
    #expect(actors.record(0, for: .table)["kind"] == .text("person?"))
    #expect(actors.record(0, for: .json)["kind"] == .text("person"))
    #expect(actors.record(1, for: .table)["kind"] == .text("person"))
  }

  @Test("candidates are given by their numbers, from 1")
  func candidates() {
    let members = [0, 1, 2].map {
      CastMember(
        id: $0, name: "N", kind: .person, isAmbiguous: $0 == 0, candidates: $0 == 0 ? [2, 1] : [])
    }
    let cast = Cast(
      CastDelta(
        document: DocumentID(1), mentions: [],
        aliases: (0..<3).map { Alias(text: "N", member: $0, count: 1) }, members: members,
        isComplete: true))
    #expect(ActorRecords(cast).record(0)["candidates"] == .list([.number(3), .number(2)]))
    #expect(ActorRecords(cast).record(1)["candidates"] == .list([]))
  }

  @Test("--actor finds the doubtful, too")
  func selection() throws {
    #expect(try NamedChoice(option: "--actor", wanted: "brix", file: "f").member(of: cast) == 0)
  }

  @Test("an alias whose mentions are counted with an earlier one is left out")
  func countless() {
    let expected = JSONObject([
      "text": .text("Dorn"), "count": .number(2), "reason": .text("first"),
    ])
    #expect(ActorRecords(cast).record(3)["aliases"] == .list([.object(expected)]))
  }

  @Test(
    "a confidence has two decimals",
    arguments: [
      (0, "0.00"), (0.004, "0.00"), (0.05, "0.05"), (0.876, "0.88"), (0.995, "1.00"), (1, "1.00"),
      (-0.25, "-0.25"),
    ])
  func decimals(number: Double, digits: String) {
    #expect(JSONValue.decimal(number).digits == digits)
  }
}
