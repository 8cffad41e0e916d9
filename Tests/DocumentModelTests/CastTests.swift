import DocumentModel
import Testing

@Suite("A cast that grows") struct CastTests {
  private let id = DocumentID(1)

  private func mention(_ start: Int, _ alias: Int, paragraph: Int = 0) -> Mention {
    Mention(span: Span(start, start + 3), alias: alias, paragraph: paragraph)
  }

  @Test func mentionsAreFoundByMember() {
    let cast = Cast(
      CastDelta(
        document: id, mentions: [mention(0, 0), mention(5, 1, paragraph: 1), mention(9, 2)],
        aliases: [
          Alias(text: "Ann", member: 0, count: 1), Alias(text: "Bob", member: 1, count: 1),
          Alias(text: "Annie", member: 0, count: 1),
        ],
        members: [
          CastMember(id: 0, name: "Annie", kind: .person),
          CastMember(id: 1, name: "Bob", kind: .person),
        ], isComplete: true))
    #expect(Array(cast.mentionIndices(of: 0)) == [0, 2])
    #expect(cast.paragraphs(of: 1) == [1])
    #expect(cast.mentionCount(of: 0) == 2)
    #expect(cast.aliases(of: 0).map(\.text) == ["Ann", "Annie"])
    #expect(cast.mentionIndices(in: 1..<9) == 1..<2)
  }

  @Test("an actor below one half is doubtful, however often it is mentioned")
  func doubt() {
    let cast = Cast(
      CastDelta(
        document: id, mentions: (0..<60).map { mention($0 * 4, 0) },
        aliases: [Alias(text: "Stamp", member: 0, count: 60)],
        members: [CastMember(id: 0, name: "Stamp", kind: .other, confidence: 0.4)],
        isComplete: true))
    #expect(cast.isDoubtful(0))
  }

  @Test("a later piece may join what looked like two actors")
  func joins() {
    var cast = Cast(document: id)
    cast.apply(
      CastDelta(
        document: id, mentions: [mention(0, 0), mention(5, 1)],
        aliases: [
          Alias(text: "IRC", member: 0, count: 1), Alias(text: "Red Cross", member: 1, count: 1),
        ],
        members: [
          CastMember(id: 0, name: "IRC", kind: .organisation),
          CastMember(id: 1, name: "Red Cross", kind: .organisation),
        ], isComplete: false))
    cast.apply(
      CastDelta(
        document: id, mentions: [mention(9, 1)],
        aliases: [
          Alias(text: "IRC", member: 0, count: 1), Alias(text: "Red Cross", member: 0, count: 2),
        ],
        members: [CastMember(id: 0, name: "Red Cross", kind: .organisation)], isComplete: true))
    #expect(Array(cast.mentionIndices(of: 0)) == [0, 1, 2])
    #expect(cast.isComplete)
  }

  @Test func newsOfAnotherDocumentIsIgnored() {
    var cast = Cast(document: id)
    cast.apply(
      CastDelta(
        document: DocumentID(2), mentions: [], aliases: [], members: [], isComplete: true))
    #expect(!cast.isComplete && cast.revision == 0)
  }

  @Test("every byte of a mention leads to its actor")
  func anchors() {
    let cast = Cast(
      CastDelta(
        document: id, mentions: [mention(2, 0), mention(5, 1)],
        aliases: [
          Alias(text: "Ann", member: 0, count: 1), Alias(text: "Bob", member: 1, count: 1),
        ],
        members: [
          CastMember(id: 0, name: "Ann", kind: .person),
          CastMember(id: 1, name: "Bob", kind: .person),
        ], isComplete: true))
    let expected = [nil, nil, 0, 0, 0, 1, 1, 1, nil]
    #expect((0...8).map { cast.member(at: $0) } == expected)
    #expect(cast.member(at: .min) == nil && cast.member(at: .max) == nil)
  }

  @Test("an actor's wordings are listed once, with all their mentions and the reason of most")
  func wordingsOnce() {
    let aliases = [
      Alias(text: "Vane", member: 0, count: 2), Alias(text: "Ann Vane", member: 0, count: 3),
      Alias(text: "Vane", member: 0, count: 4, reason: .surname),
      Alias(text: "A. Vane", member: 0, count: 0),
    ]
    #expect(
      Alias.byFrequency(aliases) == [
        Alias(text: "Vane", member: 0, count: 6, reason: .surname),
        Alias(text: "Ann Vane", member: 0, count: 3),
      ])
  }
}
