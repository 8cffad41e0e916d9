/// How far a division of a text is from the true one.
///
/// Pk (Beeferman, Berger and Lafferty, "Statistical Models for Text Segmentation", 1999): the share of
/// pairs of units, `k` apart, of which the two divisions disagree whether they lie in one segment; `k` is
/// half the mean length of the true segments.
enum SegmentationError {
  /// Pk from 0 to 1 for `units` units; both divisions are given by the first units of their segments.
  ///
  /// Complexity: O(*n*) in the units.
  static func pk(found: [Int], true truth: [Int], units: Int) -> Double {
    let distance = max(1, Int((Double(units) / Double(max(truth.count, 1)) / 2).rounded()))
    guard units > distance else { return 0 }
    let foundSegments = segments(found, units)
    let trueSegments = segments(truth, units)
    var wrong = 0
    for index in 0..<(units - distance) {
      let together = foundSegments[index] == foundSegments[index + distance]
      if together != (trueSegments[index] == trueSegments[index + distance]) { wrong += 1 }
    }
    return Double(wrong) / Double(units - distance)
  }

  private static func segments(_ starts: [Int], _ units: Int) -> [Int] {
    var segment = 0
    let starts = Set(starts)
    return (0..<units).map { unit in
      if unit > 0, starts.contains(unit) { segment += 1 }
      return segment
    }
  }
}
