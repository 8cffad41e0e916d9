import TerminalUI
import Testing

@testable import Explorer

@Suite("Who is mentioned when") struct TimeLensTests {
  private func explorer() -> ExplorerState { Sample.harbour.explorer(80, 24) }

  private func counts(_ explorer: ExplorerState, row: Int) -> [Int]? {
    explorer.timeLens.map { $0.columns.counts(of: $0.members[row], explorer.book.cast) }
  }

  @Test("each section is a column, each actor a row, the chosen one first")
  func rows() {
    var explorer = explorer()
    explorer.press(.down, .down, .character("4"))
    #expect(explorer.timeLens?.members.map(explorer.name).prefix(2) == ["Roth", "Eleanor Vane"])
    #expect(explorer.timeLens?.columns.bounds == [0, 2, 5, 8, 10, 12])
    #expect(counts(explorer, row: 0) == [0, 2, 1, 2, 0])
  }

  @Test("of a chosen section it shows the parts")
  func section() {
    var explorer = explorer()
    explorer.press(.backTab, .down, .character("4"))
    #expect(explorer.timeLens?.columns.bounds == [0, 2, 5, 8])
  }

  @Test("of several sections what lies between doesn't count")
  func sections() {
    var explorer = explorer()
    explorer.press(.down, .backTab, .down, .down, .character(" "), .end, .up, .character(" "))
    explorer.press(.character("4"))
    #expect(counts(explorer, row: 0)?.reduce(0, +) == 3)
  }

  @Test("a filter leaves only what matches")
  func filtered() {
    var explorer = explorer()
    explorer.press(.down, .character("/"))
    explorer.type("letter")
    explorer.press(.enter, .character("4"))
    #expect(counts(explorer, row: 0)?.reduce(0, +) == 2)
  }

  @Test("a text without sections has equal parts, no more than paragraphs")
  func equalParts() {
    var explorer = Sample("Ana\n\nBo\n\nAna", names: [(.person, ["Ana"]), (.person, ["Bo"])])
      .explorer(80, 24)
    explorer.press(.character("4"))
    #expect(explorer.timeLens?.columns.bounds == [0, 1, 2, 3])
    #expect(counts(explorer, row: 0) == [1, 0, 1])
  }

  @Test("it begins in the column that the text shows")
  func beginsHere() {
    var explorer = explorer()
    explorer.press(.down, .enter, .character("n"), .character("n"), .character("n"))
    explorer.press(.character("4"))
    #expect(explorer.timeLens?.column == 2)
  }

  @Test("the text shows the part under the cursor, in its section's row")
  func textFollows() {
    var explorer = explorer()
    explorer.press(.down)
    explorer.enterLens("4")
    explorer.press(.right, .right)
    #expect(explorer.screen[0].contains("¶ 7 of 12"))
    explorer.press(.character("1"))
    #expect(explorer.currentWords == "Eleanor Vane")
    #expect(explorer.screen[0].contains("¶ 7 of 12"))
  }

  @Test("arrow keys go from part to part; at the first one to the list")
  func moving() {
    var explorer = explorer()
    explorer.enterLens("4")
    explorer.press(.right, .right, .right, .right, .right, .right)
    #expect(explorer.timeLens?.column == 4)
    for _ in 0..<5 { explorer.press(.left) }
    #expect(explorer.book.focus == .actors)
  }

  @Test("Enter chooses the actor at the first mention in the part; Backspace returns there")
  func enterAndBack() {
    var explorer = explorer()
    explorer.enterLens("4")
    explorer.press(.down, .right, .right, .right)
    let before = explorer.screen
    explorer.press(.enter)
    #expect(explorer.chosenNames == ["Roth"] && explorer.book.lens == nil)
    #expect(explorer.screen[0].contains("¶ 10 of 12"))
    explorer.press(.backspace)
    #expect(explorer.screen == before)
  }

  @Test("Enter under a filter goes to a mention that the filter leaves, and keeps it")
  func enterUnderFilter() {
    var explorer = explorer()
    explorer.press(.down, .character("/"))
    explorer.type("letter")
    explorer.press(.enter)
    explorer.enterLens("4")
    explorer.press(.end, .home, .enter)
    #expect(explorer.book.filter.found != nil)
    #expect(explorer.chosenNames == ["Eleanor Vane"])
  }

  @Test("Enter keeps marks, if the actor is marked")
  func enterWithMarks() {
    var explorer = explorer()
    explorer.press(.down, .character(" "), .down, .character(" "))
    explorer.enterLens("4")
    explorer.press(.right, .right, .enter)
    #expect(explorer.chosenNames == ["Eleanor Vane", "Roth"])
  }

  @Test("Enter on a part without the actor goes to its beginning")
  func emptyPart() {
    var explorer = explorer()
    explorer.press(.down)
    explorer.enterLens("4")
    for _ in 0..<4 { explorer.press(.right) }
    explorer.press(.enter)
    #expect(explorer.book.lens == nil && explorer.screen[0].contains("¶ 11 of 12"))
  }

  @Test("a click puts the cursor on the part of the row")
  func mouse() {
    var explorer = explorer()
    explorer.press(.character("4"))
    let area = explorer.book.layout.text
    // The name has 13 cells and the two that the five parts leave.
    let column = area.column + 13 + 2 + 1 + 2 * 6
    explorer.send(.key(.mouse(.press, ScreenPosition(row: area.row + 4, column: column))))
    #expect(explorer.timeLens?.cursor.row == 2 && explorer.timeLens?.column == 2)
  }

  @Test("a wider screen keeps the part under the cursor")
  func resize() {
    var explorer = explorer()
    explorer.enterLens("4")
    explorer.press(.right, .right)
    let first = explorer.timeLens.map { $0.columns[$0.column].lowerBound }
    explorer.send(.resized(ScreenSize(columns: 140, rows: 40)))
    #expect(explorer.timeLens.map { $0.columns[$0.column].lowerBound } == first)
  }
}
