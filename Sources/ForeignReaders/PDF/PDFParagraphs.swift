import DocumentModel

struct PDFParagraph {
  var text: [UInt8] = []
  var kind = ParagraphKind.prose
  /// Page on which it begins, counted from 1.
  var page: Int
  /// Size of its letters, in points.
  var size: Double
  var lineCount = 0
  var marker = ""
}

/// Makes paragraphs of the lines of pages.
///
/// A paragraph begins with an indent, after a gap, after a line that ends although the next word would fit, or where
/// the size of the letters changes. It continues over columns and pages if its last line is full and doesn't end a
/// sentence, or if a small letter follows.
struct PDFParagraphs {
  private(set) var paragraphs: [PDFParagraph] = []
  private let hyphens: PDFHyphens
  /// Size of most letters, in points.
  let bodySize: Double
  /// Whether the last line was a bullet alone, whose item follows.
  private var hasLoneBullet = false
  /// The paragraph that may be continued, its last line, and that line's column.
  private var open: Int?
  private var last: (line: PDFLine, column: PDFBox, page: Int)?

  init(_ pages: [PDFPage]) {
    hyphens = PDFHyphens(pages)
    bodySize = Self.mostUsualSize(pages)
    for (index, page) in pages.enumerated() {
      for number in page.blocks.indices { take(number, of: page, number: index + 1) }
    }
  }

  private static func mostUsualSize(_ pages: [PDFPage]) -> Double {
    var counts: [Int: Int] = [:]
    for line in pages.lazy.flatMap(\.blocks).flatMap(\.lines) {
      counts[Int((line.size * 2).rounded()), default: 0] += line.text.count
    }
    let most = counts.max { ($0.value, $1.key) < ($1.value, $0.key) }
    return Double(most?.key ?? 20) / 2
  }

  // MARK: Blocks

  private mutating func take(_ number: Int, of page: PDFPage, number pageNumber: Int) {
    let block = page.blocks[number]
    let column = Self.column(of: block, on: page)
    let shape = PDFBlockShape(block, column: column)
    for (index, line) in block.lines.enumerated() {
      let begins =
        index == 0
        ? !continues(line, shape, page: pageNumber)
        : shape.beginsParagraph(at: index)
      add(line, begins: begins, page: pageNumber)
      last = (line, column, pageNumber)
    }
  }

  /// Most blocks of a page with columns.
  private static let mostBlocks = 2000

  /// Column of a block: as wide as the widest block that begins at the same place and doesn't reach the blocks to the
  /// right.
  private static func column(of block: PDFBlock, on page: PDFPage) -> PDFBox {
    var column = block.box
    guard page.blocks.count <= mostBlocks else { return column }
    let beside = page.blocks.lazy.map(\.box).filter { box in
      box.left >= block.box.right && box.top < block.box.bottom && box.bottom > block.box.top
    }
    let limit = beside.map(\.left).min() ?? .infinity
    for other in page.blocks
    where abs(other.box.left - block.box.left) <= 20 && other.box.right <= limit {
      column.right = max(column.right, other.box.right)
    }
    return column
  }

  /// Whether the first line of a block continues the open paragraph.
  private func continues(_ line: PDFLine, _ shape: PDFBlockShape, page: Int) -> Bool {
    guard let last, let open, abs(last.line.size - line.size) <= 0.08 * last.line.size,
      !PDFMarks.isBullet(line.text)
    else { return false }
    let hasMoved = page != last.page || line.box.top < last.line.box.top - last.line.box.height
    let isLower = String(decoding: line.text.prefix(8), as: UTF8.self).first?.isLowercase ?? false
    let endsSentence = PDFMarks.endsSentence(paragraphs[open].text)
    let isFull = last.column.right - last.line.box.right < line.firstWordWidth + line.size / 2
    if isLower, !endsSentence {
      return hasMoved ? isFull || page != last.page : isFull && isNear(line)
    }
    guard hasMoved, isFull, page - last.page <= 1, !shape.isIndented else { return false }
    return !endsSentence
  }

  /// Whether a line is as close to the last one as lines of a paragraph are.
  private func isNear(_ line: PDFLine) -> Bool {
    guard let last else { return false }
    let gap = line.box.top - last.line.box.bottom
    return gap > -line.size && gap < line.size * 0.8 && line.box.left < last.column.right
  }

  private mutating func add(_ line: PDFLine, begins: Bool, page: Int) {
    if PDFMarks.isLoneBullet(line.text) {
      hasLoneBullet = true
      open = nil
      return
    }
    guard !begins, let open else {
      var paragraph = PDFParagraph(page: page, size: line.size)
      if hasLoneBullet {
        (paragraph.kind, paragraph.marker) = (.listItem, ListMarker.bullet(depth: 1))
      }
      hasLoneBullet = false
      var text = line.text[...]
      if let mark = PDFMarks.bullet(line.text) {
        paragraph.kind = .listItem
        paragraph.marker = mark.marker
        text = text.dropFirst(mark.length)
      }
      paragraph.text = Array(text)
      paragraph.lineCount = 1
      open = paragraphs.count
      paragraphs.append(paragraph)
      return
    }
    paragraphs[open].lineCount += 1
    // The end of the text that is long enough for a divided word.
    if let length = hyphens.join(Array(paragraphs[open].text.suffix(100)), line.text) {
      paragraphs[open].text.removeLast(length)
    } else {
      paragraphs[open].text.append(0x20)
    }
    paragraphs[open].text += line.text
  }
}

/// Decides which lines of a block begin a paragraph.
struct PDFBlockShape {
  private let lines: [PDFLine]
  private let column: PDFBox
  /// Gap between lines of a paragraph, in points.
  private let gap: Double
  /// For each line, the first line of its paragraph.
  private var starts: [Int] = []

  init(_ block: PDFBlock, column: PDFBox) {
    lines = block.lines
    self.column = column
    let gaps = zip(block.lines, block.lines.dropFirst()).map { $1.box.top - $0.box.bottom }.sorted()
    gap = gaps.isEmpty ? 0 : gaps[gaps.count / 4]
    for index in lines.indices {
      let begins = index == 0 || begins(at: index, start: starts[index - 1])
      starts.append(begins ? index : starts[index - 1])
    }
  }

  /// Whether the first line begins farther right than the second one, or than the column if none exists.
  var isIndented: Bool {
    guard let first = lines.first else { return false }
    let left = lines.count > 1 ? lines[1].box.left : column.left
    return first.box.left - left > first.size / 2
  }

  func beginsParagraph(at index: Int) -> Bool { starts[index] == index }

  private func begins(at index: Int, start: Int) -> Bool {
    let line = lines[index]
    let before = lines[index - 1]
    // Text beside the last line belongs to it: superscript, words far apart.
    if line.box.top < before.box.top + before.size / 3 { return false }
    if PDFMarks.isBullet(line.text) { return true }
    if abs(line.size - before.size) > 0.12 * max(line.size, before.size) {
      return line.box.top >= before.box.bottom - before.size / 2
    }
    if line.box.top - before.box.bottom > gap + line.size * 0.45 { return true }
    if isShort(before, beforeWord: line) { return true }
    let indent = line.box.left - before.box.left
    guard abs(indent) > line.size / 2 else { return false }
    // The second line of a paragraph may begin farther left, or farther right after a hanging first line.
    guard start == index - 1 else { return true }
    return indent > 0 && !PDFMarks.isBullet(before.text) && PDFMarks.endsSentence(before.text)
  }

  /// Whether the next word would have fitted into the line.
  private func isShort(_ line: PDFLine, beforeWord next: PDFLine) -> Bool {
    // A column this narrow contains numbers or names, one below the other.
    if column.right - column.left < line.size * 8 { return true }
    return column.right - line.box.right
      > next.firstWordWidth + line.size * 0.6 + (column.right - column.left) * 0.05
  }
}

/// Marks at the beginnings and ends of lines.
enum PDFMarks {
  private static let bullets: [String] = [
    "•", "◦", "▪", "‣", "●", "○", "■", "–", "—", "-", "*", "\u{F0B7}",
  ]

  static func isBullet(_ line: [UInt8]) -> Bool { bullet(line) != nil }

  static func isLoneBullet(_ line: [UInt8]) -> Bool {
    bullets.contains { line.elementsEqual($0.utf8) && !dashes.contains($0) }
  }

  private static let dashes: Set<String> = ["–", "—", "-", "*"]

  /// Marker of a list item, as it is shown, and the length of the mark in bytes with its blank.
  static func bullet(_ line: [UInt8]) -> (marker: String, length: Int)? {
    for mark in bullets where line.starts(with: mark.utf8) {
      let length = mark.utf8.count
      guard line.count > length + 1, line[length] == 0x20 else { return nil }
      // A dash may begin speech or continue a sentence.
      return dashes.contains(mark) ? nil : (ListMarker.bullet(depth: 1), length + 1)
    }
    return nil
  }

  static func endsSentence(_ text: [UInt8]) -> Bool {
    let closing: Set<Character> = ["\"", "”", "’", "'", ")", "»", "]"]
    var end = String(decoding: text.suffix(12), as: UTF8.self)[...]
    while let last = end.last, closing.contains(last) { end.removeLast() }
    return end.last.map { ".!?…:".contains($0) } ?? false
  }
}
