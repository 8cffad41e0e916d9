import TerminalUI
import Testing

@testable import Explorer

@Suite("The bottom line") struct BottomLineTests {
  private func line(_ explorer: ExplorerState) -> String { explorer.screen.last ?? "" }

  @Test("keeps help and quit at any width", arguments: 6...120)
  func always(columns: Int) {
    var explorer = Sample.harbour.explorer(columns, 12)
    for keys: [Key] in [[], [.down], [.tab], [.backTab, .down], [.escape]] {
      for key in keys { explorer.press(key) }
      let line = line(explorer)
      #expect(line.contains("?") && line.contains("q"), "at \(columns): \(line)")
    }
  }

  @Test(
    "keeps help and quit beside a notice that leaves room for them",
    arguments: [
      (32, ""), (35, ""), (36, "  ?"), (38, "  ?"), (39, "  ?  q"), (50, "  ?  q"),
      (59, "  ?  q"), (60, "  ↵ open  ? help  q quit"),
    ])
  func besideNotice(columns: Int, keys: String) {
    var explorer = Sample.harbour.explorer(columns, 12)
    explorer.press(.character("n"))
    let line = line(explorer)
    #expect(line == " choose an actor or filter first" + keys)
  }

  @Test("names marking where an actor can be marked")
  func marking() {
    var explorer = Sample.harbour.explorer(80, 24)
    #expect(!line(explorer).contains("Space"))
    explorer.press(.down)
    #expect(line(explorer).contains("Space mark"))
    explorer.press(.backTab)
    #expect(!line(explorer).contains("Space"))
  }

  @Test("names stepping where there is something to step to")
  func stepping() {
    var explorer = Sample.harbour.explorer(80, 24)
    #expect(!line(explorer).contains("n next"))
    explorer.press(.down, .enter)
    #expect(line(explorer).contains("n next"))
  }

  @Test("names the way back only where there is one")
  func back() {
    var explorer = Sample.harbour.explorer(160, 24)
    #expect(!line(explorer).contains("back"))
    explorer.press(.down, .enter)
    #expect(line(explorer).contains("Backspace back"))
    explorer.press(.backspace)
    #expect(!line(explorer).contains("back"))
  }

  @Test("shows keys beside a notice", arguments: [80, 120])
  func beside(columns: Int) {
    var explorer = Sample.harbour.explorer(columns, 24)
    explorer.press(.character("n"))
    #expect(line(explorer).hasPrefix(" choose an actor or filter first"))
    #expect(line(explorer).hasSuffix("? help  q quit"))
  }

  @Test("takes the words from the keys before it cuts a notice")
  func longNotice() {
    var explorer = Sample.harbour.explorer(80, 24)
    explorer.send(.notice(String(repeating: "word ", count: 13) + "end"))
    #expect(line(explorer).contains(" end  ?  q"))
  }

  @Test(
    "says why Space does nothing",
    arguments: [([Key](), "choose an actor first"), ([.backTab], "choose a section first")])
  func uselessSpace(keys: [Key], words: String) {
    var explorer = Sample.harbour.explorer(80, 24)
    for key in keys { explorer.press(key) }
    explorer.press(.character(" "))
    #expect(explorer.book.actors.list.marks.isEmpty)
    #expect(explorer.book.notice?.contains(words) == true)
  }

  @Test("names the reasons of names where an actor is in question")
  func reasons() {
    var explorer = Sample.harbour.explorer(160, 24)
    #expect(!line(explorer).contains("w why"))
    explorer.press(.down)
    #expect(line(explorer).contains("w why"))
    explorer.press(.backTab)
    #expect(line(explorer).contains("w why"))
    explorer.press(.escape)
    #expect(!line(explorer).contains("w why"))
  }

  @Test("cuts no hint beside the filter's text", arguments: 12...80)
  func besideFilter(columns: Int) {
    var explorer = Sample.harbour.explorer(columns, 12)
    explorer.press(.character("/"))
    explorer.type("letter")
    explorer.press(.enter)
    let line = line(explorer)
    #expect(!line.contains("Es") || line.contains("Esc clears"), "at \(columns): \(line)")
    #expect(line.contains("/let") || columns < 24)
    #expect(line.contains("?") && line.contains("q"))
  }

  @Test("says that Esc clears the filter where that is what the next Esc does")
  func clears() {
    var explorer = Sample.harbour.explorer(80, 24)
    explorer.press(.character("/"))
    explorer.type("letter")
    explorer.press(.enter)
    #expect(line(explorer).contains("Esc clears"))
    explorer.press(.tab)
    #expect(explorer.book.focus == .text && !line(explorer).contains("Esc clears"))
    explorer.press(.escape)
    #expect(explorer.book.filter.keptText != nil && line(explorer).contains("Esc clears"))
  }

  @Test("offers no step to a hit where the filter has found nothing")
  func noHits() {
    var explorer = Sample.harbour.explorer(80, 24)
    explorer.press(.character("/"))
    explorer.type("zeppelin")
    explorer.press(.enter)
    #expect(!line(explorer).contains("n next"))
  }
}
