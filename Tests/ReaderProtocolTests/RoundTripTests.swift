import DocumentModel
import ReaderProtocol
import Testing

@Suite("Texts written by an importer") struct RoundTripTests {
  @Test("what is written comes out as it was", arguments: 0..<200)
  func roundTrip(seed: UInt64) throws {
    let foreign = ForeignText.random(seed: seed)
    #expect(try parsed(written(foreign)) == foreign)
  }

  @Test("pieces of any length give the same", arguments: [1, 2, 3, 5, 17])
  func pieces(length: Int) throws {
    let foreign = ForeignText.random(seed: 7)
    #expect(try parsed(written(foreign), piece: length) == foreign)
  }

  @Test("a text longer than a frame comes out whole")
  func longText() throws {
    var foreign = ForeignText(format: "Test")
    foreign.text = [UInt8](repeating: 0x61, count: 3 << 20)
    foreign.paragraphs = [Paragraph(span: Span(0, 3 << 20))]
    #expect(try parsed(written(foreign)) == foreign)
  }

  @Test("words that could act on a terminal are made visible")
  func unsafeWords() throws {
    var foreign = ForeignText(format: "Test")
    foreign.title = "a\u{1B}[2Jb"
    #expect(try parsed(written(foreign)).title == "a\\u{1B}[2Jb")
  }

  @Test("words are cut at the longest length, between characters")
  func longWords() throws {
    var foreign = ForeignText(format: "Test")
    foreign.title = String(repeating: "ö", count: 4000)
    #expect(try parsed(written(foreign)).title == String(repeating: "ö", count: 2048))
  }

  @Test("an error that the importer reports is received as one")
  func reportedError() throws {
    let sink = Sink()
    let writer = ReaderWriter { bytes in sink.bytes.append(contentsOf: bytes) }
    try writer.begin()
    try writer.fail(ReaderError(.encrypted, "is locked"))
    #expect(throws: ReaderFormError.reported(ReaderError(.encrypted, "is locked"))) {
      try parsed(sink.bytes)
    }
  }

  @Test("the progress is known as soon as it is reported")
  func progress() throws {
    var parser = ReaderParser()
    let bytes = try written(ForeignText(format: "Test"))
    try bytes[..<50].withUnsafeBytes { try parser.take($0) }
    #expect([parser.progress.done, parser.progress.total] == [5, 10])
  }
}
