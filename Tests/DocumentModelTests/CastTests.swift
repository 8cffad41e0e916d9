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
}

@Suite("Corrections folded over a cast") struct CorrectionTests {
  // "Ann met Bob. Annie left Oslo."
  private let document: Document
  private let cast: Cast

  init() {
    var document = Document(
      id: DocumentID(1), title: "t",
      source: TextSource(copying: Array("Ann met Bob. Annie left Oslo.".utf8)))
    document.apply(
      DocumentDelta(
        document: document.id, paragraphs: [Paragraph(span: Span(0, 29))], isComplete: true))
    self.document = document
    cast = Cast(
      CastDelta(
        document: document.id,
        mentions: [
          Mention(span: Span(0, 3), alias: 0, paragraph: 0),
          Mention(span: Span(8, 11), alias: 1, paragraph: 0),
          Mention(span: Span(13, 18), alias: 2, paragraph: 0),
        ],
        aliases: [
          Alias(text: "Ann", member: 0, count: 1), Alias(text: "Bob", member: 1, count: 1),
          Alias(text: "Annie", member: 2, count: 1, reason: .nickname),
        ],
        members: [
          CastMember(id: 0, name: "Ann", kind: .person, confidence: 0.3, isAmbiguous: true),
          CastMember(id: 1, name: "Bob", kind: .person, confidence: 0.4),
          CastMember(id: 2, name: "Annie", kind: .person),
        ], isComplete: true,
        language: TextLanguage(code: "de", name: "German", support: .recurringNames)))
  }

  private func names(_ corrections: Correction...) -> [String] {
    let corrected = cast.corrected(by: corrections, of: document)
    return corrected.members.map { "\($0.name) \(corrected.mentionCount(of: $0.id))" }
  }

  @Test func none() { #expect(names() == ["Ann 1", "Bob 1", "Annie 1"]) }

  @Test func merge() { #expect(names(.merge([0, 13])) == ["Ann 2", "Bob 1"]) }

  @Test func mergeThenSplitIsWhatWasBefore() {
    #expect(
      names(.merge([0, 13]), .split(anchor: 0, wording: "Annie")) == ["Ann 1", "Bob 1", "Annie 1"])
  }

  @Test func rename() { #expect(names(.rename(anchor: 8, name: "Robert"))[1] == "Robert 1") }

  @Test func hide() { #expect(names(.hide(anchor: 0)) == ["Bob 1", "Annie 1"]) }

  @Test func retype() {
    let corrected = cast.corrected(by: [.retype(anchor: 8, kind: .place)], of: document)
    #expect(corrected.members[1].kind == .place)
  }

  @Test func addMention() {
    #expect(names(.addMention(anchor: 8, span: Span(24, 28)))[1] == "Bob 2")
    #expect(
      names(.addMention(anchor: 8, span: Span(2, 5)))[1] == "Bob 1", "mentions never overlap")
  }

  @Test("what a correction is not about stays: confidence, reasons, language")
  func untouched() {
    let corrected = cast.corrected(by: [.retype(anchor: 8, kind: .place)], of: document)
    #expect(corrected.members[0] == cast.members[0])
    #expect(corrected.aliases == cast.aliases && corrected.language == cast.language)
  }

  @Test(
    "who the reader has corrected is sure",
    arguments: [
      .merge([8]), .rename(anchor: 8, name: "Robert"), .retype(anchor: 8, kind: .place),
      .addMention(anchor: 8, span: Span(24, 28)),
    ] as [Correction])
  func sure(correction: Correction) {
    #expect(cast.isDoubtful(1))
    let corrected = cast.corrected(by: [correction], of: document)
    #expect(corrected.members[1].confidence == 1)
  }

  @Test("a merged actor is no longer several")
  func mergedAmbiguity() {
    let corrected = cast.corrected(by: [.merge([0, 13])], of: document)
    #expect(!corrected.members[0].isAmbiguous)
  }

  @Test("what no longer fits the cast is passed over")
  func stale() {
    #expect(names(.hide(anchor: 5), .merge([99]), .split(anchor: 0, wording: "Ann")).count == 3)
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
