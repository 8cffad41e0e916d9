/// Moving by rows, and what fills a screen.
extension ParagraphRows {
  /// The position of the last row; the start if there are no rows.
  var endPosition: TextPosition { end?.position ?? .start }

  /// The position some rows further down, or up if negative, stopping at the first and the last row.
  func position(_ position: TextPosition, movedBy rows: Int) -> TextPosition {
    cursor(at: position).map { move($0, by: rows).cursor.position } ?? .start
  }

  /// The screenful of `height` rows that begins at a position, or earlier if the rows would end before the screen does.
  ///
  /// - Returns: the position of its first row, and the rows.
  func screenful(from position: TextPosition, height: Int) -> (top: TextPosition, rows: [TextRow]) {
    guard height > 0, let wish = cursor(at: position) else { return (.start, []) }
    let rows = rows(from: wish, count: height)
    if rows.count == height { return (wish.position, rows) }
    let (first, moved) = move(wish, by: rows.count - height)
    if moved == 0 { return (wish.position, rows) }
    return (first.position, self.rows(from: first, count: height))
  }

  /// Moves by rows, stopping at the first and the last.
  ///
  /// - Returns: the new place and by how many rows it is away.
  private func move(
    _ cursor: Cursor, by rows: Int
  ) -> (cursor: Cursor, moved: Int) {
    var cursor = cursor
    var left = abs(rows)
    while left > 0 {
      let room = rows > 0 ? cursor.block.rowCount - 1 - cursor.row : cursor.row
      if left <= room {
        cursor.row += rows > 0 ? left : -left
        return (cursor, abs(rows))
      }
      guard let next = rows > 0 ? block(after: cursor.block) : block(before: cursor.block) else {
        cursor.row = rows > 0 ? cursor.block.rowCount - 1 : 0
        return (cursor, abs(rows) - left + room)
      }
      left -= room + 1
      cursor = Cursor(block: next, row: rows > 0 ? 0 : next.rowCount - 1)
    }
    return (cursor, abs(rows))
  }

  /// At most `count` rows from one on.
  private func rows(from start: Cursor, count: Int) -> [TextRow] {
    var cursor = start
    var rows: [TextRow] = []
    rows.reserveCapacity(count)
    while true {
      while cursor.row < cursor.block.rowCount {
        rows.append(cursor.block.row(cursor.row))
        if rows.count == count { return rows }
        cursor.row += 1
      }
      guard let next = block(after: cursor.block) else { return rows }
      cursor = Cursor(block: next, row: 0)
    }
  }
}
