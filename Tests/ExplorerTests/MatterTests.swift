import DocumentModel
import TerminalUI
import Testing

@testable import Explorer

@Suite("The publisher's pages") struct MatterTests {
  /// With the focus in the sections.
  private func explorer(_ sample: Sample = .published) -> ExplorerState {
    var explorer = sample.explorer(80, 24)
    explorer.press(.backTab)
    return explorer
  }

  private func titles(_ explorer: ExplorerState) -> [String] {
    (0..<explorer.book.sections.list.rowCount).compactMap {
      explorer.book.sections.list.item(atRow: $0)
    }
    .map { explorer.book.document.title(of: explorer.book.document.sections[$0]) }
  }

  @Test("are folded into one row at the list's end")
  func folded() {
    var explorer = explorer()
    #expect(titles(explorer) == ["The Harbour", "Arrival", "The Board", "Winter", "Thaw"])
    explorer.press(.end)
    #expect(explorer.book.sections.list.cursorRow == 6)
    #expect(explorer.book.sections.list.anchor == .group(.matter))
  }

  @Test("are not counted as sections of the text")
  func count() {
    #expect(explorer().screen[1].contains("Sections             5 "))
  }

  @Test("unfold by → and Enter on their row", arguments: [Key.right, .enter])
  func unfold(key: Key) {
    var explorer = explorer()
    explorer.press(.end, key)
    #expect(titles(explorer).suffix(2) == ["Publisher header", "Publisher licence"])
    #expect(explorer.book.focus == .sections)
    explorer.press(key)
    #expect(explorer.book.focus == .text)
  }

  @Test("← goes to their row, then folds them")
  func fold() {
    var explorer = explorer()
    explorer.press(.end, .right, .end, .left)
    #expect(
      explorer.book.sections.list.cursorRow == 6 && explorer.book.sections.list.isUnfolded(.matter))
    explorer.press(.left)
    #expect(
      explorer.book.sections.list.cursorRow == 6 && !explorer.book.sections.list.isUnfolded(.matter)
    )
  }

  @Test("a click on the sign unfolds them")
  func click() {
    var explorer = explorer()
    let row = explorer.book.layout.sections.row + 1 + 6
    explorer.press(.mouse(.press, ScreenPosition(row: row, column: 1)))
    #expect(explorer.book.sections.list.isUnfolded(.matter))
  }

  @Test("their row shows the paragraphs of all of them")
  func row() {
    var explorer = explorer()
    explorer.press(.end)
    #expect(explorer.book.pane.linked.all == [0, 1, 2, 15, 16])
  }

  @Test("each has its own paragraphs")
  func own() {
    var explorer = explorer()
    explorer.press(.end, .right, .down)
    #expect(explorer.book.pane.linked.all == [0, 1, 2])
  }

  @Test("a text is opened at the first paragraph after them")
  func opening() {
    #expect(Sample.published.explorer(80, 24).book.pane.top.paragraph == 3)
  }

  @Test("Home goes to the first of all paragraphs")
  func home() {
    var explorer = Sample.published.explorer(80, 24)
    explorer.press(.tab, .home)
    #expect(explorer.book.pane.top == .start)
  }

  @Test("one alone is opened at its beginning")
  func nothingElse() {
    var sample = Sample.published
    let document = sample.document
    sample.document.apply(
      DocumentDelta(
        document: document.id,
        sections: [
          Section(
            title: .words("Header"), level: 1, origin: .matter,
            paragraphs: document.paragraphs.indices)
        ]))
    #expect(sample.explorer(80, 24).book.pane.top == .start)
  }

  @Test("a short text after them still fills the screen")
  func fills() {
    let explorer = Sample.published.explorer(80, 60)
    #expect(explorer.book.viewport.rows.count == explorer.book.layout.text.rows)
  }

  @Test("a filter that matches only in them finds their paragraphs, and their row")
  func filter() {
    var explorer = explorer()
    explorer.press(.character("/"))
    explorer.type("trademark")
    #expect(explorer.book.pane.linked.all == [16])
    #expect(explorer.screen.contains { $0.contains("▸ publisher’s p") && $0.contains("1/2") })
  }

  @Test("a filter that doesn't match in them takes their row away")
  func filteredOut() {
    var explorer = explorer()
    explorer.press(.character("/"))
    explorer.type("lanterns")
    #expect(explorer.book.sections.list.group(.matter)?.row == nil)
  }

  @Test("the first section of the text says whether sections are suggested")
  func suggested() {
    var sample = Sample.published
    var sections = Array(sample.document.sections)
    for index in sections.indices where sections[index].origin == .heading {
      sections[index].origin = .topic
    }
    sample.document.apply(DocumentDelta(document: sample.document.id, sections: Outline(sections)))
    #expect(sample.explorer(80, 24).screen[1].contains("suggested 5"))
  }

  @Test("reading them marks their row")
  func current() {
    var explorer = explorer()
    explorer.press(.tab, .tab, .home)
    #expect(explorer.book.currentSectionRow == explorer.book.sections.list.group(.matter)?.row)
  }

  @Test("going back to one of them unfolds them")
  func history() {
    var explorer = explorer()
    explorer.press(.end, .right, .down, .enter, .escape, .left, .left, .home, .backspace)
    #expect(explorer.book.sections.list.isUnfolded(.matter))
    #expect(explorer.book.pane.linked.all == [0, 1, 2])
  }

  @Test("a terminal without Unicode shows their row in ASCII")
  func ascii() {
    let explorer = Sample.published.explorer(80, 24, colours: 0, isUnicode: false)
    #expect(explorer.screen.contains { $0.hasPrefix(" > publisher's pages") })
  }

  @Test("a text without any has no such row")
  func none() {
    #expect(explorer(.harbour).book.sections.list.group(.matter)?.row == nil)
  }
}
