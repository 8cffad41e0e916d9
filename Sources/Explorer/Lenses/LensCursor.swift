/// The row of a lens under the cursor, and how far its rows are scrolled.
struct LensCursor: Equatable, Sendable {
  private(set) var row = 0
  /// The first row on the screen.
  private(set) var top = 0

  /// Moves the cursor; false for commands that don't.
  mutating func move(_ command: Command, count: Int, height: Int) -> Bool {
    let page = max(1, height - 1)
    switch command {
    case .up: row -= 1
    case .down: row += 1
    case .pageUp: row -= page
    case .pageDown: row += page
    case .first: row = 0
    case .last: row = count - 1
    default: return false
    }
    settle(count: count, height: height)
    return true
  }

  /// Puts the cursor on a row; `settle` brings it on the screen.
  mutating func select(_ row: Int) { self.row = row }

  /// Puts the cursor on a row of other rows than before; a third of the screen stands above it.
  mutating func start(at row: Int, height: Int) {
    self.row = row
    top = max(0, row - height / 3)
  }

  /// Follows the row under the cursor to where it is now, in the same line of the screen.
  mutating func follow(to row: Int) {
    top += row - self.row
    self.row = row
  }

  /// Keeps the cursor on a row, and that on the screen.
  mutating func settle(count: Int, height: Int) {
    row = max(0, min(row, count - 1))
    top = max(0, min(top, row, count - height), row - height + 1)
  }

  /// Scrolls; the cursor stays on the screen.
  mutating func scroll(by rows: Int, count: Int, height: Int) {
    top = max(0, min(top + rows, count - height))
    row = max(top, min(row, top + height - 1))
  }
}
