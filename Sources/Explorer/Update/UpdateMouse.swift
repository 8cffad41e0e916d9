import DocumentModel
import TerminalUI

extension ExplorerState {
  /// The wheel scrolls what is under it, a click selects.
  mutating func takeMouse(_ action: MouseAction, at position: ScreenPosition) -> [ExplorerEffect] {
    guard let pane = pane(at: position) else { return [] }
    switch action {
    case .wheelUp: wheel(pane, by: -3)
    case .wheelDown: wheel(pane, by: 3)
    case .press: click(pane, at: position)
    }
    return []
  }

  private func pane(at position: ScreenPosition) -> Pane? {
    let layout = layout
    if layout.sections.contains(position) { return .sections }
    if layout.actors.contains(position) { return .actors }
    let isRight = position.column > layout.border.column || layout.border.isEmpty
    let rows = layout.card.row..<layout.text.row + layout.text.rows
    return isRight && rows.contains(position.row) ? .text : nil
  }

  private mutating func wheel(_ pane: Pane, by rows: Int) {
    if pane == .text {
      scroll(by: rows)
      return
    }
    // A list scrolls under its cursor, which stays where it is.
    let limit = max(0, rowCount(in: pane) - visibleRows(in: pane))
    if pane == .sections {
      sections.top = min(max(0, sections.top + rows), limit)
    } else {
      actors.top = min(max(0, actors.top + rows), limit)
    }
  }

  private mutating func click(_ pane: Pane, at position: ScreenPosition) {
    let layout = layout
    guard pane != .text else {
      focus = .text
      if let mention = mention(at: position) { reader.current = mention }
      return
    }
    focus = pane
    let area = pane == .sections ? layout.sections : layout.actors
    let top = pane == .sections ? sections.top : actors.top
    let row = top + position.row - area.row - 1
    if position.row > area.row, row < rowCount(in: pane) {
      select(row: row, in: pane)
      if pane == .sections, let section = sections.section(atRow: row),
        position.column - area.column == SectionPane.signColumn(of: section, document)
      {
        fold(section, !sections.isFolded(section, document))
      } else if pane == .sections, row == sections.matterRow, position.column == area.column + 1 {
        showMatter(!sections.showsMatter)
      } else if pane == .actors, row == actors.doubtfulRow, position.column == area.column + 1 {
        showDoubtful(!actors.showsDoubtful)
      }
    } else {
      activeList = pane
      settle()
    }
  }

  /// The mention drawn at a cell of the right pane.
  private func mention(at position: ScreenPosition) -> Span? {
    let area = layout.text
    let rows = viewport.rows
    let row = position.row - area.row
    guard rows.indices.contains(row), case .text(_, let piece, let line) = rows[row] else {
      return nil
    }
    var column = area.column
    for glyph in piece.lines[line] {
      column += Int(piece.glyphs[glyph].width)
      if column > position.column { return mention(holding: piece.offset(of: glyph)) }
    }
    return nil
  }

  private func mention(holding offset: Int) -> Span? {
    let after = cast.mentions.partitioningIndex { $0.span.start > offset }
    guard after > 0, cast.mentions[after - 1].span.contains(offset) else { return nil }
    return cast.mentions[after - 1].span
  }
}
