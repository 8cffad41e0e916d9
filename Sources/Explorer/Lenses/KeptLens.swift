import DocumentModel
import Notebook
import TerminalUI

/// What the reader has kept of the text: the corrections in force, then those taken back.
///
/// It shows all of them, whatever is chosen.
struct KeptLens: Lens {
  let title = "Kept"
  let command = Command.keptLens
  var cursor = LensCursor()
  private var rows: [Row] = []
  /// What the rows were made of.
  private var placed = PlacedCorrections()
  private var order = KeptOrder.newest
  private var shownOrder = KeptOrder.newest

  /// A correction with what it says.
  private struct Row: Equatable {
    var correction: PlacedCorrection
    var isInForce: Bool
    var words: String
  }

  let isOfWholeText = true
  let context = KeyContext.kept
  let headRows = 1

  var rowCount: Int { rows.count }

  /// Its tab shows as soon as something is kept.
  func isOffered(_ book: Book) -> Bool { !book.corrections.placed.isEmpty }

  mutating func settle(_ book: Book) -> [ExplorerEffect] {
    guard placed != book.corrections.placed || order != shownOrder else { return [] }
    (placed, shownOrder) = (book.corrections.placed, order)
    rows =
      sorted(placed.inForce).map { row($0, isInForce: true, book) }
      + sorted(placed.undone).map { row($0, isInForce: false, book) }
    return []
  }

  /// Sorts by the chosen order; corrections without a place come first.
  private func sorted(_ list: [PlacedCorrection]) -> [PlacedCorrection] {
    switch order {
    case .newest: list.reversed()
    case .place: list.sorted { $0.now?.place ?? -1 < $1.now?.place ?? -1 }
    }
  }

  private func row(_ correction: PlacedCorrection, isInForce: Bool, _ book: Book) -> Row {
    Row(
      correction: correction, isInForce: isInForce,
      words: correction.kept.sentence(book.screen.look))
  }

  func place(_ book: Book) -> Span? {
    guard rows.indices.contains(cursor.row), let start = rows[cursor.row].correction.now?.place
    else { return nil }
    return book.cast.mentionIndex(at: start).map { book.cast.mentions[$0].span }
      ?? Span(start, start)
  }

  /// Handles undo and redo for the row under the cursor.
  ///
  /// Undo takes its correction back, and the cursor stays in its line. Redo makes it again if it was taken back, else the
  /// last one that was.
  mutating func take(_ command: Command, _ book: inout Book) -> Bool {
    if command == .sort {
      order = book.nextOrder(KeptOrder.allCases, after: order)
      return true
    }
    guard command == .undo || command == .redo, rows.indices.contains(cursor.row) else {
      return false
    }
    let row = rows[cursor.row]
    switch (command, row.isInForce) {
    case (.undo, true): book.undoCorrection(row.correction.kept)
    case (.redo, false): book.redoCorrection(row.correction.kept)
    case (.undo, false): book.notice = "this is taken back already"
    default: book.redoCorrection()
    }
    return true
  }

  func open(_ book: inout Book) {
    guard let place = place(book) else {
      return book.notice = "no place in this text; \(book.key(.undo)) takes it back"
    }
    book.goToText(at: place)
  }

  func emptyLines(_ book: Book) -> [String] {
    ["Nothing is kept of this text yet.", "M, S, X, K and = correct who is who; see help."]
  }

  func progress(_ book: Book) -> String {
    rowCount == 0 ? "" : "correction \(cursor.row + 1) of \(rowCount)"
  }

  // MARK: drawing

  func drawHead(_ book: Book, in area: Rect, on canvas: inout Canvas) {
    let placed = book.corrections.placed
    var words = [counted(placed.inForce.count, "correction")]
    if placed.misfitCount > 0 { words.append("\(placed.misfitCount) without a place") }
    if !placed.undone.isEmpty { words.append("\(placed.undone.count) taken back") }
    canvas.draw(
      words.joined(separator: ", "), row: area.row, column: area.column, columns: area.columns,
      role: .faint)
  }

  func draw(row: Int, _ book: Book, in area: Rect, on canvas: inout Canvas) {
    let row = rows[row]
    let state = state(row, book)
    let isPlain = row.isInForce && row.correction.now != nil
    let columns = max(1, area.columns - state.count - 2)
    canvas.draw(
      row.words, row: area.row, column: area.column, columns: columns,
      role: isPlain ? .plain : .faint)
    _ = canvas.drawRight(state, in: area, role: row.correction.now == nil ? .notice : .faint)
  }

  /// Where a correction is, or why it has no effect.
  private func state(_ row: Row, _ book: Book) -> String {
    if !row.isInForce { return "taken back" }
    guard let start = row.correction.now?.place else { return "no place" }
    let mark = book.screen.look.isUnicode ? "\u{B6}" : ""
    return book.document.paragraphIndex(at: start).map { "\(mark)\($0 + 1)" } ?? ""
  }
}

/// Orders of what is kept, as one steps through them.
enum KeptOrder: CaseIterable, RowOrder {
  case newest, place

  func words(_ look: Look) -> String {
    switch self {
    case .newest: "age, the newest first"
    case .place: "place in the text"
    }
  }
}

extension Correction {
  /// The byte at which it was made: of its first actor's mention, or of the words that it adds.
  fileprivate var place: Int? {
    switch self {
    case .merge(let anchors): anchors.first
    case .split(let anchor, _), .splitMention(let anchor), .moveMention(let anchor, _),
      .moveWording(let anchor, _, _),
      .rename(let anchor, _), .retype(let anchor, _), .hide(let anchor), .addAlias(let anchor, _):
      anchor
    case .addMention(_, let span), .addActor(let span, _, _): span.start
    }
  }
}
