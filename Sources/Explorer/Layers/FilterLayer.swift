import DocumentModel
import KeywordSearch
import TerminalUI

/// The line in which the filter is typed; lists and text follow each letter.
struct FilterLayer: Layer {
  private var field: InputField
  private let before: Before
  private(set) var isWaiting = false

  /// What was there before: Esc restores it.
  private struct Before: Sendable {
    var text: String?
    var found: FilterResult?
    var document: DocumentID
    var place: Location
    /// The first row of the list of actors on the screen.
    var actorTop: Int
  }

  let context = KeyContext.filter
  let coversPanes = false
  let closesWhenReplaced = false

  /// Starts typing, with the text of the filter in force to go on from.
  init(_ book: inout Book) {
    field = InputField(book.filter.text ?? "")
    before = Before(
      text: book.filter.text, found: book.filter.found, document: book.document.id,
      place: book.location, actorTop: book.actors.list.top)
    book.filter.text = field.text
    book.filter.isTyped = true
    book.filter.hasMovedRow = false
  }

  mutating func take(_ input: LayerInput, _ book: inout Book) -> LayerOutcome {
    let page = book.visibleRows(in: book.activeList)
    switch input {
    case .command(.close):
      if !isWaiting { return cancel(&book) }
      isWaiting = false
    case .command(.open):
      isWaiting = true
      return goOn(&book)
    case .command(.nextPane), .command(.previousPane):
      let outcome = keep(&book)
      book.moveFocus(by: input.isNext ? 1 : -1)
      return outcome
    case .command(.up): move(by: -1, &book)
    case .command(.down): move(by: 1, &book)
    case .command(.pageUp): move(by: -page, &book)
    case .command(.pageDown): move(by: page, &book)
    case .mouse(let action, let position):
      let anchor = book.actors.list.anchor
      book.takeMouse(action, at: position)
      if book.actors.list.anchor != anchor { book.filter.hasMovedRow = true }
    default:
      guard field.take(input), book.filter.text != field.text else { break }
      book.filter.text = field.text
      book.filter.hasMovedRow = false
    }
    return .stays
  }

  /// Moves the cursor of the list; the first step down goes to the best fitting actor, at the top.
  private func move(by rows: Int, _ book: inout Book) {
    let list = book.activeList
    let isFirst = list == .actors && !book.filter.hasMovedRow && !book.actors.named.members.isEmpty
    let toTop = isFirst && rows > 0 ? -book.actors.list.cursorRow : 0
    book.moveCursor(of: list, by: toTop + rows)
    book.filter.hasMovedRow = true
  }

  // MARK: leaving

  /// Enter: chooses an actor or keeps the filter, once it is known which.
  mutating func goOn(_ book: inout Book) -> LayerOutcome {
    switch book.entry {
    case .waits: return .stays
    case .keeps:
      isWaiting = false
      return keep(&book)
    case .chooses(let member):
      isWaiting = false
      return choose(member, &book)
    }
  }

  /// Drops what was typed, which was a way to an actor's name, and goes to the actor.
  private func choose(_ member: Int, _ book: inout Book) -> LayerOutcome {
    restore(&book)
    book.filter.found = before.document == book.document.id ? before.found : nil
    book.goToActor(member, from: before.place)
    return .closes
  }

  /// Keeps the filter, even if its answer is still to come; an empty one is dropped.
  private func keep(_ book: inout Book) -> LayerOutcome {
    book.filter.isTyped = false
    let query = KeywordQuery(parsing: field.text)
    if query.isEmpty {
      book.filter.text = nil
      book.notice = query.unfinished?.description
    }
    return .closes
  }

  /// Restores everything as it was before typing, the filter's result included.
  private func cancel(_ book: inout Book) -> LayerOutcome {
    restore(&book)
    book.actors.list.restoredTop = before.actorTop
    return .closes
  }

  private func restore(_ book: inout Book) {
    book.filter.isTyped = false
    book.filter.text = before.text
    if let found = before.found, before.document == book.document.id {
      book.filter.remember(found)
    }
    book.restore(before.place)
  }

  func draw(_ book: Book, on canvas: inout Canvas) {
    let area = book.layout.status
    guard !area.isEmpty else { return }
    let room = StatusLine.drawProgress(book, in: area, on: &canvas)
    field.draw(prompt: "/", in: area, columns: room, on: &canvas)
  }
}

extension LayerInput {
  fileprivate var isNext: Bool { if case .command(.nextPane) = self { true } else { false } }
}
