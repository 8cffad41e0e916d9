import CastQueries
import TerminalUI
import Testing

@testable import Explorer

@Suite("Mentions with the words around them") struct MentionsLensTests {
  private func explorer(_ sample: Sample = .harbour, _ columns: Int = 80, _ rows: Int = 24)
    -> ExplorerState
  {
    sample.explorer(columns, rows)
  }

  @Test("of a chosen actor they stand in the order of the text")
  func rows() {
    var explorer = explorer()
    explorer.press(.down)
    explorer.enterLens("2")
    #expect(
      explorer.listedMentions == ["Mrs. Vane", "Eleanor Vane", "Vane", "Eleanor Vane", "Vane"])
    #expect(explorer.screen[23].contains("mention 1 of 5"))
  }

  @Test("where no one is chosen they are everyone's, without folded doubtful names")
  func everyone() {
    var explorer = explorer(.harbourInDoubt)
    explorer.press(.character("2"))
    #expect(explorer.mentionsLens?.rowCount == 19)
    explorer.press(.character("d"), .home)
    #expect(explorer.mentionsLens?.rowCount == 22)
  }

  @Test("of several they are those in the paragraphs that they share")
  func shared() {
    var explorer = explorer()
    explorer.press(.down, .character(" "), .down, .character(" "), .character("2"))
    #expect(explorer.mentionsLens?.rowCount == 9)
  }

  @Test("sections, filter and the place read narrow them, the form of the text doesn't")
  func narrowed() {
    var explorer = explorer()
    explorer.press(.down, .backTab, .down, .down, .character("v"), .character("2"))
    #expect(explorer.listedMentions == ["Eleanor Vane", "Vane"])
    #expect(explorer.screen[1].contains("2 of 5 mentions in 2 of 5"))
  }

  @Test("every name begins in the same column", arguments: [80, 120, 55, 40])
  func aligned(columns: Int) {
    var explorer = explorer(.harbour, columns, 24)
    explorer.press(.down)
    explorer.enterLens("2")
    let area = explorer.book.layout.text
    let starts = (1...5).map { row in
      let line = explorer.screen[area.row + row].dropFirst(area.column)
      return ["Mrs. Vane", "Eleanor Vane", "Vane"].lazy.compactMap { line.firstRange(of: $0) }
        .first.map { line.distance(from: line.startIndex, to: $0.lowerBound) }
    }
    #expect(Set(starts).count == 1)
  }

  @Test("s sorts by what stands before, what stands after, wording, place")
  func orders() {
    var explorer = explorer()
    explorer.press(.down)
    explorer.enterLens("2")
    var orders: [ConcordanceOrder?] = []
    for _ in 0..<4 {
      explorer.press(.character("s"))
      orders.append(explorer.mentionsLens?.order)
    }
    #expect(Set(orders).count == 4 && orders.last == .place)
  }

  @Test("what is sorted by wording has equal wordings side by side")
  func wording() {
    var explorer = explorer()
    explorer.press(.down)
    explorer.enterLens("2")
    while explorer.mentionsLens?.order != .wording { explorer.press(.character("s")) }
    #expect(
      explorer.listedMentions == ["Eleanor Vane", "Eleanor Vane", "Mrs. Vane", "Vane", "Vane"])
  }

  @Test("sorted anew, the cursor stays on its mention and in its line, at the first row there")
  func cursorWhileSorting() {
    var explorer = explorer(.court, 80, 24)
    explorer.press(.down)
    explorer.enterLens("2")
    for _ in 0..<9 { explorer.press(.down) }
    let place = explorer.book.lens?.place(explorer.book)
    explorer.press(.character("s"))
    #expect(explorer.book.lens?.place(explorer.book) == place)
    explorer.press(.home, .character("s"))
    #expect(explorer.book.lens?.cursor == LensCursor())
  }

  @Test("Enter shows the mention in the text, Backspace returns to its row")
  func enterAndBack() {
    var explorer = explorer()
    explorer.press(.down)
    explorer.enterLens("2")
    explorer.press(.down, .down)
    let before = explorer.screen
    explorer.press(.enter)
    #expect(explorer.book.lens == nil && explorer.currentWords == "Vane")
    #expect(explorer.book.pane.current.map(explorer.book.viewport.shows) == true)
    explorer.press(.backspace)
    #expect(explorer.screen == before)
  }

  @Test("the text shows the mention under the cursor")
  func textFollows() {
    var explorer = explorer()
    explorer.press(.down)
    explorer.enterLens("2")
    explorer.press(.end, .character("1"))
    #expect(explorer.screen[0].contains("¶ 10 of 12"))
    explorer.press(.character("2"))
    #expect(explorer.mentionsLens?.cursor.row == 4)
  }

  @Test("it begins at the mention that the text shows")
  func beginsHere() {
    var explorer = explorer()
    explorer.press(.down, .enter, .character("n"), .character("n"), .character("2"))
    #expect(explorer.mentionsLens?.cursor.row == 2)
  }

  @Test("it follows the cursor in the list of actors")
  func live() {
    var explorer = explorer()
    explorer.press(.down, .character("2"), .down)
    #expect(explorer.book.focus == .actors)
    #expect(explorer.listedMentions.first == "Captain Roth")
  }

  @Test("n and N go from row to row")
  func steps() {
    var explorer = explorer()
    explorer.press(.down)
    explorer.enterLens("2")
    explorer.press(.character("n"), .character("n"), .character("N"))
    #expect(explorer.mentionsLens?.cursor.row == 1)
  }

  @Test("a click puts the cursor on a row, the wheel scrolls")
  func mouse() {
    var explorer = explorer(.court, 80, 12)
    explorer.press(.down, .character("2"))
    let area = explorer.book.layout.text
    explorer.send(
      .key(.mouse(.press, ScreenPosition(row: area.row + 3, column: area.column + 4))))
    #expect(explorer.mentionsLens?.cursor.row == 2 && explorer.book.focus == .text)
    explorer.send(.key(.mouse(.wheelDown, ScreenPosition(row: area.row, column: area.column))))
    #expect(explorer.mentionsLens?.cursor.top == 3)
  }

  @Test("an actor who isn't mentioned here is named, not an empty list")
  func nobody() {
    var explorer = explorer()
    explorer.press(.end, .character("2"), .backTab, .down)
    #expect(explorer.screen.contains { $0.contains("Lindqvist is not mentioned here.") })
  }

  @Test("a text without actors says so", arguments: ["", "nobody is here"])
  func empty(text: String) {
    var explorer = explorer(Sample(text, names: []))
    explorer.press(.character("2"))
    #expect(explorer.mentionsLens?.rowCount == 0)
    if !text.isEmpty {
      #expect(explorer.screen.contains { $0.contains("No actor is mentioned here.") })
    }
    explorer.press(.tab, .enter, .down, .end, .character("s"), .character("n"))
  }

  @Test(
    "more of the cast adds rows, and leaves the cursor on its mention", arguments: [0, 1, 2, 3])
  func growing(sorts: Int) {
    let paragraphs = (0..<40).map { [0, 1 + $0 % 3] }
    let whole = Sample.crowd(paragraphs).cast
    var early = whole
    early.mentions = early.mentions.filter { $0.paragraph < 20 }
    early.isComplete = false
    var late = whole
    late.mentions.removeFirst(early.mentions.count)
    var sample = Sample.crowd(paragraphs)
    sample.cast = early
    var explorer = explorer(sample)
    explorer.press(.down)
    explorer.enterLens("2")
    for _ in 0..<sorts { explorer.press(.character("s")) }
    explorer.press(.down, .down)
    let place = explorer.book.lens?.place(explorer.book)
    explorer.take(late)
    #expect(explorer.mentionsLens?.rowCount == 40)
    #expect(explorer.book.lens?.place(explorer.book) == place)
  }
}
