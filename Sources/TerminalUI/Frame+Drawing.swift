extension Frame {
  /// Draws one line of text from a position on, at most `columns` cells wide.
  ///
  /// Text that doesn't fit is cut and ends with `ellipsis`.
  ///
  /// - Returns: the number of cells used.
  @discardableResult
  public mutating func draw(
    _ text: some StringProtocol, at position: ScreenPosition, columns: Int, style: Style,
    width: CellWidth, isUnicode: Bool = true, ellipsis: Unicode.Scalar = "…"
  ) -> Int {
    guard columns > 0, position.row >= 0, position.row < size.rows else { return 0 }
    let drawn = Self.withPrintableASCII(text) { bytes -> Int? in
      guard bytes.count <= columns else { return nil }
      put(ascii: bytes, at: position, style: style)
      return bytes.count
    }
    if let drawn { return drawn }
    var stream = GlyphStream(width: width, isUnicode: isUnicode)
    var used = 0
    for scalar in text.unicodeScalars {
      let (glyph, cells) = Self.glyph(stream.step(scalar))
      guard let glyph else { continue }
      if cells == 0 {
        let end = ScreenPosition(row: position.row, column: position.column + used)
        if used > 0 { addMark(glyph, at: cell(before: end)) }
        continue
      }
      if used + cells > columns {
        let last = ScreenPosition(row: position.row, column: position.column + columns - 1)
        put(ellipsis, width: 1, at: last, style: style)
        return columns
      }
      put(
        glyph, width: cells, at: ScreenPosition(row: position.row, column: position.column + used),
        style: style)
      used += cells
    }
    return used
  }

  /// Number of cells that a line of text takes.
  public static func columns(
    of text: some StringProtocol, width: CellWidth, isUnicode: Bool = true
  ) -> Int {
    if let count = withPrintableASCII(text, \.count) { return count }
    var stream = GlyphStream(width: width, isUnicode: isUnicode)
    return text.unicodeScalars.reduce(0) { $0 + glyph(stream.step($1)).cells }
  }

  /// Calls `body` with the bytes of a text of printable ASCII, one cell each; `nil` for other texts.
  private static func withPrintableASCII(
    _ text: some StringProtocol, _ body: (UnsafeBufferPointer<UInt8>) -> Int?
  ) -> Int? {
    text.utf8.withContiguousStorageIfAvailable { bytes in
      bytes.allSatisfy { $0 >= 0x20 && $0 < 0x7F } ? body(bytes) : nil
    } ?? nil
  }

  /// Fills a rectangle with blanks of a style.
  public mutating func fill(_ area: Rect, style: Style) {
    for row in area.row..<area.row + area.rows {
      for column in area.column..<area.column + area.columns {
        put(" ", width: 1, at: ScreenPosition(row: row, column: column), style: style)
      }
    }
  }

  private static func glyph(_ step: GlyphStep) -> (scalar: Unicode.Scalar?, cells: Int) {
    switch step {
    case .spacing(let scalar, let width): (scalar, width)
    case .mark(let scalar): (scalar, 0)
    case .blank: (" ", 1)
    case .nothing: (nil, 0)
    }
  }
}
