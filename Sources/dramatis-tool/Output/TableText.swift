import DocumentModel
import JSON
import TerminalUI

struct TableColumn {
  var heading: String
  var alignsRight = false
  /// The cell of a record: one line, not yet safe for a terminal.
  var cell: (JSONObject) -> String
}

/// Writes records as columns, two cells apart.
struct TableText<Rows: Collection<JSONObject>> {
  private static var gap: String { "  " }
  var columns: [TableColumn]
  var rows: Rows

  /// Writes a row of headings and all rows; on a terminal, lines are cut at its width.
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
      line += columns[column].alignsRight ? padding + cells[column] : cells[column]
      if !isLast { line += (columns[column].alignsRight ? "" : padding) + Self.gap }
    }
    return line
  }
}

/// Width of a text in terminal cells.
func cellCount(_ text: String) -> Int {
  text.unicodeScalars.reduce(0) { $0 + max(0, CellWidth.standard($1)) }
}

/// A line cut to `width` cells; a line that was cut ends with an ellipsis.
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

extension TableColumn {
  /// A column with the field `field`, aligned to the right.
  static func number(_ heading: String, _ field: String) -> TableColumn {
    TableColumn(heading: heading, alignsRight: true) { $0[field].plain }
  }

  /// A column with the field `field`, aligned to the left.
  static func text(_ heading: String, _ field: String) -> TableColumn {
    TableColumn(heading: heading) { $0[field].plain }
  }
}

extension JSONValue {
  /// A text or number as a person reads it.
  var plain: String {
    switch self {
    case .text(let text): text
    case .number, .decimal, .flag: digits ?? ""
    case .null, .list, .object: ""
    }
  }

  /// The number; 0 for a cell without a number.
  var integer: Int {
    if case .number(let number) = self { number } else { 0 }
  }
}
