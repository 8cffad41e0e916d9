import DocumentModel
import KeywordSearch
import TerminalUI

/// The linked paragraphs, with mentions and hits marked.
enum ReaderPane {
  static func draw(
    _ state: ExplorerState, _ viewport: Viewport, in area: Rect, on canvas: inout Canvas
  ) {
    guard !area.isEmpty else { return }
    if state.reader.linked.count == 0 {
      drawNothing(state, in: area, on: &canvas)
      return
    }
    let text = state.readerText
    let marks = TextMarks(state, visible: viewport.span)
    let isFocused = state.focus == .text && !state.isTyping
    if isFocused {
      let first = viewport.rows.firstIndex { if case .text = $0 { true } else { false } } ?? 0
      canvas.frame.cursor = ScreenPosition(row: area.row + first, column: area.column)
    }
    for (index, row) in viewport.rows.enumerated() {
      let line = area.row + index
      switch row {
      case .header(let paragraph):
        drawHeader(paragraph, text, state, at: line, area: area, on: &canvas)
      case .text(let paragraph, let piece, let number):
        let isHeading = state.document.kind(ofParagraph: paragraph) == .heading
        let place = drawLine(
          piece, number, marks: marks, base: isHeading ? .heading : .plain, at: line,
          column: area.column, on: &canvas)
        if isFocused, let place { canvas.frame.cursor = place }
      case .gap: break
      }
    }
  }

  private static func drawHeader(
    _ paragraph: Int, _ text: ReaderText, _ state: ExplorerState, at row: Int, area: Rect,
    on canvas: inout Canvas
  ) {
    var used = 0
    if !state.reader.isWholeText {
      used =
        canvas.draw(
          "\(state.look.pilcrow)\(paragraph + 1)", row: row, column: area.column,
          columns: area.columns, role: .faint) + 2
    }
    guard text.opensSection(rank: state.reader.linked.rank(of: paragraph)),
      let section = state.document.sectionIndex(ofParagraph: paragraph)
    else { return }
    canvas.draw(
      state.document.title(of: state.document.sections[section]), row: row,
      column: area.column + used, columns: area.columns - used, role: .heading)
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

  private static func drawNothing(_ state: ExplorerState, in area: Rect, on canvas: inout Canvas) {
    for (index, line) in nothingLines(state).prefix(area.rows).enumerated() {
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

  private static func nothingLines(_ state: ExplorerState) -> [String] {
    if state.document.paragraphs.isEmpty {
      return state.document.isComplete
        ? ["This text is empty.", "There is nothing to show; q quits."]
        : ["Reading\(state.look.ellipsis)"]
    }
    if let fault = state.found?.fault {
      return lines(about: fault) + ["Esc takes the filter away."]
    }
    if let text = state.filterText, state.found != nil {
      return ["No paragraph here has \"\(text)\".", "Esc takes the filter away."]
    }
    return ["These actors share no paragraph.", "Esc lets go of the marks."]
  }
}
