import TerminalUI

/// Moving from node to node with the arrow keys.
extension NetworkPicture {
  /// The way an arrow key points.
  enum Direction: CaseIterable {
    case left, right, up, down
  }

  /// The nearest node in a direction; `nil` if none lies there.
  ///
  /// The four directions share the plane by its diagonals, and distances are those of a walk along rows and columns.
  /// So every node can be reached from every other: let *a* be the node reached that is nearest to one that isn't,
  /// *z*. The step from *a* towards *z* leads to a node *b* that is not farther from *a* than *z* is, in the same
  /// quarter; and then *b* is nearer to *z* than *a* was, which cannot be.
  ///
  /// That needs that no node lies exactly on a diagonal of another, so a row counts slightly more than two cells.
  func neighbour(of node: Int, _ direction: Direction) -> Int? {
    guard let place = place(of: node) else { return nil }
    let from = Self.point(place)
    let steps = shownNodes.compactMap { other -> (node: Int, length: Int)? in
      guard other != node, let place = self.place(of: other) else { return nil }
      let way = Self.point(place) &- from
      guard direction.contains(way) else { return nil }
      return (other, abs(way.x) + abs(way.y))
    }
    return steps.min { $0.length < $1.length }?.node
  }

  /// The middle of a label, in thousandths of half a cell.
  ///
  /// A row counts 4,001. That and 1,000 have no common factor: on fewer than 1,000 rows no way is as wide as it is
  /// high.
  private static func point(_ place: Rect) -> SIMD2<Int> {
    SIMD2((2 * place.column + place.columns) * 1000, place.row * 4001)
  }
}

extension NetworkPicture.Direction {
  fileprivate func contains(_ way: SIMD2<Int>) -> Bool {
    switch self {
    case .left: -way.x > abs(way.y)
    case .right: way.x > abs(way.y)
    case .up: -way.y > abs(way.x)
    case .down: way.y > abs(way.x)
    }
  }
}
