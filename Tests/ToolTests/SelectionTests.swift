import DocumentModel
import Testing

@testable import dramatis_tool

@Suite("Choosing actors") struct SelectionTests {
  private let cast = Cast(
    CastDelta(
      document: DocumentID(1),
      mentions: [],
      aliases: [
        Alias(text: "Marie Curie", member: 0, count: 1), Alias(text: "Curie", member: 0, count: 1),
        Alias(text: "Pierre Curie", member: 1, count: 1), Alias(text: "Curie", member: 1, count: 1),
        Alias(text: "Andr\u{E9} Debierne", member: 2, count: 1),
        Alias(text: "2", member: 2, count: 1),
        Alias(text: "77", member: 2, count: 1),
      ],
      members: [
        CastMember(id: 0, name: "Marie Curie", kind: .person),
        CastMember(id: 1, name: "Pierre Curie", kind: .person),
        CastMember(id: 2, name: "Andr\u{E9} Debierne", kind: .person),
      ], isComplete: true))

  @Test(
    "by number or by any name, without case and accents",
    arguments: [
      ("1", 0), ("2", 1), ("marie curie", 0), ("ANDRE DEBIERNE", 2), (" Pierre  Curie ", 1),
      ("77", 2),
    ])
  func one(name: String, member: Int) throws {
    #expect(try ActorSelection(cast).member(name, file: "f") == member)
  }

  @Test("a name of two actors lists both")
  func ambiguous() {
    let error = ToolError(
      file: "f",
      message: """
        "curie" may be any of these; give the number to --actor:
          1  Marie Curie (person)
          2  Pierre Curie (person)
        """)
    #expect(throws: error) { try ActorSelection(cast).member("curie", file: "f") }
  }

  @Test("a name of nobody is an error", arguments: ["", " ", "0", "4", "Cur", "-1"])
  func none(name: String) {
    #expect { try ActorSelection(cast).member(name, file: "f") } throws: { error in
      (error as? ToolError)?.status == .nothingFound
    }
  }
}
