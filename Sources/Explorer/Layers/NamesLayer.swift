import DocumentModel
import TerminalUI

/// The names of an actor, each with its count and why it is the actor's.
///
/// It holds what was known when it was opened, so that nothing moves under the cursor while the cast
/// still grows.
struct NamesLayer: Layer {
  let names: ActorNames
  /// The name under the cursor.
  private(set) var cursor = 0
  /// The first name shown.
  private(set) var top = 0

  let context = KeyContext.names
  let coversPanes = true

  /// Opens the names of the actor under the cursor, or of what is chosen; `nil` if that is no single actor.
  init?(_ book: inout Book) {
    guard let member = book.actorInQuestion else {
      book.notice =
        "choose an actor first; \(book.key(.names)) then says why each name is the actor’s"
      return nil
    }
    names = ActorNames(member, of: book.cast)
  }

  mutating func take(_ input: LayerInput, _ book: inout Book) -> LayerOutcome {
    let page = height(book.screen.size)
    switch input {
    case .command(.up): cursor -= 1
    case .command(.down): cursor += 1
    case .command(.pageUp): cursor -= page
    case .command(.pageDown): cursor += page
    case .command(.first): cursor = 0
    case .command(.last): cursor = names.names.count
    case .mouse(.wheelUp, _): cursor -= 3
    case .mouse(.wheelDown, _): cursor += 3
    case .command(.open):
      goToName(&book)
      return .closes
    case .command(.close): return .closes
    default: break
    }
    return .stays
  }

  /// Keeps the cursor on a name, and that on the screen.
  mutating func settle(_ book: Book) {
    let height = height(book.screen.size)
    cursor = min(max(0, cursor), max(0, names.names.count - 1))
    top = max(min(top, cursor, max(0, names.names.count - height)), cursor - height + 1)
  }

  /// Chooses the actor, in the text at the first mention that is worded like the name under the cursor.
  private func goToName(_ book: inout Book) {
    guard names.names.indices.contains(cursor) else { return }
    let first = names.names[cursor].first
    if let member = book.cast.member(at: first.start) { book.choose(member, at: first) }
  }

  // MARK: geometry

  /// Cells for a reason; where there are fewer it goes on a row of its own.
  private static let reasonWidth = 28

  /// On a low screen the names are worth more than what stands around them.
  private func hasFrame(_ size: ScreenSize) -> Bool { size.rows >= 5 }

  private func noteRows(_ size: ScreenSize) -> Int { size.rows >= 8 ? names.notes.count : 0 }

  private func isWide(_ size: ScreenSize) -> Bool { size.columns >= 2 * Self.reasonWidth }

  /// How many names a screen shows.
  private func height(_ size: ScreenSize) -> Int {
    let rows = size.rows - (hasFrame(size) ? 3 : 0) - noteRows(size)
    return max(1, isWide(size) ? rows : rows / 2)
  }

  /// Where a name's parts stand, in cells.
  private struct Columns {
    /// Cells of the longest name that are shown.
    var name: Int
    /// Cells of the largest count.
    var count: Int
    /// The column of the reason.
    var reason: Int
  }

  private func columns(_ canvas: Canvas, _ size: ScreenSize) -> Columns {
    let count = names.names.map { "\($0.count)".utf8.count }.max() ?? 0
    let longest = names.names.map { canvas.columns(of: $0.text) }.max() ?? 0
    let reserved = isWide(size) ? Self.reasonWidth + 2 : 0
    let name = max(0, min(longest, size.columns - count - 3 - reserved))
    return Columns(name: name, count: count, reason: name + count + 5)
  }

  // MARK: drawing

  func draw(_ book: Book, on canvas: inout Canvas) {
    let size = book.screen.size
    guard size.rows > 0, size.columns > 0 else { return }
    var row = hasFrame(size) ? drawHead(on: &canvas, size) : 0
    let last = size.rows - (hasFrame(size) ? 1 : 0)
    let columns = columns(canvas, size)
    for index in top..<min(names.names.count, top + height(size)) where row < last {
      let start = row
      row = draw(names.names[index], columns, at: row, on: &canvas, size)
      guard index == cursor else { continue }
      let area = Rect(row: start, column: 0, columns: size.columns, rows: min(row, last) - start)
      canvas.restyle(area, role: .focusedRow)
      canvas.frame.cursor = ScreenPosition(row: start, column: 0)
    }
    if hasFrame(size) { drawHints(book.screen, at: last, on: &canvas) }
    if book.screen.look.marksDirection { DirectionMarks.addBetweenFields(of: &canvas.frame) }
  }

  private func drawHints(_ screen: Screen, at row: Int, on canvas: inout Canvas) {
    let hints = [Command.open, .close].map { screen.keys.hint(for: $0, in: context, screen.look) }
    canvas.draw(
      " " + hints.joined(separator: "  "), row: row, column: 0, columns: screen.size.columns,
      role: .faint)
  }

  /// Draws who it is and the notes; gives the row after them.
  private func drawHead(on canvas: inout Canvas, _ size: ScreenSize) -> Int {
    let count = counted(names.names.count, "name")
    let head = [names.member.name, names.member.kind.rawValue, count]
    canvas.draw(
      " " + head.joined(separator: canvas.look.dot), row: 0, column: 0, columns: size.columns,
      role: .title)
    let notes = names.notes.prefix(noteRows(size))
    for (index, note) in notes.enumerated() {
      canvas.draw(" " + note, row: 1 + index, column: 0, columns: size.columns)
    }
    return 2 + notes.count
  }

  /// Draws a name on one row, or on two where it is narrow; gives the row after it.
  private func draw(
    _ name: ActorNames.Name, _ columns: Columns, at row: Int, on canvas: inout Canvas,
    _ size: ScreenSize
  ) -> Int {
    canvas.draw(name.text, row: row, column: 1, columns: columns.name)
    let count = Rect(row: row, column: 0, columns: columns.name + columns.count + 3, rows: 1)
    _ = canvas.drawRight("\(name.count)", in: count, role: .plain)
    if isWide(size) {
      canvas.draw(
        name.reason.words, row: row, column: columns.reason,
        columns: size.columns - columns.reason, role: .faint)
      return row + 1
    }
    if row + 1 < size.rows {
      canvas.draw(
        name.reason.words, row: row + 1, column: 3, columns: size.columns - 3, role: .faint)
    }
    return row + 2
  }
}

extension Book {
  /// The actor of the row or the mention under the cursor, or the one that is chosen.
  var actorInQuestion: Int? {
    if focus == .actors { return actors.list.itemUnderCursor }
    if focus == .text, let visibleCurrent,
      let member = cast.member(at: visibleCurrent.start)
    {
      return member
    }
    return chosenMembers.count == 1 ? chosenMembers[0] : nil
  }
}
