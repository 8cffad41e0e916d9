import DocumentModel
import TerminalUI

/// Showing lenses, and moving in them.
extension Book {
  /// The lens that is shown; `nil` for the text.
  var lens: (any Lens)? { pane.lens == 0 ? nil : pane.lenses[pane.lens - 1] }

  /// Whether keys are for the text pane; a filter that is typed has the keys.
  var isInLens: Bool { focus == .text && !filter.isTyped }

  /// Changes the lens that is shown, and with it the book.
  mutating func withLens<Result>(_ change: (inout any Lens, inout Book) -> Result) -> Result? {
    guard pane.lens > 0 else { return nil }
    let number = pane.lens - 1
    var lens = pane.lenses[number]
    let result = change(&lens, &self)
    pane.lenses[number] = lens
    return result
  }

  /// Changes a lens that may not be shown.
  @discardableResult
  mutating func withLens<L: Lens, Result>(_ type: L.Type, _ change: (inout L) -> Result) -> Result?
  {
    guard let number = pane.lenses.firstIndex(where: { $0 is L }),
      var lens = pane.lenses[number] as? L
    else { return nil }
    let result = change(&lens)
    pane.lenses[number] = lens
    return result
  }

  // MARK: showing

  /// Shows a lens, 0 being the text.
  ///
  /// Where the reader has moved in the lens shown before, the other one begins at that place.
  mutating func showLens(_ number: Int) {
    guard (0...pane.lenses.count).contains(number), number != pane.lens else { return }
    if pane.lens == 0, visibleCurrent == nil, let first = firstMentionOnScreen {
      pane.current = first
    }
    if pane.hasMovedInLens, let place = lens?.place(self) {
      if number == 0 { showPlace(place) } else { pane.current = place }
    }
    pane.lens = number
    (pane.choiceOfMove, pane.returning, pane.isLensNew) = (nil, nil, true)
    // Where one pane shows at a time, it must be the right one.
    if layout.text.isEmpty { focus = .text }
  }

  /// Shows the next lens, or the one before.
  mutating func showLens(by step: Int) {
    let count = pane.lenses.count + 1
    var next = pane.lens
    repeat { next = (next + step + count) % count } while !isOffered(next)
    showLens(next)
  }

  /// Whether the tab of a lens shows; the text's always does.
  func isOffered(_ number: Int) -> Bool {
    number == 0 || number == pane.lens || pane.lenses[number - 1].isOffered(self)
  }

  /// Goes from a row of a lens to its place in the text; "back" returns to the row.
  mutating func goToText(at place: Span) {
    history.push(location)
    pane.lens = 0
    focus = .text
    showPlace(place)
    pane.entry = pane.current
  }

  /// Brings a place on the screen; if its paragraph isn't linked, in the whole text.
  private mutating func showPlace(_ place: Span) {
    if let paragraph = document.paragraphIndex(at: place.start), !pane.linked.contains(paragraph) {
      pane.isWholeText = true
    }
    show(place)
  }

  // MARK: moving

  /// Gives a command to the lens that is shown if it has the focus; false where it means nothing there.
  mutating func takeInLens(_ command: Command) -> Bool {
    guard focus == .text else { return false }
    // These change what is under the cursor, but the reader hasn't moved.
    if command == .sort || command == .network {
      return withLens { lens, book in lens.take(command, &book) } ?? false
    }
    return moveInLens { lens, book in
      if lens.take(command, &book) { return true }
      return lens.cursor.move(command, count: lens.rowCount, height: lens.height(book))
    } ?? false
  }

  /// Handles a command that the lens that is shown leaves to the book.
  mutating func leaveLens(_ command: Command) {
    switch command {
    case .open, .right: _ = withLens { lens, book in if lens.rowCount > 0 { lens.open(&book) } }
    case .left: focus = .list(activeList)
    default: break
    }
  }

  /// The wheel scrolls a lens, a click selects a row.
  mutating func takeMouseInLens(_ action: MouseAction, at position: ScreenPosition) {
    let area = layout.text
    _ = moveInLens { lens, book in
      if action == .press {
        let inside = ScreenPosition(
          row: position.row - area.row, column: position.column - area.column)
        return lens.click(at: inside, &book)
      }
      let rows = action == .wheelUp ? -3 : 3
      lens.cursor.scroll(by: rows, count: lens.rowCount, height: lens.height(book))
    }
  }

  /// Changes the lens that is shown, and notes whether that was a move to another place in the text.
  private mutating func moveInLens<Result>(
    _ change: (inout any Lens, inout Book) -> Result
  ) -> Result? {
    withLens { lens, book in
      let before = lens.place(book)
      let result = change(&lens, &book)
      if lens.place(book) != before {
        (book.pane.choiceOfMove, book.pane.returning) = (book.pane.shown, nil)
      }
      return result
    }
  }

  /// Derives the rows of the lens that is shown; after "back" its cursor returns to its row as soon as it has rows.
  mutating func settleLens() -> [ExplorerEffect] {
    let effects = withLens { lens, book in
      let effects = lens.settle(book)
      if book.pane.isLensNew, let current = book.pane.current { lens.start(at: current, book) }
      book.pane.isLensNew = false
      if let cursor = book.pane.returning, !lens.isWaiting(book) {
        lens.cursor = cursor
        book.pane.returning = nil
      }
      lens.cursor.settle(count: lens.rowCount, height: lens.height(book))
      return effects
    }
    return effects ?? []
  }
}
