import TerminalUI

/// Gives each label of a network a place in a rectangle of cells, near its point of the layout; none overlap.
struct LabelPlacement {
  /// The cells of each node's label, one row high; `nil` for a node for which there was no room.
  private(set) var places: [Rect?] = []
  private let columns: Int
  private let rows: Int

  /// Cells to keep free around a label.
  private struct Margin {
    let columns: Int
    let rows: Int
    /// So that links between neighbours can be seen.
    static let wide = Margin(columns: 4, rows: 1)
    /// So that words stay apart.
    static let narrow = Margin(columns: 2, rows: 0)
  }

  /// This many nodes are tried, however crowded the rectangle is.
  private static let fewestNodes = 12
  /// No label is cut below this many cells, unless the rectangle is narrower.
  private static let shortestCut = 12

  /// Places the labels of a graph's nodes, the most important first.
  ///
  /// A label takes the free place that is nearest to its point, with a wide margin if it can.
  init(_ graph: NetworkGraph, columns: Int, rows: Int) {
    (self.columns, self.rows) = (columns, rows)
    let longest = min(max(Self.shortestCut, columns / 4), columns)
    let widths = graph.nodes.map { max(1, min($0.cells, longest)) }
    let count = min(widths.count, max(Self.fewestNodes, capacity(widths)))
    let tried = NetworkGraph(graph, chosen: Array(0..<count))
    let points = StressLayout(count: count, edges: tried.backbone).points
    let across = Self.shares(points.map(\.x))
    let down = Self.shares(points.map(\.y))
    for node in 0..<count {
      place(widths[node], across: across[node], down: down[node])
    }
    places += Array(repeating: nil, count: widths.count - count)
  }

  /// Number of labels, the most important first, that the rectangle holds without crowding.
  private func capacity(_ widths: [Int]) -> Int {
    var used = 0
    return widths.prefix { width in
      used += (width + Margin.wide.columns) * (1 + Margin.wide.rows)
      return used * 5 <= columns * rows * 3
    }.count
  }

  /// Places the next label, which wants to be at some shares of the way across and down the rectangle.
  private mutating func place(_ width: Int, across: Double, down: Double) {
    let wanted = Rect(
      row: Int((down * Double(rows - 1)).rounded()),
      column: Int((across * Double(columns - width)).rounded()), columns: width, rows: 1)
    places.append(nearest(to: wanted, .wide) ?? nearest(to: wanted, .narrow))
  }

  /// Coordinates as shares of the way from the least (0) to the greatest (1).
  ///
  /// 35 % of a share is the coordinate, 65 % its rank: a crowd is spread out, an outlier drawn in. Tried on novels.
  private static func shares(_ values: [Double]) -> [Double] {
    guard let least = values.min(), let greatest = values.max(), greatest > least else {
      return values.map { _ in 0.5 }
    }
    let byValue = values.indices.sorted { (values[$0], $0) < (values[$1], $1) }
    var shares = values.map { ($0 - least) / (greatest - least) * 0.35 }
    for (rank, index) in byValue.enumerated() {
      shares[index] += Double(rank) / Double(values.count - 1) * 0.65
    }
    return shares
  }

  /// The nearest free place; a row counts as two cells, since cells are about twice as high as wide.
  private func nearest(to wanted: Rect, _ margin: Margin) -> Rect? {
    var best: (place: Rect, distance: Int)?
    for row in 0..<rows {
      let climb = 2 * abs(row - wanted.row)
      if let best, climb >= best.distance { continue }
      guard let column = freeColumn(row, wanted, margin) else { continue }
      let distance = climb + abs(column - wanted.column)
      if best.map({ distance < $0.distance }) ?? true {
        best = (Rect(row: row, column: column, columns: wanted.columns, rows: 1), distance)
      }
    }
    return best?.place
  }

  /// The column nearest to the wanted one at which a label fits into a row.
  private func freeColumn(_ row: Int, _ wanted: Rect, _ margin: Margin) -> Int? {
    let inTheWay = places.compactMap { $0 }.filter { abs($0.row - row) <= margin.rows }
    let candidates = inTheWay.flatMap {
      [$0.column - margin.columns - wanted.columns, $0.column + $0.columns + margin.columns]
    }
    return ([wanted.column] + candidates).filter { column in
      column >= 0 && column + wanted.columns <= columns
        && inTheWay.allSatisfy {
          column + wanted.columns + margin.columns <= $0.column
            || $0.column + $0.columns + margin.columns <= column
        }
    }.min { abs($0 - wanted.column) < abs($1 - wanted.column) }
  }
}
