/// Places the nodes of a graph in the plane, so that nodes that meet often lie close together.
///
/// Kamada and Kawai, "An algorithm for drawing general undirected graphs" (1989): the wanted distance of two nodes is
/// the length of the shortest path between them, and the layout is the one with the least *stress*, the sum of
/// squared errors divided by squared wanted distances. It is found by moving one node after another to where the
/// others want it (Gansner, Koren and North, "Graph drawing by stress majorization", 2004, section 2.3).
///
/// The start and the number of rounds are fixed, and the arithmetic is +, -, ×, ÷ and square root, which IEEE 754
/// defines to the last bit: every machine finds the same layout.
struct StressLayout {
  /// A point for each node; the unit is the length of the strongest link.
  let points: [SIMD2<Double>]

  private static let rounds = 60

  /// Lays out `count` nodes.
  ///
  /// - Parameter edges: the links to draw, the strongest first.
  /// - Complexity: O(*count*³), with 30 nodes about a third of a millisecond.
  init(count: Int, edges: [NetworkGraph.Edge]) {
    let distances = Self.distances(count: count, edges)
    var points = Self.spiral(count)
    for _ in 0..<Self.rounds {
      for node in points.indices {
        points[node] = Self.wanted(node, points, distances)
      }
    }
    self.points = Self.turnedFlat(points)
  }

  /// A spiral with the most important node at its centre, each next one turned by the golden angle.
  ///
  /// Source: Vogel, "A better way to construct the sunflower head", 1979.
  private static func spiral(_ count: Int) -> [SIMD2<Double>] {
    let (cosine, sine) = (-0.737_368_878_078_319_7, 0.675_490_294_261_523_8)
    var direction = SIMD2(1.0, 0.0)
    return (0..<count).map { rank in
      defer {
        direction = SIMD2(
          direction.x * cosine - direction.y * sine, direction.x * sine + direction.y * cosine)
      }
      return direction * Double(rank).squareRoot()
    }
  }

  /// The lengths of the shortest paths, row by row (Floyd, "Algorithm 97: Shortest path", 1962).
  ///
  /// Nodes in different parts are as far apart as the ends of the longest shortest path, and one link more.
  private static func distances(count: Int, _ edges: [NetworkGraph.Edge]) -> [Double] {
    var lengths = [Double](repeating: .infinity, count: count * count)
    for node in 0..<count { lengths[node * count + node] = 0 }
    for edge in edges {
      let length = length(of: edge.weight, strongest: edges[0].weight)
      lengths[edge.a * count + edge.b] = length
      lengths[edge.b * count + edge.a] = length
    }
    for middle in 0..<count {
      for from in 0..<count where lengths[from * count + middle] < .infinity {
        for to in 0..<count {
          let detour = lengths[from * count + middle] + lengths[middle * count + to]
          if detour < lengths[from * count + to] { lengths[from * count + to] = detour }
        }
      }
    }
    let apart = 1 + (lengths.filter { $0 < .infinity }.max() ?? 0)
    return lengths.map { min($0, apart) }
  }

  /// From 1 for the strongest link to 2 for links of a sixteenth of its weight or less.
  private static func length(of weight: Int, strongest: Int) -> Double {
    let share = Double(weight) / Double(strongest)
    return min(2, 1 / share.squareRoot().squareRoot())
  }

  /// Where the other nodes want a node: the mean of the points at the wanted distance from each, the near ones
  /// counting more.
  private static func wanted(
    _ node: Int, _ points: [SIMD2<Double>], _ distances: [Double]
  ) -> SIMD2<Double> {
    var (sum, total) = (SIMD2(0.0, 0.0), 0.0)
    for other in 0..<points.count where other != node {
      let distance = distances[node * points.count + other]
      let apart = points[node] - points[other]
      let length = (apart * apart).sum().squareRoot()
      let weight = 1 / (distance * distance)
      sum += (points[other] + (length > 0 ? apart * (distance / length) : SIMD2(0, 0))) * weight
      total += weight
    }
    return total > 0 ? sum / total : points[node]
  }

  /// The points turned about their centre so that they spread most from left to right: screens are wide.
  private static func turnedFlat(_ points: [SIMD2<Double>]) -> [SIMD2<Double>] {
    let centre = points.reduce(SIMD2(0, 0), +) / Double(max(1, points.count))
    let centred = points.map { $0 - centre }
    let xx = centred.reduce(0) { $0 + $1.x * $1.x }
    let yy = centred.reduce(0) { $0 + $1.y * $1.y }
    let xy = centred.reduce(0) { $0 + $1.x * $1.y }
    // The first principal axis: the eigenvector of the larger eigenvalue of ((xx, xy), (xy, yy)).
    let half = (xx - yy) / 2
    let radius = (half * half + xy * xy).squareRoot()
    let axis = half >= 0 ? SIMD2(half + radius, xy) : SIMD2(xy, radius - half)
    let length = (axis * axis).sum().squareRoot()
    guard length > 0 else { return centred }
    let (cosine, sine) = (axis.x / length, axis.y / length)
    return centred.map { SIMD2($0.x * cosine + $0.y * sine, $0.y * cosine - $0.x * sine) }
  }
}
