import TerminalUI
import TestSupport
import Testing

@testable import Explorer

@Suite("Networks as tables") struct NetworkMatrixTests {
  private static let graph = NetworkGraph(
    ["Pierre", "Natásha", "Prince Andrew Bolkónski", "日本"],
    [(0, 1, 12), (0, 2, 3), (1, 2, 105), (2, 3, 1)])

  private static func drawn(
    _ columns: Int, _ rows: Int, cursor: Int? = nil, isUnicode: Bool = true
  ) -> Frame {
    var canvas = Canvas(
      size: ScreenSize(columns: columns, rows: rows), look: Look(colours: 0, isUnicode: isUnicode),
      width: .standard)
    let matrix = NetworkMatrix(graph, columns: columns, rows: rows)
    let area = Rect(row: 0, column: 0, columns: columns, rows: rows)
    matrix.draw(on: &canvas, in: area, cursor: cursor, chosen: [1])
    return canvas.frame
  }

  private static func text(_ frame: Frame) -> String { frame.lines.joined(separator: "\n") }

  @Test("have a row and a numbered column for each node")
  func whole() {
    #expect(
      Self.text(Self.drawn(50, 6)) == """
                                    1   2   3   4
        1 Pierre                    ·  12   3   0
        2 Natásha                  12   · 105   0
        3 Prince Andrew Bolkónski   3 105   ·   1
        4 日本                      0   0   1   ·

        """)
  }

  @Test("cut names to twelve cells, then leave columns out")
  func narrow() {
    #expect(
      Self.text(Self.drawn(24, 5)) == """
                         1   2
        1 Pierre         ·  12
        2 Natásha       12   ·
        3 Prince Andr…   3 105
        4 日本           0   0
        """)
  }

  @Test("have a row for the node under the cursor, however few there is room for")
  func low() {
    #expect(
      Self.text(Self.drawn(24, 3, cursor: 3)) == """
                         1   2
        3 Prince Andr…   3 105
        4 日本           0   0
        """)
    #expect(Self.text(Self.drawn(24, 1, cursor: 2)) == "3 Prince Andr…   3 105")
  }

  @Test("have room for the numbers of columns, however small the counts")
  func manyNodes() {
    let graph = NetworkGraph((0..<11).map { "N\($0)" }, [(0, 10, 1)])
    var canvas = Canvas(
      size: ScreenSize(columns: 40, rows: 2), look: Look(colours: 0, isUnicode: true),
      width: .standard)
    NetworkMatrix(graph, columns: 40, rows: 2)
      .draw(on: &canvas, in: Rect(row: 0, column: 0, columns: 40, rows: 2), cursor: nil)
    #expect(
      Self.text(canvas.frame) == """
                1  2  3  4  5  6  7  8  9 10 11
         1 N0   ·  0  0  0  0  0  0  0  0  0  1
        """)
  }

  @Test("use ASCII where there is nothing else")
  func ascii() {
    #expect(Self.text(Self.drawn(24, 2, isUnicode: false)).hasSuffix("1 Pierre         .  12"))
  }

  @Test("mark the row and the column of the cursor, and what is chosen")
  func styles() {
    let (lines, legend) = Self.drawn(24, 5, cursor: 0).styleMap
    #expect(
      lines == [
        ".................a...b", "cccccccccccccccccccccccc", "b.ddddddd............b", "b",
        "b................b...b",
      ])
    let look = Look(colours: 0, isUnicode: true)
    let roles: [Role] = [.chosenRow, .faint, .focusedRow, .chosenMention]
    #expect(legend.map(\.style) == roles.map { look.style($0) })
  }

  @Test("say which node is at a position")
  func positions() {
    let matrix = NetworkMatrix(Self.graph, columns: 24, rows: 3)
    #expect(matrix.node(at: ScreenPosition(row: 0, column: 3), cursor: nil) == nil)
    #expect(matrix.node(at: ScreenPosition(row: 2, column: 3), cursor: nil) == 1)
    #expect(matrix.node(at: ScreenPosition(row: 2, column: 3), cursor: 3) == 3)
    #expect(matrix.node(at: ScreenPosition(row: 3, column: 3), cursor: nil) == nil)
  }

  @Test("stay inside their area at any size", arguments: 0..<12)
  func anySize(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    for _ in 0..<20 {
      let graph = NetworkGraph.random(&random)
      let (columns, rows) = (random.below(70), random.below(40))
      var canvas = Canvas(
        size: ScreenSize(columns: columns + 6, rows: rows + 2),
        look: Look(colours: 0, isUnicode: true, marksDirection: false), width: .standard)
      let area = Rect(row: 1, column: 3, columns: columns, rows: rows)
      NetworkMatrix(graph, columns: columns, rows: rows)
        .draw(on: &canvas, in: area, cursor: random.below(40) - 2)
      for (index, cell) in canvas.frame.cells.enumerated() where cell != .blank {
        let position = ScreenPosition(row: index / (columns + 6), column: index % (columns + 6))
        #expect(area.contains(position), "drawn at \(position)")
      }
    }
  }
}
