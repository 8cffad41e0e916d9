import Testing

@testable import Explorer

@Suite("Layouts of networks") struct NetworkLayoutTests {
  private static func distance(_ a: SIMD2<Double>, _ b: SIMD2<Double>) -> Double {
    ((a - b) * (a - b)).sum().squareRoot()
  }

  @Test("have those who meet near each other, and parts apart")
  func parts() {
    let edges = [(0, 1), (2, 3)].map { NetworkGraph.Edge(a: $0, b: $1, weight: 5) }
    let points = StressLayout(count: 4, edges: edges).points
    let within = max(
      Self.distance(points[0], points[1]), Self.distance(points[2], points[3]))
    let between = [0, 1].flatMap { a in [2, 3].map { Self.distance(points[a], points[$0]) } }
    #expect(between.allSatisfy { $0 > 1.3 * within })
  }

  @Test("have a strong link shorter than a weak one")
  func lengths() {
    let edges = [
      NetworkGraph.Edge(a: 0, b: 1, weight: 16), NetworkGraph.Edge(a: 0, b: 2, weight: 1),
    ]
    let points = StressLayout(count: 3, edges: edges).points
    #expect(abs(Self.distance(points[0], points[1]) - 1) < 0.02)
    #expect(abs(Self.distance(points[0], points[2]) - 2) < 0.02)
  }

  @Test("spread most from left to right")
  func flat() {
    let edges = (0..<6).map { NetworkGraph.Edge(a: $0, b: $0 + 1, weight: 1) }
    let points = StressLayout(count: 7, edges: edges).points
    #expect(points.reduce(0) { $0 + $1.x * $1.x } > points.reduce(0) { $0 + $1.y * $1.y })
  }

  @Test("have a point for a node alone, and for none")
  func few() {
    #expect(StressLayout(count: 1, edges: []).points == [SIMD2(0, 0)])
    #expect(StressLayout(count: 0, edges: []).points.isEmpty)
  }
}
