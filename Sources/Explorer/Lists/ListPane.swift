import TerminalUI

/// What the two lists have in common: a title row, rows with a number at the right, a cursor.
struct ListPane {
  /// One row, ready to be drawn.
  struct Row {
    var text: String
    var count: String
    /// A bar before the count, of the same width in all rows.
    var bar = ""
    var isMarked = false
    /// Whether the reader is in this section.
    var isCurrent = false
    var isFaint = false
  }

  var area: Rect
  var title: String
  /// What stands beside the title: the first of them that fits.
  var notes: [String]
  var isFocused: Bool
  /// Whether this list drives the text pane.
  var isActive: Bool
  var list: RowList

  /// Draws the list; `row` is asked for visible rows only.
  func draw(on canvas: inout Canvas, row: (Int) -> Row) {
    guard !area.isEmpty else { return }
    let hasTitle = area.rows > 1
    if hasTitle { drawTitle(on: &canvas) }
    let first = hasTitle ? 1 : 0
    let start = hasTitle ? list.top : list.cursorRow
    for line in 0..<max(0, area.rows - first) where start + line < list.rowCount {
      draw(row(start + line), index: start + line, at: area.row + first + line, on: &canvas)
    }
  }

  private func drawTitle(on canvas: inout Canvas) {
    let line = Rect(row: area.row, column: area.column, columns: area.columns - 1, rows: 1)
    let space = line.columns - canvas.columns(of: title) - 2
    let note = notes.first { canvas.columns(of: $0) <= space } ?? notes.last ?? ""
    let room = canvas.drawRight(note, in: line, role: .faint)
    canvas.draw(
      title, row: area.row, column: area.column + 1, columns: max(0, room - 1),
      role: isFocused ? .focusedPaneTitle : .paneTitle)
  }

  private func draw(_ row: Row, index: Int, at line: Int, on canvas: inout Canvas) {
    let isCursor = index == list.cursorRow
    let markerColumn = area.column + area.columns - 1
    let body = Rect(row: line, column: area.column, columns: area.columns - 2, rows: 1)
    var room = canvas.drawRight(row.count, in: body, role: row.isFaint ? .faint : .plain)
    if !row.bar.isEmpty, room > 0 {
      let rest = Rect(row: line, column: area.column, columns: room, rows: 1)
      room = canvas.drawRight(row.bar, in: rest, role: row.isFaint ? .faint : .strip)
    }
    canvas.draw(
      row.text, row: line, column: area.column + 1, columns: max(0, room - 1),
      role: row.isFaint ? .faint : row.isCurrent ? .paneTitle : .plain)
    if row.isMarked || row.isCurrent {
      let mark = row.isMarked ? canvas.look.markedMark : canvas.look.currentMark
      canvas.draw(mark, row: line, column: area.column, columns: 1)
    }
    if isCursor && isActive {
      canvas.draw(canvas.look.chosenMark, row: line, column: markerColumn, columns: 1)
    }
    guard isCursor else { return }
    let whole = Rect(row: line, column: area.column, columns: area.columns, rows: 1)
    if isFocused {
      canvas.restyle(whole, role: .focusedRow)
      canvas.frame.cursor = ScreenPosition(row: line, column: area.column)
    } else if isActive {
      canvas.restyle(whole, role: .chosenRow)
    }
  }
}
