import DocumentModel

/// One way to show what is chosen in the text pane: rows, each anchored to a place in the text.
///
/// A lens is a file with its rows, and a line in `all`. Moving, scrolling, marks and the mouse work on the rows of any
/// lens.
struct Lens: Sendable {
  /// What it is called in a sentence: "the text".
  let name: String
  /// Whether it shows the chosen actors' mentions only, so that no others are stepped to.
  var showsChosenMentionsOnly = false
  /// What the pane says if there are no rows.
  var emptyText = "Nothing to show here; choose an actor."
  /// Lays out the rows of a book as they are asked for.
  let rows: @Sendable (Book) -> any LensRows

  static let all: [Lens] = [.text]
}

/// A place in the rows of a lens, anchored to the text: it survives a resize and a new filter.
struct TextPosition: Hashable, Comparable, Sendable {
  /// Which row of a paragraph is meant.
  enum Part: Hashable, Sendable {
    /// The row with the paragraph's number.
    case header
    /// The row that shows the byte at this offset.
    case text(Int)
    /// The empty row after the paragraph.
    case gap
  }

  /// An index into `Document.paragraphs`.
  var paragraph: Int
  var part: Part

  static let start = TextPosition(paragraph: 0, part: .header)

  /// Whether a place stands before another.
  static func < (a: TextPosition, b: TextPosition) -> Bool {
    func offset(_ part: Part) -> Int {
      switch part {
      case .header: -1
      case .text(let offset): offset
      case .gap: .max
      }
    }
    return (a.paragraph, offset(a.part)) < (b.paragraph, offset(b.part))
  }
}

/// One row of the text pane.
enum TextRow {
  /// Words about a paragraph, or about the stretch of text that the row stands for.
  case fields(paragraph: Int, [Field], mark: Span? = nil)
  /// A line of the text.
  case text(paragraph: Int, piece: PieceLayout, line: Int)
  case gap(paragraph: Int)

  /// Words, and the empty cells after them.
  struct Field: Equatable {
    var text: String
    var role: Role
    var gap = 2
  }
}

/// A stretch of rows that is laid out at once.
protocol RowBlock {
  /// Number of its rows, at least one.
  var rowCount: Int { get }
  func row(_ index: Int) -> TextRow
  func position(ofRow index: Int) -> TextPosition
}

/// A row in its block.
struct RowCursor<Block: RowBlock> {
  var block: Block
  var row: Int
  var position: TextPosition { block.position(ofRow: row) }
}

/// The rows of a lens, laid out block by block where they are asked for.
protocol LensRows {
  associatedtype Block: RowBlock

  /// The row of a position, or the next one where it has none; `nil` if there are no rows.
  func cursor(at position: TextPosition) -> RowCursor<Block>?
  func block(after block: Block) -> Block?
  func block(before block: Block) -> Block?
  /// The last row of all.
  var end: RowCursor<Block>? { get }
}

extension LensRows {
  /// The position of the last row; the start if there are no rows.
  var endPosition: TextPosition { end?.position ?? .start }

  /// The position some rows further down, or up if negative, stopping at the first and the last row.
  func position(_ position: TextPosition, movedBy rows: Int) -> TextPosition {
    cursor(at: position).map { move($0, by: rows).cursor.position } ?? .start
  }

  /// The screenful of `height` rows that begins at a position, or earlier if the rows would end before the screen does.
  ///
  /// - Returns: the position of its first row, and the rows.
  func screenful(from position: TextPosition, height: Int) -> (top: TextPosition, rows: [TextRow]) {
    guard height > 0, let wish = cursor(at: position) else { return (.start, []) }
    let rows = rows(from: wish, count: height)
    if rows.count == height { return (wish.position, rows) }
    let (first, moved) = move(wish, by: rows.count - height)
    if moved == 0 { return (wish.position, rows) }
    return (first.position, self.rows(from: first, count: height))
  }

  /// Moves by rows, stopping at the first and the last.
  ///
  /// - Returns: the new place and by how many rows it is away.
  private func move(
    _ cursor: RowCursor<Block>, by rows: Int
  ) -> (cursor: RowCursor<Block>, moved: Int) {
    var cursor = cursor
    var left = abs(rows)
    while left > 0 {
      let room = rows > 0 ? cursor.block.rowCount - 1 - cursor.row : cursor.row
      if left <= room {
        cursor.row += rows > 0 ? left : -left
        return (cursor, abs(rows))
      }
      guard let next = rows > 0 ? block(after: cursor.block) : block(before: cursor.block) else {
        cursor.row = rows > 0 ? cursor.block.rowCount - 1 : 0
        return (cursor, abs(rows) - left + room)
      }
      left -= room + 1
      cursor = RowCursor(block: next, row: rows > 0 ? 0 : next.rowCount - 1)
    }
    return (cursor, abs(rows))
  }

  /// At most `count` rows from one on.
  private func rows(from start: RowCursor<Block>, count: Int) -> [TextRow] {
    var cursor = start
    var rows: [TextRow] = []
    rows.reserveCapacity(count)
    while true {
      while cursor.row < cursor.block.rowCount {
        rows.append(cursor.block.row(cursor.row))
        if rows.count == count { return rows }
        cursor.row += 1
      }
      guard let next = block(after: cursor.block) else { return rows }
      cursor = RowCursor(block: next, row: 0)
    }
  }
}

/// Rows of a lens that are known by their number.
struct NumberedRows: LensRows {
  let count: Int
  /// The place of a row; places ascend.
  let position: (Int) -> TextPosition
  let row: (Int) -> TextRow

  struct Block: RowBlock {
    let number: Int
    let row: TextRow
    let position: TextPosition
    let rowCount = 1

    func row(_ index: Int) -> TextRow { row }
    func position(ofRow index: Int) -> TextPosition { position }
  }

  private func block(_ number: Int) -> Block? {
    guard (0..<count).contains(number) else { return nil }
    return Block(number: number, row: row(number), position: position(number))
  }

  func cursor(at place: TextPosition) -> RowCursor<Block>? {
    let next = (0..<count).partitioningIndex { !(position($0) < place) }
    return (block(next) ?? block(count - 1)).map { RowCursor(block: $0, row: 0) }
  }

  func block(after block: Block) -> Block? { self.block(block.number + 1) }
  func block(before block: Block) -> Block? { self.block(block.number - 1) }
  var end: RowCursor<Block>? { block(count - 1).map { RowCursor(block: $0, row: 0) } }
}
