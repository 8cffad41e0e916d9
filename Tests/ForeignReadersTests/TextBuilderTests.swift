import DocumentModel
import ReaderProtocol
import Testing

@testable import ForeignReaders

struct TextBuilderTests {
  @Test("emphasis over several paragraphs is listed for each")
  func longEmphasis() {
    var builder = TextBuilder(format: "Test")
    builder.beginEmphasis(.strong)
    for words in ["a", "b"] {
      builder.begin(.listItem, marker: "• ")
      builder.append(words)
    }
    builder.endEmphasis()
    let foreign = builder.finish()
    #expect(foreign.details.emphasis.map { foreign.string($0.span) } == ["a", "b"])
  }

  @Test("the blank between words and lines that follow them in one paragraph stays")
  func wordsBeforeLines() {
    var builder = TextBuilder(format: "Test")
    builder.append("a ")
    Array("b".utf8).withUnsafeBytes { builder.appendLines($0) }
    #expect(builder.finish().lines == ["p a b"])
  }

  @Test("emphasis within emphasis ends where the words end, blanks at the paragraph's end apart")
  func nestedEmphasis() {
    var builder = TextBuilder(format: "Test")
    builder.beginEmphasis(.emphasis)
    Array("a ".utf8).withUnsafeBytes { builder.appendLines($0) }
    builder.beginEmphasis(.strong)
    Array("b  ".utf8).withUnsafeBytes { builder.appendLines($0) }
    builder.endEmphasis()
    builder.begin(.prose)
    builder.endEmphasis()
    let foreign = builder.finish()
    #expect(foreign.details.emphasis.map { foreign.string($0.span) } == ["a b", "b"])
  }

  @Test("no-break spaces alone make no paragraph")
  func blank() {
    var builder = TextBuilder(format: "Test")
    builder.append("a")
    builder.begin(.prose)
    builder.append(" \u{A0} ")
    builder.begin(.prose)
    builder.append("b")
    #expect(builder.finish().lines == ["p a", "p b"])
  }

  @Test("what is beyond the limit is left out, with a notice")
  func limit() {
    var builder = TextBuilder(format: "Test", limit: 1 << 20)
    for _ in 0..<10 {
      builder.begin(.prose)
      builder.append(String(repeating: "x", count: 300_000))
    }
    let foreign = builder.finish()
    #expect(foreign.paragraphs.count == 4)
    #expect(foreign.details.notices == ["only the first 1 MB are shown"])
  }

  @Test("places hold until the next one, and are kept only where text follows")
  func places() {
    var builder = TextBuilder(format: "Test")
    builder.place("a")
    builder.begin(.prose)
    builder.place("b")
    builder.append("x")
    builder.begin(.prose)
    builder.append("y")
    builder.begin(.prose)
    builder.place("c")
    #expect(builder.finish().details.places == [SourcePlace(paragraph: 0, label: "b")])
  }

  @Test("a note within a paragraph doesn't end it")
  func note() {
    var builder = TextBuilder(format: "Test")
    builder.append("a")
    builder.noteMark(1)
    builder.beginNote(1)
    builder.append("note")
    builder.endNote()
    builder.append(" b")
    #expect(builder.finish().lines == ["p a[1] b", "h Notes", "p [1] note"])
  }
}
