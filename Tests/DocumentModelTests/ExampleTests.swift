import DocumentModel
import Testing

@Suite("The examples in the documentation") struct ExampleTests {
  @Test func spans() {
    let name = Span(4, 7)
    #expect(name.count == 3)
    #expect(!name.contains(7))
    #expect(name.overlaps(Span(6, 9)))
    #expect(CorrectedSample.document("Met Bob.").text(name) == "Bob")
  }

  @Test func sources() {
    let source = TextSource(copying: "Ann met Bob.".utf8)
    #expect(source.count == 12)
    #expect(source.string(Span(8, 11)) == "Bob")
    #expect(source.withBytes(8..<99) { $0.count } == 4)
  }

  @Test func documents() {
    let text = "Harbour\n\nAnn met Bob."
    var document = Document(
      id: DocumentID(1), title: "harbour", source: TextSource(copying: text.utf8))
    document.apply(
      DocumentDelta(
        document: document.id,
        paragraphs: [Paragraph(span: Span(0, 7), kind: .heading), Paragraph(span: Span(9, 21))],
        isComplete: true))
    #expect(document.paragraphIndex(at: 17) == 1)
    #expect(document.text(document.paragraphs[1].span) == "Ann met Bob.")
  }

  @Test func casts() {
    let sample = CorrectedSample("[Ann|0] met [Bob|1]. [Annie|2] left.")
    let (document, delta) = (sample.document, sample.extraction)
    var cast = Cast(of: document)
    cast.apply(delta)
    #expect(cast.members.map(\.name) == ["Ann", "Bob", "Annie"])
    cast.correct([.merge([0, 13])], of: document)
    #expect(cast.members.map(\.name) == ["Ann", "Bob"])
    cast.undoCorrection()
    #expect(cast.members.map(\.name) == ["Ann", "Bob", "Annie"])
  }
}
