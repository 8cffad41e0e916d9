import DocumentModel
import TerminalUI

/// The rows of the text pane that are on the screen.
struct Viewport: Sendable {
  let rows: [TextRow]

  /// The stretch of text on the screen; empty if none is.
  let span: Span

  init(_ rows: [TextRow]) {
    self.rows = rows
    var span: Span?
    for row in rows {
      if case .fields(_, _, let mark?) = row {
        span = Span(span?.start ?? mark.start, max(span?.end ?? 0, mark.end))
      }
      guard case .text(_, let piece, let line) = row else { continue }
      let end = line + 1 < piece.lines.count ? piece.start(ofLine: line + 1) : piece.span.end
      span = Span(span?.start ?? piece.start(ofLine: line), end)
    }
    self.span = span ?? Span(0, 0)
  }

  /// The topmost paragraph that has more than its last empty row on the screen.
  var firstParagraph: Int? {
    for row in rows {
      switch row {
      case .fields(let paragraph, _, _), .text(let paragraph, _, _): return paragraph
      case .gap: continue
      }
    }
    return nil
  }

  /// Whether the row in which a mention or hit starts is on the screen.
  func shows(_ mark: Span) -> Bool {
    rows.contains { row in
      switch row {
      case .fields(_, _, let shown): shown == mark
      case .text(_, let piece, let line):
        piece.span.contains(mark.start) && piece.line(at: mark.start) == line
      case .gap: false
      }
    }
  }

  /// The byte of the text that is drawn at a cell, where the rows fill `area`; `nil` if no text stands there.
  func offset(at position: ScreenPosition, in area: Rect) -> Int? {
    let row = position.row - area.row
    guard rows.indices.contains(row) else { return nil }
    if case .fields(_, _, let mark) = rows[row] { return mark?.start }
    guard case .text(_, let piece, let line) = rows[row] else { return nil }
    var column = area.column
    for glyph in piece.lines[line] {
      column += Int(piece.glyphs[glyph].width)
      if column > position.column { return piece.offset(of: glyph) }
    }
    return nil
  }
}
