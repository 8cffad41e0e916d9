/// Two partitions of the same things into clusters, reduced to the numbers that scores need.
///
/// Rows are the clusters of one side, columns those of the other. A cell counts the things that a row and a column
/// share; things that are only on one side only count in its sizes.
struct ClusterOverlap: Equatable, Sendable {
  /// The number of things that a row and a column share, at least one.
  struct Cell: Equatable, Sendable {
    var row: Int
    var column: Int
    var count: Int
  }

  private(set) var rows: [Int]
  private(set) var columns: [Int]
  /// Sorted by row and column, each pair once; in a transposed table by column and row.
  private(set) var cells: [Cell]

  /// Compares clusters, given as any number for each thing.
  ///
  /// Complexity: O(*n*) expected.
  ///
  /// - Parameter pairs: the things that are equal on both sides, as places in the two lists; each at most once.
  init(rowOfThing: [Int], columnOfThing: [Int], pairs: [(row: Int, column: Int)]) {
    var rowIndex: [Int: Int] = [:]
    var columnIndex: [Int: Int] = [:]
    (rows, columns, cells) = ([], [], [])
    for row in rowOfThing { Self.count(row, &rowIndex, &rows) }
    for column in columnOfThing { Self.count(column, &columnIndex, &columns) }
    var counts: [Key: Int] = [:]
    for pair in pairs {
      guard let row = rowIndex[rowOfThing[pair.row]],
        let column = columnIndex[columnOfThing[pair.column]]
      else { continue }
      counts[Key(row: row, column: column), default: 0] += 1
    }
    cells = counts.map { Cell(row: $0.key.row, column: $0.key.column, count: $0.value) }
      .sorted { ($0.row, $0.column) < ($1.row, $1.column) }
  }

  private struct Key: Hashable {
    var row: Int
    var column: Int
  }

  private static func count(_ cluster: Int, _ index: inout [Int: Int], _ sizes: inout [Int]) {
    if let known = index[cluster] {
      sizes[known] += 1
    } else {
      index[cluster] = sizes.count
      sizes.append(1)
    }
  }

  var shared: Int { cells.reduce(0) { $0 + $1.count } }

  var transposed: ClusterOverlap {
    var other = self
    (other.rows, other.columns) = (columns, rows)
    other.cells = cells.map { Cell(row: $0.column, column: $0.row, count: $0.count) }
    return other
  }

  var withoutSingletons: ClusterOverlap {
    var rest = self
    let rowNumbers = Self.renumber(rows)
    let columnNumbers = Self.renumber(columns)
    rest.rows = rows.filter { $0 > 1 }
    rest.columns = columns.filter { $0 > 1 }
    rest.cells = cells.compactMap { cell in
      guard let row = rowNumbers[cell.row], let column = columnNumbers[cell.column] else {
        return nil
      }
      return Cell(row: row, column: column, count: cell.count)
    }
    return rest
  }

  /// The new number of each cluster that has several things.
  private static func renumber(_ sizes: [Int]) -> [Int?] {
    var next = 0
    return sizes.map { size in
      guard size > 1 else { return nil }
      defer { next += 1 }
      return next
    }
  }
}

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

  private func components() -> [[Cell]] {
    var joined = Clusters<Cell>(count: rows.count + columns.count)
    for cell in cells { joined.join(ID(cell.row), ID(rows.count + cell.column)) }
    return Dictionary(grouping: cells) { joined.root(of: ID($0.row)) }
      .sorted { $0.key < $1.key }.map(\.value)
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
