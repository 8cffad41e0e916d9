import DocumentModel
import KeywordSearch
import TerminalUI

/// The linked paragraphs, with mentions and hits marked.
enum TextPaneView {
  static func draw(
    _ book: Book, in area: Rect, on canvas: inout Canvas
  ) {
    guard !area.isEmpty else { return }
    if let lens = book.lens, lens.isOfWholeText || hasText(book) {
      return lens.draw(book, in: area, on: &canvas)
    }
    let viewport = book.viewport
    if viewport.rows.isEmpty { return drawNothing(book, in: area, on: &canvas) }
    let marks = TextMarks(book, viewport)
    let isFocused = book.focus == .text && !book.filter.isTyped
    if isFocused {
      let first = viewport.rows.firstIndex { if case .text = $0 { true } else { false } } ?? 0
      canvas.frame.cursor = ScreenPosition(row: area.row + first, column: area.column)
    }
    for (index, row) in viewport.rows.enumerated() {
      let line = area.row + index
      switch row {
      case .header(_, let fields): draw(fields, at: line, in: area, on: &canvas)
      case .text(let paragraph, let piece, let number):
        let isHeading = book.document.kind(ofParagraph: paragraph) == .heading
        let place = drawLine(
          piece, number, marks: marks, base: isHeading ? .heading : .plain, at: line,
          column: area.column, on: &canvas)
        if isFocused, let place { canvas.frame.cursor = place }
      case .gap: break
      }
    }
  }

  private static func draw(
    _ fields: [TextRow.Field], at row: Int, in area: Rect, on canvas: inout Canvas
  ) {
    var used = 0
    for field in fields {
      used +=
        canvas.draw(
          field.text, row: row, column: area.column + used, columns: area.columns - used,
          role: field.role) + field.gap
    }
  }

  /// Draws one line of text; gives the cell of the cursor if it stands in this line.
  private static func drawLine(
    _ piece: PieceLayout, _ number: Int, marks: TextMarks, base: Role, at row: Int, column: Int,
    on canvas: inout Canvas
  ) -> ScreenPosition? {
    let glyphs = piece.lines[number]
    guard !glyphs.isEmpty else { return nil }
    var painter = marks.painter(
      from: piece.offset(of: glyphs.lowerBound), base: base, look: canvas.look)
    var place = column
    var cursor: Int?
    var combining: [(mark: Unicode.Scalar, after: Int)] = []
    canvas.frame.withCells(ofRow: row) { cells in
      for index in glyphs {
        let glyph = piece.glyphs[index]
        let width = Int(glyph.width)
        if width == 0 {
          combining.append((glyph.scalar, place))
          continue
        }
        guard place + width <= cells.count else { return }
        let offset = piece.span.start + Int(glyph.offset)
        let style = painter.style(at: offset)
        if offset == marks.current?.start, cursor == nil { cursor = place }
        cells[place] = Cell(glyph.scalar, style: style)
        if width == 2 { cells[place + 1] = .continuation(style: style) }
        place += width
      }
    }
    for (mark, after) in combining {
      let end = ScreenPosition(row: row, column: after)
      canvas.frame.addMark(mark, at: canvas.frame.cell(before: end))
    }
    return cursor.map { ScreenPosition(row: row, column: $0) }
  }

  /// Whether there is text, and something of it is linked.
  private static func hasText(_ book: Book) -> Bool {
    book.pane.linked.count > 0 && book.filter.found?.fault == nil
  }

  private static func drawNothing(_ book: Book, in area: Rect, on canvas: inout Canvas) {
    draw(nothingLines(book), in: area, on: &canvas)
  }

  /// Draws a message, broken into lines, with advice below it.
  static func draw(_ lines: [String], in area: Rect, on canvas: inout Canvas) {
    for (index, line) in lines.prefix(area.rows).enumerated() {
      canvas.draw(
        line, row: area.row + index, column: area.column, columns: area.columns,
        role: index == 0 ? .notice : .faint)
    }
  }

  private static func lines(about fault: PatternFault) -> [String] {
    switch fault.reason {
    case .invalid(let why): ["/\(fault.pattern)/ is no regular expression:", why + "."]
    case .tooHard: [fault.description + "."]
    }
  }

  private static func nothingLines(_ book: Book) -> [String] {
    if book.document.paragraphs.isEmpty {
      return book.document.isComplete
        ? ["This text is empty.", "There is nothing to show; \(book.key(.quit)) quits."]
        : ["Reading\(book.screen.look.ellipsis)"]
    }
    if let fault = book.filter.found?.fault {
      return lines(about: fault) + ["\(book.key(.close)) clears the filter."]
    }
    if let text = book.filter.text, book.filter.found != nil {
      return ["No paragraph here has \"\(text)\".", "\(book.key(.close)) clears the filter."]
    }
    return [nobodyHere(book)]
      + (book.chips.last.map { ["\(book.key(.close)) takes \(book.words(of: $0)) away."] } ?? [])
  }

  /// Says that the chosen actors are not in what else is chosen.
  private static func nobodyHere(_ book: Book) -> String {
    let members = book.chosenMembers
    guard members.count != 1 else {
      return "\(book.cast.members[members[0]].name) is not mentioned here."
    }
    switch book.pane.shown.actors {
    case .actors:
      return "These actors share no paragraph\(book.pane.shown.sections == .all ? "" : " here")."
    case .kind(let kind): return "No \(kind.plural) are mentioned here."
    case .doubtful, .anyone: return "Nothing here."
    }
  }
}
