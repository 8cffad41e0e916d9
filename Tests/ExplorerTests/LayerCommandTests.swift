import KeywordSearch
import TerminalUI
import Testing

@testable import Explorer

/// Sizes at which a layer has room, hardly any, and none.
private let oddSizes = [(80, 24), (40, 12), (30, 7), (12, 3), (200, 5), (1, 1)]

@Suite("Every command of every layer") struct LayerCommandTests {
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
      (.character("?"), .help), (.character("/"), .filter),
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
    for open: Key in [.character("?"), .character("/")] {
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
