import TerminalUI

/// The names of an actor, each with its count and why it is the actor's.
enum NamesPane {
  /// Where a name's parts stand.
  private struct Columns {
    /// Cells of the longest name that are shown.
    var name: Int
    /// Cells of the largest count.
    var count: Int
    /// The column of the reason.
    var reason: Int
  }

  /// Cells for a reason; where there are fewer it goes on a row of its own.
  private static let reasonWidth = 28

  /// On a low screen the names are worth more than what stands around them.
  private static func hasFrame(_ size: ScreenSize) -> Bool { size.rows >= 5 }

  private static func noteRows(_ names: NamesState, _ size: ScreenSize) -> Int {
    size.rows >= 8 ? names.notes.count : 0
  }

  private static func isWide(_ size: ScreenSize) -> Bool { size.columns >= 2 * reasonWidth }

  /// How many names a screen shows.
  static func height(_ names: NamesState, _ size: ScreenSize) -> Int {
    let rows = size.rows - (hasFrame(size) ? 3 : 0) - noteRows(names, size)
    return max(1, isWide(size) ? rows : rows / 2)
  }

  static func draw(_ names: NamesState, on canvas: inout Canvas, size: ScreenSize) {
    guard size.rows > 0, size.columns > 0 else { return }
    var row = hasFrame(size) ? drawHead(names, on: &canvas, size: size) : 0
    let last = size.rows - (hasFrame(size) ? 1 : 0)
    let columns = columns(names, canvas, size)
    for index in names.top..<min(names.names.count, names.top + height(names, size))
    where row < last {
      let start = row
      row = draw(names.names[index], columns, at: row, on: &canvas, size: size)
      guard index == names.cursor else { continue }
      let area = Rect(row: start, column: 0, columns: size.columns, rows: min(row, last) - start)
      canvas.restyle(area, role: .focusedRow)
      canvas.frame.cursor = ScreenPosition(row: start, column: 0)
    }
    guard hasFrame(size) else { return }
    let enter = Key.enter.name(isUnicode: canvas.look.isUnicode)
    canvas.draw(
      " \(enter) to the first mention  Esc closes", row: last, column: 0, columns: size.columns,
      role: .faint)
  }

  /// Draws who it is and the notes; gives the row after them.
  private static func drawHead(
    _ names: NamesState, on canvas: inout Canvas, size: ScreenSize
  ) -> Int {
    let count = CardPane.counted(names.names.count, "name")
    let head = [names.member.name, names.member.kind.rawValue, count]
    canvas.draw(
      " " + head.joined(separator: canvas.look.dot), row: 0, column: 0, columns: size.columns,
      role: .title)
    let notes = names.notes.prefix(noteRows(names, size))
    for (index, note) in notes.enumerated() {
      canvas.draw(" " + note, row: 1 + index, column: 0, columns: size.columns)
    }
    return 2 + notes.count
  }

  private static func columns(
    _ names: NamesState, _ canvas: Canvas, _ size: ScreenSize
  ) -> Columns {
    let count = names.names.map { "\($0.count)".utf8.count }.max() ?? 0
    let longest = names.names.map { canvas.columns(of: $0.text) }.max() ?? 0
    let reserved = isWide(size) ? reasonWidth + 2 : 0
    let name = max(0, min(longest, size.columns - count - 3 - reserved))
    return Columns(name: name, count: count, reason: name + count + 5)
  }

  /// Draws a name on one row, or on two where it is narrow; gives the row after it.
  private static func draw(
    _ name: NamesState.Name, _ columns: Columns, at row: Int, on canvas: inout Canvas,
    size: ScreenSize
  ) -> Int {
    canvas.draw(name.text, row: row, column: 1, columns: columns.name)
    let count = Rect(row: row, column: 0, columns: columns.name + columns.count + 3, rows: 1)
    _ = canvas.drawRight("\(name.count)", in: count, role: .plain)
    if isWide(size) {
      canvas.draw(
        name.reason.words, row: row, column: columns.reason,
        columns: size.columns - columns.reason, role: .faint)
      return row + 1
    }
    if row + 1 < size.rows {
      canvas.draw(
        name.reason.words, row: row + 1, column: 3, columns: size.columns - 3, role: .faint)
    }
    return row + 2
  }
}
