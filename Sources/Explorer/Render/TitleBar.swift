import TerminalUI

/// The top line: the program, the document, where in it the reader is.
enum TitleBar {
  static func draw(
    _ state: ExplorerState, _ viewport: Viewport, in area: Rect, on canvas: inout Canvas
  ) {
    guard !area.isEmpty else { return }
    let room = canvas.drawRight(place(state, viewport), in: area, role: .plain)
    let name = " dramatis  "
    // On a narrow screen the document's title is worth more than the program's name.
    let margin = area.columns >= 20 ? 1 : 0
    let used =
      room >= 44
      ? canvas.draw(name, row: area.row, column: 0, columns: room, role: .faint) : margin
    let title = canvas.draw(
      state.document.title, row: area.row, column: used, columns: room - used, role: .title)
    guard let author = state.document.details.author else { return }
    let byline = state.look.dot + author
    guard used + title + canvas.columns(of: byline) < room else { return }
    canvas.draw(byline, row: area.row, column: used + title, columns: room, role: .faint)
  }

  private static func place(_ state: ExplorerState, _ viewport: Viewport) -> String {
    let count = state.document.paragraphs.count
    guard count > 0 else { return "" }
    let paragraph = min(state.paragraph(in: viewport), count - 1)
    let more = state.document.isComplete ? "" : "+"
    let percent = Int(state.progress(paragraph, viewport) * 100 / Double(count) + 0.5)
    return
      "\(state.look.pilcrow) \(paragraph + 1) of \(count)\(more)\(state.look.dot)\(percent)% "
  }
}

extension ExplorerState {
  /// The paragraph of the cursor in the text if it is on the screen, else the topmost one.
  func paragraph(in viewport: Viewport) -> Int {
    if let current = reader.current, viewport.shows(current),
      let paragraph = document.paragraphIndex(at: current.start)
    {
      return paragraph
    }
    return viewport.firstParagraph ?? reader.top.paragraph
  }

  /// How many paragraphs have been read when one is on the screen; of a long one only a part counts.
  func progress(_ paragraph: Int, _ viewport: Viewport) -> Double {
    let span = document.paragraphs[paragraph].span
    let seen = min(max(0, viewport.span.end - span.start), span.count)
    let isLong = span.count > ReaderText.pieceBytes
    return Double(paragraph) + (isLong ? Double(seen) / Double(span.count) : 1)
  }
}
