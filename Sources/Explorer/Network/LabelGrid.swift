import TerminalUI

/// The labels of a network in their cells, and how links find their way between them.
struct LabelGrid {
  let columns: Int
  let rows: Int
  /// The cells of each node's label; `nil` for a node that has none.
  private let places: [Rect?]
  /// The node of each cell's label, with a blank at its left and right; -1 for none.
  private var owners: [Int]

  init(_ places: [Rect?], columns: Int, rows: Int) {
    (self.places, self.columns, self.rows) = (places, columns, rows)
    owners = Array(repeating: -1, count: columns * rows)
    for (node, place) in labels {
      let cells = max(0, place.column - 1)..<min(columns, place.column + place.columns + 1)
      for column in cells { owners[place.row * columns + column] = node }
    }
  }

  /// The nodes that have a place, the most important first, with their cells.
  var labels: [(node: Int, place: Rect)] {
    places.enumerated().compactMap { node, place in place.map { (node, $0) } }
  }

  /// The cells of a node's label.
  func place(of node: Int) -> Rect? { places.indices.contains(node) ? places[node] : nil }

  /// Whether a link may be drawn in a cell.
  func isFree(row: Int, column: Int) -> Bool { owners[row * columns + column] < 0 }

  /// The way between two labels that touches the fewest others; of several the straightest.
  func curve(_ a: Int, _ b: Int) -> EdgeCurve {
    let (start, end) = (centre(of: a), centre(of: b))
    var best: (curve: EdgeCurve, obstacles: Int)?
    for bend in [0, 0.1, -0.1, 0.2, -0.2, 0.3, -0.3] {
      let curve = EdgeCurve(from: start, to: end, bend: bend)
      let obstacles = obstacles(on: curve, a, b)
      if obstacles < best?.obstacles ?? .max { best = (curve, obstacles) }
      if obstacles == 0 { break }
    }
    return best?.curve ?? EdgeCurve(from: start, to: end, bend: 0)
  }

  private func centre(of node: Int) -> SIMD2<Double> {
    guard let place = place(of: node) else { return SIMD2(0, 0) }
    return SIMD2(Double(place.column) + Double(place.columns) / 2, Double(place.row) + 0.5)
  }

  /// Number of cells of a curve that belong to other labels or lie outside.
  private func obstacles(on curve: EdgeCurve, _ a: Int, _ b: Int) -> Int {
    curve.dots(perCell: SIMD2(1, 1)).count { cell in
      guard (0..<columns).contains(cell.x), (0..<rows).contains(cell.y) else { return true }
      let owner = owners[cell.y * columns + cell.x]
      return owner >= 0 && owner != a && owner != b
    }
  }
}
