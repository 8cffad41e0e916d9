import TerminalUI
import Testing

@testable import Explorer

@Suite("Layers over the panes") struct LayerTests {
  private func explorer(_ columns: Int = 80, _ rows: Int = 24) -> ExplorerState {
    Sample.harbour.explorer(columns, rows)
  }

  @Test("help opens over a lens, and closes to it")
  func overLens() {
    var explorer = explorer(80, 80)
    explorer.press(.down, .character("3"), .right)
    let before = explorer.screen
    explorer.press(.character("?"))
    #expect(explorer.screen[0] == " Keys in the view of companions")
    #expect(explorer.screen.contains { $0.contains("as a network, as a table, as a list") })
    explorer.press(.escape)
    #expect(explorer.screen == before)
  }

  @Test("help opens over the filter that is being typed, and closes to it")
  func overFilter() {
    var explorer = explorer()
    explorer.press(.character("/"))
    explorer.type("let")
    let before = explorer.screen
    explorer.press(.function(1))
    #expect(explorer.screen[0] == " Keys in the filter")
    #expect(explorer.screen.contains { $0.contains("delete the word before") })
    explorer.press(.escape)
    #expect(explorer.screen == before)
    explorer.type("ter")
    #expect(explorer.book.filter.text == "letter")
  }

  @Test("the key that opens help closes it, unless it is typed into its line")
  func helpToggles() {
    var explorer = explorer()
    let before = explorer.screen
    explorer.press(.character("?"), .character("?"))
    #expect(explorer.screen == before)
    explorer.press(.character("?"), .character("n"), .character("?"))
    #expect(explorer.layers.last is HelpLayer)
  }

  @Test("help explains the signs", arguments: ["T", "◂", "●", "~", "3/12"])
  func signs(sign: String) {
    var explorer = explorer(80, 90)
    explorer.press(.character("?"))
    #expect(explorer.screen.contains { $0.hasPrefix(" \(sign) ") })
  }

  @Test("a text that is read anew leaves what is typed")
  func replaced() {
    var explorer = explorer()
    explorer.press(.character("/"))
    explorer.type("oslo")
    explorer.send(.replaced(Sample.harbour.document))
    #expect(explorer.layers.last is FilterLayer)
  }

  @Test("a layer that covers the panes is all that is drawn")
  func covering() {
    var explorer = explorer()
    explorer.press(.character("?"))
    #expect(!explorer.screen.contains { $0.contains("Sections") || $0.contains("│") })
  }

  @Test(
    "Ctrl-Z suspends from any of them",
    arguments: [Key.character("?"), .character("/")])
  func suspending(key: Key) {
    var explorer = explorer()
    explorer.press(.down, key)
    let depth = explorer.layers.count
    guard case .suspend? = explorer.press(.control("z")).last else {
      Issue.record("nothing is suspended")
      return
    }
    #expect(explorer.layers.count == depth)
  }

  @Test("help cuts none of its words", arguments: [(80, 200), (60, 200), (30, 400)])
  func wholeHelp(columns: Int, rows: Int) {
    for keys: [Key] in [
      [.character("?")], [.tab, .character("?")], [.character("/"), .function(1)],
    ] {
      var explorer = explorer(columns, rows)
      for key in keys { explorer.press(key) }
      #expect(!explorer.screen.dropFirst().contains { $0.contains("…") })
    }
  }

  @Test("words are broken into lines that are as full as they can be", arguments: 1..<40)
  func brokenWords(columns: Int) {
    let text = "Some words of a sentence, and one-extraordinarily-long-word in it."
    let lines = Canvas.wordWrapped(text, columns: columns)
    #expect(lines.joined(separator: " ") == text)
    for line in lines where line.count > columns { #expect(!line.contains(" ")) }
    for (line, next) in zip(lines, lines.dropFirst()) {
      #expect(line.count + 1 + next.prefix { $0 != " " }.count > columns)
    }
  }
}
