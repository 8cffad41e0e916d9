import DocumentModel
import TerminalUI
import Testing

@testable import Explorer

extension Lens {
  /// A lens of one row for each chosen mention: where it stands and how it is worded.
  fileprivate static let toy = Lens { ToyRows(book: $0) }
}

private struct ToyRows: LensRows {
  let book: Book

  struct Block: RowBlock {
    var place: Int
    var mention: Mention
    var wording: String
    let rowCount = 1

    func row(_ index: Int) -> TextRow {
      .fields(
        paragraph: mention.paragraph,
        [
          TextRow.Field(text: "¶\(mention.paragraph + 1)", role: .faint),
          TextRow.Field(text: wording, role: .plain),
        ], mark: mention.span)
    }

    func position(ofRow index: Int) -> TextPosition {
      TextPosition(paragraph: mention.paragraph, part: .text(mention.span.start))
    }
  }

  private func block(_ place: Int) -> Block? {
    guard book.pane.targets.indices.contains(place) else { return nil }
    let mention = book.cast.mentions[book.pane.targets[place]]
    return Block(
      place: place, mention: mention, wording: book.cast.aliases[mention.alias].text)
  }

  func cursor(at position: TextPosition) -> RowCursor<Block>? {
    let place = book.pane.targets.partitioningIndex {
      let mention = book.cast.mentions[$0]
      guard case .text(let offset) = position.part else {
        return mention.paragraph >= position.paragraph
      }
      return mention.span.start >= offset
    }
    return (block(place) ?? block(book.pane.targets.count - 1)).map { RowCursor(block: $0, row: 0) }
  }

  func block(after block: Block) -> Block? { self.block(block.place + 1) }
  func block(before block: Block) -> Block? { self.block(block.place - 1) }
  var end: RowCursor<Block>? {
    block(book.pane.targets.count - 1).map { RowCursor(block: $0, row: 0) }
  }
}

@Suite("A lens of rows that are no lines of text") struct LensTests {
  private func explorer(_ rows: Int = 24) -> ExplorerState {
    var explorer = Sample.harbour.explorer(80, rows)
    explorer.book.pane.lens = .toy
    explorer.press(.down)
    return explorer
  }

  /// What the text pane shows, without its border.
  private func pane(_ explorer: ExplorerState) -> [String] {
    let area = explorer.book.layout.text
    return explorer.screen[area.row..<area.row + area.rows].map {
      String($0.dropFirst(area.column)).trimmingBlanks
    }
  }

  @Test("is drawn row by row")
  func rows() {
    #expect(
      pane(explorer()).prefix(6) == [
        "¶2  Mrs. Vane", "¶4  Eleanor Vane", "¶5  Vane", "¶7  Eleanor Vane", "¶10  Vane", "",
      ])
  }

  @Test("is scrolled, and no further than its end")
  func scrolling() {
    var explorer = explorer(8)
    explorer.press(.tab, .end)
    #expect(pane(explorer).last == "¶10  Vane")
    let top = explorer.book.pane.top
    explorer.press(.down)
    #expect(explorer.book.pane.top == top)
    explorer.press(.home)
    #expect(pane(explorer).first == "¶2  Mrs. Vane")
  }

  @Test("follows steps from mention to mention with the cursor")
  func stepping() {
    var explorer = explorer(8)
    explorer.press(.enter, .character("n"), .character("n"), .character("n"), .character("n"))
    #expect(explorer.book.targetProgress == "mention 5 of 5")
    #expect(pane(explorer).contains("¶10  Vane"))
    let cursor = render(explorer).cursor
    #expect(cursor.map { explorer.screen[$0.row].contains("¶10") } == true)
  }

  @Test("leads from a click on a row to its mention")
  func click() {
    var explorer = explorer()
    let area = explorer.book.layout.text
    explorer.press(.mouse(.press, ScreenPosition(row: area.row + 2, column: area.column + 1)))
    #expect(explorer.book.pane.current.map { explorer.book.document.text($0) } == "Vane")
  }
}

extension String {
  fileprivate var trimmingBlanks: String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}
