/// Two ways to sort the same things into clusters, as far as scores need to know them.
///
/// Rows are the clusters of one side and columns those of the other. A cell counts the things that a
/// row and a column share; things that only one side has count in its sizes alone.
struct ClusterOverlap: Equatable, Sendable {
  /// What a row and a column share, at least one thing.
  struct Cell: Equatable, Sendable {
    var row: Int
    var column: Int
    var count: Int
  }

  /// How many things each row has.
  private(set) var rows: [Int]
  /// How many things each column has.
  private(set) var columns: [Int]
  /// By row and column, each pair once; in a transposed table, by column and row.
  private(set) var cells: [Cell]

  /// Compares clusters, given by a number of any kind for each thing.
  ///
  /// Complexity: O(*n*) expected.
  ///
  /// - Parameter pairs: things that are the same on both sides: places in the two lists, each at most
  ///   once.
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

  /// Things that both sides have.
  var shared: Int { cells.reduce(0) { $0 + $1.count } }

  /// The same with the sides exchanged.
  var transposed: ClusterOverlap {
    var other = self
    (other.rows, other.columns) = (columns, rows)
    other.cells = cells.map { Cell(row: $0.column, column: $0.row, count: $0.count) }
    return other
  }

  /// What is left without clusters of a single thing.
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
