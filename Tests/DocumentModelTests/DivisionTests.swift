import DocumentModel
import Testing

@Suite("A section divided by topic") struct DivisionTests {
  /// Paragraphs of two letters: a number and a title, six of text, a section of its own.
  private let document: Document

  init() {
    let text = (0..<9).map { "a\($0)" }.joined(separator: "\n")
    var document = Document(
      id: DocumentID(1), title: "t", source: TextSource(copying: Array(text.utf8)))
    document.apply(
      DocumentDelta(
        document: document.id,
        paragraphs: (0..<9).map { Paragraph(span: Span($0 * 3, $0 * 3 + 2)) },
        sections: [
          Section(title: .heading(Span(0, 5)), level: 1, origin: .heading, paragraphs: 0..<8),
          Section(title: .words("Last"), level: 1, origin: .heading, paragraphs: 8..<9),
        ], isComplete: true))
    self.document = document
  }

  private func topics(_ ranges: Range<Int>...) -> [Section] {
    ranges.enumerated().map { number, range in
      Section(title: .words("T\(number)"), level: 1, origin: .topic, paragraphs: range)
    }
  }

  private var divided: Document {
    var divided = document
    _ = divided.divide(section: 0, into: topics(2..<5, 5..<8))
    return divided
  }

  @Test("leaves out the paragraphs of its heading")
  func heading() {
    #expect(document.divisibleParagraphs(ofSection: 0) == 2..<8)
  }

  @Test("keeps its first paragraph if it has no heading")
  func withoutHeading() {
    #expect(document.divisibleParagraphs(ofSection: 1).isEmpty)
  }

  @Test("has its topics below it, and keeps the paragraphs before them")
  func outline() {
    #expect(divided.sections.map(\.paragraphs) == [0..<2, 2..<5, 5..<8, 8..<9])
    #expect(divided.sections.map(\.level) == [1, 2, 2, 1])
    #expect(divided.sections.map(\.origin) == [.heading, .topic, .topic, .heading])
  }

  @Test("still has each paragraph in one section")
  func paragraphs() {
    #expect((0..<9).map { divided.sectionIndex(ofParagraph: $0) } == [0, 0, 1, 1, 1, 2, 2, 2, 3])
  }

  @Test("makes the document another revision")
  func revision() {
    #expect(divided != document)
  }

  @Test("is found from each of its topics", arguments: zip(0..<4, [0, 0, 0, nil]))
  func holding(section: Int, expected: Int?) {
    #expect(divided.dividedSection(holding: section) == expected)
  }

  @Test("is as it was when it is joined again")
  func joined() {
    var joined = divided
    joined.join(section: 0)
    #expect(joined.sections == document.sections)
  }

  @Test("is not divided again")
  func twice() {
    var twice = divided
    let isDivided = twice.divide(section: 0, into: topics(2..<5, 5..<8))
    #expect(!isDivided)
  }

  @Test(
    "takes only topics that cover it without gaps",
    arguments: [[2..<8], [2..<4, 5..<8], [2..<5, 5..<7], [1..<5, 5..<8], [2..<2, 2..<8], []])
  func refused(ranges: [Range<Int>]) {
    var document = document
    let topics = ranges.map {
      Section(title: .words("T"), level: 1, origin: .topic, paragraphs: $0)
    }
    let isDivided = document.divide(section: 0, into: topics)
    #expect(!isDivided && document == self.document)
  }
}
