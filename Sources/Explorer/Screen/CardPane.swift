import TerminalUI

/// The card above the linked paragraphs, with a rule below it.
enum CardPane {
  /// Cells that an area has for lines.
  static func columns(of area: Rect) -> Int { area.columns - 2 * ScreenLayout.margin(of: area) }

  static func draw(_ book: Book, in area: Rect, on canvas: inout Canvas) {
    guard !area.isEmpty else { return }
    let (margin, columns) = (ScreenLayout.margin(of: area), columns(of: area))
    // The last row is the rule; what doesn't fit above it goes, the strip first.
    for (index, line) in book.card.prefix(area.rows - 1).enumerated() {
      canvas.draw(
        line.text, row: area.row + index, column: area.column + margin, columns: columns,
        role: line.role)
    }
    let rule = area.row + area.rows - 1
    for column in area.column..<area.column + area.columns {
      canvas.put(canvas.look.horizontal, row: rule, column: column, role: .border)
    }
    if area.column > 0 {
      canvas.put(canvas.look.teeRight, row: rule, column: area.column - 1, role: .border)
    }
  }
}
