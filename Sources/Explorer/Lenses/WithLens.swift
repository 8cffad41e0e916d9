import CastQueries
import DocumentModel
import TerminalUI

/// Who appears with the chosen actors, or who with whom where no one is chosen: a list, a network, a table.
struct WithLens: Lens {
  /// How it is shown.
  enum Form: CaseIterable {
    case list, network, matrix
  }

  let title = "With"
  let command = Command.withLens
  let context = KeyContext.companions
  var cursor = LensCursor()
  private(set) var form = Form.list
  /// By what companions are sorted, and pairs.
  private(set) var companionOrder = CompanionOrder.paragraphs
  private(set) var pairOrder = CompanionOrder.score
  /// Whether the rows are pairs, since no one is chosen.
  private var arePairs = false
  private(set) var rows: [CompanionRow] = []
  private var network = Network()
  /// Whom the rows were last about.
  private var asked: [Int]?
  /// The actors under the cursor when the rows were last settled.
  private var underCursor: [Int] = []
  private var origin: Origin?

  /// All that the rows depend on.
  private struct Origin: Equatable {
    /// Number of the answer.
    var answers: Int
    var question: CompanionQuestion?
    var order: CompanionOrder
    var form: Form
    var folds: Int
  }

  /// By what the rows are sorted.
  var order: CompanionOrder { arePairs ? pairOrder : companionOrder }

  var rowCount: Int { form == .list ? rows.count : network.members.count }

  /// Only the list has a head; the table draws its own.
  var headRows: Int { form == .list ? 1 : 0 }

  func isWaiting(_ book: Book) -> Bool { book.company.isWaiting }

  /// Complexity: O(*n* log *n*) in the companions, if they or their order have changed.
  mutating func settle(_ book: Book) -> [ExplorerEffect] {
    let answer = book.company.answer
    arePairs = answer?.question.members.isEmpty ?? arePairs
    let origin = Origin(
      answers: book.company.answers, question: answer?.question, order: order, form: form,
      folds: book.actors.list.foldChanges)
    if origin != self.origin {
      let isSame = answer == nil || answer?.question.members == asked
      // A cursor that hasn't left the first row stays there, whatever comes first.
      let follows = isSame && (cursor.row > 0 || form != self.origin?.form)
      self.origin = origin
      asked = answer?.question.members ?? asked
      rows = answer.map { CompanionRow.rows(of: $0, by: order, book) } ?? []
      if answer?.question.hasLinks != false {
        network = answer.map { Network($0, book) } ?? Network()
      }
      findCursor(follows ? underCursor : [])
    }
    if form != .list { network.layOut(in: book.layout.text) }
    if isPicture(book) { cursor.select(network.shownNode(nearest: cursor.row)) }
    // A network that is still being counted has no one under the cursor.
    if !membersUnderCursor.isEmpty { underCursor = membersUnderCursor }
    return []
  }

  /// Puts the cursor on the row or node of the actors that were under it; else on the first.
  private mutating func findCursor(_ before: [Int]) {
    let row =
      form == .list
      ? rows.firstIndex { $0.members == before }
      : network.members.firstIndex { before.contains($0) }
    if let row { cursor.follow(to: row) } else { cursor = LensCursor() }
  }

  // MARK: commands

  mutating func take(_ command: Command, _ book: inout Book) -> Bool {
    switch command {
    case .sort where form == .list: sort(&book)
    case .sort: book.notice = "\(book.key(.network)) shows the list, which can be sorted"
    case .network: changeForm(&book)
    default: return isPicture(book) && moveInPicture(command)
    }
    return true
  }

  /// Whether the picture is on the screen; where there is too little room for it the table is.
  private func isPicture(_ book: Book) -> Bool {
    form == .network && Network.hasRoomForPicture(in: book.layout.text)
  }

  private mutating func moveInPicture(_ command: Command) -> Bool {
    guard command.isMove else { return false }
    let node = network.node(from: cursor.row, command)
    if let node { cursor.select(node) }
    // At the left edge the key goes on to the list.
    return node != nil || command != .left
  }

  private mutating func sort(_ book: inout Book) {
    let next = book.nextOrder(CompanionOrder.allCases, after: order)
    if arePairs { pairOrder = next } else { companionOrder = next }
  }

  private mutating func changeForm(_ book: inout Book) {
    let hasRoom = Network.hasRoomForPicture(in: book.layout.text)
    switch form {
    case .list: form = hasRoom ? .network : .matrix
    case .network: form = hasRoom ? .matrix : .list
    case .matrix: form = .list
    }
    let key = book.key(.network)
    book.notice =
      switch form {
      case .list: "as a list; \(key) draws the network"
      case .network: "as a network; \(key) shows it as a table"
      case .matrix: "as a table of shared paragraphs; \(key) shows the list"
      }
  }

  mutating func click(at position: ScreenPosition, _ book: inout Book) {
    guard form != .list else { return clickRow(at: position, book) }
    let node = network.node(
      at: position, isPicture: isPicture(book), cursor: cursor.row, in: book.layout.text)
    if let node { cursor.select(node) }
  }

  /// The actors of the row or the node under the cursor.
  private var membersUnderCursor: [Int] {
    if form == .list { return rows.indices.contains(cursor.row) ? rows[cursor.row].members : [] }
    return network.members.indices.contains(cursor.row) ? [network.members[cursor.row]] : []
  }

  /// Where the row's actors meet first; of a node, where it meets the chosen, or is mentioned first in what is chosen.
  func place(_ book: Book) -> Span? {
    if form == .list {
      return rows.indices.contains(cursor.row) ? rows[cursor.row].firstMeeting : nil
    }
    guard let node = membersUnderCursor.first else { return nil }
    let companions = book.company.answer?.companions?.companions ?? []
    if let met = companions.first(where: { $0.member == node }) { return met.firstMeeting }
    return book.cast.linked(to: .all([node]), in: book.scopeParagraphs).mentions.first
      .map { book.cast.mentions[$0].span }
  }

  /// Marks the chosen and the companion, and goes to where they meet first.
  func open(_ book: inout Book) {
    let chosen = if case .all(let members) = book.pane.members { members } else { [Int]() }
    var members = chosen
    for member in membersUnderCursor where !members.contains(member) { members.append(member) }
    guard !members.isEmpty else { return }
    if members.count == 1 { return book.goToActor(members[0], from: book.location) }
    book.mark(members, at: form == .list ? place(book) : nil)
  }

  func progress(_ book: Book) -> String {
    if isWaiting(book) { return "counting\(book.screen.look.ellipsis)" }
    guard rowCount > 0 else { return "" }
    let all = form == .list ? book.company.answer?.pairCount ?? 0 : 0
    return "\(cursor.row + 1) of \(rowCount)" + (all > rowCount ? ", the first of \(all)" : "")
  }

  // MARK: drawing

  func emptyLines(_ book: Book) -> [String] {
    if isWaiting(book) { return ["Counting\(book.screen.look.ellipsis)"] }
    return [
      arePairs ? "No two actors appear together here." : "Nobody else appears in these paragraphs."
    ]
  }

  func draw(_ book: Book, in area: Rect, on canvas: inout Canvas) {
    guard form != .list, rowCount > 0 else { return drawRows(book, in: area, on: &canvas) }
    network.draw(
      isPicture: isPicture(book), cursor: cursor.row, chosen: book.chosenMembers,
      isFocused: book.isInLens, in: area, on: &canvas)
  }

  func drawHead(_ book: Book, in area: Rect, on canvas: inout Canvas) {
    CompanionColumns(area, order).drawHead(on: &canvas)
  }

  func draw(row: Int, _ book: Book, in area: Rect, on canvas: inout Canvas) {
    CompanionColumns(area, order).draw(rows[row], book, on: &canvas)
  }
}

extension Command {
  /// Whether it moves the cursor.
  fileprivate var isMove: Bool {
    switch self {
    case .up, .down, .left, .right, .pageUp, .pageDown, .first, .last: true
    default: false
    }
  }
}

extension Book {
  /// Marks actors, and goes to a place in what they share; "back" returns.
  ///
  /// - Parameter here: where "back" leads; where the reader is now if left out.
  mutating func mark(_ members: [Int], at place: Span?, from here: Location? = nil) {
    history.push(here ?? location)
    actors.list.marks = members.compactMap(cast.anchor(ofMember:))
    (focus, activeList) = (.text, .actors)
    pane.lens = 0
    pane.isWholeText = false
    pane.destination = place.map { .mark($0) } ?? .first
    (pane.current, pane.entry) = (place, place)
    notice = "\(key(.back)) goes back"
  }
}
