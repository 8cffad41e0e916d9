import DocumentModel
import Testing

@Suite("Paragraphs that are found again") struct ParagraphListTests {
  /// A text of one-letter paragraphs, at every second byte.
  private struct Letters: ParagraphFinder {
    /// How many paragraphs the text lost, or gained if negative, since it was first read.
    var lost = 0

    func paragraphs(in bytes: Range<Int>, needsKinds: Bool) -> [Paragraph] {
      let step = lost < 0 ? 1 : 2
      return stride(from: bytes.lowerBound, to: bytes.upperBound, by: step).dropLast(max(lost, 0))
        .map { Paragraph(span: Span($0, $0 + 1)) }
    }
  }

  private static let runLength = 10

  /// `count` paragraphs in runs of ten, none of which is kept.
  private static func list(_ count: Int, _ finder: Letters = Letters()) -> Document {
    var document = Document(
      id: DocumentID(1), title: "letters", source: TextSource(copying: []), finder: finder)
    for first in stride(from: 0, to: count, by: runLength) {
      let length = min(runLength, count - first)
      let piece = ParagraphPiece(
        count: length, paragraphs: [],
        runs: [ParagraphPiece.Run(offset: first * 2, first: 0)], open: nil,
        end: (first + length) * 2)
      document.apply(DocumentDelta(document: document.id, paragraphs: piece))
    }
    return document
  }

  @Test("each has its index") func subscripts() {
    let paragraphs = Self.list(95).paragraphs
    #expect(paragraphs.count == 95)
    #expect(paragraphs.map(\.span.start) == (0..<95).map { $0 * 2 })
  }

  @Test("an offset leads to its paragraph, or the one before") func offsets() {
    let paragraphs = Self.list(95).paragraphs
    for offset in 0..<190 { #expect(paragraphs.index(at: offset) == offset / 2) }
    #expect(paragraphs.index(at: 10_000) == 94)
    #expect(paragraphs.index(at: -1) == nil)
  }

  @Test("runs cover a range") func runs() {
    var seen: [Range<Int>] = []
    let isDone = Self.list(95).paragraphs.forEachRun(in: 15..<31) { run in
      seen.append(run.paragraphs)
      return true
    }
    #expect(isDone)
    #expect(seen == [10..<20, 20..<30, 30..<40])
  }

  @Test("going through runs ends when the caller stops it") func stopping() {
    var count = 0
    let isDone = Self.list(95).paragraphs.forEachRun(in: 0..<95) { _ in
      count += 1
      return false
    }
    #expect(!isDone && count == 1)
  }

  @Test("a paragraph that is being read has its number, and grows") func open() {
    var document = Self.list(20)
    for end in [50, 60] {
      let open = Paragraph(span: Span(40, end))
      document.apply(
        DocumentDelta(
          document: document.id,
          paragraphs: ParagraphPiece(count: 0, paragraphs: [], runs: [], open: open, end: end)))
      #expect(document.paragraphs.count == 21)
      #expect(document.paragraphs[20] == open)
      #expect(document.paragraphs.index(at: 45) == 20)
    }
  }

  @Test("a text that changed under the program keeps its numbers", arguments: [3, 10, -1])
  func changed(lost: Int) {
    let paragraphs = Self.list(20, Letters(lost: lost)).paragraphs
    #expect(paragraphs.count == 20)
    #expect(paragraphs[19].span.start >= paragraphs[18].span.start)
    #expect(paragraphs.index(at: 39) != nil)
  }

  @Test("listed paragraphs are kept until some are not listed") func kept() {
    var document = Document(
      id: DocumentID(1), title: "letters", source: TextSource(copying: []), finder: Letters())
    for (first, isListed) in [(0, true), (10, true), (20, false), (30, true)] {
      let range = (first * 2)..<(first * 2 + 20)
      document.apply(
        DocumentDelta(
          document: document.id,
          paragraphs: ParagraphPiece(
            count: 10,
            paragraphs: isListed ? Letters().paragraphs(in: range, needsKinds: true) : [],
            runs: [ParagraphPiece.Run(offset: first * 2, first: 0)], open: nil,
            end: range.upperBound)))
      #expect(document.paragraphs.map(\.span.start) == (0..<(first + 10)).map { $0 * 2 })
      #expect(document.paragraphs.index(at: first * 2 + 3) == first + 1)
    }
  }

  @Test("a run goes on over the end of a piece") func straddling() {
    var document = Document(
      id: DocumentID(1), title: "letters", source: TextSource(copying: []), finder: Letters())
    for (count, runs) in [(0, [(0, 0)]), (7, []), (7, [(20, 3)])] {
      let before = document.paragraphs.count
      document.apply(
        DocumentDelta(
          document: document.id,
          paragraphs: ParagraphPiece(
            count: count, paragraphs: [],
            runs: runs.map { ParagraphPiece.Run(offset: $0.0, first: $0.1) }, open: nil,
            end: (before + count) * 2)))
    }
    #expect(document.paragraphs.map(\.span.start) == (0..<14).map { $0 * 2 })
    #expect(document.paragraphs.run(holding: 9).paragraphs == 0..<10)
    #expect(document.paragraphs.run(holding: 10).paragraphs == 10..<14)
  }
}
