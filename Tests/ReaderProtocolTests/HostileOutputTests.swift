import DocumentModel
import ReaderProtocol
import TestSupport
import Testing

@Suite("Damaged and hostile output of an importer") struct HostileOutputTests {
  @Test("every truncation is an error", arguments: 0..<10)
  func truncations(seed: UInt64) throws {
    let bytes = try written(.random(seed: seed))
    for count in 0..<bytes.count {
      #expect(throws: ReaderFormError.self) { try parsed(bytes[..<count]) }
    }
  }

  @Test("random bytes are an error", arguments: 0..<100)
  func randomBytes(seed: UInt64) throws {
    var numbers = SeededGenerator(seed: seed)
    let greeting = seed % 2 == 0 ? Array(ReaderForm.greeting.utf8) : []
    let bytes = greeting + (0..<300).map { _ in UInt8.random(in: 0...255, using: &numbers) }
    #expect(throws: ReaderFormError.self) { try parsed(bytes) }
  }

  @Test("a changed byte gives an error or a text that fits together", arguments: 0..<100)
  func changedBytes(seed: UInt64) throws {
    var numbers = SeededGenerator(seed: seed)
    var bytes = try written(.random(seed: seed))
    for _ in 0..<20 {
      let place = Int.random(in: 0..<bytes.count, using: &numbers)
      let old = bytes[place]
      bytes[place] = UInt8.random(in: 0...255, using: &numbers)
      if let foreign = try? parsed(bytes) { #expect(try parsed(written(foreign)) == foreign) }
      bytes[place] = old
    }
  }

  @Test("another version is distinguished from garbage")
  func otherVersion() {
    #expect(throws: ReaderFormError.otherVersion) { try parsed("dramatis-reader 2\n".utf8) }
    #expect(throws: ReaderFormError.notAReader) { try parsed("%PDF-1.4".utf8) }
  }

  private func malformed(_ change: (inout ForeignText) -> Void) throws {
    var foreign = ForeignText(format: "Test")
    foreign.text = Array("Ünter uns\n\nzwei".utf8)
    foreign.paragraphs = [Paragraph(span: Span(0, 10)), Paragraph(span: Span(12, 16))]
    change(&foreign)
    let bytes = try written(foreign)
    #expect(throws: ReaderFormError.self) { try parsed(bytes) }
  }

  @Test("a paragraph within a character is refused")
  func boundary() throws { try malformed { $0.paragraphs[0].span = Span(1, 10) } }

  @Test("paragraphs that overlap are refused")
  func overlap() throws { try malformed { $0.paragraphs[1].span = Span(9, 16) } }

  @Test("a paragraph past the end is refused")
  func pastEnd() throws { try malformed { $0.paragraphs[1].span = Span(12, 17) } }

  @Test("sections that leave paragraphs out are refused")
  func sectionGap() throws {
    try malformed {
      $0.sections = [Section(title: .words("a"), level: 1, origin: .heading, paragraphs: 0..<1)]
    }
  }

  @Test("a heading outside the text is refused")
  func headingOutside() throws {
    try malformed {
      $0.sections = [
        Section(title: .heading(Span(0, 99)), level: 1, origin: .heading, paragraphs: 0..<2)
      ]
    }
  }

  @Test("places out of order are refused")
  func placeOrder() throws {
    try malformed {
      $0.details.places = [
        SourcePlace(paragraph: 1, label: "b"), SourcePlace(paragraph: 0, label: "a"),
      ]
    }
  }

  @Test("a speaker of no paragraphs is refused")
  func speaker() throws {
    try malformed { $0.details.attributions = [Attribution(name: Span(0, 10), paragraphs: 1..<1)] }
  }

  @Test("two places of one paragraph are refused")
  func samePlace() throws {
    try malformed {
      $0.details.places = [
        SourcePlace(paragraph: 1, label: "a"), SourcePlace(paragraph: 1, label: "b"),
      ]
    }
  }

  @Test("a speaker without a name is refused")
  func namelessSpeaker() throws {
    try malformed { $0.details.attributions = [Attribution(name: Span(0, 0), paragraphs: 0..<1)] }
  }

  @Test(
    "stressed text that is empty, outside the text or out of order is refused",
    arguments: [[Span(0, 0)], [Span(12, 17)], [Span(12, 16), Span(0, 10)]])
  func stressed(spans: [Span]) throws {
    try malformed { $0.details.emphasis = spans.map { Emphasis(span: $0, kind: .strong) } }
  }

  @Test("a plain text with paragraphs is refused")
  func plainText() throws { try malformed { $0.isPlain = true } }

  @Test("text that isn't UTF-8 is refused")
  func encoding() throws { try malformed { $0.text[0] = 0xFF } }

  @Test("more text than the receiver takes is refused")
  func limit() throws {
    let bytes = try written(.random(seed: 3))
    #expect(throws: ReaderFormError.self) { try parsed(bytes, limits: ReaderLimits(text: 10)) }
  }

  @Test("more entries than the receiver takes are refused")
  func entries() throws {
    let bytes = try written(.random(seed: 3))
    #expect(throws: ReaderFormError.self) { try parsed(bytes, limits: ReaderLimits(entries: 1)) }
  }
}
