import DocumentModel
import PlainText
import TestSupport
import Testing

@Suite("Whatever the bytes") struct ReadingPropertyTests {
  private static let pieces: [String] = [
    "CHAPTER I", "Chapter 2. The Storm", "BOOK ONE", "III", "# Head", "## Deep", "Title\n=====",
    "1. First", "2. Second", "- item", "> quoted", "| a | b |", "```", "    code", "ALL CAPITALS",
    "A sentence of some length that ends here, as sentences do.", "Short line,\nAnother short line",
    "Über den Flüssen, “quoted”…", "\u{A0}\u{3000}", "日本語の文章です。", "---", "Gen. Smith’s men",
    "a wrapped line that is nearly as long as the others are, they say, in\nthis text, and goes on",
  ]
  private static let ends = ["\n", "\n\n", "\r\n", "\r\n\r\n", "\r", "\n \t\n", " ", "\u{C}"]

  private static func sample(_ seed: UInt64) -> [UInt8] {
    var random = SeededGenerator(seed: seed)
    var bytes: [UInt8] = []
    for _ in 0..<Int.random(in: 0...60, using: &random) {
      bytes += (pieces.randomElement(using: &random) ?? "").utf8
      bytes += (ends.randomElement(using: &random) ?? "").utf8
      if Int.random(in: 0..<8, using: &random) == 0 {
        bytes.append(UInt8.random(in: 0x80...0xFF, using: &random))
      }
    }
    return bytes
  }

  @Test("any pieces give the same paragraphs and sections", arguments: 0..<60 as Range<UInt64>)
  func chunking(seed: UInt64) {
    let bytes = Self.sample(seed)
    let whole = read(bytes: bytes)
    for budget in [1, 7, 64, 1000] {
      let inPieces = read(bytes: bytes, budget: budget)
      #expect(Array(inPieces.paragraphs) == Array(whole.paragraphs))
      #expect(inPieces.sections == whole.sections)
      #expect(inPieces.invalidSequences == whole.invalidSequences)
    }
  }

  @Test(
    "all text is in paragraphs, which don't overlap and begin and end with text",
    arguments: 0..<60 as Range<UInt64>)
  func coverage(seed: UInt64) {
    let bytes = Self.sample(seed)
    let document = read(bytes: bytes)
    var covered = [Bool](repeating: false, count: bytes.count)
    var last = 0
    for paragraph in document.paragraphs {
      #expect(paragraph.span.start >= last && !paragraph.span.isEmpty)
      last = paragraph.span.end
      for index in paragraph.span.range { covered[index] = true }
      let text = document.text(paragraph.span).unicodeScalars
      #expect(text.first?.properties.isWhitespace == false)
      #expect(text.last?.properties.isWhitespace == false)
    }
    bytes.withUnsafeBytes { buffer in
      for (offset, decoded) in UTF8Scalars(buffer) where !covered[offset] {
        #expect(decoded.scalar.properties.isWhitespace)
      }
    }
  }

  @Test("every paragraph belongs to exactly one section", arguments: 0..<60 as Range<UInt64>)
  func partition(seed: UInt64) {
    let document = read(bytes: Self.sample(seed))
    var next = 0
    for section in document.sections {
      #expect(section.paragraphs.lowerBound == next)
      #expect(section.level >= 1 && !document.title(of: section).isEmpty)
      next = section.paragraphs.upperBound
    }
    #expect(next == document.paragraphs.count)
  }

  @Test("random bytes are read", arguments: 0..<30 as Range<UInt64>)
  func noise(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let bytes = (0..<2000).map { _ in UInt8.random(in: 0...255, using: &random) }
    let document = read(bytes: bytes, budget: 100)
    #expect(document.isComplete)
    #expect(Array(document.paragraphs) == Array(read(bytes: bytes).paragraphs))
  }
}
