import TerminalUI

/// The top line: the program, the document, what narrows it, where in it the reader is.
enum TitleBar {
  static func draw(
    _ book: Book, in area: Rect, on canvas: inout Canvas
  ) {
    guard !area.isEmpty else { return }
    let room = canvas.drawRight(place(book), in: area, role: .plain)
    let chips = chips(book)
    let chipColumns = chips.reduce(0) { $0 + canvas.columns(of: $1) + separator.count }
    let name = " dramatis  "
    // On a narrow screen the document's title is worth more than the program's name, and so is what narrows it.
    let margin = area.columns >= 20 ? 1 : 0
    var line = TitleLine(column: margin, end: room)
    if room >= 44 + chipColumns {
      line = TitleLine(column: 0, end: room); line.draw(name, .faint, on: &canvas)
    }
    // The title has at least a third of the room; chips come next, the author last.
    let wanted = canvas.columns(of: book.document.title)
    let share = max((line.end - line.column) / 3, line.end - line.column - chipColumns)
    line.draw(book.document.title, .title, columns: min(wanted, share), on: &canvas)
    line.draw(chips: chips, dot: book.screen.look.dot, on: &canvas)
    guard chips.isEmpty, let author = book.document.details.author else { return }
    let byline = book.screen.look.dot + author
    if line.column + canvas.columns(of: byline) < room { line.draw(byline, .faint, on: &canvas) }
  }

  private static let separator = " · "

  /// What narrows the text: how far it has been read, then what is chosen.
  private static func chips(_ book: Book) -> [String] {
    let look = book.screen.look
    let limit = book.readingLimit.map { ["up to \(look.pilcrow) \($0)"] } ?? []
    return limit + book.chips.map(book.words(of:))
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

/// A line that is drawn from left to right.
private struct TitleLine {
  var column: Int
  /// The column after the last.
  let end: Int

  mutating func draw(
    _ text: String, _ role: Role, columns: Int = .max, on canvas: inout Canvas
  ) {
    column += canvas.draw(
      text, row: 0, column: column, columns: min(columns, end - column), role: role)
  }

  /// Draws chips; where there is too little room, each is cut to its share of what the shorter ones leave.
  mutating func draw(chips: [String], dot: String, on canvas: inout Canvas) {
    for (place, chip) in chips.enumerated() {
      let left = chips.count - place
      let room = (end - column) / left - canvas.columns(of: dot)
      let others = chips[(place + 1)...].reduce(0) { $0 + canvas.columns(of: dot + $1) }
      let columns = max(room, end - column - others - canvas.columns(of: dot))
      // Less would show nothing of it.
      guard columns >= 3 else { return }
      draw(dot, .faint, on: &canvas)
      draw(chip, .plain, columns: columns, on: &canvas)
    }
  }
}
