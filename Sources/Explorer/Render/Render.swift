import DocumentModel
import TerminalUI

/// Draws the state into a frame exactly as large as the screen.
///
/// Depends on nothing but the state. Only what is visible is laid out.
public func render(_ state: ExplorerState) -> Frame {
  var canvas = Canvas(size: state.size, look: state.look, width: state.width)
  let layout = state.layout
  if let help = state.help {
    HelpPane.draw(help, on: &canvas, size: state.size)
    return canvas.frame
  }
  if let names = state.names {
    NamesPane.draw(names, on: &canvas, size: state.size)
    if state.look.marksDirection { DirectionMarks.addBetweenFields(of: &canvas.frame) }
    return canvas.frame
  }
  let viewport = state.viewport
  TitleBar.draw(state, viewport, in: layout.title, on: &canvas)
  SectionPane.draw(state, in: layout.sections, on: &canvas)
  ActorPane.draw(state, in: layout.actors, on: &canvas)
  for row in layout.border.row..<layout.border.row + layout.border.rows
  where layout.border.columns > 0 {
    canvas.put(state.look.vertical, row: row, column: layout.border.column, role: .border)
  }
  CardPane.draw(state, in: layout.card, on: &canvas)
  ReaderPane.draw(state, viewport, in: layout.text, on: &canvas)
  StatusLine.draw(state, in: layout.status, on: &canvas)
  if state.look.marksDirection { DirectionMarks.add(to: &canvas.frame, layout) }
  return canvas.frame
}
