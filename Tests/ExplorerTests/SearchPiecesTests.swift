import DocumentModel
import TerminalUI
import Testing

@testable import Explorer

@Suite("Answers that come in pieces, and those known already") struct SearchPiecesTests {
  /// A text of 6 MB in paragraphs of 300 bytes, of which every hundredth has a number in words.
  private static let long: Document = {
    let line = Array((String(repeating: "the quick brown fox ", count: 15) + "\n").utf8)
    let hit = Array((String(repeating: "a seventh brown fox ", count: 15) + "\n").utf8)
    var bytes: [UInt8] = []
    var paragraphs: [Paragraph] = []
    for number in 0..<20_000 {
      let text = number % 100 == 7 ? hit : line
      paragraphs.append(Paragraph(span: Span(bytes.count, bytes.count + text.count - 1)))
      bytes += text
    }
    var document = Document(id: DocumentID(5), title: "", source: TextSource(copying: bytes))
    document.apply(
      DocumentDelta(document: DocumentID(5), paragraphs: paragraphs, isComplete: true))
    return document
  }()

  private func explorer() -> ExplorerState {
    ExplorerState(
      document: Self.long, size: ScreenSize(columns: 80, rows: 24),
      look: Look(colours: 0, isUnicode: true), width: .standard)
  }

  /// Types, and gives the reports of the last search.
  private func reports(_ explorer: inout ExplorerState, typing text: String) -> [BackgroundReport] {
    var reports: [BackgroundReport] = []
    for scalar in text.unicodeScalars {
      for case .run(let request) in update(&explorer, .key(.character(scalar))) {
        reports = request.answers()
      }
    }
    return reports
  }

  @Test("the first megabyte is answered first, the rest in order")
  func inPieces() {
    var explorer = explorer()
    let reports = reports(&explorer, typing: "/seventh")
    #expect(reports.count == 3)
    explorer.send(.report(reports[0]))
    let first = explorer.book.filter.found?.searchedThrough ?? 0
    #expect((3300...3900).contains(first))
    #expect(explorer.book.filter.found?.matching.count == (first + 92) / 100)
    #expect(explorer.book.pane.linked[0] == 7)
    #expect(explorer.screen.last?.contains("¶+") == true)
    for report in reports.dropFirst() { explorer.send(.report(report)) }
    #expect(
      explorer.book.filter.found?.matching == ParagraphSet(stride(from: 7, to: 20_000, by: 100)))
    #expect(explorer.screen.last?.contains("200 of 20000 ¶+") == false)
  }

  @Test("a piece asks for nothing that is asked for already")
  func noSecondSearch() {
    var explorer = explorer()
    let reports = reports(&explorer, typing: "/seventh")
    for report in reports {
      #expect(update(&explorer, .report(report)).isEmpty)
    }
  }

  @Test("a search that is given up delivers nothing")
  func cancelled() {
    var explorer = explorer()
    for case .run(let request) in update(&explorer, .key(.character("/")))
      + update(&explorer, .key(.character("x")))
    {
      var count = 0
      request.run(workers: .one, isCancelled: { true }) { _ in count += 1 }
      #expect(count == 0)
    }
  }

  @Test("erasing asks for no search where the answer is known")
  func erasing() {
    var explorer = Sample.harbour.explorer(80, 24)
    explorer.press(.character("/"))
    explorer.type("le")
    let before = explorer.screen
    explorer.type("tter")
    for _ in 0..<4 {
      let effects = explorer.press(.backspace)
      #expect(!effects.contains { if case .run = $0 { true } else { false } })
    }
    #expect(explorer.screen == before)
  }

  @Test("a known answer to a part of the text is completed")
  func completing() {
    var explorer = explorer()
    let first = reports(&explorer, typing: "/seventh")
    explorer.send(.report(first[0]))
    explorer.type("x")
    #expect(explorer.book.filter.found?.matching.isEmpty == true)
    explorer.press(.backspace)
    #expect(explorer.book.filter.found?.matching.count == 200)
  }

  @Test("Esc brings back a kept filter of which a part was searched, and completes it")
  func escapeWhilePending() {
    var explorer = explorer()
    let first = reports(&explorer, typing: "/seventh")
    explorer.send(.report(first[0]))
    explorer.press(.enter, .character("/"))
    explorer.type("x")
    explorer.press(.escape)
    #expect(explorer.book.filter.text == "seventh")
    #expect(explorer.book.filter.found?.matching.count == 200)
  }

  @Test("a paragraph that is still being read is searched when it ends")
  func openParagraph() {
    let bytes = Array("war and peace, war and peace, ends".utf8)
    var document = Document(
      id: DocumentID(6), title: "", source: TextSource(copying: bytes))
    func piece(count: Int, _ paragraphs: [Paragraph], open: Paragraph?) -> ParagraphPiece {
      ParagraphPiece(count: count, paragraphs: paragraphs, runs: [], open: open, end: 13)
    }
    document.apply(
      DocumentDelta(
        document: document.id,
        paragraphs: piece(count: 0, [], open: Paragraph(span: Span(0, 13)))))
    var explorer = ExplorerState(
      document: document, size: ScreenSize(columns: 80, rows: 24),
      look: Look(colours: 0, isUnicode: true), width: .standard)
    explorer.press(.character("/"))
    explorer.type("ends")
    #expect(explorer.book.filter.found?.matching.isEmpty == true)
    let rest = DocumentDelta(
      document: document.id,
      paragraphs: piece(count: 1, [Paragraph(span: Span(0, bytes.count))], open: nil),
      isComplete: true)
    explorer.send(.report(BackgroundReport(document: document.id, content: .document(rest))))
    #expect(explorer.book.filter.found?.matching == ParagraphSet([0]))
  }
}
