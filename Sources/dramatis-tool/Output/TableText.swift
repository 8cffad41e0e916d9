import DocumentModel
import TerminalUI

/// A column of a table for a person.
struct TableColumn {
  var heading: String
  var isNumber = false
  /// What stands in the column, on one line; made safe for a terminal afterwards.
  var cell: (OutputRecord) -> String
}

/// Writes records as columns, two cells apart.
struct TableText<Rows: Collection<OutputRecord>> {
  private static var gap: String { "  " }
  var columns: [TableColumn]
  var rows: Rows

  /// Writes a row of headings and all rows; on a terminal lines are cut where it ends.
  func write(to output: inout OutputBuffer) throws(ToolError) {
    if rows.isEmpty { return }
    let cells = rows.map { row in columns.map { escapedForTerminal($0.cell(row)) } }
    let headings = columns.map(\.heading)
    let widths = columns.indices.map { column in
      cells.reduce(cellCount(headings[column])) { max($0, cellCount($1[column])) }
    }
    for row in [headings] + cells {
      let line = self.line(row, widths)
      output.write((output.width.map { cut(line, to: $0) } ?? line) + "\n")
      try output.flushIfFull()
    }
  }

  private func line(_ cells: [String], _ widths: [Int]) -> String {
    var line = ""
    for column in columns.indices {
      let missing = widths[column] - cellCount(cells[column])
      let padding = String(repeating: " ", count: missing)
      let isLast = column == columns.count - 1
      line += columns[column].isNumber ? padding + cells[column] : cells[column]
      if !isLast { line += (columns[column].isNumber ? "" : padding) + Self.gap }
    }
    return line
  }
}

/// How many cells of a terminal a text takes.
func cellCount(_ text: String) -> Int {
  text.unicodeScalars.reduce(0) { $0 + max(0, CellWidth.standard($1)) }
}

/// A line that is at most `width` cells wide; where it is cut it ends with an ellipsis.
func cut(_ line: String, to width: Int) -> String {
  guard cellCount(line) > width, width > 0 else { return line }
  var kept = ""
  var room = width - 1
  for scalar in line.unicodeScalars {
    room -= max(0, CellWidth.standard(scalar))
    if room < 0 { break }
    kept.unicodeScalars.append(scalar)
  }
  return kept + "…"
}
