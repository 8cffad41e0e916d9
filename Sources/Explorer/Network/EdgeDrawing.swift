import TerminalUI

/// The links of a network, drawn dot by dot into a rectangle of cells: braille, or ASCII.
struct EdgeDrawing {
  /// How a link is drawn: the stronger, the more solid.
  struct Pen: Equatable {
    /// Every first, second or third dot of the curve.
    var spacing: Int
    /// Twice as thick, in ASCII stars.
    var isHeavy = false
  }

  /// A cell with something in it.
  private struct Ink {
    /// The dots of a braille character, as bits of its code; in ASCII the character.
    var value: UInt8 = 0
    var isHeavy = false
  }

  private let columns: Int
  private let rows: Int
  private let isUnicode: Bool
  private var cells: [Ink]

  init(columns: Int, rows: Int, isUnicode: Bool) {
    self.columns = columns
    self.rows = rows
    self.isUnicode = isUnicode
    cells = Array(repeating: Ink(), count: columns * rows)
  }

  /// Draws a link over those before it, heavy ones last; what is outside of the rectangle is dropped.
  mutating func draw(_ curve: EdgeCurve, _ pen: Pen) {
    isUnicode ? drawBraille(curve, pen) : drawASCII(curve, pen)
  }

  /// Calls `body` with the row, column and character of each cell that isn't empty.
  func forEachCell(_ body: (Int, Int, Unicode.Scalar, _ isHeavy: Bool) -> Void) {
    for (index, ink) in cells.enumerated() where ink.value != 0 {
      let value = isUnicode ? 0x2800 + UInt32(ink.value) : UInt32(ink.value)
      body(index / columns, index % columns, Unicode.Scalar(value) ?? " ", ink.isHeavy)
    }
  }

  // MARK: Braille

  private mutating func drawBraille(_ curve: EdgeCurve, _ pen: Pen) {
    let dots = curve.dots(perCell: SIMD2(2, 4))
    guard let first = dots.first, let last = dots.last else { return }
    let isFlat = abs(last.x - first.x) >= abs(last.y - first.y)
    for dot in stride(from: 0, to: dots.count, by: pen.spacing).map({ dots[$0] }) {
      set(dot, pen)
      if pen.isHeavy { set(dot &+ (isFlat ? SIMD2(0, 1) : SIMD2(1, 0)), pen) }
    }
  }

  /// Sets a dot of a braille pattern: bits 0 to 2 are the left column from the top, 3 to 5 the right one, 6 and 7 the
  /// bottom row (The Unicode Standard 15, section 21.1).
  private mutating func set(_ dot: SIMD2<Int>, _ pen: Pen) {
    let (column, row) = (dot.x >> 1, dot.y >> 2)
    guard (0..<columns).contains(column), (0..<rows).contains(row) else { return }
    let (x, y) = (dot.x & 1, dot.y & 3)
    cells[row * columns + column].value |= y < 3 ? 1 << (y + 3 * x) : 1 << (6 + x)
    if pen.isHeavy { cells[row * columns + column].isHeavy = true }
  }

  // MARK: ASCII

  private mutating func drawASCII(_ curve: EdgeCurve, _ pen: Pen) {
    let path = curve.dots(perCell: SIMD2(1, 1))
    // Stars in every cell would cover too much where the cursor is on somebody who meets everybody.
    let spacing = pen.isHeavy && pen.spacing > 2 ? 2 : 1
    for index in stride(from: 0, to: path.count, by: spacing) {
      let cell = path[index]
      guard (0..<columns).contains(cell.x), (0..<rows).contains(cell.y) else { continue }
      let way = path[min(index + 1, path.count - 1)] &- path[max(index - 1, 0)]
      put(Self.stroke(way, pen), cell.y * columns + cell.x, isHeavy: pen.isHeavy)
    }
  }

  private static func stroke(_ way: SIMD2<Int>, _ pen: Pen) -> Unicode.Scalar {
    if pen.isHeavy { return "*" }
    if pen.spacing > 2 { return "." }
    if way.y == 0 { return "-" }
    if way.x == 0 { return "|" }
    return (way.x > 0) == (way.y > 0) ? "\\" : "/"
  }

  /// Puts a stroke into a cell: lines cover dots, lines that cross make a plus, heavy ones cover what is there.
  private mutating func put(_ stroke: Unicode.Scalar, _ index: Int, isHeavy: Bool) {
    let (old, new) = (cells[index].value, UInt8(ascii: stroke))
    let dot = UInt8(ascii: ".")
    if isHeavy || old == 0 || old == dot {
      cells[index] = Ink(value: new, isHeavy: isHeavy)
    } else if new != dot, new != old {
      cells[index].value = UInt8(ascii: "+")
    }
  }
}
