import Cncurses
import Glibc
import TerminalUI

/// Copies frames into ncurses' screen, rows that changed only; ncurses sends the difference.
struct FramePainter {
  private var styles: CursesStyles
  private let text: CellText
  private var shown: Frame?
  private var isCursorOn: Bool?
  private var row: [cchar_t] = []

  /// Makes a painter for a terminal that ncurses has just started on.
  init(styles: CursesStyles, text: CellText) {
    self.styles = styles
    self.text = text
  }

  /// Forgets what is on the screen: the next frame is painted whole.
  mutating func forget() {
    shown = nil
  }

  /// Tells that something else has made the cursor visible, which ncurses doesn't know.
  mutating func cursorWasShown() {
    curs_set(1)
    isCursorOn = nil
  }

  /// Puts a frame on the terminal.
  mutating func paint(_ frame: Frame) {
    let last = shown?.size == frame.size ? shown : nil
    if last == nil { werase(cn_stdscr()) }
    for index in 0..<frame.size.rows where !isShown(index, of: frame, in: last) {
      paintRow(index, of: frame, isErased: last == nil)
    }
    placeCursor(frame.cursor)
    wrefresh(cn_stdscr())
    shown = frame
  }

  private func isShown(_ index: Int, of frame: Frame, in last: Frame?) -> Bool {
    guard let last else { return false }
    let new = frame.row(index)
    let old = last.row(index)
    return new.elementsEqual(old) && !new.contains(where: \.hasMarks)
  }

  /// - Parameter isErased: the row is blank already, so blanks at its end need not be drawn.
  private mutating func paintRow(_ index: Int, of frame: Frame, isErased: Bool) {
    row.removeAll(keepingCapacity: true)
    var style = Style.plain
    var blank = styles.blank(style)
    var cells = frame.row(index)
    if isErased { cells = cells[...(cells.lastIndex { $0 != .blank } ?? cells.startIndex)] }
    for place in cells.indices {
      let cell = cells[place]
      if cell.isContinuation { continue }
      if cell.style != style {
        style = cell.style
        blank = styles.blank(style)
      }
      let isWide = place + 1 < cells.endIndex && cells[place + 1].isContinuation
      append(cell, of: frame, isWide: isWide, on: blank)
    }
    mvwadd_wchnstr(cn_stdscr(), Int32(index), 0, row, Int32(row.count))
  }

  private mutating func append(_ cell: Cell, of frame: Frame, isWide: Bool, on blank: cchar_t) {
    var drawn = blank
    guard text.isDrawable(cell.value, isWide: isWide) else {
      cn_set_text(&drawn, wchar_t(bitPattern: text.replacement.value), nil, 0)
      row.append(drawn)
      if isWide { row.append(blank) }
      return
    }
    let scalar = wchar_t(bitPattern: cell.value)
    if cell.hasMarks {
      let marks = text.marks(of: cell, in: frame).map { wchar_t(bitPattern: $0.value) }
      cn_set_text(&drawn, scalar, marks, Int32(marks.count))
    } else {
      cn_set_text(&drawn, scalar, nil, 0)
    }
    row.append(drawn)
  }

  private mutating func placeCursor(_ cursor: ScreenPosition?) {
    if let cursor { wmove(cn_stdscr(), Int32(cursor.row), Int32(cursor.column)) }
    let isOn = cursor != nil
    if isOn != isCursorOn {
      curs_set(isOn ? 1 : 0)
      isCursorOn = isOn
    }
  }
}
