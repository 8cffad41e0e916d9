import TerminalUI
import TestSupport
import Testing

@testable import Explorer

@Suite("Pictures of any network") struct NetworkPropertyTests {
  private static let sizes = [
    (55, 16), (55, 20), (80, 24), (90, 40), (40, 12), (24, 8), (12, 3), (300, 100), (1, 1), (5, 40),
    (200, 1), (2, 2),
  ]

  /// Twenty times fifty graphs, each in one of the sizes.
  @Test("have no two names in one cell, none outside, all of them readable", arguments: 0..<20)
  func labels(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    for number in 0..<50 {
      let graph = NetworkGraph.random(&random)
      let (columns, rows) = Self.sizes[(seed + number) % Self.sizes.count]
      let picture = NetworkPicture(graph, columns: columns, rows: rows)
      let places = picture.shownNodes.compactMap { picture.place(of: $0) }
      let cells = places.flatMap(Self.cells)
      #expect(places.count == picture.shownNodes.count)
      #expect(Set(cells).count == cells.count, "two names in one cell, or without a blank between")
      #expect(
        cells.allSatisfy { 0..<rows ~= $0.row && 0...columns ~= $0.column }, "a name outside")
      #expect(picture.shownNodes == picture.shownNodes.sorted())
      #expect(graph.nodes.isEmpty || picture.shownNodes.first == 0)
      let frame = picture.frame(cursor: picture.shownNodes.last)
      for (node, place) in zip(picture.shownNodes, places) {
        let shown = frame.row(place.row).dropFirst(place.column).prefix(place.columns)
        #expect(shown.map(\.value) == Self.alone(graph.nodes[node].label, place.columns))
      }
    }
  }

  /// The cells of a label and the one after it.
  private static func cells(of place: Rect) -> [ScreenPosition] {
    (place.column...place.column + place.columns).map {
      ScreenPosition(row: place.row, column: $0)
    }
  }

  /// The characters of a label on a screen of its own.
  private static func alone(_ label: String, _ columns: Int) -> [UInt32] {
    var frame = Frame(size: ScreenSize(columns: columns, rows: 1))
    frame.draw(
      label, at: ScreenPosition(row: 0, column: 0), columns: columns, style: .plain,
      width: .standard)
    return frame.cells.map(\.value)
  }

  @Test("let the arrow keys reach every node from every other", arguments: 0..<20)
  func reachable(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    for (columns, rows) in [(55, 20), (90, 40), (300, 100), (20, 30)] {
      let picture = NetworkPicture(.random(&random), columns: columns, rows: rows)
      for start in picture.shownNodes {
        #expect(reached(from: start, picture) == picture.shownNodes)
      }
    }
  }

  private func reached(from start: Int, _ picture: NetworkPicture) -> [Int] {
    var reached: Set = [start]
    var waiting = [start]
    while let node = waiting.popLast() {
      for direction in NetworkPicture.Direction.allCases {
        guard let next = picture.neighbour(of: node, direction) else { continue }
        if reached.insert(next).inserted { waiting.append(next) }
      }
    }
    return reached.sorted()
  }
}
