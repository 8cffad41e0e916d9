import DocumentModel
import TerminalUI
import Testing

@testable import Explorer

/// Sizes at which panes are large, tiny, flat and narrow.
private let oddSizes = [(80, 24), (40, 12), (12, 3), (1, 1), (200, 5), (25, 60)]

@Suite("Every command of every list") struct ListCommandTests {
  private func explorer(_ list: ListKind, _ size: (Int, Int)) -> ExplorerState {
    var explorer = Sample.harbourInDoubt.explorer(size.0, size.1)
    if list == .sections { explorer.press(.backTab) }
    return explorer
  }

  private func rows(_ list: ListKind, _ explorer: ExplorerState) -> RowList {
    list == .sections ? explorer.book.sections.list : explorer.book.actors.list
  }

  /// Where a key leads from a row, by the definition of its command.
  private func goal(_ key: Key, from row: Int, page: Int, count: Int) -> Int {
    let wish =
      switch key {
      case .up, .character("k"): row - 1
      case .down, .character("j"): row + 1
      case .pageUp, .control("b"): row - page
      case .pageDown, .control("f"): row + page
      case .home, .character("g"): 0
      case .end, .character("G"): count - 1
      default: row
      }
    return min(max(0, wish), count - 1)
  }

  private static let movements: [Key] = [
    .up, .down, .pageUp, .pageDown, .home, .end, .character("k"), .character("j"), .control("b"),
    .control("f"), .character("g"), .character("G"),
  ]

  @Test(
    "a movement leads from every row to the row that it says, which is on the screen then",
    arguments: [ListKind.sections, .actors], oddSizes)
  func movements(list: ListKind, size: (Int, Int)) {
    let start = explorer(list, size)
    let count = rows(list, start).rowCount
    let height = start.book.visibleRows(in: list)
    for row in 0..<count {
      var there = start
      for _ in 0..<row { there.press(.down) }
      #expect(rows(list, there).cursorRow == row)
      for key in Self.movements {
        var moved = there
        moved.press(key)
        let wish = goal(key, from: row, page: max(1, height - 1), count: count)
        #expect(rows(list, moved).cursorRow == wish, "\(key) from \(row)")
        let place = wish - rows(list, moved).top
        #expect((0..<max(1, height)).contains(place), "\(key) from \(row)")
      }
    }
  }

  @Test("moving in one list leaves the other where it is", arguments: [ListKind.sections, .actors])
  func otherList(list: ListKind) {
    let other: ListKind = list == .sections ? .actors : .sections
    var explorer = explorer(list, (80, 24))
    for key in Self.movements {
      explorer.press(key)
      #expect(rows(other, explorer).cursorRow == 0)
      #expect(explorer.book.activeList == list)
    }
  }

  @Test(
    "← and → of the sections fold, unfold, and go on from where there is nothing to fold",
    arguments: [
      (0, 6, 0), (1, 4, 1), (2, 6, 1), (3, 6, 1), (4, 5, 4), (5, 6, 4),
    ])
  func foldingSections(row: Int, count: Int, cursor: Int) {
    var explorer = explorer(.sections, (80, 24))
    for _ in 0..<row { explorer.press(.down) }
    explorer.press(.left)
    #expect(explorer.book.sections.list.rowCount == count)
    #expect(explorer.book.sections.list.cursorRow == cursor)
    guard count < 6 else { return }
    explorer.press(.right)
    #expect(explorer.book.sections.list.rowCount == 6)
    #expect(explorer.book.focus == .list(.sections))
    explorer.press(.right)
    #expect(explorer.book.focus == .text)
  }

  @Test("folded sections are passed over by every movement", arguments: oddSizes)
  func movingOverFolds(size: (Int, Int)) {
    var explorer = explorer(.sections, size)
    explorer.press(.down, .left)
    var titles: [String] = []
    for _ in 0..<4 {
      let item = explorer.book.sections.list.itemUnderCursor
      titles.append(
        item.map { explorer.book.document.title(of: explorer.book.document.sections[$0]) } ?? "-")
      explorer.press(.down)
    }
    #expect(titles == ["The Harbour", "Winter", "Thaw", "Thaw"])
  }

  @Test(
    "the doubtful actors unfold by →, Enter and d, and fold by ← and d",
    arguments: [
      ([Key.end, .right, .left], 5), ([.end, .enter, .left], 5), ([.character("d")], 8),
      ([.character("d"), .character("d")], 5), ([.end, .right, .down, .left], 8),
      ([.end, .right, .down, .left, .left], 5), ([.end, .left], 5),
    ])
  func doubtful(keys: [Key], count: Int) {
    var explorer = explorer(.actors, (80, 24))
    #expect(explorer.book.actors.list.rowCount == 6)
    for key in keys { explorer.press(key) }
    #expect(explorer.book.actors.list.rowCount == count + 1)
    #expect(explorer.book.focus == .actors)
  }

  @Test("s goes around the three orders, each of which holds what it says")
  func orders() {
    var explorer = explorer(.actors, (80, 24))
    func values<Value>(_ value: (Int, Cast) -> Value) -> [Value] {
      explorer.book.actors.list.rows.map { value($0, explorer.book.cast) }
    }
    let mentions = values { $1.mentionCount(of: $0) }
    #expect(mentions == mentions.sorted(by: >))
    explorer.press(.character("s"))
    #expect(explorer.book.notice == "sorted by appearance")
    let firsts = values { $1.mentionIndices(of: $0).first ?? -1 }
    #expect(firsts == firsts.sorted())
    explorer.press(.character("s"))
    let names = values { $1.members[$0].name }
    #expect(names == names.sorted())
    let last = explorer.book.actors.list.rows
    explorer.press(.character("s"))
    #expect(explorer.book.actors.list.rows != last)
    #expect(values { $1.mentionCount(of: $0) } == mentions)
  }

  @Test(
    "a key that means nothing in a list changes nothing", arguments: [ListKind.sections, .actors],
    [Key.character("x"), .character("{"), .insert, .delete, .function(9), .character("é")])
  func meaningless(list: ListKind, key: Key) {
    var explorer = explorer(list, (80, 24))
    explorer.press(.down)
    let before = explorer.screen
    #expect(explorer.press(key).isEmpty)
    #expect(explorer.screen == before)
  }

  @Test(
    "the filter's line moves the rows of the list that had the focus, a full page at a time",
    arguments: [ListKind.sections, .actors], oddSizes)
  func movingUnderFilter(list: ListKind, size: (Int, Int)) {
    var explorer = explorer(list, size)
    explorer.press(.character("/"))
    let count = rows(list, explorer).rowCount
    let page = explorer.book.visibleRows(in: list)
    var row = 0
    for (key, step) in [(Key.down, 1), (.pageDown, page), (.up, -1), (.pageUp, -page), (.down, 1)] {
      explorer.press(key)
      row = min(max(0, row + step), count - 1)
      #expect(rows(list, explorer).cursorRow == row)
    }
  }

  @Test(
    "Tab and Shift-Tab keep a filter, and go to the panes beside the list",
    arguments: [(Key.tab, Focus.text), (.backTab, .sections)])
  func leavingFilter(key: Key, focus: Focus) {
    var explorer = explorer(.actors, (80, 24))
    explorer.press(.character("/"))
    explorer.type("letter")
    explorer.press(key)
    #expect(explorer.book.focus == focus && explorer.layers.isEmpty)
    #expect(explorer.book.filter.text == "letter" && !explorer.book.filter.isTyped)
  }
}
