import DocumentModel
import Synchronization
import Testing

@testable import PlainText

/// Texts unlike any book.
///
/// Work is counted, not timed.
@Suite("Outlines of extreme texts") struct ExtremeOutlineTests {
  private static let body = "He came in and sat down, and nobody said a word to him that evening."

  /// Reads without keeping paragraphs, and counts how often an outline was made.
  private func read(_ text: String, budget: Int) -> (document: Document, outlines: Int) {
    var reader = PlainTextReader(
      PlainTextFinder(TextSource(copying: text.utf8)), document: DocumentID(1),
      listsParagraphs: false)
    var document = reader.openedDocument(name: "text")
    var outlines = 0
    while let delta = reader.next(byteBudget: budget) {
      if delta.sections != nil { outlines += 1 }
      document.apply(delta)
    }
    return (document, outlines)
  }

  @Test("a text without any break is one section", arguments: [" ", "\n"])
  func withoutBreaks(separator: String) {
    let text = [String](repeating: Self.body, count: 20_000).joined(separator: separator)
    let document = read(text, budget: 100_000).document
    #expect(document.sections.last?.paragraphs.upperBound == document.paragraphs.count)
    #expect(document.sections.count <= 60)
    if separator == " " { #expect(document.sections.map(\.paragraphs) == [0..<1]) }
  }

  @Test("one enormous chapter among small ones keeps its paragraphs, and has topics of its own")
  func enormousChapter() {
    let chapters = (1...3).map { "CHAPTER \($0)\n\n\(Self.body)\n\n\(Self.body)\n\n" }
    let long = String(repeating: Self.body + "\n\n", count: 30_000)
    let document = read(chapters[0] + chapters[1] + long + chapters[2], budget: .max).document
    #expect(document.titles == ["CHAPTER 1", "CHAPTER 2", "CHAPTER 3"])
    let chapter = document.sections[1].paragraphs
    #expect(chapter == 3..<30_006)
    #expect(
      document.topicSections(in: chapter).allSatisfy { chapter.contains($0.paragraphs.lowerBound) })
  }

  @Test("30,000 chapters are all found, and the outline is made a few times only")
  func manyChapters() {
    let text = (1...30_000).map { "CHAPTER \($0 % 9999 + 1)\n\n\(Self.body)\n\n" }.joined()
    let (document, outlines) = read(text, budget: 65_536)
    #expect(document.sections.count == 30_000)
    #expect(document.sections[22_222].paragraphs == 44_444..<44_446)
    // Each has half as many headings again as the one before.
    #expect(outlines <= 30)
  }

  @Test("30,000 nested headings keep their levels")
  func manyLevels() {
    let text = (0..<30_000).map {
      "\(String(repeating: "#", count: $0 % 6 + 1)) Head \($0)\n\n\(Self.body)\n\n"
    }.joined()
    let levels = read(text, budget: .max).document.sections.map(\.level)
    #expect(levels.count == 30_000)
    #expect(levels.indices.allSatisfy { levels[$0] == $0 % 6 + 1 })
  }

  @Test("a rule for headings is asked no more than twice for each line")
  func questions() {
    let count = Mutex(0)
    let text = String(repeating: "\(Self.body)\n\(Self.body)\n\n", count: 5000)
    var reader = PlainTextReader(
      source: TextSource(copying: text.utf8), document: DocumentID(1)
    ) { _ in
      count.withLock { $0 += 1 }
      return false
    }
    while reader.next(byteBudget: .max) != nil {}
    #expect(count.withLock { $0 } <= 2 * 10_000)
  }

  @Test("a candidate takes 28 bytes, since there may be very many")
  func size() {
    #expect(MemoryLayout<HeadingCandidate>.stride == 28)
  }
}
