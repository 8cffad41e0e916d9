import TerminalUI

/// Keeps the panes in place on terminals that reorder right-to-left text.
///
/// Such a terminal treats a row as one paragraph: blanks, digits and the border between two
/// right-to-left stretches join them, and the panes swap. A left-to-right mark (U+200E, no width) in
/// column 0, before the count of a list's row and in the border keeps them apart. Only rows that hold
/// right-to-left text get marks. Measured: docs/right-to-left.md.
enum DirectionMarks {
  fileprivate static let leftToRight: Unicode.Scalar = "\u{200E}"

  /// - Parameter hasFields: whether the right pane is a list, the fields of a row two blanks apart.
  static func add(to frame: inout Frame, _ layout: ScreenLayout, hasFields: Bool) {
    for row in 0..<frame.size.rows where frame.row(row).contains(where: isRightToLeft) {
      for column in columns(ofRow: row, frame, layout, hasFields: hasFields) {
        frame.addMark(leftToRight, at: ScreenPosition(row: row, column: column))
      }
    }
  }

  /// Column 0, the border, and every blank before something of ours after right-to-left text.
  private static func columns(
    ofRow row: Int, _ frame: Frame, _ layout: ScreenLayout, hasFields: Bool
  ) -> [Int] {
    var columns = [0]
    let border = layout.border
    let hasBorder = border.columns > 0 && (border.row..<border.row + border.rows).contains(row)
    if hasBorder { columns.append(border.column) }
    let lists = [layout.sections, layout.actors]
    for list in lists where !list.isEmpty && (list.row..<list.row + list.rows).contains(row) {
      if let blank = blankBeforeCount(frame.row(row), list) { columns.append(blank) }
    }
    let isCard = (layout.card.row..<layout.card.row + layout.card.rows).contains(row)
    if !hasBorder || isCard || hasFields {
      columns += separators(frame.row(row), from: hasBorder ? border.column + 1 : 0)
    }
    return columns
  }

  /// The last blank before the number at the right of a list's row.
  private static func blankBeforeCount(_ cells: ArraySlice<Cell>, _ list: Rect) -> Int? {
    let start = cells.startIndex + list.column
    let end = start + list.columns - 2
    guard start < end else { return nil }
    return cells[start..<end].lastIndex { $0.value == 0x20 }.map { $0 - cells.startIndex }
  }

  /// Blanks that part the fields of a line: before a dot, and where two follow each other.
  private static func separators(_ cells: ArraySlice<Cell>, from column: Int) -> [Int] {
    let first = cells.startIndex + column
    guard first + 1 < cells.endIndex else { return [] }
    return (first..<cells.endIndex - 1).filter { index in
      guard cells[index].value == 0x20 else { return false }
      let next = cells[index + 1].value
      let endsField = index > first && next == 0x20 && cells[index - 1].value != 0x20
      return next == 0xB7 || next == 0xB6 || endsField
    }.map { $0 - cells.startIndex }
  }

  /// Hebrew, Arabic and their kin: Unicode's blocks of bidirectional classes R and AL.
  static func isRightToLeft(_ cell: Cell) -> Bool {
    guard cell.value >= 0x590 else { return false }
    switch cell.value {
    case 0x590...0x8FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFE, 0x10800...0x10FFF, 0x1E800...0x1EFFF:
      return true
    default: return false
    }
  }
}

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
        frame.addMark(DirectionMarks.leftToRight, at: ScreenPosition(row: row, column: end))
      }
    }
    return used
  }
}
