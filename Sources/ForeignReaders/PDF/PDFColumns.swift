/// Orders the blocks of pages set in columns, one column after the other.
///
/// poppler jumps between columns where gaps between paragraphs are at similar heights. Blocks as wide as the page
/// separate what is above them from what is below. Only columns of prose are reordered; for tables poppler's order is
/// better.
enum PDFColumns {
  /// Least width of a block that counts as wide as the page, as a share of the text's width.
  private static let wide = 0.6
  /// Least width of a column, as a share of the text's width.
  private static let narrow = 0.2
  /// Least number of full lines in a column.
  private static let leastFullLines = 4
  /// Most blocks of a page of prose.
  private static let mostBlocks = 1000

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
    // Pages without columns stay as they are.
    let areColumns = columns(page.blocks.filter { !isWide($0) }, width: right - left) != nil
    if areColumns, ordered.count == page.blocks.count { page.blocks = ordered }
  }

  /// Blocks column by column; `nil` if they form no columns.
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
