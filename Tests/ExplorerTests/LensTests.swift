import DocumentModel
import TerminalUI
import Testing

@testable import Explorer

extension Lens {
  /// A lens of one row for each chosen mention: where it stands and how it is worded.
  fileprivate static let toy = Lens(name: "the mentions", showsChosenMentionsOnly: true) { book in
    let (cast, targets) = (book.cast, book.pane.targets)
    return NumberedRows(
      count: targets.count,
      position: { number in
        let mention = cast.mentions[targets[number]]
        return TextPosition(paragraph: mention.paragraph, part: .text(mention.span.start))
      },
      row: { number in
        let mention = cast.mentions[targets[number]]
        return .fields(
          paragraph: mention.paragraph,
          [
            TextRow.Field(
              text: "\(book.screen.look.pilcrow)\(mention.paragraph + 1)", role: .faint),
            TextRow.Field(text: cast.aliases[mention.alias].text, role: .plain),
          ], mark: mention.span)
      })
  }
}

@Suite("A lens whose rows aren't lines of text") struct LensTests {
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

  @Test("of the chosen actors' mentions steps through no others")
  func arrows() {
    var explorer = explorer(8)
    explorer.press(.enter, .right, .right)
    #expect(explorer.book.targetProgress == "mention 3 of 5")
    explorer.press(.left, .left)
    #expect(explorer.book.focus == .text)
    explorer.press(.left)
    #expect(explorer.book.focus == .actors)
  }

  @Test("says so where it has no rows")
  func nothing() {
    var explorer = explorer()
    explorer.press(.home)
    #expect(pane(explorer).first == "Nothing to show here; choose an actor.")
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
