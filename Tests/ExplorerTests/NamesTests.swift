import DocumentModel
import TerminalUI
import Testing

@testable import Explorer

@Suite("Why each name is the actor's") struct NamesTests {
  private func explorer(_ columns: Int = 80, _ rows: Int = 24) -> ExplorerState {
    Sample.harbourInDoubt.explorer(columns, rows)
  }

  @Test("every name stands with its count and the reason")
  func reasons() {
    var explorer = explorer()
    explorer.press(.down, .down, .down, .character("w"))
    let text = explorer.screen.joined(separator: "\n")
    #expect(text.contains("Board          3  part of the longer name"))
    #expect(text.contains("Harbour Board  2  first full form in the text"))
  }

  @Test("they follow the cursor in the list of actors")
  func live() {
    var explorer = explorer()
    explorer.press(.down, .character("w"))
    #expect(explorer.names?.names?.member.name == "Eleanor Vane")
    explorer.press(.down)
    #expect(explorer.book.focus == .actors && explorer.names?.names?.member.name == "Roth")
  }

  @Test("a terminal without Unicode gets ASCII only")
  func ascii() {
    var explorer = Sample.harbourInDoubt.explorer(40, 12, colours: 0, isUnicode: false)
    explorer.press(.down, .character("w"))
    #expect(explorer.screen.joined().utf8.allSatisfy { $0 < 0x80 })
    #expect(explorer.screen.contains { $0.contains("Eleanor Vane") })
  }

  @Test("right-to-left names and their counts are kept apart")
  func rightToLeft() {
    var explorer = Sample("שלום came.", names: [(.person, ["שלום"])]).explorer(80, 24)
    explorer.press(.down, .character("w"))
    let area = explorer.book.layout.text
    let row = String(explorer.screen[area.row].unicodeScalars.drop { $0 != "│" })
    #expect(row.unicodeScalars.filter { $0 == "\u{200E}" }.count == 3)
  }

  @Test("every reason has words of its own")
  func words() {
    #expect(Set(AliasReason.allCases.map(\.words)).count == AliasReason.allCases.count)
  }

  @Test("w and 5 show them, and the text again", arguments: [Key.character("w"), .character("5")])
  func toggling(key: Key) {
    var explorer = explorer()
    explorer.press(.down)
    let before = explorer.screen
    explorer.press(key)
    #expect(explorer.names != nil)
    explorer.press(key)
    #expect(explorer.screen == before)
  }

  @Test("Enter goes to the first mention that is worded so")
  func enter() {
    var explorer = explorer()
    explorer.press(.down, .character("w"))
    #expect(explorer.names?.names?.names.map(\.text) == ["Eleanor Vane", "Vane", "Mrs. Vane"])
    explorer.press(.enter, .down, .enter)
    #expect(explorer.book.focus == .text && explorer.names == nil)
    #expect(explorer.book.pane.current.map { explorer.book.document.text($0) } == "Vane")
    explorer.press(.backspace)
    #expect(explorer.names != nil)
  }

  @Test("under a filter or in a section the rows are the names there, and Enter goes to one there")
  func narrowed() {
    var explorer = explorer()
    explorer.press(.character("/"))
    explorer.type("window")
    explorer.press(.tab, .backTab, .down, .character("w"))
    let rows = explorer.names?.names?.names.map { "\($0.text) \($0.count)" }
    let here = explorer.book.pane.targets.map {
      explorer.book.document.text(explorer.book.cast.mentions[$0].span)
    }
    #expect(rows?.isEmpty == false)
    #expect(rows?.count == Set(here).count && rows?.first?.hasPrefix(here[0]) == true)
    explorer.press(.right, .enter)
    #expect(explorer.book.filter.keptText == "window")
    #expect(
      explorer.book.pane.current
        == explorer.book.pane.targets.first.map {
          explorer.book.cast.mentions[$0].span
        })
  }

  @Test("an actor that isn't mentioned in the chosen section says so")
  func elsewhere() {
    let sample = Sample(
      "# One\n\nAnn came.\n\n# Two\n\nBob came.", names: [(.person, ["Ann"]), (.person, ["Bob"])])
    var explorer = sample.explorer(80, 24)
    explorer.press(.down, .backTab, .down, .down, .character("5"))
    #expect(explorer.screen.contains { $0.contains("Ann is not mentioned here.") })
  }

  @Test("in the text it is about the mention under the cursor")
  func inText() {
    var explorer = explorer()
    explorer.press(.tab, .right, .character("w"))
    #expect(explorer.names?.names?.member.name == "Oslo")
  }

  @Test("without an actor it says what to do", arguments: [Key.home, .backTab, .end])
  func nobody(key: Key) {
    var explorer = explorer()
    explorer.press(key, .character("w"))
    #expect(explorer.names?.rowCount == 0)
    #expect(explorer.screen.contains { $0.contains("Choose one actor") })
  }

  @Test("what is not sure is said in words")
  func notes() {
    var explorer = explorer()
    explorer.press(.down, .down, .character("w"))
    #expect(explorer.screen.contains { $0.contains("may be several") })
    explorer.press(.character("d"), .down)
    #expect(explorer.screen.contains { $0.contains("confidence 31%") })
  }

  @Test(
    "whom an ambiguous name may be is said with three names at most",
    arguments: [
      ([], "may be several"), ([0, 3], "may be Eleanor Vane or Harbour Board"),
      ([0, 3, 2], "may be Eleanor Vane, Harbour Board or Roth"),
      ([0, 3, 2, 1], "may be Eleanor Vane, Harbour Board, Roth, or another"),
    ])
  func candidates(members: [Int], words: String) {
    var sample = Sample.harbourInDoubt
    let order = ["Eleanor Vane", "", "Roth", "Harbour Board"]
    let names = sample.cast.members.map(\.name)
    sample.cast.members[0].candidates = members.map { names.firstIndex(of: order[$0]) ?? 1 }
    #expect(Cast(sample.cast).whoItMayBe(0) == words)
  }

  @Test("an actor that may be several says so on its card")
  func ambiguousCard() {
    var explorer = explorer()
    explorer.press(.down)
    #expect(!explorer.screen.contains { $0.contains("may be several") })
    explorer.press(.down)
    #expect(explorer.screen.contains { $0.contains("may be several · Captain Roth") })
  }

  @Test("news of the cast leaves the cursor on its row")
  func news() {
    var explorer = explorer()
    explorer.press(.down, .character("w"), .right, .down)
    let before = explorer.names?.cursor
    var delta = Sample.harbour.cast
    delta.mentions = []
    explorer.take(delta)
    #expect(explorer.names?.cursor == before)
  }

  @Test("s sorts by appearance, by wording, by count; the cursor stays on its name")
  func orders() {
    var explorer = explorer()
    explorer.press(.down)
    explorer.enterLens("5")
    explorer.press(.down)
    let name = explorer.names.flatMap { $0.names?.names[$0.cursor.row].text }
    var orders: [[String]?] = []
    for _ in 0..<3 {
      explorer.press(.character("s"))
      orders.append(explorer.names?.names?.names.map(\.text))
      #expect(explorer.names.flatMap { $0.names?.names[$0.cursor.row].text } == name)
    }
    #expect(
      orders == [
        ["Mrs. Vane", "Eleanor Vane", "Vane"], ["Eleanor Vane", "Mrs. Vane", "Vane"],
        ["Eleanor Vane", "Vane", "Mrs. Vane"],
      ])
  }

  @Test("names that come after the place read are on no lens and no card")
  func placeRead() {
    var explorer = Sample.harbour.explorer(80, 12)
    explorer.press(.tab, .character("R"), .escape, .down)
    explorer.enterLens("5")
    #expect(explorer.names?.names?.names.map(\.text) == ["Mrs. Vane"])
    #expect(!explorer.screen.joined().contains("Eleanor Vane 2"))
    #expect(explorer.book.card.first?.text.contains("1 mention in 1") == true)
  }

  @Test("the bottom line doesn't offer what shows already")
  func hints() {
    var explorer = Sample.harbour.explorer(120, 24)
    explorer.press(.down)
    #expect(explorer.screen[23].contains("w why"))
    explorer.press(.character("w"))
    #expect(!explorer.screen[23].contains("w why"))
  }
}
