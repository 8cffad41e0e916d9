import TerminalUI

extension Canvas {
  /// Draws a name among other things on its row, cut to `columns` cells; gives the cells used.
  ///
  /// A right-to-left name gets a left-to-right mark in the cells before and after it, so that a terminal that
  /// reorders text leaves the rest of the row alone (docs/right-to-left.md).
  @discardableResult
  mutating func drawName(_ name: String, row: Int, column: Int, columns: Int, role: Role) -> Int {
    let used = draw(name, row: row, column: column, columns: columns, role: role)
    guard look.marksDirection, used > 0, 0..<frame.size.rows ~= row else { return used }
    let cells = frame.row(row).dropFirst(max(0, column)).prefix(used)
    if cells.contains(where: DirectionMarks.isRightToLeft) {
      for end in [column - 1, column + used] {
        frame.addMark("\u{200E}", at: ScreenPosition(row: row, column: end))
      }
    }
    return used
  }
}
