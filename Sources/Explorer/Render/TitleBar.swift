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
    canvas.draw(
      state.document.title, row: area.row, column: used, columns: room - used, role: .title)
  }

  private static func place(_ state: ExplorerState, _ viewport: Viewport) -> String {
    let count = state.document.paragraphs.count
    guard count > 0 else { return "" }
    let here = min(state.paragraph(in: viewport) + 1, count)
    let more = state.document.isComplete ? "" : "+"
    return
      "\(state.look.pilcrow) \(here) of \(count)\(more)\(state.look.dot)\(here * 100 / count)% "
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
    let rank = reader.linked.rank(of: reader.top.paragraph)
    return rank < reader.linked.count ? reader.linked[rank] : reader.top.paragraph
  }
}
