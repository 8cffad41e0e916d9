import Foundation
import TerminalUI
import Testing

@testable import Explorer

@Suite("Doubtful actors") struct DoubtfulTests {
  private func explorer(rows: Int = 24) -> ExplorerState {
    Sample.harbourInDoubt.explorer(80, rows)
  }

  private func chosenNames(_ explorer: ExplorerState) -> [String] {
    explorer.book.chosenMembers.map { explorer.book.cast.members[$0].name }
  }

  @Test("stand apart in one row at the list's end")
  func folded() {
    var explorer = explorer()
    #expect(explorer.book.actors.list.rowCount == 6)
    #expect(explorer.screen.contains { $0.contains("+3 doubtful") })
    #expect(explorer.screen.contains { $0.contains("by mentions 4 ") })
    explorer.press(.end)
    #expect(explorer.book.actors.list.cursorRow == explorer.book.actors.list.group(.doubtful)?.row)
  }

  @Test("count among those of a kind only while they are unfolded")
  func kind() {
    var explorer = explorer()
    explorer.press(.character("f"))
    #expect(explorer.book.actors.kind == .person)
    #expect(chosenNames(explorer) == ["Eleanor Vane", "Roth"])
    #expect(explorer.book.card[0].text.hasPrefix("2 people"))
    explorer.press(.character("d"), .home)
    #expect(chosenNames(explorer).sorted() == ["Eleanor Vane", "Lindqvist", "Roth"])
    #expect(explorer.book.card[0].text.hasPrefix("3 people"))
  }

  @Test("unfold by → and Enter on their row, and by d", arguments: [Key.right, .enter])
  func unfold(key: Key) {
    var explorer = explorer()
    explorer.press(.end, key)
    #expect(explorer.book.actors.list.rowCount == 9 && explorer.book.focus == .actors)
    explorer.press(key)
    #expect(explorer.book.focus == .text)
  }

  @Test("d unfolds them with the cursor on their row, and folds them again")
  func letter() {
    var explorer = explorer()
    explorer.press(.down, .character("d"))
    #expect(explorer.book.actors.list.rowCount == 9)
    #expect(explorer.book.actors.list.cursorRow == 5)
    explorer.press(.down, .character("d"))
    #expect(explorer.book.actors.list.rowCount == 6)
    #expect(explorer.book.actors.list.cursorRow == 5)
    explorer.press(.backspace)
    #expect(chosenNames(explorer) == ["Eleanor Vane"])
  }

  @Test("← goes to their row, then folds them")
  func fold() {
    var explorer = explorer()
    explorer.press(.end, .right, .end)
    #expect(chosenNames(explorer) == ["Lindqvist"])
    explorer.press(.left)
    #expect(explorer.book.actors.list.cursorRow == 5 && explorer.book.actors.list.rowCount == 9)
    explorer.press(.left)
    #expect(explorer.book.actors.list.cursorRow == 5 && explorer.book.actors.list.rowCount == 6)
    explorer.press(.home, .left)
    #expect(explorer.book.actors.list.cursorRow == 0)
  }

  @Test("their row shows the paragraphs of them all, n steps through their mentions")
  func row() {
    var explorer = explorer()
    explorer.press(.end)
    #expect(explorer.book.pane.linked.all == [1, 6, 11])
    explorer.press(.character("n"), .character("n"))
    #expect(explorer.book.targetProgress == "mention 3 of 3")
    #expect(explorer.book.pane.current.map { explorer.book.document.text($0) } == "Lindqvist")
  }

  @Test("a section's card names them only while they show")
  func sectionCard() {
    var explorer = explorer()
    explorer.press(.backTab, .end)
    #expect(explorer.screen.allSatisfy { !$0.contains("Lindqvist 1") })
    explorer.press(.tab, .character("d"), .home, .backTab, .end)
    #expect(explorer.screen.contains { $0.contains("Lindqvist 1") })
  }

  @Test("a terminal without Unicode shows them in ASCII")
  func ascii() {
    var explorer = Sample.harbourInDoubt.explorer(80, 24, colours: 0, isUnicode: false)
    #expect(explorer.screen.contains { $0.hasPrefix(" > +3 doubtful") })
    explorer.press(.character("d"))
    #expect(explorer.screen.contains { $0.hasPrefix(" v 3 doubtful") })
  }

  @Test("a text without any has no such row")
  func none() {
    var explorer = Sample.harbour.explorer(80, 24)
    #expect(explorer.book.actors.list.group(.doubtful)?.row == nil)
    explorer.press(.character("d"))
    #expect(explorer.book.notice == "no actor is doubtful")
  }

  @Test("→ in the text passes over them while they are folded")
  func stepping() {
    var explorer = explorer()
    explorer.press(.tab, .right)
    #expect(explorer.book.pane.current.map { explorer.book.document.text($0) } == "Oslo")
  }

  @Test("→ in the text comes to them while they show")
  func steppingUnfolded() {
    var explorer = explorer()
    explorer.press(.character("d"), .home, .tab, .right)
    #expect(explorer.book.pane.current.map { explorer.book.document.text($0) } == "Customs House")
  }

  @Test("choosing one in the text unfolds them")
  func chosenInText() throws {
    var explorer = explorer()
    let lines = explorer.screen
    let row = try #require(lines.firstIndex { $0.contains("Customs House") })
    let column = lines[row].distance(
      from: lines[row].startIndex,
      to: try #require(lines[row].range(of: "Customs House")).lowerBound)
    explorer.press(.mouse(.press, ScreenPosition(row: row, column: column)), .enter)
    #expect(chosenNames(explorer) == ["Customs House"])
    #expect(explorer.book.actors.list.isUnfolded(.doubtful))
    #expect(explorer.book.actors.list.cursorRow == 6)
    explorer.press(.backspace)
    #expect(explorer.book.pane.shown == .everything)
  }

  @Test("going back to one unfolds them")
  func history() {
    var explorer = explorer()
    explorer.press(.end, .right, .down, .enter, .escape, .left, .left, .home)
    #expect(!explorer.book.actors.list.isUnfolded(.doubtful))
    explorer.press(.backspace)
    #expect(chosenNames(explorer) == ["Customs House"])
    #expect(explorer.book.actors.list.isUnfolded(.doubtful))
  }

  @Test("the filter counts those that it leaves, folded or not")
  func filter() {
    var explorer = explorer()
    explorer.press(.character("/"))
    explorer.type("ferry")
    #expect(explorer.book.actors.doubtfulRows.count == 2)
    #expect(explorer.screen.contains { $0.contains("+2 doubtful") && $0.contains("2/3") })
    explorer.press(.control("u"))
    explorer.type("zeppelin")
    #expect(explorer.book.actors.list.group(.doubtful)?.row == nil)
  }

  @Test("they are sorted like the others, and stay together")
  func sorting() {
    var explorer = explorer()
    explorer.press(.end, .right, .down, .character("s"), .character("s"))
    #expect(chosenNames(explorer) == ["Customs House"])
    let names = explorer.book.actors.doubtfulRows.map { explorer.book.cast.members[$0].name }
    #expect(names == ["Customs House", "Lindqvist", "Norwegians"])
  }

  @Test("a marked one stays marked while it is folded")
  func marks() {
    var explorer = explorer()
    explorer.press(.end, .right, .down, .character(" "), .left, .left)
    #expect(chosenNames(explorer) == ["Customs House"])
    #expect(explorer.screen.contains { $0.hasPrefix("●▸ +3 doubtful") })
  }

  @Test("each remembers where it was left")
  func memory() {
    var explorer = explorer(rows: 12)
    explorer.press(.end, .right, .character("v"), .down, .tab, .down, .down, .escape)
    let top = explorer.book.pane.top
    explorer.press(.down)
    #expect(explorer.book.pane.top != top)
    explorer.press(.up)
    #expect(explorer.book.pane.top == top)
  }

  @Test("a click on the sign unfolds them")
  func click() {
    var explorer = explorer()
    let row = explorer.book.layout.actors.row + 1 + 5
    explorer.press(.mouse(.press, ScreenPosition(row: row, column: 4)))
    #expect(explorer.book.actors.list.rowCount == 6 && explorer.book.pane.shown == .doubtful)
    explorer.press(.mouse(.press, ScreenPosition(row: row, column: 1)))
    #expect(explorer.book.actors.list.rowCount == 9)
  }
}
