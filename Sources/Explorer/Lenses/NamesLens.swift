import DocumentModel
import TerminalUI

/// The names of an actor in what is chosen besides: each wording once, with its count and why it is the actor's.
struct NamesLens: Lens {
  let title = "Names"
  let command = Command.names
  var cursor = LensCursor()
  private(set) var names: ActorNames?
  private(set) var order = NameOrder.count
  /// Cells of the longest wording, and digits of the greatest count.
  private var widths = (name: 0, count: 0)
  /// The first mention of the wording under the cursor when the rows were last settled.
  private var underCursor: Span?
  private var origin: Origin?

  /// All that the rows depend on.
  private struct Origin: Equatable {
    var member: Int?
    /// What narrows the text.
    var scope: LinkOrigin?
    var order: NameOrder
  }

  var rowCount: Int { names?.names.count ?? 0 }

  /// The name if it isn't on the card, and the notes on the actor: ambiguity, doubt, confidence.
  private var head: [String] = []
  var headRows: Int { head.count }

  /// Complexity: linear in the actor's mentions, if the actor or what narrows the text has changed.
  mutating func settle(_ book: Book) -> [ExplorerEffect] {
    defer { underCursor = place(book) }
    defer { head = headLines(book) }
    let origin = Origin(
      member: book.actorInQuestion, scope: book.pane.linkOrigin?.scope, order: order)
    guard origin != self.origin else { return [] }
    let isOther = origin.member != self.origin?.member
    self.origin = origin
    names = origin.member.map { member in
      let here = book.cast.linked(to: .all([member]), in: book.scopeParagraphs)
      return ActorNames(member, of: book.cast, in: here.mentions)
    }
    if order != .count { names?.sort(by: order) }
    widths.count = "\(names?.names.map(\.count).max() ?? 0)".utf8.count
    widths.name = names?.names.map { book.columns(of: $0.text) }.max() ?? 0
    let row = names?.names.firstIndex { $0.first == underCursor }
    if !isOther, cursor.row > 0, let row { cursor.follow(to: row) } else { cursor = LensCursor() }
    return []
  }

  /// The lines above the rows, broken so that nothing is cut.
  private func headLines(_ book: Book) -> [String] {
    guard let names else { return [] }
    let isOther = book.actorInQuestion.map { book.chosenMembers != [$0] } ?? false
    let columns = max(1, book.layout.text.columns)
    return (isOther ? [names.member.name] : [])
      + names.notes.flatMap { Canvas.wordWrapped($0, columns: columns) }
  }

  func place(_ book: Book) -> Span? {
    guard let names, names.names.indices.contains(cursor.row) else { return nil }
    return names.names[cursor.row].first
  }

  mutating func take(_ command: Command, _ book: inout Book) -> Bool {
    guard command == .sort, rowCount > 0 else { return false }
    order = book.nextOrder(NameOrder.allCases, after: order)
    return true
  }

  /// Chooses the actor, in the text at the first mention that is worded like the name under the cursor.
  func open(_ book: inout Book) {
    guard let first = place(book), let member = book.cast.member(at: first.start) else { return }
    book.choose(member, at: first)
  }

  // MARK: drawing

  func emptyLines(_ book: Book) -> [String] {
    if let names { return ["\(names.member.name) is not mentioned here."] }
    let apostrophe = book.screen.look.isUnicode ? "’" : "'"
    return ["Choose one actor.", "Its names show here, and why each is the actor\(apostrophe)s."]
  }

  func drawHead(_ book: Book, in area: Rect, on canvas: inout Canvas) {
    for (line, note) in head.enumerated() {
      canvas.draw(
        note, row: area.row + line, column: area.column, columns: area.columns, role: .notice)
    }
  }

  /// Cells for the longest reason; where there is less room it has half of that.
  private static let reasonColumns = 28

  func draw(row: Int, _ book: Book, in area: Rect, on canvas: inout Canvas) {
    guard let name = names?.names[row] else { return }
    let room = max(0, area.columns - widths.count - 4)
    let columns = max(1, min(widths.name, room - min(Self.reasonColumns, room / 2)))
    canvas.draw(name.text, row: area.row, column: area.column, columns: columns)
    let start = columns + 2 + widths.count
    let count = Rect(row: area.row, column: area.column, columns: start, rows: 1)
    _ = canvas.drawRight("\(name.count)", in: count, role: .plain)
    canvas.draw(
      name.reason.words, row: area.row, column: area.column + start + 2,
      columns: max(0, area.columns - start - 2), role: .faint)
  }
}

extension Book {
  /// The actor of the row or the mention under the cursor, or the one that is chosen.
  var actorInQuestion: Int? {
    if focus == .actors, let member = actors.list.itemUnderCursor { return member }
    let current = pane.lens == 0 ? visibleCurrent : pane.current
    if focus == .text, let current, let member = cast.member(at: current.start) { return member }
    return chosenMembers.count == 1 ? chosenMembers[0] : nil
  }

  /// Cells of a line of text.
  func columns(of text: String) -> Int {
    Frame.columns(of: text, width: screen.width, isUnicode: screen.look.isUnicode)
  }
}
