import KeywordSearch
import TerminalUI
import Testing

@testable import Explorer

/// Sizes at which a layer has room, hardly any, and none.
private let oddSizes = [(80, 24), (40, 12), (30, 7), (12, 3), (200, 5), (1, 1)]

@Suite("Every command of every layer") struct LayerCommandTests {
  private static let wordings = (0..<40).map { "Name\($0)x" }

  /// The names of an actor with forty of them.
  private func names(_ size: (Int, Int)) -> ExplorerState {
    var explorer = Sample(
      Self.wordings.joined(separator: " and "), names: [(.person, Self.wordings)]
    ).explorer(size.0, size.1)
    explorer.press(.down, .character("w"))
    return explorer
  }

  @Test(
    "movements among the names keep the cursor on one that is on the screen", arguments: oddSizes)
  func movingInNames(size: (Int, Int)) throws {
    var explorer = names(size)
    // A page is what the screen shows: down from the first until the list scrolls.
    var page = 0
    var probe = explorer
    while probe.names?.top == 0, page < 40 {
      probe.press(.down)
      page += 1
    }
    var row = 0
    let wheel = ScreenPosition(row: 0, column: 0)
    let steps: [(Key, Int)] = [
      (.down, 1), (.pageDown, page), (.character("j"), 1), (.control("f"), page), (.up, -1),
      (.mouse(.wheelDown, wheel), 3), (.pageUp, -page), (.mouse(.wheelUp, wheel), -3),
      (.character("k"), -1), (.end, 99), (.down, 1), (.control("b"), -page), (.home, -99),
      (.up, -1),
    ]
    for (key, step) in steps {
      explorer.press(key)
      row = min(max(0, row + step), 39)
      let names = try #require(explorer.names)
      #expect(names.cursor == row, "after \(key)")
      #expect((names.top..<names.top + page).contains(row), "after \(key)")
    }
  }

  @Test("each name leads to the first mention that is worded so", arguments: [0, 1, 7, 39])
  func openingNames(row: Int) {
    for key: Key in [.enter, .right, .character("l")] {
      var explorer = names((80, 24))
      for _ in 0..<row { explorer.press(.down) }
      let name = explorer.names?.names.names[row].text
      explorer.press(key)
      #expect(explorer.book.pane.current.map { explorer.book.document.text($0) } == name)
      #expect(explorer.layers.isEmpty)
    }
  }

  /// The screen's rows of help, without its title and its line of input.
  private func help(_ explorer: ExplorerState) -> [String] {
    Array(explorer.screen.dropFirst().dropLast())
  }

  @Test(
    "help scrolls by rows, pages and the wheel, and stops at both ends",
    arguments: oddSizes.prefix(3))
  func scrollingHelp(size: (Int, Int)) {
    var explorer = Sample.harbour.explorer(size.0, size.1)
    explorer.press(.character("?"))
    let first = help(explorer)
    explorer.press(.up, .pageUp)
    #expect(help(explorer) == first)
    explorer.press(.down)
    #expect(help(explorer).dropLast() == first.dropFirst())
    explorer.press(.up)
    #expect(help(explorer) == first)
    let wheel = ScreenPosition(row: 1, column: 1)
    explorer.press(.mouse(.wheelDown, wheel))
    let scrolled = help(explorer)
    explorer.press(.mouse(.wheelUp, wheel), .down, .down, .down)
    #expect(help(explorer) == scrolled)
    for _ in 0..<120 { explorer.press(.pageDown) }
    let last = help(explorer)
    explorer.press(.down)
    #expect(help(explorer) == last && last != first)
    explorer.press(.up, .down)
    #expect(help(explorer) == last)
  }

  @Test(
    "help keeps the lines that match what is typed",
    arguments: ["mention", "page row", "-list", "fold", "backspace", "zzz"])
  func filteringHelp(query: String) {
    var explorer = Sample.harbour.explorer(120, 80)
    explorer.press(.character("?"))
    let all = help(explorer).filter { !$0.isEmpty }
    explorer.type(query)
    let matcher = KeywordMatcher(KeywordQuery(parsing: query))
    let words = { (line: String) in line.split(separator: " ").joined(separator: " ") }
    let expected = all.map(words).filter { matcher.matches($0) }
    let shown = help(explorer).map(words).filter { !$0.isEmpty && all.map(words).contains($0) }
    #expect(shown == expected)
    explorer.press(.control("u"))
    #expect(help(explorer).filter { !$0.isEmpty } == all)
  }

  @Test("help that has scrolled begins anew with what is typed")
  func helpFromTop() {
    var explorer = Sample.harbour.explorer(80, 10)
    explorer.press(.character("?"), .pageDown, .pageDown)
    explorer.type("q")
    var other = Sample.harbour.explorer(80, 10)
    other.press(.character("?"))
    other.type("q")
    #expect(help(explorer) == help(other))
  }

  @Test(
    "every key that closes a layer closes it at every size, and nothing under it has changed",
    arguments: oddSizes)
  func closing(size: (Int, Int)) {
    let layers: [(open: Key, context: KeyContext)] = [
      (.character("?"), .help), (.character("w"), .names), (.character("/"), .filter),
    ]
    for layer in layers {
      let closing = KeyBindings.standard.bindings(in: layer.context).filter { $0.command == .close }
      let keys = closing.flatMap(\.keys)
      #expect(!keys.isEmpty)
      for key in keys {
        var explorer = Sample.harbour.explorer(size.0, size.1)
        explorer.press(.down)
        let before = explorer.screen
        explorer.press(layer.open)
        #expect(explorer.layers.count == 1)
        explorer.press(key)
        #expect(explorer.layers.isEmpty, "\(key)")
        #expect(explorer.screen == before, "\(key)")
      }
    }
  }

  @Test("a resize under a layer is taken over by the panes", arguments: oddSizes)
  func resizing(size: (Int, Int)) {
    for open: Key in [.character("?"), .character("w"), .character("/")] {
      var explorer = Sample.harbour.explorer(80, 24)
      explorer.press(.down, open)
      explorer.send(.resized(ScreenSize(columns: size.0, rows: size.1)))
      explorer.press(.escape)
      var other = Sample.harbour.explorer(80, 24)
      other.press(.down)
      other.send(.resized(ScreenSize(columns: size.0, rows: size.1)))
      #expect(explorer.screen == other.screen)
    }
  }
}
