import TerminalUI
import TestSupport
import Testing

@testable import Explorer

@Suite("Links of a network") struct NetworkLinkTests {
  private typealias Pen = EdgeDrawing.Pen
  private static let across = EdgeCurve(from: SIMD2(0.5, 1.5), to: SIMD2(4.5, 1.5), bend: 0)
  private static let down = EdgeCurve(from: SIMD2(2.5, 0.5), to: SIMD2(2.5, 2.5), bend: 0)
  private static let falling = EdgeCurve(from: SIMD2(1.5, 0.5), to: SIMD2(3.5, 2.5), bend: 0)

  private static func drawn(
    isUnicode: Bool = false, _ links: (curve: EdgeCurve, pen: Pen)...
  ) -> String {
    var drawing = EdgeDrawing(columns: 5, rows: 3, isUnicode: isUnicode)
    for link in links { drawing.draw(link.curve, link.pen) }
    var frame = Frame(size: ScreenSize(columns: 5, rows: 3))
    drawing.forEachCell { row, column, scalar, _ in
      frame.put(scalar, width: 1, at: ScreenPosition(row: row, column: column), style: .plain)
    }
    return frame.lines.joined(separator: "\n")
  }

  @Test("that cross make a plus")
  func crossing() {
    #expect(
      Self.drawn((Self.across, Pen(spacing: 1)), (Self.down, Pen(spacing: 1))) == """
          |
        --+--
          |
        """)
  }

  @Test("that are weak give way to those that aren't, whichever comes first")
  func weak() {
    let expected = #"""
       \
      ..\..
         \
      """#
    let (weak, strong) = ((Self.across, Pen(spacing: 3)), (Self.falling, Pen(spacing: 1)))
    #expect(Self.drawn(weak, strong) == expected)
    #expect(Self.drawn(strong, weak) == expected)
  }

  @Test("at the cursor cover the others")
  func heavy() {
    #expect(
      Self.drawn(
        (Self.across, Pen(spacing: 1)), (Self.down, Pen(spacing: 1, isHeavy: true))) == """
            *
          --*--
            *
          """)
  }

  @Test("at the cursor have fewer stars if they are weak")
  func weakAtCursor() {
    #expect(Self.drawn((Self.across, Pen(spacing: 3, isHeavy: true))) == "\n* * *\n")
  }

  @Test("have fewer dots the weaker they are", arguments: zip(1...3, ["⠠⠤⠤⠤⠤", "⠠⠠⠠⠠⠠", "⠠ ⠄⠠"]))
  func dots(spacing: Int, expected: String) {
    let line = Self.drawn(isUnicode: true, (Self.across, Pen(spacing: spacing)))
    #expect(line == "\n\(expected)\n")
  }

  @Test("have no gaps and no corners, however they bend", arguments: 0..<50)
  func gaps(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let ends = (0..<2).map { _ in
      SIMD2(Double(random.below(600)) / 2, Double(random.below(200)) / 2)
    }
    for bend in [0, 0.1, -0.3] {
      let dots = EdgeCurve(from: ends[0], to: ends[1], bend: bend).dots(perCell: SIMD2(2, 4))
      #expect(zip(dots, dots.dropFirst()).allSatisfy { Self.touch($0, $1) })
      #expect(!zip(dots, dots.dropFirst(2)).contains { Self.touch($0, $1) })
    }
  }

  private static func touch(_ a: SIMD2<Int>, _ b: SIMD2<Int>) -> Bool {
    max(abs(a.x - b.x), abs(a.y - b.y)) == 1
  }

  @Test("are dropped outside of the rectangle")
  func outside() {
    let far = EdgeCurve(from: SIMD2(-30, 1.5), to: SIMD2(30, 1.5), bend: 0)
    #expect(Self.drawn((far, Pen(spacing: 1))) == "\n-----\n")
  }
}
