/// The size of a screen in cells.
public struct ScreenSize: Hashable, Sendable {
  /// Number of cells in a row.
  public var columns: Int
  /// Number of rows.
  public var rows: Int

  /// Makes a size; negative numbers count as 0.
  public init(columns: Int, rows: Int) {
    self.columns = max(0, columns)
    self.rows = max(0, rows)
  }
}

/// A place on the screen in cells; row 0 and column 0 are the upper left corner.
public struct ScreenPosition: Hashable, Sendable {
  /// Counted from the top.
  public var row: Int
  /// Counted from the left.
  public var column: Int

  /// Makes a position.
  public init(row: Int, column: Int) {
    self.row = row
    self.column = column
  }
}

/// A rectangle of cells, possibly empty.
public struct Rect: Hashable, Sendable {
  /// First row.
  public var row: Int
  /// First column.
  public var column: Int
  /// Width in cells.
  public var columns: Int
  /// Height in rows.
  public var rows: Int

  /// Makes a rectangle; negative sizes count as 0.
  public init(row: Int, column: Int, columns: Int, rows: Int) {
    self.row = row
    self.column = column
    self.columns = max(0, columns)
    self.rows = max(0, rows)
  }

  /// Whether the rectangle has no cells.
  public var isEmpty: Bool { columns == 0 || rows == 0 }

  /// Whether a position lies inside.
  public func contains(_ position: ScreenPosition) -> Bool {
    row <= position.row && position.row < row + rows
      && column <= position.column && position.column < column + columns
  }
}
