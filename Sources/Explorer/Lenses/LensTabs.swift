import TerminalUI

/// The tabs of the lenses, in the rule below the card.
enum LensTabs {
  struct Tab: Equatable {
    /// Number of the lens, 0 for the text.
    var lens: Int
    var text: String
    /// The column of its first cell.
    var column: Int
  }

  /// The tabs that fit into an area: all with their words, else as many with their words as there is room for, and the
  /// chosen one.
  static func tabs(_ book: Book, in area: Rect) -> [Tab] {
    let titles = ["Text"] + book.pane.lenses.map(\.title)
    let keys = [Command.textLens] + book.pane.lenses.map(\.command)
    let offered = titles.indices.filter(book.isOffered)
    func all(words count: Int) -> [String] {
      offered.map { lens in
        let digit = digit(keys[lens], book)
        return lens < count || lens == book.pane.lens ? "\(digit) \(titles[lens])" : digit
      }
    }
    let forms = (0...titles.count).reversed().lazy.map(all)
    let texts = forms.first { columns(of: $0) <= area.columns } ?? []
    var column = area.column + margin
    return zip(offered, texts).map { lens, text in
      defer { column += text.count + gap }
      return Tab(lens: lens, text: text, column: column)
    }
  }

  private static let margin = 2
  private static let gap = 3

  /// Cells of a row of tabs with a blank on either side of each.
  private static func columns(of texts: [String]) -> Int {
    margin + texts.reduce(0) { $0 + $1.count + gap } - gap + 2
  }

  /// The key of a lens that is a digit, else its first.
  private static func digit(_ command: Command, _ book: Book) -> String {
    let keys = book.screen.keys.binding(of: command, in: .text)?.keys ?? []
    for case .character(let scalar) in keys where ("0"..."9").contains(scalar) {
      return String(scalar)
    }
    return keys.first?.name(isUnicode: book.screen.look.isUnicode) ?? ""
  }

  /// Draws the rule in the last row of an area, and the tabs on it.
  static func draw(_ book: Book, in area: Rect, on canvas: inout Canvas) {
    let row = area.row + area.rows - 1
    for column in area.column..<area.column + area.columns {
      canvas.put(canvas.look.horizontal, row: row, column: column, role: .border)
    }
    if area.column > 0 {
      canvas.put(canvas.look.teeRight, row: row, column: area.column - 1, role: .border)
    }
    let isFocused = book.focus == .text && !book.filter.isTyped
    for tab in tabs(book, in: area) {
      let isShown = tab.lens == book.pane.lens
      let role = isShown ? (isFocused ? Role.focusedPaneTitle : .paneTitle) : .faint
      canvas.draw(" ", row: row, column: tab.column - 1, columns: 1)
      let used = canvas.draw(
        tab.text, row: row, column: tab.column, columns: tab.text.count, role: role)
      canvas.draw(" ", row: row, column: tab.column + used, columns: 1)
    }
  }

  /// The lens whose tab is at a column.
  static func lens(at column: Int, _ book: Book, in area: Rect) -> Int? {
    tabs(book, in: area).first { ($0.column - 1...$0.column + $0.text.count).contains(column) }?
      .lens
  }
}
