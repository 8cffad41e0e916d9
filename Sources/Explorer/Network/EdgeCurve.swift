/// The way of a link from label to label: a quadratic Bézier curve, mostly a straight line.
///
/// Coordinates are in cells, x to the right and y downwards, with fractions.
struct EdgeCurve {
  private let start: SIMD2<Double>
  private let control: SIMD2<Double>
  private let end: SIMD2<Double>

  /// Makes a curve.
  ///
  /// - Parameter bend: how far it bulges to the left of its way, in lengths of the straight line; 0 is straight.
  init(from start: SIMD2<Double>, to end: SIMD2<Double>, bend: Double) {
    self.start = start
    self.end = end
    // Cells are about twice as high as wide.
    let way = (end - start) * SIMD2(1, 2)
    let sideways = SIMD2(way.y, -way.x) / SIMD2(1, 2)
    control = (start + end) / 2 + sideways * (2 * bend)
  }

  /// The dots of the curve, each a neighbour of the one before, without corners.
  ///
  /// - Parameter perCell: how many dots a cell has from left to right, and from top to bottom.
  func dots(perCell: SIMD2<Double>) -> [SIMD2<Int>] {
    let steps = max(1, Int(speed(perCell).rounded(.up)))
    var dots: [SIMD2<Int>] = []
    for step in 0...steps {
      // A step may be exactly one dot, and labels begin and end between dots: rounding must not leave one out.
      let point = point(Double(step) / Double(steps)) * perCell + SIMD2(repeating: 1e-6)
      let dot = SIMD2(Int(point.x.rounded(.down)), Int(point.y.rounded(.down)))
      if dots.last == dot { continue }
      if dots.count > 1, Self.touch(dots[dots.count - 2], dot) { dots.removeLast() }
      dots.append(dot)
    }
    return dots
  }

  /// The most dots that the curve passes in the unit of its parameter, along either axis: it is fastest at an end.
  private func speed(_ perCell: SIMD2<Double>) -> Double {
    [control - start, end - control].map { way in
      2 * max(abs(way.x) * perCell.x, abs(way.y) * perCell.y)
    }.max() ?? 0
  }

  private func point(_ share: Double) -> SIMD2<Double> {
    let rest = 1 - share
    return start * (rest * rest) + control * (2 * rest * share) + end * (share * share)
  }

  private static func touch(_ a: SIMD2<Int>, _ b: SIMD2<Int>) -> Bool {
    abs(a.x - b.x) <= 1 && abs(a.y - b.y) <= 1
  }
}
