import TerminalUI

/// A frame being drawn, with the look and the width rule at hand.
struct Canvas {
  var frame: Frame
  let look: Look
  let width: CellWidth

  init(size: ScreenSize, look: Look, width: CellWidth) {
    frame = Frame(size: size)
    self.look = look
    self.width = width
  }

  /// Draws one line, cut with an ellipsis to `columns` cells; gives the cells used.
  @discardableResult
  mutating func draw(
    _ text: some StringProtocol, row: Int, column: Int, columns: Int, role: Role = .plain
  ) -> Int {
    draw(text, row: row, column: column, columns: columns, style: look.style(role))
  }

  /// Draws one line in a style of its own.
  @discardableResult
  mutating func draw(
    _ text: some StringProtocol, row: Int, column: Int, columns: Int, style: Style
  ) -> Int {
    frame.draw(
      text, at: ScreenPosition(row: row, column: column), columns: columns, style: style,
      width: width, isUnicode: look.isUnicode, ellipsis: look.isUnicode ? "…" : "~")
  }

  /// Draws a line that ends at the right edge of `area`'s first row, if there is room for it.
  ///
  /// - Returns: the cells left to its left, one blank between.
  mutating func drawRight(_ text: String, in area: Rect, role: Role) -> Int {
    let needed = columns(of: text)
    guard needed > 0, needed + 1 <= area.columns else { return area.columns }
    draw(
      text, row: area.row, column: area.column + area.columns - needed, columns: needed, role: role)
    return area.columns - needed - 1
  }

  func columns(of text: String) -> Int {
    Frame.columns(of: text, width: width, isUnicode: look.isUnicode)
  }

  /// Gives a whole row of cells a style, keeping their text.
  mutating func restyle(_ area: Rect, role: Role) {
    let style = look.style(role)
    for row in area.row..<area.row + area.rows {
      frame.restyle(
        from: ScreenPosition(row: row, column: area.column), columns: area.columns
      ) { $0 = style }
    }
  }

  mutating func put(_ scalar: Unicode.Scalar, row: Int, column: Int, role: Role) {
    frame.put(
      scalar, width: 1, at: ScreenPosition(row: row, column: column), style: look.style(role))
  }

  /// Breaks ASCII text into lines of at most `columns` cells.
  static func wordWrapped(_ text: String, columns: Int) -> [String] {
    var lines: [String] = []
    for word in text.split(separator: " ") {
      if let last = lines.last, last.utf8.count + 1 + word.utf8.count <= columns {
        lines[lines.count - 1] += " \(word)"
      } else {
        lines.append(String(word))
      }
    }
    return lines
  }
}
