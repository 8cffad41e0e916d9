/// A small weighted graph: actors, and how often any two of them appear together.
///
/// A value that is always well formed: loops and links to nodes that don't exist are dropped, and links between
/// the same two nodes, in either direction, are added up.
struct NetworkGraph: Equatable, Sendable {
  /// An actor.
  struct Node: Equatable, Sendable {
    /// What is written; any text, since the canvas draws nothing that acts on a terminal.
    var label: String
    /// Width of the label in cells, as `Canvas.columns(of:)` measures it.
    var cells: Int
  }

  /// A link between two nodes, given by their numbers.
  struct Edge: Equatable, Sendable {
    let a: Int
    let b: Int
    /// How often the two appear together; links of 0 or less count as none.
    let weight: Int
  }

  /// At most this many nodes are kept.
  ///
  /// A picture of more is a tangle on any screen.
  static let mostNodes = 30

  /// The nodes, the most important first.
  let nodes: [Node]
  /// The weight of each pair of nodes, row by row; symmetric, 0 on the diagonal.
  private var weights: [Int]

  /// Makes a graph of the first `mostNodes` nodes and the links between them.
  ///
  /// Complexity: O(*nodes*² + *edges*).
  init(nodes: [Node], edges: [Edge]) {
    self.nodes = Array(nodes.prefix(Self.mostNodes))
    weights = Array(repeating: 0, count: self.nodes.count * self.nodes.count)
    let known = self.nodes.indices
    for edge in edges where edge.a != edge.b && edge.weight > 0 {
      guard known.contains(edge.a), known.contains(edge.b) else { continue }
      add(edge.weight, edge.a, edge.b)
      add(edge.weight, edge.b, edge.a)
    }
  }

  /// The graph of some of the nodes, numbered anew in the order of `chosen`.
  init(_ graph: NetworkGraph, chosen: [Int]) {
    nodes = chosen.map { graph.nodes[$0] }
    weights = chosen.flatMap { a in chosen.map { b in graph.weight(a, b) } }
  }

  private mutating func add(_ weight: Int, _ row: Int, _ column: Int) {
    let index = row * nodes.count + column
    let (sum, overflows) = weights[index].addingReportingOverflow(weight)
    weights[index] = overflows ? .max : sum
  }

  /// How often two nodes appear together; 0 for a node and itself.
  func weight(_ a: Int, _ b: Int) -> Int { weights[a * nodes.count + b] }

  /// All links, the strongest first; links of the same weight by the importance of their nodes.
  var edges: [Edge] {
    let all = nodes.indices.flatMap { b in
      (0..<b).map { a in Edge(a: a, b: b, weight: weight(a, b)) }
    }
    return all.filter { $0.weight > 0 }
      .sorted { ($1.weight, $0.b, $0.a) < ($0.weight, $1.b, $1.a) }
  }

  /// The links that show how the graph hangs together, the strongest first.
  ///
  /// Most of those who matter in a book meet most others, and the picture of all links is a black disc. Kept are:
  /// - the links of a maximum spanning forest (Kruskal, "On the shortest spanning subtree of a graph", 1956), so
  ///   that no node loses its last link and no part falls apart;
  /// - the strongest other links, until there are three links to two nodes.
  ///
  /// A graph with no more links than that, or than seven nodes can have, is kept whole.
  var backbone: [Edge] {
    let edges = edges
    let most = max(3 * nodes.count / 2, 7 * 6 / 2)
    guard edges.count > most else { return edges }
    let isInForest = spanningForest(of: edges)
    var others = most - isInForest.count { $0 }
    return zip(edges, isInForest).filter { _, isNeeded in
      if isNeeded { return true }
      others -= 1
      return others >= 0
    }.map(\.0)
  }

  /// Which of the edges, given strongest first, connect parts that no stronger edges connect.
  private func spanningForest(of edges: [Edge]) -> [Bool] {
    var part = Array(nodes.indices)
    return edges.map { edge in
      let (kept, joined) = (part[edge.a], part[edge.b])
      if kept == joined { return false }
      for node in part.indices where part[node] == joined { part[node] = kept }
      return true
    }
  }
}
