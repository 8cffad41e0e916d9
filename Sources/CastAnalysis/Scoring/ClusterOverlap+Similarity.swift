extension ClusterOverlap {
  /// The greatest sum of similarities φ4 if each cluster has at most one partner on the other side.
  ///
  /// Clusters that share nothing, not even through others, don't compete for a partner, so each connected component is
  /// solved alone.
  ///
  /// Complexity: that of `assignmentWeight` for each component; real texts have small ones.
  func bestSimilarity() -> Double {
    components().reduce(0) { $0 + assignmentWeight(similarities($1)) }
  }

  /// The cells, grouped into connected components.
  private func components() -> [[Cell]] {
    var cellsOfRow = [[Int]](repeating: [], count: rows.count)
    var cellsOfColumn = [[Int]](repeating: [], count: columns.count)
    for (index, cell) in cells.enumerated() {
      cellsOfRow[cell.row].append(index)
      cellsOfColumn[cell.column].append(index)
    }
    var isSeen = [Bool](repeating: false, count: cells.count)
    var found: [[Cell]] = []
    for first in cells.indices where !isSeen[first] {
      var open = [first]
      var component: [Cell] = []
      while let next = open.popLast() {
        guard !isSeen[next] else { continue }
        isSeen[next] = true
        component.append(cells[next])
        // A row or column that has been followed leads to nothing new.
        move(&cellsOfRow[cells[next].row], to: &open)
        move(&cellsOfColumn[cells[next].column], to: &open)
      }
      found.append(component)
    }
    return found
  }

  /// Moves all elements of `list` to the end of `open`.
  private func move(_ list: inout [Int], to open: inout [Int]) {
    open += list
    list = []
  }

  /// The similarities of a component's clusters, as rows.
  private func similarities(_ component: [Cell]) -> [[Double]] {
    let rowNumbers = Self.numbers(component.map(\.row))
    let columnNumbers = Self.numbers(component.map(\.column))
    var matrix = [[Double]](
      repeating: [Double](repeating: 0, count: columnNumbers.count), count: rowNumbers.count)
    for cell in component {
      guard let row = rowNumbers[cell.row], let column = columnNumbers[cell.column] else {
        continue
      }
      matrix[row][column] = 2 * Double(cell.count) / Double(rows[cell.row] + columns[cell.column])
    }
    return matrix
  }

  /// Numbers the clusters from 0 in the order of their first occurrence.
  private static func numbers(_ clusters: [Int]) -> [Int: Int] {
    clusters.reduce(into: [:]) { numbers, cluster in
      if numbers[cluster] == nil { numbers[cluster] = numbers.count }
    }
  }
}
