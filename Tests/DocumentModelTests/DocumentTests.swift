import DocumentModel
import Testing

@Suite("A document's outline") struct DocumentTests {
  private let document: Document

  init() {
    let text = "Preface\n\nONE\n\nfirst\n\nTWO\n\nlast"
    var document = Document(
      id: DocumentID(1), title: "t", source: TextSource(copying: Array(text.utf8)))
    document.apply(
      DocumentDelta(
        document: document.id,
        paragraphs: [Span(0, 7), Span(9, 12), Span(14, 19), Span(21, 24), Span(26, 30)].map {
          Paragraph(span: $0)
        },
        sections: [
          Section(title: .words("Preface"), level: 1, origin: .heading, paragraphs: 0..<1),
          Section(title: .heading(Span(9, 12)), level: 1, origin: .heading, paragraphs: 1..<3),
          Section(title: .heading(Span(21, 24)), level: 2, origin: .heading, paragraphs: 3..<5),
        ], isComplete: true))
    self.document = document
  }

  @Test("each paragraph is in one section", arguments: zip(0..<5, [0, 1, 1, 2, 2]))
  func sectionOfParagraph(paragraph: Int, section: Int) {
    #expect(document.sectionIndex(ofParagraph: paragraph) == section)
  }

  @Test("a section's extent holds its children, its own paragraphs don't")
  func extents() {
    #expect(document.sectionExtents == [0..<1, 1..<5, 3..<5])
  }

  @Test("levels may be skipped, sections empty, and the outline come before the paragraphs")
  func oddExtents() {
    var odd = Document(id: DocumentID(1), title: "t", source: TextSource(copying: []))
    let levels = [(3, 0..<1), (1, 1..<1), (4, 1..<2), (2, 2..<3), (1, 3..<3)]
    let sections = levels.map {
      Section(title: .words(""), level: $0.0, origin: .heading, paragraphs: $0.1)
    }
    odd.apply(DocumentDelta(document: odd.id, sections: Outline(sections)))
    #expect(odd.sectionExtents == [0..<1, 1..<3, 1..<2, 2..<3, 3..<3])
    let paragraphs = (0..<3).map { Paragraph(span: Span($0, $0 + 1)) }
    odd.apply(DocumentDelta(document: odd.id, paragraphs: paragraphs, isComplete: true))
    #expect(odd.sectionExtents == [0..<1, 1..<3, 1..<2, 2..<3, 3..<3])
  }

  @Test("an offset belongs to the paragraph that holds it or precedes it")
  func paragraphAtOffset() {
    #expect([0, 8, 9, 20, 29, 99].map(document.paragraphIndex(at:)) == [0, 0, 1, 2, 4, 4])
  }

  @Test func headingsAreTold() {
    #expect(
      (0..<5).map { document.kind(ofParagraph: $0) == .heading } == [
        false, true, false, true, false,
      ])
  }

  @Test func equalByIdentityAndRevision() {
    var grown = document
    #expect(grown == document)
    grown.apply(DocumentDelta(document: document.id))
    #expect(grown != document)
  }
}
