import TestSupport
import Testing

@testable import Explorer

/// Items whose anchors are ten times their number.
private struct Numbered: AnchoredItems {
  func anchor(ofItem item: Int) -> Int? { 10 * item }
  func item(anchoredAt offset: Int) -> Int? { offset % 10 == 0 ? offset / 10 : nil }
}

@Suite("A list of rows") struct RowListTests {
  private func list(_ rows: [Int], apart: [Int] = [], unfolded: Bool = false) -> RowList {
    var list = RowList()
    list.setUnfolded(unfolded, .doubtful)
    list.set(rows: rows, groups: [RowList.Group(.doubtful, apart)], itemCount: 12)
    list.settle(Numbered())
    return list
  }

  @Test("finds each item by its row and each row by its item", arguments: [false, true])
  func rows(unfolded: Bool) {
    let list = list([4, 1, 7], apart: [9, 2], unfolded: unfolded)
    let items = (0..<list.rowCount).map { list.item(atRow: $0) }
    #expect(items == (unfolded ? [nil, 4, 1, 7, nil, 9, 2] : [nil, 4, 1, 7, nil]))
    for (row, item) in items.enumerated() {
      if let item { #expect(list.row(of: item) == row) }
    }
    #expect(list.row(of: 9) == (unfolded ? 5 : nil))
    #expect(list.row(of: 3) == nil && list.row(of: 99) == nil)
  }

  @Test("has a row for each group, and finds the group around an item")
  func groups() {
    var list = RowList()
    list.setUnfolded(true, .doubtful)
    let groups = [
      RowList.Group(.doubtful, [9, 2]), RowList.Group(.matter, []),
      RowList.Group(.elsewhere, [], count: 7),
    ]
    list.set(rows: [4], groups: groups, itemCount: 12)
    #expect(list.groups.map(\.kind) == [.doubtful, .elsewhere] && list.rowCount == 6)
    #expect(list.groups.map(\.row) == [2, 5] && list.groups.map(\.count) == [2, 7])
    #expect(
      (0..<6).map { list.group(around: $0)?.kind } == [nil, nil, nil, .doubtful, .doubtful, nil])
    list.select(row: 5, of: Numbered())
    #expect(list.anchor == .group(.elsewhere))
  }

  @Test("puts the cursor on the row of the folded group that hides its item")
  func hider() {
    var list = list([4, 1])
    list.select(row: 1, of: Numbered())
    list.set(rows: [1], groups: [RowList.Group(.elsewhere, [], count: 3)], itemCount: 12)
    list.settle(Numbered(), hiddenIn: .elsewhere)
    #expect(list.cursorRow == 2 && list.anchor == .at(40))
  }

  @Test("marks items in the order of marking, and takes marks away")
  func marks() {
    var list = list([4, 1, 7])
    for item in [7, 4, 7, 1] { list.toggleMark(of: item, Numbered()) }
    #expect(list.marks == [40, 10])
  }

  @Test("without items set apart has no row for them")
  func noneApart() {
    let list = list([4, 1])
    #expect(list.groups.isEmpty && list.rowCount == 3)
  }

  @Test("puts the cursor on the nearest row", arguments: [(-3, 0), (0, 0), (2, 2), (9, 4)])
  func select(wish: Int, row: Int) {
    var list = list([4, 1, 7], apart: [9])
    list.select(row: wish, of: Numbered())
    #expect(list.cursorRow == row)
    list.settle(Numbered())
    #expect(list.cursorRow == row)
  }

  @Test("keeps the cursor on its item and in its place on the screen when rows come before it")
  func growth() {
    var list = list([4, 1])
    list.select(row: 2, of: Numbered())
    list.follow(list.cursorRow, height: 2)
    let place = list.cursorRow - list.top
    list.set(rows: [5, 6, 4, 8, 1], groups: [], itemCount: 12)
    list.settle(Numbered())
    list.follow(list.cursorRow, height: 2)
    #expect(list.itemUnderCursor == 1)
    #expect(list.cursorRow - list.top == place)
  }

  @Test("has no cursor while its item is hidden, and finds it again")
  func hidden() {
    var list = list([4, 1, 7])
    list.select(row: 3, of: Numbered())
    list.set(rows: [4], groups: [], itemCount: 12)
    list.settle(Numbered())
    #expect(list.cursor == nil && list.cursorRow == 0)
    list.set(rows: [7, 4], groups: [], itemCount: 12)
    list.settle(Numbered())
    #expect(list.itemUnderCursor == 7)
  }

  @Test("scrolled away from its cursor stays there until the cursor moves")
  func scrolledAway() {
    var list = list(Array(0..<12))
    list.follow(0, height: 4)
    list.scroll(by: 6, height: 4)
    list.follow(0, height: 4)
    #expect(list.top == 6)
    list.select(row: 1, of: Numbered())
    list.follow(1, height: 4)
    #expect(list.top == 1)
  }

  @Test("never scrolls past its ends", arguments: [-50, 50])
  func ends(rows: Int) {
    var list = list(Array(0..<12))
    list.scroll(by: rows, height: 4)
    #expect(list.top == (rows < 0 ? 0 : 9))
  }

  @Test("whatever is done to it shows its cursor on a screen of any height", arguments: 0..<20)
  func anything(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    var list = list(Array(0..<12))
    var rows: ([Int], [Int]) = (Array(0..<12), [])
    for _ in 0..<200 {
      let height = 1 + random.below(15)
      switch random.below(4) {
      case 0:
        let items = (0..<12).filter { _ in random.below(3) > 0 }
        let cut = random.below(items.count + 1)
        rows = (Array(items[..<cut].reversed()), Array(items[cut...]))
      case 1: list.setUnfolded(!list.isUnfolded(.doubtful), .doubtful)
      default: list.select(row: random.below(16) - 1, of: Numbered())
      }
      list.set(rows: rows.0, groups: [RowList.Group(.doubtful, rows.1)], itemCount: 12)
      list.settle(Numbered())
      list.follow(list.cursorRow, height: height)
      #expect((0..<list.rowCount).contains(list.cursorRow))
      #expect((0..<height).contains(list.cursorRow - list.top))
      #expect(list.top == 0 || list.top + height <= list.rowCount)
    }
  }
}
