import TerminalUI

/// The card above the linked paragraphs, with the tabs of the lenses below it.
enum CardPane {
  /// Cells that an area has for lines.
  static func columns(of area: Rect) -> Int { area.columns - 2 * ScreenLayout.margin(of: area) }

  static func draw(_ book: Book, in area: Rect, on canvas: inout Canvas) {
    guard !area.isEmpty else { return }
    let (margin, columns) = (ScreenLayout.margin(of: area), columns(of: area))
    // The last row has the tabs; what doesn't fit above it goes, the strip first.
    for (index, line) in book.card.prefix(area.rows - 1).enumerated() {
      canvas.draw(
        line.text, row: area.row + index, column: area.column + margin, columns: columns,
        role: line.role)
      guard let place = line.place, place < columns else { continue }
      canvas.restyle(
        Rect(row: area.row + index, column: area.column + margin + place, columns: 1, rows: 1),
        role: .readerPlace)
    }
    LensTabs.draw(book, in: area, on: &canvas)
  }
}
