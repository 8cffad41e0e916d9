import TerminalUI
import TestSupport
import Testing

@testable import Explorer

@Suite("Lenses at their limits") struct LensLimitTests {
  private static let lenses: [Unicode.Scalar] = ["2", "3", "4", "5"]

  /// Shows each lens, each of its forms and orders, and goes to its ends; every frame has the screen's size.
  private func visitAll(_ explorer: inout ExplorerState) {
    for lens in Self.lenses {
      explorer.press(.home, .down)
      explorer.enterLens(lens)
      for keys in [[Key.end], [.right, .up], [.character("s"), .home], [.character("s")]] {
        keys.forEach { explorer.press($0) }
        expectWhole(explorer)
      }
      for _ in 0..<(lens == "3" ? 3 : 0) {
        explorer.press(.character("g"), .down, .end)
        expectWhole(explorer)
      }
      explorer.press(.enter, .backspace, .character("1"), .escape, .escape, .escape)
      expectWhole(explorer)
    }
  }

  private func expectWhole(_ explorer: ExplorerState) {
    let frame = render(explorer)
    #expect(frame.size == explorer.size)
    #expect(frame.cells.count == explorer.size.columns * explorer.size.rows)
    if let cursor = frame.cursor {
      #expect(cursor.row < frame.size.rows && cursor.column < frame.size.columns)
    }
  }

  @Test(
    "every size is drawn",
    arguments: [
      (1, 1), (2, 2), (3, 4), (5, 9), (9, 5), (12, 3), (20, 7), (24, 40), (40, 12), (59, 16),
      (60, 16), (61, 5), (80, 24), (100, 1), (1, 100), (300, 100),
    ])
  func sizes(columns: Int, rows: Int) {
    for sample in [Sample.harbourInDoubt, .hardNames, .court] {
      var explorer = sample.explorer(columns, rows)
      visitAll(&explorer)
      explorer = sample.explorer(columns, rows, colours: 0, isUnicode: false)
      visitAll(&explorer)
      #expect(explorer.screen.joined().utf8.allSatisfy { $0 < 0x80 })
    }
  }

  @Test("a change of size in any lens is drawn", arguments: 0..<8)
  func resizing(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var explorer = Sample.court.explorer(80, 24)
    explorer.press(.down)
    for _ in 0..<60 {
      explorer.press(.character(Self.lenses[random.below(4)]), .character("g"), .down, .right)
      explorer.send(
        .resized(ScreenSize(columns: 1 + random.below(130), rows: 1 + random.below(50))))
      expectWhole(explorer)
    }
  }

  @Test("no part of a lens is drawn left of its pane", arguments: lenses)
  func inItsPane(lens: Unicode.Scalar) {
    for columns in 60..<75 {
      var explorer = Sample.court.explorer(columns, 14)
      explorer.press(.down)
      let before = render(explorer)
      explorer.press(.character(lens))
      let after = render(explorer)
      let border = explorer.book.layout.border.column
      for row in 1..<13 {
        #expect(before.row(row).prefix(border).elementsEqual(after.row(row).prefix(border)))
      }
    }
  }

  @Test("3,000 actors")
  func manyActors() {
    var explorer = Sample.crowd((0..<1000).map { [$0 * 3, $0 * 3 + 1, $0 * 3 + 2, $0 % 7] })
      .explorer(80, 24)
    #expect(explorer.book.cast.members.count == 3000)
    visitAll(&explorer)
  }

  @Test("an actor of 100,000 mentions")
  func manyMentions() {
    var explorer = Sample.crowd((0..<1000).map { Array(repeating: 0, count: 100) + [1 + $0 % 9] })
      .explorer(80, 24)
    #expect(explorer.book.cast.mentionCount(of: 0) == 100_000)
    visitAll(&explorer)
  }

  @Test("100,000 sections of one paragraph each")
  func manySections() {
    var explorer = Sample.crowd(
      (0..<100_000).map { $0 % 1000 == 0 ? [$0 / 1000 % 5] : [] }, isHeading: true
    )
    .explorer(80, 24)
    explorer.press(.down, .character("4"))
    #expect(explorer.timeLens?.columns.count ?? 0 > 20)
    explorer.press(.backTab, .down, .character("2"))
    #expect(explorer.mentionsLens?.rowCount == 1)
    explorer.press(.character("4"))
    #expect(explorer.timeLens?.columns.count == 1)
    expectWhole(explorer)
  }

  @Test("one actor alone, and none")
  func fewActors() {
    for paragraphs in [[[0]], [[]], [[], [], []]] {
      var explorer = Sample.crowd(paragraphs).explorer(80, 24)
      visitAll(&explorer)
    }
  }
}
