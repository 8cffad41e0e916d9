import CastQueries
import DocumentModel
import TerminalUI

/// One or two actors with how often they appear together, or with the chosen.
struct CompanionRow: Equatable, Sendable {
  /// The companion, or the two of a pair.
  var members: [Int]
  var paragraphs: Int
  var sentences: Int
  var firstMeeting: Span
  var score: Double

  private init(_ companion: Companion) {
    members = [companion.member]
    (paragraphs, sentences) = (companion.paragraphs, companion.sentences)
    (firstMeeting, score) = (companion.firstMeeting, companion.score)
  }

  private init(_ pair: CompanionPair) {
    members = [pair.first, pair.second]
    (paragraphs, sentences) = (pair.paragraphs, pair.sentences)
    (firstMeeting, score) = (pair.firstMeeting, pair.score)
  }

  /// The companions or pairs of an answer whom the list of actors shows; if its row of doubtful names is chosen, the
  /// pairs with one of them.
  static func rows(of company: Company, by order: CompanionOrder, _ book: Book) -> [CompanionRow] {
    let cast = book.cast
    let companions = company.companions?.sorted(by: order, cast) ?? []
    let areDoubtful = book.pane.shown.actors == .doubtful
    return (companions.map { CompanionRow($0) } + company.pairs.map { CompanionRow($0) }).filter {
      if areDoubtful { return $0.members.contains(where: cast.isDoubtful) }
      return $0.members.allSatisfy { member in
        !book.actors.isFoldedAway(member, cast) && company.question.seeks(member, cast)
      }
    }
  }
}

/// How the cells of rows of companions are shared out: a name, then numbers.
struct CompanionColumns {
  private let area: Rect
  private let order: CompanionOrder
  /// The columns of numbers from the right, with the cell after the last of each.
  private let numbers: [(order: CompanionOrder, columns: Int, end: Int)]
  /// Cells of the names.
  private let name: Int

  /// The columns of numbers from the left, and their cells with the blanks before.
  private static let widths: [(order: CompanionOrder, columns: Int)] = [
    (.paragraphs, 6), (.sentences, 6), (.firstMeeting, 8), (.score, 7),
  ]
  /// The columns in the order in which they give way to names, the last first; that of the order never does.
  private static let priority: [CompanionOrder] = [.paragraphs, .score, .firstMeeting, .sentences]
  /// Cells below which names aren't cut for the sake of another number.
  private static let shortestNames = 16

  init(_ area: Rect, _ order: CompanionOrder) {
    (self.area, self.order) = (area, order)
    var room = area.columns - Self.shortestNames
    var shown: [CompanionOrder] = []
    for number in [order] + Self.priority where !shown.contains(number) {
      guard let columns = Self.widths.first(where: { $0.order == number })?.columns,
        room >= columns || (number == order && area.columns > columns)
      else { continue }
      shown.append(number)
      room -= columns
    }
    var end = area.columns
    numbers = Self.widths.reversed().filter { shown.contains($0.order) }.map { number, columns in
      defer { end -= columns }
      return (number, columns, end)
    }
    name = max(0, end)
  }

  func drawHead(on canvas: inout Canvas) {
    for number in numbers {
      let words = number.order.heading(canvas.look)
      draw(words, number.order, columns: number.columns, end: number.end, isHead: true, on: &canvas)
    }
    let isSorted = order == .name
    canvas.draw(
      "name" + (isSorted ? canvas.look.unfolded : ""), row: area.row, column: area.column,
      columns: name, role: isSorted ? .paneTitle : .faint)
  }

  func draw(_ row: CompanionRow, _ book: Book, on canvas: inout Canvas) {
    for number in numbers {
      draw(
        row.text(of: number.order, book), number.order, columns: number.columns, end: number.end,
        on: &canvas)
    }
    drawNames(row.members.map { book.cast.members[$0].name }, on: &canvas)
  }

  /// Draws a name, or the two of a pair: where there is too little room, either has half of it and what the other leaves.
  private func drawNames(_ names: [String], on canvas: inout Canvas) {
    let joint = " + "
    let room = max(0, name - 1)
    guard names.count == 2, room > joint.count else {
      return _ = canvas.draw(
        names.joined(separator: joint), row: area.row, column: area.column, columns: room)
    }
    let (shared, widths) = (room - joint.count, names.map(canvas.columns(of:)))
    let first = min(widths[0], max((shared + 1) / 2, shared - widths[1]))
    var column = area.column
    for (text, columns) in [(names[0], first), (joint, joint.count), (names[1], shared - first)] {
      column += canvas.draw(text, row: area.row, column: column, columns: columns)
    }
  }

  /// Draws words at the right of a column.
  private func draw(
    _ words: String, _ number: CompanionOrder, columns: Int, end: Int, isHead: Bool = false,
    on canvas: inout Canvas
  ) {
    let isSorted = isHead && number == order
    let place = Rect(
      row: area.row, column: area.column + end - columns, columns: columns, rows: 1)
    _ = canvas.drawRight(
      words + (isSorted ? canvas.look.unfolded : ""), in: place,
      role: isSorted ? .paneTitle : isHead ? .faint : .plain)
  }
}

extension CompanionRow {
  /// A number as a column shows it.
  fileprivate func text(of order: CompanionOrder, _ book: Book) -> String {
    switch order {
    case .score: "\(Int(score.rounded()))"
    case .paragraphs: "\(paragraphs)"
    case .sentences: "\(sentences)"
    case .firstMeeting:
      book.document.paragraphIndex(at: firstMeeting.start).map {
        "\(book.screen.look.pilcrow)\($0 + 1)"
      } ?? ""
    case .name: ""
    }
  }
}

extension CompanionOrder: RowOrder {
  /// The word above a column.
  fileprivate func heading(_ look: Look) -> String {
    switch self {
    case .score: look.isUnicode ? "G²" : "G2"
    case .paragraphs: look.pilcrow
    case .sentences: "sent"
    case .firstMeeting: "first"
    case .name: "name"
    }
  }

  func words(_ look: Look) -> String {
    switch self {
    case .score: "association: log-likelihood \(heading(look)), Dunning 1993"
    case .paragraphs: "shared paragraphs"
    case .sentences: "shared sentences"
    case .firstMeeting: "first meeting"
    case .name: "name"
    }
  }
}
