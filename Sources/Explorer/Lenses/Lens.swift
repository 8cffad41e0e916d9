import CastQueries
import DocumentModel
import TerminalUI

/// One way to show what is chosen in the text pane, besides the text itself: rows, each anchored to a place in the text.
///
/// A lens is a file, a line in `Lenses.all`, and a line for its key in the table of bindings.
protocol Lens: Sendable {
  /// The word on its tab.
  var title: String { get }
  /// The command that shows it.
  var command: Command { get }
  /// The bindings that work in it.
  var context: KeyContext { get }
  /// The row under the cursor, and how far the rows are scrolled.
  var cursor: LensCursor { get set }
  /// Number of rows.
  var rowCount: Int { get }
  /// Number of lines that its head wants; they don't scroll.
  var headRows: Int { get }
  /// Whether its tab shows when another lens is shown.
  func isOffered(_ book: Book) -> Bool
  /// Whether it shows the same whatever is chosen; the focus goes into it when it is asked for.
  var isOfWholeText: Bool { get }
  /// Whether its rows are still being counted or sorted.
  func isWaiting(_ book: Book) -> Bool

  /// Derives its rows, if what they depend on has changed.
  mutating func settle(_ book: Book) -> [ExplorerEffect]
  /// Puts the cursor where the reader comes from; called when the lens is shown and its rows are settled.
  mutating func start(at place: Span, _ book: Book)
  /// Handles a command in its own way; false leaves it to the rows, then to the book.
  mutating func take(_ command: Command, _ book: inout Book) -> Bool
  /// Handles a click.
  ///
  /// - Parameter position: cells from the lens's upper left corner.
  mutating func click(at position: ScreenPosition, _ book: inout Book)
  /// The place in the text of the row under the cursor; `nil` without rows.
  func place(_ book: Book) -> Span?
  /// Enter: leads from the row under the cursor to its place in the text.
  func open(_ book: inout Book)

  /// Draws the head.
  func drawHead(_ book: Book, in area: Rect, on canvas: inout Canvas)
  /// Draws a row; `area` is one row high.
  func draw(row: Int, _ book: Book, in area: Rect, on canvas: inout Canvas)
  /// What stands in place of rows; the first line is the message.
  func emptyLines(_ book: Book) -> [String]
  /// Draws everything; by default head and rows.
  func draw(_ book: Book, in area: Rect, on canvas: inout Canvas)
  /// Words for the right end of the bottom line: "3 of 22".
  func progress(_ book: Book) -> String
}

enum Lenses {
  /// The lenses in the order of their tabs, which follow that of the text.
  static var all: [any Lens] { [MentionsLens(), WithLens(), TimeLens(), NamesLens(), KeptLens()] }
}

// MARK: what most lenses do

extension Lens {
  var context: KeyContext { .lens }
  var headRows: Int { 0 }
  var isOfWholeText: Bool { false }

  func isOffered(_ book: Book) -> Bool { true }

  func isWaiting(_ book: Book) -> Bool { false }

  mutating func start(at place: Span, _ book: Book) {}

  mutating func take(_ command: Command, _ book: inout Book) -> Bool { false }

  mutating func click(at position: ScreenPosition, _ book: inout Book) {
    clickRow(at: position, book)
  }

  func open(_ book: inout Book) {
    guard let place = place(book) else { return }
    book.goToText(at: place)
  }

  func drawHead(_ book: Book, in area: Rect, on canvas: inout Canvas) {}

  func progress(_ book: Book) -> String {
    rowCount == 0 ? "" : "\(cursor.row + 1) of \(rowCount)"
  }

  func draw(_ book: Book, in area: Rect, on canvas: inout Canvas) {
    drawRows(book, in: area, on: &canvas)
  }
}

// MARK: rows

extension Lens {
  /// Lines of the head on the screen: none where they would leave no room for rows.
  func shownHeadRows(_ area: Rect) -> Int { area.rows > headRows ? headRows : 0 }

  /// Rows on the screen below the head.
  func height(_ book: Book) -> Int {
    max(1, book.layout.text.rows - shownHeadRows(book.layout.text))
  }

  /// Puts the cursor on the row at a position, if there is one.
  mutating func clickRow(at position: ScreenPosition, _ book: Book) {
    let head = shownHeadRows(book.layout.text)
    let row = cursor.top + position.row - head
    if position.row >= head, row < rowCount { cursor.select(row) }
  }

  /// Draws the head and the rows on the screen.
  func drawRows(_ book: Book, in area: Rect, on canvas: inout Canvas) {
    guard rowCount > 0 else {
      return TextPaneView.draw(emptyLines(book), in: area, on: &canvas)
    }
    let head = shownHeadRows(area)
    if head > 0 { drawHead(book, in: area, on: &canvas) }
    for line in head..<area.rows {
      let row = cursor.top + line - head
      guard row < rowCount else { return }
      let place = Rect(row: area.row + line, column: area.column, columns: area.columns, rows: 1)
      draw(row: row, book, in: place, on: &canvas)
      if row == cursor.row { markCursor(in: place, book, on: &canvas) }
    }
  }

  private func markCursor(in place: Rect, _ book: Book, on canvas: inout Canvas) {
    canvas.restyle(place, role: book.isInLens ? .focusedRow : .chosenRow)
    if book.isInLens {
      canvas.frame.cursor = ScreenPosition(row: place.row, column: place.column)
    }
  }
}
