import CastQueries
import DocumentModel
import TerminalUI

/// Every mention on one line, with the words around it: keyword in context.
///
/// Of the chosen actors; where no one is chosen, of everyone.
struct MentionsLens: Lens {
  let title = "Mentions"
  let command = Command.mentionsLens
  var cursor = LensCursor()
  let headRows = 1
  /// By what the rows are sorted.
  private(set) var order = ConcordanceOrder.place
  private(set) var rows = MentionRows.range(0..<0)
  /// Number of the newest request for sorted rows; answers to older ones are dropped.
  private var generation = 0
  /// Whether the rows are still in the order of the text.
  private(set) var isSorting = false
  /// The mention under the cursor when the rows were last settled.
  private var underCursor: Span?
  private var origin: Origin?

  /// All that the rows depend on.
  private struct Origin: Equatable {
    var link: LinkOrigin?
    var listFolds: Int
    var order: ConcordanceOrder
  }

  var rowCount: Int { rows.count }

  func isWaiting(_ book: Book) -> Bool { isSorting }

  /// Complexity: that of `Book.mentionsInScope`, if what the rows depend on has changed.
  mutating func settle(_ book: Book) -> [ExplorerEffect] {
    defer { underCursor = place(book) }
    var origin = Origin(
      link: book.pane.linkOrigin, listFolds: book.actors.list.foldChanges, order: order)
    origin.link?.isWholeText = false
    guard origin != self.origin else { return [] }
    let isOther = origin.link?.chosen != self.origin?.link?.chosen
    self.origin = origin
    generation += 1
    rows = book.mentionsInScope
    isSorting = order != .place && rows.count > 1
    if isOther {
      cursor = LensCursor()
      if let current = book.pane.current { start(at: current, book) }
    } else if cursor.row > 0, let before = underCursor,
      let row = rows.row(of: before, book.cast, isSorted: false)
    {
      cursor.follow(to: row)
    }
    guard isSorting else { return [.stop(.concordance)] }
    return [
      .run(
        ConcordanceJob(
          document: book.document, cast: book.cast, mentions: rows, order: order,
          generation: generation))
    ]
  }

  /// Puts the cursor on the mention at a place, else on the next one.
  mutating func start(at place: Span, _ book: Book) {
    let isSorted = order != .place && !isSorting
    guard let row = rows.row(of: place, book.cast, isSorted: isSorted) else { return }
    cursor.start(at: row, height: height(book))
  }

  /// Takes sorted rows in; the cursor stays on its mention, or at the first row.
  mutating func take(_ sorted: SortedMentions, _ cast: Cast) {
    guard sorted.generation == generation, isSorting else { return }
    isSorting = false
    let before = cursor.row > 0 ? underCursor : nil
    rows = .list(sorted.mentions)
    guard let before, let row = rows.row(of: before, cast, isSorted: true) else {
      return cursor = LensCursor()
    }
    cursor.follow(to: row)
  }

  func place(_ book: Book) -> Span? {
    guard (0..<rows.count).contains(cursor.row), rows[cursor.row] < book.cast.mentions.count else {
      return nil
    }
    return book.cast.mentions[rows[cursor.row]].span
  }

  mutating func take(_ command: Command, _ book: inout Book) -> Bool {
    switch command {
    case .sort: order = book.nextOrder(Self.orders, after: order)
    case .nextMention: return cursor.move(.down, count: rowCount, height: height(book))
    case .previousMention: return cursor.move(.up, count: rowCount, height: height(book))
    default: return false
    }
    return true
  }

  /// As one steps through them; what follows a name is asked for more often than what stands before it.
  private static let orders: [ConcordanceOrder] = [.place, .after, .before, .wording]

  func emptyLines(_ book: Book) -> [String] { ["No actor is mentioned here."] }

  func progress(_ book: Book) -> String {
    rowCount == 0 ? "" : "mention \(cursor.row + 1) of \(rowCount)"
  }

  // MARK: drawing

  /// What stands above the rows: by what they are sorted.
  func drawHead(_ book: Book, in area: Rect, on canvas: inout Canvas) {
    let words = isSorting ? "sorting\(canvas.look.ellipsis)" : "by \(order.words(book.screen.look))"
    canvas.draw(words, row: area.row, column: area.column, columns: area.columns, role: .faint)
    let section = MentionColumns(area, book).section
    guard section < area.columns else { return }
    canvas.draw(
      "section", row: area.row, column: area.column + section, columns: area.columns - section,
      role: .faint)
  }

  func draw(row: Int, _ book: Book, in area: Rect, on canvas: inout Canvas) {
    // Rows of a text that has just been read anew may be older than its cast.
    guard rows[row] < book.cast.mentions.count else { return }
    MentionColumns(area, book).draw(rows[row], book, on: &canvas)
  }
}

extension ConcordanceOrder: RowOrder {
  func words(_ look: Look) -> String {
    switch self {
    case .place: "place in the text"
    case .before: "what stands before"
    case .after: "what stands after"
    case .wording: "wording"
    }
  }
}
