import Characters
import DocumentModel
import TerminalUI
import TestSupport
import Testing

@testable import Explorer

@Suite("Frames of any state") struct FramePropertyTests {
  /// Every key of the table, some that are in none, and what else a terminal sends.
  private static let keys: [Key] =
    KeyBindings.standard.all.flatMap(\.keys).filter { $0 != .character("q") } + [
      .character("e"), .character("x"), .insert, .function(5),
      .paste("a\u{1B}]0;x\u{7}é\n"), .mouse(.press, ScreenPosition(row: 5, column: 7)),
      .mouse(.press, ScreenPosition(row: 3, column: 70)),
      .mouse(.wheelDown, ScreenPosition(row: 3, column: 70)),
      .mouse(.wheelUp, ScreenPosition(row: 10, column: 2)), .focusIn,
    ]

  @Test("have exactly the size asked for, whatever is pressed", arguments: 0..<24)
  func anyKeys(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let samples: [Sample] = [.harbour, .harbourInDoubt, .published, .longChapter, .stressed]
    let sample = samples[seed % samples.count]
    var explorer = sample.explorer(80, 24, colours: seed % 2 == 0 ? 256 : 0)
    for _ in 0..<120 {
      if random.below(8) == 0 {
        let size = ScreenSize(columns: random.below(100), rows: random.below(40))
        explorer.send(.resized(size))
      }
      let effects = explorer.press(Self.keys[random.below(Self.keys.count)])
      for request in effects.compactMap(\.division) { explorer.answer(request) }
      let frame = render(explorer)
      #expect(frame.size == explorer.size)
      #expect(frame.cells.count == explorer.size.columns * explorer.size.rows)
      if let cursor = frame.cursor {
        #expect(cursor.row < explorer.size.rows && cursor.column < explorer.size.columns)
      }
      #expect(explorer.book.actors.list.cursorRow < explorer.book.actors.list.rowCount)
      #expect(explorer.book.sections.list.cursorRow < explorer.book.sections.list.rowCount)
    }
  }

  @Test("hold no control and nothing invisible, whatever the text", arguments: 0..<12)
  func anyText(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let pieces = [
      "\u{1B}[31m", "\u{9B}", "\u{7}", "word", "日本", "e\u{301}", "\u{202E}", "👨‍👩‍👧", "\n\n", "\t",
      "नि", "שלום", "\u{0}", "\u{FEFF}", "\u{61C}", "\u{180E}", "\u{200B}", "\u{200D}", "\u{FFF9}",
      "\u{FE0F}", "\u{E0100}", "\u{E0041}", "\u{AD}", "\u{2066}", "\u{FFFE}", "\u{2028}",
      "x\u{300}\u{301}\u{302}\u{303}\u{304}\u{305}", " ",
    ]
    let text = (0..<200).map { _ in pieces[random.below(pieces.count)] }.joined()
    let sample = Sample(text, names: [(.person, ["word"])])
    for columns in [80, 40, 13, 3, 1] {
      var explorer = sample.explorer(columns, 15)
      explorer.press(.down, .enter, .pageDown)
      for scalar in explorer.screen.joined().unicodeScalars {
        // The one that is ours keeps panes apart (docs/right-to-left.md).
        #expect(scalar.visibility == .visible || scalar == "\u{200E}")
      }
    }
  }

  @Test("a paragraph of 3 MB scrolls like any other")
  func hugeParagraph() {
    let text = String(repeating: "lorem ipsum dolor ", count: 170_000)
    var explorer = Sample(text, names: []).explorer(80, 24)
    explorer.press(.tab, .end)
    #expect(explorer.screen.contains { $0.contains("dolor") })
    let end = explorer.book.pane.top
    explorer.press(.up, .up, .down, .down)
    #expect(explorer.book.pane.top == end)
    explorer.press(.home)
    #expect(explorer.book.pane.top == TextPosition(paragraph: 0, part: .header))
  }

  @Test("scrolling down and up again comes back, over pieces of a long paragraph")
  func pieces() {
    let text = String(repeating: "abcdefghi ", count: 8_000)
    var explorer = Sample(text, names: []).explorer(40, 10)
    explorer.press(.tab)
    var tops: [TextPosition] = []
    for _ in 0..<900 {
      tops.append(explorer.book.pane.top)
      explorer.press(.down)
    }
    for top in tops.reversed() {
      explorer.press(.up)
      #expect(explorer.book.pane.top == top)
    }
  }
}
