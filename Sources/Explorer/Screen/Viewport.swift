import DocumentModel
import TerminalUI

/// The rows of the text pane that are on the screen.
struct Viewport: Sendable {
  let rows: [TextRow]

  /// From the first to the last byte that has a row on the screen; empty if none has.
  let span: Span
  /// What the lines of text show, ascending; the text between these spans may be long.
  let textSpans: [Span]

  init(_ rows: [TextRow]) {
    self.rows = rows
    var lines: [Span] = []
    for line in rows.compactMap(\.textSpan) {
      if let last = lines.last, last.end == line.start {
        lines[lines.count - 1].end = line.end
      } else {
        lines.append(line)
      }
    }
    textSpans = lines
    span = Span(lines.first?.start ?? 0, lines.last?.end ?? 0)
  }

  /// The topmost paragraph that has more than its last empty row on the screen.
  var firstParagraph: Int? {
    for row in rows {
      switch row {
      case .header(let paragraph, _), .text(let paragraph, _, _): return paragraph
      case .gap: continue
      }
    }
    return nil
  }

  /// The last paragraph that has a line of text on the screen.
  var lastParagraph: Int? {
    for case .text(let paragraph, _, _) in rows.reversed() { return paragraph }
    return nil
  }

  /// Whether the row in which a mention or hit starts is on the screen.
  func shows(_ mark: Span) -> Bool {
    rows.contains { row in
      switch row {
      case .text(_, let piece, let line):
        piece.span.contains(mark.start) && piece.line(at: mark.start) == line
      case .header, .gap: false
      }
    }
  }

  /// The byte of the text that is drawn at a cell, where the rows fill `area`; `nil` if no text stands there.
  func offset(at position: ScreenPosition, in area: Rect) -> Int? {
    let row = position.row - area.row
    guard rows.indices.contains(row) else { return nil }
    guard case .text(_, let piece, let line) = rows[row] else { return nil }
    var column = area.column
    for glyph in piece.lines[line] {
      column += Int(piece.glyphs[glyph].width)
      if column > position.column { return piece.offset(of: glyph) }
    }
    return nil
  }
}

extension TextRow {
  /// The bytes that a line of text shows; `nil` for other rows.
  fileprivate var textSpan: Span? {
    guard case .text(_, let piece, let line) = self else { return nil }
    let end = line + 1 < piece.lines.count ? piece.start(ofLine: line + 1) : piece.span.end
    return Span(piece.start(ofLine: line), end)
  }
}
