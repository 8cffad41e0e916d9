import TerminalUI

/// A small weighted graph as a table: a row for each node, a numbered column for each, and how often two meet.
///
/// For narrow areas and for screen readers: each row can be read alone. Columns and rows for which there is no room
/// are left out, the least important first.
///
/// ```
///            1  2  3
/// 1 Pierre   · 12  3
/// 2 Natásha 12  ·  5
/// 3 Andrew   3  5  ·
/// ```
struct NetworkMatrix {
  private let graph: NetworkGraph
  private let rows: Int
  /// Widths in cells: of the numbers at the left, of names, and of counts with the blank before them.
  private let numberWidth: Int
  private let nameWidth: Int
  private let countWidth: Int
  /// Number of columns of counts.
  let shownColumns: Int

  /// Names are not cut below this many cells for the sake of more columns.
  private static let shortestNames = 12

  /// Divides a rectangle among names and counts.
  init(_ graph: NetworkGraph, columns: Int, rows: Int) {
    self.graph = graph
    self.rows = max(0, rows)
    let count = graph.nodes.count
    let strongest = graph.edges.first?.weight ?? 0
    numberWidth = String(count).count
    countWidth = 1 + String(max(strongest, count)).count
    let left = max(0, columns - numberWidth - 1)
    let longest = graph.nodes.map(\.cells).max() ?? 0
    let spare = left - count * countWidth
    nameWidth = min(left, longest, max(Self.shortestNames, spare))
    shownColumns = min(count, (left - nameWidth) / countWidth)
  }

  /// Number of nodes that have a row of their own: all that fit below the heading.
  var shownRows: Int { min(graph.nodes.count, rows - headingRows) }

  /// The heading is left out where there is but one row.
  private var headingRows: Int { rows > 1 ? 1 : 0 }

  /// The first node that has a row: the most important one, unless the cursor is on one farther down.
  private func firstRow(cursor: Int?) -> Int {
    guard let cursor else { return 0 }
    return max(0, min(cursor, graph.nodes.count - 1) - shownRows + 1)
  }

  /// The node whose row is at a position, counted from the corner of the table.
  func node(at position: ScreenPosition, cursor: Int?) -> Int? {
    let row = position.row - headingRows
    return (0..<shownRows).contains(row) ? firstRow(cursor: cursor) + row : nil
  }

  /// Draws the table into an area of its size.
  ///
  /// - Parameters:
  ///   - cursor: the node under the cursor; it always has a row, and the number of its column stands out.
  ///   - chosen: nodes that the reader has chosen.
  ///   - isFocused: whether keys move the cursor, which then is that of the terminal, too.
  func draw(
    on canvas: inout Canvas, in area: Rect, cursor: Int?, chosen: Set<Int> = [],
    isFocused: Bool = true
  ) {
    guard shownRows > 0 else { return }
    if headingRows > 0 { drawHeading(on: &canvas, in: area, cursor: cursor) }
    let first = firstRow(cursor: cursor)
    for node in first..<first + shownRows {
      let line = Rect(
        row: area.row + headingRows + node - first, column: area.column, columns: area.columns,
        rows: 1)
      drawRow(node, on: &canvas, in: line, isChosen: chosen.contains(node))
      guard node == cursor else { continue }
      canvas.restyle(
        line,
        role: !isFocused ? .chosenRow : chosen.contains(node) ? .currentMention : .focusedRow)
      if isFocused {
        canvas.frame.cursor = ScreenPosition(row: line.row, column: line.column)
      }
    }
  }

  private func drawHeading(on canvas: inout Canvas, in area: Rect, cursor: Int?) {
    for column in 0..<shownColumns {
      let role: Role = column == cursor ? .chosenRow : .faint
      drawCount(String(column + 1), column, on: &canvas, in: area, role: role)
    }
  }

  private func drawRow(_ node: Int, on canvas: inout Canvas, in line: Rect, isChosen: Bool) {
    let number = String(node + 1)
    canvas.draw(
      String(repeating: " ", count: numberWidth - number.count) + number, row: line.row,
      column: line.column, columns: min(numberWidth, line.columns), role: .faint)
    canvas.drawName(
      graph.nodes[node].label, row: line.row, column: line.column + numberWidth + 1,
      columns: nameWidth, role: isChosen ? .chosenMention : .plain)
    for column in 0..<shownColumns {
      let weight = graph.weight(node, column)
      let text = node == column ? (canvas.look.isUnicode ? "·" : ".") : String(weight)
      drawCount(text, column, on: &canvas, in: line, role: weight > 0 ? .plain : .faint)
    }
  }

  /// Draws a number at the right of its column.
  private func drawCount(
    _ text: String, _ column: Int, on canvas: inout Canvas, in line: Rect, role: Role
  ) {
    let end = numberWidth + 1 + nameWidth + (column + 1) * countWidth
    canvas.draw(
      text, row: line.row, column: line.column + end - text.count, columns: text.count, role: role)
  }
}
