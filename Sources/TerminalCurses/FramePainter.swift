import Cncurses
import Glibc
import TerminalUI

/// Copies the changed rows of frames into ncurses' screen; ncurses sends the difference.
struct FramePainter {
  private var styles: CursesStyles
  private let text: CellText
  private var shown: Frame?
  private var isCursorOn: Bool?

  /// A painter for a terminal on which ncurses has just been started.
  init(styles: CursesStyles, text: CellText) {
    self.styles = styles
    self.text = text
  }

  /// Forgets what is on the screen, so that the next frame is painted completely.
  mutating func forget() {
    shown = nil
  }

  /// Records that another program has made the cursor visible, which ncurses doesn't know.
  mutating func cursorWasShown() {
    curs_set(1)
    isCursorOn = nil
  }

  /// Paints a frame on the terminal.
  mutating func paint(_ frame: Frame) {
    let last = shown?.size == frame.size ? shown : nil
    if last == nil { werase(cn_stdscr()) }
    for index in 0..<frame.size.rows {
      if let columns = changedColumns(ofRow: index, of: frame, since: last) {
        paintRow(index, columns, of: frame)
      }
    }
    placeCursor(frame.cursor)
    wrefresh(cn_stdscr())
    shown = frame
  }

  /// The columns of a row that must be painted, as one range; `nil` if none must.
  private func changedColumns(ofRow index: Int, of frame: Frame, since last: Frame?) -> Range<Int>?
  {
    let new = frame.row(index)
    guard let last else {
      // The row is already blank, so blanks at its end need no painting.
      return new.lastIndex { $0 != .blank }.map { 0..<$0 - new.startIndex + 1 }
    }
    let old = last.row(index)
    var start = 0
    var end = new.count
    // Each frame has its own table of marks, so equal cells with marks may look different.
    if !new.contains(where: \.hasMarks) {
      while start < end, new[new.startIndex + start] == old[old.startIndex + start] { start += 1 }
      while end > start, new[new.startIndex + end - 1] == old[old.startIndex + end - 1] { end -= 1 }
    }
    guard start < end else { return nil }
    // Never leave half of a wide character on either side.
    while start > 0, isHalf(start, new, old) { start -= 1 }
    while end < new.count, isHalf(end, new, old) { end += 1 }
    return start..<end
  }

  private func isHalf(_ column: Int, _ new: ArraySlice<Cell>, _ old: ArraySlice<Cell>) -> Bool {
    new[new.startIndex + column].isContinuation || old[old.startIndex + column].isContinuation
  }

  private mutating func paintRow(_ index: Int, _ columns: Range<Int>, of frame: Frame) {
    let cells = frame.row(index)
    let first = cells.startIndex + columns.lowerBound
    var style = Style.plain
    var blank = styles.blank(style)
    let row = [cchar_t](unsafeUninitializedCapacity: columns.count) { row, count in
      for place in first..<first + columns.count {
        let cell = cells[place]
        if cell.isContinuation { continue }
        if cell.style != style {
          style = cell.style
          blank = styles.blank(style)
        }
        let isWide = place + 1 < cells.endIndex && cells[place + 1].isContinuation
        let isDrawable = text.isDrawable(cell.value, isWide: isWide)
        row.initializeElement(at: count, to: blank)
        row[count].chars.0 = wchar_t(bitPattern: isDrawable ? cell.value : text.replacement.value)
        if isDrawable && cell.hasMarks { addMarks(of: cell, of: frame, to: &row[count]) }
        count += 1
        guard isWide, !isDrawable else { continue }
        row.initializeElement(at: count, to: blank)
        count += 1
      }
    }
    mvwadd_wchnstr(
      cn_stdscr(), Int32(index), Int32(columns.lowerBound), row, Int32(row.count))
  }

  private func addMarks(of cell: Cell, of frame: Frame, to drawn: inout cchar_t) {
    let marks = text.marks(of: cell, in: frame).map { wchar_t(bitPattern: $0.value) }
    cn_set_marks(&drawn, marks, Int32(marks.count))
  }

  private mutating func placeCursor(_ cursor: ScreenPosition?) {
    wmove(cn_stdscr(), Int32(cursor?.row ?? 0), Int32(cursor?.column ?? 0))
    let isOn = cursor != nil
    if isOn != isCursorOn {
      curs_set(isOn ? 1 : 0)
      isCursorOn = isOn
    }
  }
}
