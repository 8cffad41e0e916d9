import CastQueries
import DocumentModel
import TestSupport
import Testing

@Suite("A mention with the text around it") struct ConcordanceTests {
  private func line(_ sample: MarkedText, _ mention: Int, _ before: Int, _ after: Int) -> [String] {
    let line = sample.document.concordanceLine(
      of: mention, sample.cast, before: before, after: after)
    return [line.before, line.name, line.after].map(sample.document.text)
  }

  @Test("as many characters as asked for, within the paragraph")
  func characters() {
    let sample = MarkedText("The end.\n\nWe saw [Ann] leave the house.\n\nThen.")
    #expect(line(sample, 0, 4, 6) == ["saw ", "Ann", " leave"])
    #expect(line(sample, 0, 99, 99) == ["We saw ", "Ann", " leave the house."])
    #expect(line(sample, 0, 0, 0) == ["", "Ann", ""])
    #expect(line(MarkedText("[Ann]"), 0, 5, 5) == ["", "Ann", ""])
  }

  @Test("characters aren't cut, and combining marks belong to the letter before them")
  func boundaries() {
    let sample = MarkedText("naïve 日本 ne\u{301}e [Ann]e\u{301}e\u{301} 日本")
    #expect(line(sample, 0, 4, 1) == ["ne\u{301}e ", "Ann", "e\u{301}"])
    #expect(line(sample, 0, 3, 4) == ["e\u{301}e ", "Ann", "e\u{301}e\u{301} 日"])
    #expect(line(sample, 0, 6, 0)[0] == "本 ne\u{301}e ")
  }

  @Test("a thousand combining marks don't make one character")
  func marks() {
    let marks = String(repeating: "\u{301}", count: 1000)
    let found = line(MarkedText("e\(marks)[Ann]e\(marks)"), 0, 3, 3)
    #expect(found[0].unicodeScalars.count < 40 && found[2].unicodeScalars.count < 40)
  }

  @Test("any bytes are read, and the spans follow each other in the paragraph", arguments: 0..<50)
  func garbage(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let bytes = (0..<80).map { _ in
      [0x20, 0x41, 0xE2, 0x80, 0xA6, 0xFF, 0xC3, 0xCC, 0x81, 0xF0][random.below(10)] as UInt8
    }
    var document = Document(id: DocumentID(1), title: "t", source: TextSource(copying: bytes))
    document.apply(
      DocumentDelta(
        document: document.id, paragraphs: [Paragraph(span: Span(5, 75))], isComplete: true))
    var cast = Cast(of: document)
    cast.apply(
      CastDelta(
        document: document.id, mentions: [Mention(span: Span(40, 43), alias: 0, paragraph: 0)],
        aliases: [Alias(text: "x", member: 0, count: 1)],
        members: [CastMember(id: 0, name: "x", kind: .person)], isComplete: true))
    for width in 0..<40 {
      let line = document.concordanceLine(of: 0, cast, before: width, after: width)
      #expect(line.before.end == 40 && line.before.start >= 5)
      #expect(line.after.start == 43 && line.after.end <= 75)
    }
    for order in ConcordanceOrder.allCases { #expect(document.sorted([0], by: order, cast) == [0]) }
  }
}
