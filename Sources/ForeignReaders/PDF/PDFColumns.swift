/// Orders the blocks of pages set in columns: one column after the other.
///
/// poppler goes from column to column where the gaps between paragraphs lie at like heights. Blocks as wide as
/// the page part what is above them from what is below. Only blocks that make columns of prose are put in
/// order; in tables poppler knows better.
enum PDFColumns {
  /// A block is as wide as the page from this part of its text on.
  private static let wide = 0.6
  /// A column is no narrower than this part.
  private static let narrow = 0.2
  /// A column has at least this number of full lines.
  private static let leastFullLines = 4
  /// With more blocks a page isn't prose.
  private static let mostBlocks = 1000

  /// Orders the blocks of a page.
  static func order(_ page: inout PDFPage) {
    guard (2...mostBlocks).contains(page.blocks.count) else { return }
    let left = page.blocks.map(\.box.left).min() ?? 0
    let right = page.blocks.map(\.box.right).max() ?? 0
    let isWide = { (block: PDFBlock) in
      block.box.right - block.box.left > wide * (right - left)
    }
    var ordered: [PDFBlock] = []
    var rest = page.blocks
    // From one wide block down to the next.
    for edge in rest.filter(isWide).map(\.box.top).sorted() + [.infinity] {
      let above = rest.filter { !isWide($0) && $0.box.top < edge }
      ordered += columns(above, width: right - left) ?? above
      rest.removeAll { !isWide($0) && $0.box.top < edge }
      ordered += rest.filter { isWide($0) && $0.box.top == edge }
      rest.removeAll { isWide($0) && $0.box.top == edge }
    }
    // Pages that aren't in columns stay as they are.
    let areColumns = columns(page.blocks.filter { !isWide($0) }, width: right - left) != nil
    if areColumns, ordered.count == page.blocks.count { page.blocks = ordered }
  }

  /// Blocks column by column; `nil` if they make none.
  private static func columns(_ blocks: [PDFBlock], width: Double) -> [PDFBlock]? {
    var columns: [(left: Double, right: Double, blocks: [PDFBlock])] = []
    for block in blocks.sorted(by: { $0.box.left < $1.box.left }) {
      if let last = columns.last, block.box.left < last.right {
        columns[columns.count - 1].right = max(last.right, block.box.right)
        columns[columns.count - 1].blocks.append(block)
      } else {
        columns.append((block.box.left, block.box.right, [block]))
      }
    }
    guard columns.count > 1 else { return nil }
    for column in columns {
      let isFull = { (line: PDFLine) in
        line.box.right - line.box.left > (column.right - column.left) * 0.85
      }
      let fullLines = column.blocks.lazy.flatMap(\.lines).filter(isFull).count
      guard column.right - column.left > narrow * width, fullLines >= leastFullLines else {
        return nil
      }
    }
    return columns.flatMap { $0.blocks.sorted { $0.box.top < $1.box.top } }
  }
}
