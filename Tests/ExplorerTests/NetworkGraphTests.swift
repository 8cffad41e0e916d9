import TestSupport
import Testing

@testable import Explorer

@Suite("Graphs of networks") struct NetworkGraphTests {
  typealias Edge = NetworkGraph.Edge

  @Test("add up links between the same two nodes, in either direction")
  func doubles() {
    let graph = NetworkGraph(["Anna", "Boris"], [(0, 1, 2), (1, 0, 3), (0, 1, 1)])
    #expect(graph.edges == [Edge(a: 0, b: 1, weight: 6)])
  }

  @Test("drop loops, links to nobody and links without weight")
  func badLinks() {
    let graph = NetworkGraph(
      ["Anna", "Boris"],
      [(0, 0, 5), (1, 1, 5), (0, 2, 5), (-1, 0, 5), (.max, .min, 5), (0, 1, 0), (0, 1, -4)])
    #expect(graph.edges.isEmpty)
    #expect(graph.weight(0, 0) == 0)
  }

  @Test("hold the greatest weight rather than overflow")
  func overflow() {
    let graph = NetworkGraph(["Anna", "Boris"], [(0, 1, .max), (0, 1, .max)])
    #expect(graph.weight(1, 0) == .max)
  }

  @Test("list links by weight, those of the same weight by their nodes")
  func order() {
    let graph = NetworkGraph(["Anna", "Boris", "Clara"], [(1, 2, 4), (2, 0, 4), (0, 1, 9)])
    #expect(
      graph.edges == [
        Edge(a: 0, b: 1, weight: 9), Edge(a: 0, b: 2, weight: 4), Edge(a: 1, b: 2, weight: 4),
      ])
  }

  @Test("keep the most important of many nodes")
  func many() {
    let labels = (0..<3000).map(String.init)
    let graph = NetworkGraph(labels, [(0, 29, 1), (0, 30, 1), (2999, 2998, 1)])
    #expect(graph.nodes.map(\.label) == Array(labels.prefix(30)))
    #expect(graph.edges == [Edge(a: 0, b: 29, weight: 1)])
  }

  @Test("have all their links drawn if these are few")
  func fewLinks() {
    #expect(NetworkGraph.twoFamilies.backbone == NetworkGraph.twoFamilies.edges)
  }

  @Test("have the strongest of many links drawn, and the last link of each node")
  func manyLinks() {
    // Everybody has met everybody; the last meets nobody as often as the others meet one another.
    let pairs = (0..<10).flatMap { b in (0..<b).map { a in (a, b, b == 9 ? 1 : 20 - a - b) } }
    let graph = NetworkGraph((0..<10).map { "N\($0)" }, pairs)
    let backbone = graph.backbone
    #expect(backbone.count == 21)
    #expect(Array(backbone.dropLast()) == Array(graph.edges.prefix(20)))
    #expect(backbone.last == Edge(a: 0, b: 9, weight: 1))
  }

  @Test("have as many parts without the links that aren't drawn", arguments: 0..<40)
  func parts(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let graph = NetworkGraph.random(&random)
    #expect(Self.parts(graph, graph.backbone) == Self.parts(graph, graph.edges))
  }

  /// For each node the first one to which it is connected.
  private static func parts(_ graph: NetworkGraph, _ edges: [Edge]) -> [Int] {
    var first = Array(graph.nodes.indices)
    for _ in graph.nodes {
      for edge in edges {
        let least = min(first[edge.a], first[edge.b])
        (first[edge.a], first[edge.b]) = (least, least)
      }
    }
    return first
  }
}
