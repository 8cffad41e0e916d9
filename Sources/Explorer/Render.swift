import TerminalUI

/// Draws the state into a frame exactly as large as the screen.
///
/// Depends on nothing but the state; what it costs is bounded by the screen.
public func render(_ state: ExplorerState) -> Frame {
  let book = state.book
  var canvas = Canvas(size: book.screen.size, look: book.screen.look, width: book.screen.width)
  // What a layer hides isn't drawn.
  let lowest = state.layers.lastIndex { $0.coversPanes }
  if lowest == nil { drawPanes(of: book, isCovered: !state.layers.isEmpty, on: &canvas) }
  for layer in state.layers[(lowest ?? 0)...] { layer.draw(book, on: &canvas) }
  if lowest == nil, book.screen.look.marksDirection {
    DirectionMarks.add(to: &canvas.frame, book.layout, hasFields: book.pane.lens > 0)
  }
  return canvas.frame
}

/// Draws everything below the layers; the bottom line only if no layer stands in it.
private func drawPanes(of book: Book, isCovered: Bool, on canvas: inout Canvas) {
  let layout = book.layout
  TitleBar.draw(book, in: layout.title, on: &canvas)
  SectionPane.draw(book, in: layout.sections, on: &canvas)
  ActorPane.draw(book, in: layout.actors, on: &canvas)
  for row in layout.border.row..<layout.border.row + layout.border.rows
  where layout.border.columns > 0 {
    canvas.put(book.screen.look.vertical, row: row, column: layout.border.column, role: .border)
  }
  CardPane.draw(book, in: layout.card, on: &canvas)
  TextPaneView.draw(book, in: layout.text, on: &canvas)
  if !isCovered { StatusLine.draw(book, in: layout.status, on: &canvas) }
}
