/// The greatest sum of weights if each row is assigned at most one column and each column at most one row.
///
/// The Hungarian method (Kuhn, "The Hungarian method for the assignment problem", Naval Research Logistics Quarterly 2,
/// 1955; Munkres, SIAM Journal 5, 1957): rows are added one by one, each along the cheapest path of exchanges.
///
/// Complexity: O(*n*² *m*), where *n* is the smaller and *m* the larger side.
///
/// - Parameter weights: the rows, all of one length; no weight is negative.
func assignmentWeight(_ weights: [[Double]]) -> Double {
  guard let width = weights.first?.count, width > 0 else { return 0 }
  guard weights.count <= width else {
    return assignmentWeight((0..<width).map { column in weights.map { $0[column] } })
  }
  var assignment = Assignment(weights, width)
  for row in weights.indices { assignment.add(row) }
  return assignment.weight
}

/// The assignment of the rows added so far, with the prices that prove it optimal.
private struct Assignment {
  private let weights: [[Double]]
  /// The row assigned to each column, or -1; the last element is the row that is being added.
  private var rowOfColumn: [Int]
  /// Prices: cost - row price - column price is never negative, and 0 for each assigned pair.
  private var rowPrices: [Double]
  private var columnPrices: [Double]
  private let width: Int

  init(_ weights: [[Double]], _ width: Int) {
    self.weights = weights
    self.width = width
    rowOfColumn = [Int](repeating: -1, count: width + 1)
    rowPrices = [Double](repeating: 0, count: weights.count)
    columnPrices = [Double](repeating: 0, count: width + 1)
  }

  var weight: Double {
    (0..<width).reduce(0) { sum, column in
      let row = rowOfColumn[column]
      return row < 0 ? sum : sum + weights[row][column]
    }
  }

  /// Assigns a column to `row`; other rows may be assigned others.
  mutating func add(_ row: Int) {
    rowOfColumn[width] = row
    var column = width
    var isDone = [Bool](repeating: false, count: width + 1)
    var slacks = [Double](repeating: .infinity, count: width)
    var previous = [Int](repeating: width, count: width)
    while rowOfColumn[column] >= 0 {
      isDone[column] = true
      let (next, slack) = nearest(from: column, isDone, &slacks, &previous)
      for done in 0...width where isDone[done] {
        rowPrices[rowOfColumn[done]] += slack
        columnPrices[done] -= slack
      }
      for other in 0..<width where !isDone[other] { slacks[other] -= slack }
      column = next
    }
    while column != width {
      rowOfColumn[column] = rowOfColumn[previous[column]]
      column = previous[column]
    }
  }

  /// The cheapest column to reach, once the paths through `column` have been added.
  private func nearest(
    from column: Int, _ isDone: [Bool], _ slacks: inout [Double], _ previous: inout [Int]
  ) -> (column: Int, slack: Double) {
    let row = rowOfColumn[column]
    var best = (column: 0, slack: Double.infinity)
    for other in 0..<width where !isDone[other] {
      let slack = -weights[row][other] - rowPrices[row] - columnPrices[other]
      if slack < slacks[other] { (slacks[other], previous[other]) = (slack, column) }
      if slacks[other] < best.slack { best = (other, slacks[other]) }
    }
    return best
  }
}
