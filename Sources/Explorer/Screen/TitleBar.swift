import TerminalUI

/// The top line: the program, the document, where in it the reader is.
enum TitleBar {
  static func draw(
    _ book: Book, in area: Rect, on canvas: inout Canvas
  ) {
    guard !area.isEmpty else { return }
    let room = canvas.drawRight(place(book), in: area, role: .plain)
    let name = " dramatis  "
    // On a narrow screen the document's title is worth more than the program's name.
    let margin = area.columns >= 20 ? 1 : 0
    let used =
      room >= 44
      ? canvas.draw(name, row: area.row, column: 0, columns: room, role: .faint) : margin
    let title = canvas.draw(
      book.document.title, row: area.row, column: used, columns: room - used, role: .title)
    guard let author = book.document.details.author else { return }
    let byline = book.screen.look.dot + author
    guard used + title + canvas.columns(of: byline) < room else { return }
    canvas.draw(byline, row: area.row, column: used + title, columns: room, role: .faint)
  }

  private static func place(_ book: Book) -> String {
    let count = book.document.paragraphs.count
    guard count > 0 else { return "" }
    let paragraph = min(book.paragraphOnScreen, count - 1)
    let more = book.document.isComplete ? "" : "+"
    let percent = Int(book.progress(paragraph) * 100 / Double(count) + 0.5)
    return
      "\(book.screen.look.pilcrow) \(paragraph + 1) of \(count)\(more)\(book.screen.look.dot)\(percent)% "
  }
}
