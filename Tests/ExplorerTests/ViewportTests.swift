import DocumentModel
import TerminalUI
import TestSupport
import Testing

@testable import Explorer

@Suite("What is on the screen of the text") struct ViewportTests {
  private static let samples: [Sample] = [.harbour, .longChapter, .stressed, .published]

  /// An explorer somewhere in a text, at some size.
  private static func explorer(seed: Int) -> ExplorerState {
    var random = SeededGenerator(seed: UInt64(seed))
    let size = (61 + random.below(90), 8 + random.below(40))
    var explorer = samples[seed % samples.count].explorer(size.0, size.1)
    let keys: [Key] = [
      .down, .down, .tab, .pageDown, .pageUp, .end, .character("v"), .right, .character("n"),
    ]
    for _ in 0..<12 { explorer.press(keys[random.below(keys.count)]) }
    return explorer
  }

  @Test("each cell of a line is at the byte that is drawn there", arguments: 0..<24)
  func offsets(seed: Int) {
    let explorer = Self.explorer(seed: seed)
    let (book, frame) = (explorer.book, render(explorer))
    let area = book.layout.text
    for (row, content) in book.viewport.rows.enumerated() {
      guard case .text(_, let piece, let line) = content else { continue }
      var column = area.column
      for index in piece.lines[line] where piece.glyphs[index].width > 0 {
        let place = ScreenPosition(row: area.row + row, column: column)
        #expect(book.viewport.offset(at: place, in: area) == piece.offset(of: index))
        let cell = frame.row(place.row)[place.row * frame.size.columns + column]
        #expect(cell.value == piece.glyphs[index].scalar.value)
        column += Int(piece.glyphs[index].width)
      }
      let after = ScreenPosition(row: area.row + row, column: column)
      #expect(book.viewport.offset(at: after, in: area) == nil)
    }
  }

  @Test("outside the rows there is no text", arguments: 0..<8)
  func outside(seed: Int) {
    let book = Self.explorer(seed: seed).book
    let area = book.layout.text
    for row in [-1, area.row - 1, area.row + book.viewport.rows.count, 1000] {
      let place = ScreenPosition(row: row, column: area.column)
      #expect(book.viewport.offset(at: place, in: area) == nil)
    }
  }

  @Test("a mention is shown if its first byte is in a span of the lines", arguments: 0..<24)
  func shows(seed: Int) {
    let book = Self.explorer(seed: seed).book
    for mention in book.cast.mentions {
      let isIn = book.viewport.textSpans.contains { $0.contains(mention.span.start) }
      #expect(book.viewport.shows(mention.span) == isIn, "\(mention.span)")
    }
  }

  @Test("spans of lines ascend, lie in linked paragraphs, and hold all of them", arguments: 0..<24)
  func spans(seed: Int) {
    let book = Self.explorer(seed: seed).book
    let spans = book.viewport.textSpans
    for (span, next) in zip(spans, spans.dropFirst()) { #expect(span.end < next.start) }
    for span in spans {
      let paragraph = book.document.paragraphIndex(at: span.start)
      #expect(paragraph.map { book.pane.linked.contains($0) } == true)
      #expect(paragraph.map { book.document.paragraphs[$0].span.contains(span) } == true)
    }
    for case .text(let paragraph, let piece, let line) in book.viewport.rows {
      let start = piece.start(ofLine: line)
      #expect(spans.contains { $0.start <= start && start <= $0.end })
      #expect(book.document.paragraphs[paragraph].span.contains(piece.span))
    }
    #expect(book.viewport.span.start == spans.first?.start ?? 0)
    #expect(book.viewport.span.end == spans.last?.end ?? 0)
  }
}
