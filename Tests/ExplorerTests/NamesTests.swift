import DocumentModel
import TerminalUI
import Testing

@testable import Explorer

@Suite("Why each name is the actor's") struct NamesTests {
  private func explorer(_ columns: Int = 80, _ rows: Int = 24) -> ExplorerState {
    Sample.harbourInDoubt.explorer(columns, rows)
  }

  @Test("every name stands with its count and the reason", arguments: [(80, 24), (40, 12)])
  func reasons(columns: Int, rows: Int) {
    var explorer = explorer(columns, rows)
    explorer.press(.down, .down, .down, .character("w"))
    let text = explorer.screen.joined(separator: "\n")
    #expect(text.contains(" Board          3") && text.contains("part of the longer name"))
    #expect(text.contains(" Harbour Board  2") && text.contains("first full form in the text"))
  }

  @Test("a terminal without Unicode gets ASCII only")
  func ascii() {
    var explorer = Sample.harbourInDoubt.explorer(40, 12, colours: 0, isUnicode: false)
    explorer.press(.down, .character("w"))
    #expect(explorer.screen.joined().utf8.allSatisfy { $0 < 0x80 })
    #expect(explorer.screen[0] == " Eleanor Vane - person - 3 names")
  }

  @Test("right-to-left names and their counts are kept apart")
  func rightToLeft() {
    var explorer = Sample("שלום came.", names: [(.person, ["שלום"])]).explorer(80, 24)
    explorer.press(.down, .character("w"))
    #expect(explorer.screen[2].unicodeScalars.filter { $0 == "\u{200E}" }.count == 3)
  }

  @Test("every reason has words of its own")
  func words() {
    #expect(Set(AliasReason.allCases.map(\.words)).count == AliasReason.allCases.count)
  }

  @Test(
    "Esc, ← and w close it, and nothing has moved", arguments: [Key.escape, .left, .character("w")])
  func closing(key: Key) {
    var explorer = explorer()
    explorer.press(.down)
    let before = explorer.screen
    explorer.press(.character("w"), .down, key)
    #expect(explorer.screen == before)
  }

  @Test("q quits from there, too")
  func quitting() {
    var explorer = explorer()
    explorer.press(.down, .character("w"))
    guard case .quit? = explorer.press(.character("q")).last else {
      Issue.record("no quit")
      return
    }
  }

  @Test("Enter goes to the first mention that is worded so")
  func enter() {
    var explorer = explorer()
    explorer.press(.down, .character("w"))
    #expect(explorer.names?.names.names.map(\.text) == ["Eleanor Vane", "Vane", "Mrs. Vane"])
    explorer.press(.down, .enter)
    #expect(explorer.book.focus == .text && explorer.names == nil)
    #expect(explorer.book.pane.current.map { explorer.book.document.text($0) } == "Vane")
    explorer.press(.backspace)
    #expect(explorer.book.focus == .actors)
  }

  @Test("Enter lets go of a filter that hides that mention")
  func enterUnderFilter() {
    var explorer = explorer()
    explorer.press(.character("/"))
    explorer.type("window")
    explorer.press(.enter, .down, .character("w"), .down, .enter)
    #expect(explorer.book.filter.found == nil)
    #expect(explorer.book.pane.current.map { explorer.book.document.text($0) } == "Vane")
    #expect(explorer.book.pane.current.map(explorer.book.viewport.shows) == true)
  }

  @Test("in the text it is about the mention under the cursor")
  func inText() {
    var explorer = explorer()
    explorer.press(.tab, .right, .character("w"))
    #expect(explorer.names?.names.member.name == "Oslo")
  }

  @Test("without an actor it says what to do", arguments: [Key.home, .backTab, .end])
  func nobody(key: Key) {
    var explorer = explorer()
    explorer.press(key, .character("w"))
    #expect(explorer.names == nil && explorer.book.notice?.contains("choose an actor") == true)
  }

  @Test("what is not sure is said in words")
  func notes() {
    var explorer = explorer()
    explorer.press(.down, .down, .character("w"))
    #expect(explorer.screen.contains { $0.contains("may be several") })
    explorer.press(.escape, .character("d"), .down, .character("w"))
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

  @Test("news of the cast moves nothing in it")
  func news() {
    var explorer = explorer()
    explorer.press(.down, .character("w"), .down)
    let before = explorer.screen
    var delta = Sample.harbour.cast
    delta.mentions = []
    explorer.take(delta)
    #expect(explorer.screen == before)
  }

  @Test("more names than rows scroll", arguments: [(80, 8), (30, 9), (12, 3), (1, 1)])
  func scrolling(columns: Int, rows: Int) {
    let wordings = (0..<30).map { "Name\($0)x" }
    let text = wordings.joined(separator: " and ")
    var explorer = Sample(text, names: [(.person, wordings)]).explorer(columns, rows)
    explorer.press(.down, .character("w"), .end)
    #expect(explorer.names?.cursor == 29)
    #expect(render(explorer).cursor != nil)
    explorer.press(.home)
    #expect(explorer.names?.top == 0)
  }
}
