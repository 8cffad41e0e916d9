/// A screen as a value: a grid of cells and the place of the hardware cursor.
public struct Frame: Sendable {
  /// Its size; there are exactly `rows` times `columns` cells.
  public let size: ScreenSize
  /// The cells row by row.
  public private(set) var cells: [Cell]
  /// Place of the hardware cursor; `nil` hides it.
  public var cursor: ScreenPosition?
  /// The different sets of combining marks of cells; entry 0 is empty.
  private var markTable: [[Unicode.Scalar]] = [[]]

  /// Makes an empty frame.
  public init(size: ScreenSize) {
    self.size = size
    cells = Array(repeating: .blank, count: size.columns * size.rows)
  }

  /// The cells of one row.
  public func row(_ row: Int) -> ArraySlice<Cell> {
    cells[row * size.columns..<(row + 1) * size.columns]
  }

  /// The combining marks of a cell of this frame, at most 4.
  public func marks(of cell: Cell) -> [Unicode.Scalar] { markTable[Int(cell.marks)] }

  /// Puts a spacing scalar of `width` 1 or 2 at a position; a scalar that doesn't fit the frame is dropped.
  ///
  /// If it overwrites half of a wide character, the other half becomes a blank.
  public mutating func put(
    _ scalar: Unicode.Scalar, width: Int, at position: ScreenPosition, style: Style
  ) {
    guard position.row >= 0, position.row < size.rows, position.column >= 0,
      position.column + width <= size.columns, width > 0
    else { return }
    let index = position.row * size.columns + position.column
    clearHalves(from: index, width: width, row: position.row)
    cells[index] = Cell(value: scalar.value, marks: 0, style: style)
    if width == 2 { cells[index + 1] = Cell(value: 0, marks: 0, style: style) }
  }

  /// Puts printable ASCII, a byte in each cell from a position on; what doesn't fit the row is dropped.
  mutating func put(
    ascii text: UnsafeBufferPointer<UInt8>, at position: ScreenPosition, style: Style
  ) {
    let skipped = max(0, -position.column)
    let width = min(text.count - skipped, size.columns - position.column - skipped)
    guard position.row >= 0, position.row < size.rows, width > 0 else { return }
    let index = position.row * size.columns + position.column + skipped
    clearHalves(from: index, width: width, row: position.row)
    for offset in 0..<width {
      let value = UInt32(text[skipped + offset])
      cells[index + offset] = Cell(value: value, marks: 0, style: style)
    }
  }

  /// Calls `body` with the cells of one row, to be filled from left to right with `Cell(_:style:)`.
  ///
  /// The fast way for text on cells that are still empty. A wide character must be followed by
  /// `Cell.continuation(style:)`.
  public mutating func withCells(ofRow row: Int, _ body: (UnsafeMutableBufferPointer<Cell>) -> Void)
  {
    guard row >= 0, row < size.rows else { return }
    let start = row * size.columns
    cells.withUnsafeMutableBufferPointer {
      body(UnsafeMutableBufferPointer(rebasing: $0[start..<start + size.columns]))
    }
  }

  /// Position of the character to the left of a position: two cells back if it is wide.
  public func cell(before position: ScreenPosition) -> ScreenPosition {
    var before = ScreenPosition(row: position.row, column: position.column - 1)
    let index = before.row * size.columns + before.column
    if before.column > 0, cells.indices.contains(index), cells[index].isContinuation {
      before.column -= 1
    }
    return before
  }

  /// Adds a zero-width scalar to the cell at a position; a cell holds at most 4.
  public mutating func addMark(_ mark: Unicode.Scalar, at position: ScreenPosition) {
    guard position.row >= 0, position.row < size.rows, position.column >= 0,
      position.column < size.columns
    else { return }
    let index = position.row * size.columns + position.column
    var marks = markTable[Int(cells[index].marks)]
    guard marks.count < 4 else { return }
    marks.append(mark)
    // Searches only the newest entries: a text with ever new marks must not cost a walk over all of them.
    if let known = markTable.suffix(16).firstIndex(of: marks) {
      cells[index].marks = UInt16(known)
    } else if markTable.count < Int(UInt16.max) {
      markTable.append(marks)
      cells[index].marks = UInt16(markTable.count - 1)
    }
  }

  /// Changes the style of `columns` cells from a position on, keeping their text.
  public mutating func restyle(
    from position: ScreenPosition, columns: Int, _ change: (inout Style) -> Void
  ) {
    guard position.row >= 0, position.row < size.rows else { return }
    let first = max(0, position.column)
    let last = min(size.columns, position.column + columns)
    guard first < last else { return }
    for column in first..<last { change(&cells[position.row * size.columns + column].style) }
  }

  private mutating func clearHalves(from index: Int, width: Int, row: Int) {
    if cells[index].isContinuation, index > row * size.columns {
      cells[index - 1] = Cell(value: 0x20, marks: 0, style: cells[index - 1].style)
    }
    let after = index + width
    if after < (row + 1) * size.columns, cells[after].isContinuation {
      cells[after] = Cell(value: 0x20, marks: 0, style: cells[after].style)
    }
  }
}

extension Frame: Equatable {
  /// Two frames are equal if they look the same and have the cursor at the same place.
  public static func == (a: Frame, b: Frame) -> Bool {
    a.size == b.size && a.cursor == b.cursor
      && zip(a.cells, b.cells).allSatisfy {
        $0.value == $1.value && $0.style == $1.style && a.marks(of: $0) == b.marks(of: $1)
      }
  }
}
