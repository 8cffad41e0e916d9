import DocumentModel
import KeywordSearch
import TerminalUI

/// The line in which the filter is typed; lists and text follow each letter.
struct FilterLayer: Layer {
  private var field: InputField
  private let before: Before

  /// What was there before: Esc restores it.
  private struct Before: Sendable {
    var text: String?
    var found: FilterResult?
    var document: DocumentID
    var place: Location
  }

  let context = KeyContext.filter
  let coversPanes = false
  let closesWhenReplaced = false

  /// Starts typing, with the text of the filter in force to go on from.
  init(_ book: inout Book) {
    field = InputField(book.filter.text ?? "")
    before = Before(
      text: book.filter.text, found: book.filter.found, document: book.document.id,
      place: book.location)
    book.filter.text = field.text
    book.filter.isTyped = true
  }

  mutating func take(_ input: LayerInput, _ book: inout Book) -> LayerOutcome {
    let list = book.activeList
    let page = book.visibleRows(in: list)
    switch input {
    case .command(.close): return cancel(&book)
    case .command(.open): return keep(&book)
    case .command(.nextPane), .command(.previousPane):
      let outcome = keep(&book)
      book.moveFocus(by: input.isNext ? 1 : -1)
      return outcome
    case .command(.up): book.moveCursor(of: list, by: -1)
    case .command(.down): book.moveCursor(of: list, by: 1)
    case .command(.pageUp): book.moveCursor(of: list, by: -page)
    case .command(.pageDown): book.moveCursor(of: list, by: page)
    case .mouse(let action, let position): book.takeMouse(action, at: position)
    default:
      if field.take(input) { book.filter.text = field.text }
    }
    return .stays
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
    book.filter.isTyped = false
    book.filter.text = before.text
    if let found = before.found, before.document == book.document.id {
      book.filter.remember(found)
    }
    book.restore(before.place)
    return .closes
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
