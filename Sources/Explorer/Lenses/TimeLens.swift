import CastQueries
import DocumentModel
import TerminalUI

/// Who is mentioned when: a row for each main actor, a column for each section or equal part of what is chosen.
struct TimeLens: Lens {
  let title = "Time"
  let command = Command.timeLens
  var cursor = LensCursor()
  let headRows = 2
  /// The actors, the chosen ones first.
  private(set) var members: [Int] = []
  private(set) var columns = TimeColumns()
  /// The column under the cursor.
  private(set) var column = 0
  private var origin: Origin?
  /// Whom the rows began with.
  private var chosen: ActorChoice?

  /// Number of rows beyond which only chosen actors would have one.
  private static let mostActors = 200

  /// All that the columns depend on.
  private struct Origin: Equatable {
    var scope: LinkOrigin?
    /// Cells that the columns share.
    var cells: Int
  }

  var rowCount: Int { members.count }

  /// Complexity: linear in the sections, if what the columns depend on has changed.
  mutating func settle(_ book: Book) -> [ExplorerEffect] {
    settleMembers(book)
    let cells = TimeCells(columns: book.layout.text.columns, parts: 0).strip
    let origin = Origin(scope: book.pane.linkOrigin?.scope, cells: cells)
    guard origin != self.origin else { return [] }
    let before = firstParagraph ?? 0
    self.origin = origin
    columns = TimeColumns(book, most: cells)
    column = columns.column(of: before)
    return []
  }

  /// Puts the cursor on the column of a place.
  mutating func start(at place: Span, _ book: Book) {
    if let paragraph = book.document.paragraphIndex(at: place.start) {
      column = columns.column(of: paragraph)
    }
  }

  /// Finds the actors; the cursor stays on its actor, and goes to the first one who is newly chosen.
  private mutating func settleMembers(_ book: Book) {
    let before = members.indices.contains(cursor.row) ? members[cursor.row] : nil
    let first: [Int]
    switch book.pane.shown.actors {
    case .actors, .doubtful: first = Array(book.chosenMembers.prefix(Self.mostActors))
    case .anyone, .kind: first = []
    }
    let others = book.actors.list.rows.lazy.filter { !first.contains($0) }
    members = first + others.prefix(Self.mostActors - first.count)
    if chosen != book.pane.shown.actors {
      chosen = book.pane.shown.actors
      cursor = LensCursor()
    } else if let row = before.flatMap({ members.firstIndex(of: $0) }) {
      cursor.follow(to: row)
    }
  }

  /// The first paragraph of the column under the cursor.
  private var firstParagraph: Int? {
    columns.bounds.indices.contains(column) ? columns.bounds[column] : nil
  }

  // MARK: moving

  mutating func take(_ command: Command, _ book: inout Book) -> Bool {
    switch command {
    case .right: column = min(column + 1, max(0, columns.count - 1))
    case .left where column > 0: column -= 1
    default: return false
    }
    return true
  }

  mutating func click(at position: ScreenPosition, _ book: inout Book) {
    clickRow(at: position, book)
    let cells = TimeCells(columns: book.layout.text.columns, parts: columns.count)
    if let clicked = cells.column(at: position.column), clicked < columns.count { column = clicked }
  }

  /// The actor's first mention in the column, else the first paragraph that counts there.
  func place(_ book: Book) -> Span? {
    if let mention = mention(book) { return mention }
    guard column < columns.count, let paragraph = columns.firstParagraph(in: column),
      paragraph < book.document.paragraphs.count
    else { return nil }
    let start = book.document.paragraphs[paragraph].span.start
    return Span(start, start)
  }

  private func mention(_ book: Book) -> Span? {
    guard members.indices.contains(cursor.row), column < columns.count else { return nil }
    return columns.firstMention(of: members[cursor.row], in: column, book.cast)
  }

  /// Goes to the actor's first mention in the column, which chooses the actor; without one, to what counts there.
  func open(_ book: inout Book) {
    guard let mention = mention(book) else {
      guard let place = place(book) else { return book.notice = "nothing is left of this part" }
      return book.goToText(at: place)
    }
    let isLinked = book.document.paragraphIndex(at: mention.start).map(book.pane.linked.contains)
    if book.isChosen(members[cursor.row]), isLinked == true { return book.goToText(at: mention) }
    book.choose(members[cursor.row], at: mention)
  }

  // MARK: drawing

  func emptyLines(_ book: Book) -> [String] { ["No actor is mentioned here."] }

  func progress(_ book: Book) -> String {
    columns.count > 0 ? "part \(column + 1) of \(columns.count)" : ""
  }

  /// What the column under the cursor is, and how often the actor is mentioned there; below it the column's mark.
  func drawHead(_ book: Book, in area: Rect, on canvas: inout Canvas) {
    guard column < columns.count, members.indices.contains(cursor.row) else { return }
    let member = members[cursor.row]
    let range = columns[column]
    let title = book.document.sectionIndex(ofParagraph: range.lowerBound).map {
      book.document.title(of: book.document.sections[$0])
    }
    let words = [
      "\(book.cast.members[member].name) \(columns.counts(of: member, book.cast)[column])",
      book.paragraphRange(range), title ?? "",
    ]
    canvas.draw(
      words.filter { !$0.isEmpty }.joined(separator: canvas.look.dot), row: area.row,
      column: area.column, columns: area.columns, role: .title)
    for cell in TimeCells(columns: area.columns, parts: columns.count).cells(of: column) {
      canvas.put(
        canvas.look.isUnicode ? "▾" : "v", row: area.row + 1, column: area.column + cell,
        role: .title)
    }
  }

  func draw(row: Int, _ book: Book, in area: Rect, on canvas: inout Canvas) {
    let cells = TimeCells(columns: area.columns, parts: columns.count)
    let counts = columns.counts(of: members[row], book.cast)
    canvas.draw(
      book.cast.members[members[row]].name, row: area.row, column: area.column,
      columns: cells.name)
    let most = max(1, counts.max() ?? 1)
    let levels = canvas.look.levels
    for (column, count) in counts.enumerated() {
      let level = count == 0 ? 0 : 1 + (count * (levels.count - 1) - 1) / most
      for cell in cells.cells(of: column) {
        canvas.put(levels[level], row: area.row, column: area.column + cell, role: .strip)
      }
    }
    _ = canvas.drawRight("\(counts.reduce(0, +))", in: area, role: .plain)
  }

  func draw(_ book: Book, in area: Rect, on canvas: inout Canvas) {
    drawRows(book, in: area, on: &canvas)
    let row = area.row + shownHeadRows(area) + cursor.row - cursor.top
    let cells = TimeCells(columns: area.columns, parts: columns.count).cells(of: column)
    guard rowCount > 0, columns.count > 0, book.isInLens, row < area.row + area.rows,
      let first = cells.first
    else { return }
    canvas.restyle(
      Rect(row: row, column: area.column + first, columns: cells.count, rows: 1),
      role: .currentMention)
    canvas.frame.cursor = ScreenPosition(row: row, column: area.column + first)
  }
}

/// How the cells of a row are shared out: the name, the columns, the count.
private struct TimeCells {
  /// Cells of the name.
  let name: Int
  /// Cells that the columns share.
  let strip: Int
  /// Cells of one column.
  private let width: Int

  /// Cells of the count with a blank before it.
  private static let count = 7
  /// Names aren't given more cells.
  private static let longestName = 22
  /// Columns aren't drawn wider.
  private static let widest = 6

  /// - Parameter parts: number of columns.
  init(columns: Int, parts: Int) {
    let share = max(0, min(Self.longestName, columns / 4))
    let room = max(0, columns - share - 1 - Self.count)
    width = max(1, min(Self.widest, room / max(1, parts)))
    // What the columns leave is the name's.
    let spare = parts > 0 ? max(0, room - width * parts) : 0
    name = share + min(Self.longestName - share, spare)
    strip = max(0, columns - name - 1 - Self.count)
  }

  /// The cells of a column, counted from the left edge; none beyond what the columns share.
  func cells(of column: Int) -> Range<Int> {
    let (start, end) = (name + 1 + column * width, name + 1 + strip)
    return min(start, end)..<min(start + width, end)
  }

  /// The column at a cell.
  func column(at cell: Int) -> Int? {
    guard cell > name, cell <= name + strip else { return nil }
    return (cell - name - 1) / width
  }
}
