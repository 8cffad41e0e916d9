import TerminalUI
import Testing

@testable import Explorer

@Suite("The mouse") struct MouseTests {
  private func press(_ row: Int, _ column: Int) -> Key {
    .mouse(.press, ScreenPosition(row: row, column: column))
  }

  @Test func aClickSelectsARow() {
    var explorer = Sample.harbour.explorer(80, 24)
    let row = explorer.book.layout.actors.row + 3
    explorer.press(press(row, 4))
    #expect(explorer.book.chosenMembers.map { explorer.book.cast.members[$0].name } == ["Roth"])
  }

  @Test func aClickOnAMentionPutsTheCursorThere() {
    var explorer = Sample.harbour.explorer(80, 24)
    explorer.press(.down)
    let lines = explorer.screen
    let row = lines.firstIndex { $0.contains("Captain Roth") } ?? 0
    let before = lines[row].components(before: "Captain")
    explorer.press(press(row, before + 2))
    #expect(explorer.book.focus == .text)
    #expect(explorer.book.pane.current.map { explorer.book.document.text($0) } == "Captain Roth")
  }

  @Test func aClickOnTheSignFolds() {
    var explorer = Sample.harbour.explorer(80, 24)
    explorer.press(press(3, 1))
    #expect(explorer.book.sections.list.rowCount == 4)
    explorer.press(press(3, 1))
    #expect(explorer.book.sections.list.rowCount == 6)
  }

  @Test func theWheelScrollsWhatIsUnderIt() {
    var explorer = Sample.harbour.explorer(80, 12)
    let top = explorer.book.pane.top
    explorer.press(.mouse(.wheelDown, ScreenPosition(row: 8, column: 60)))
    #expect(explorer.book.pane.top != top && explorer.book.focus == .actors)
    explorer.press(.mouse(.wheelDown, ScreenPosition(row: 8, column: 2)))
    #expect(explorer.book.actors.list.top > 0)
  }

  @Test func mLetsGoOfIt() {
    var explorer = Sample.harbour.explorer(80, 24)
    guard case .setMouse(false)? = explorer.press(.character("m")).last else {
      Issue.record("the mouse is still taken")
      return
    }
  }

  @Test(
    "a click anywhere, at any size, is harmless", arguments: [(80, 24), (40, 12), (12, 3), (1, 1)])
  func anywhere(columns: Int, rows: Int) {
    for row in 0..<rows {
      for column in 0..<columns {
        var explorer = Sample.harbour.explorer(columns, rows)
        explorer.press(press(row, column))
        #expect(render(explorer).size == explorer.size)
      }
    }
  }
}

extension String {
  /// Cells before a word in a line of narrow characters.
  fileprivate func components(before word: String) -> Int {
    var line = self[...]
    var count = 0
    while !line.isEmpty, !line.hasPrefix(word) {
      line = line.dropFirst()
      count += 1
    }
    return count
  }
}
