import DocumentModel

struct RTFParagraphFormat {
  var style: Int?
  /// 0 for the highest headings, 9 for body text.
  var outlineLevel: Int?
  /// Indent of the paragraph, and of its first line relative to that, in twentieths of a point.
  var leftIndent = 0
  var firstIndent = 0
  var spaceAfter = 0
  var isInTable = false
  var isCentred = false
  /// Depth in its list, from 0.
  var listLevel: Int?
}

struct RTFStyle {
  var name = ""
  var basedOn: Int?
  var outlineLevel: Int?

  /// Outline level by the name of the style: 1 for "heading 2".
  var namedLevel: Int? {
    let words = name.lowercased().split(separator: " ")
    guard words.count == 2, words[0] == "heading", let level = Int(words[1]) else { return nil }
    return (1...9).contains(level) ? level - 1 : nil
  }

  var isQuotation: Bool {
    let name = name.lowercased()
    return name.contains("quote") || name.contains("quotation") || name == "block text"
  }
}

struct RTFParagraph {
  /// Text in UTF-8; lines are separated by line feeds.
  var text: [UInt8] = []
  var format = RTFParagraphFormat()
  /// Marker of a list item.
  var marker: [UInt8] = []
  var stresses: [(range: Range<Int>, kind: Emphasis.Kind)] = []
  /// Notes, by the offset of their marks in the text.
  var notes: [(offset: Int, note: Int)] = []
  /// Number of bytes that aren't blanks, and of those among them in a monospaced font.
  var inkCount = 0
  var monospacedCount = 0

  var words: String { String(decoding: text, as: UTF8.self).onOneLine }

  var isBold: Bool {
    stresses.contains { $0.kind == .strong && $0.range == 0..<text.count }
  }

  var isMonospaced: Bool { inkCount > 0 && monospacedCount == inkCount }

  mutating func stress(_ range: Range<Int>, _ kind: Emphasis.Kind) {
    if let last = stresses.indices.last(where: { stresses[$0].kind == kind }),
      stresses[last].range.upperBound == range.lowerBound
    {
      stresses[last].range = stresses[last].range.lowerBound..<range.upperBound
    } else {
      stresses.append((range, kind))
    }
  }
}

/// A block of text: a paragraph, or a table row with the paragraphs of its cells.
enum RTFBlock {
  case paragraph(RTFParagraph)
  case row([[RTFParagraph]])
}

struct RTFDocument {
  var blocks: [RTFBlock] = []
  var notes: [[RTFBlock]] = []
  var styles: [Int: RTFStyle] = [:]
  var links: [String] = []
  var pictures = 0
  var title = ""
  var author = ""
  /// Whether text was skipped because its groups are nested too deep.
  var hasTextTooDeep = false
  /// Whether the outermost group is closed.
  var isComplete = false

  /// Level of a paragraph as a heading, by itself or by its style; `nil` if it isn't one.
  func outlineLevel(_ format: RTFParagraphFormat) -> Int? {
    if let level = format.outlineLevel { return (0..<9).contains(level) ? level : nil }
    var number = format.style
    // Styles may be based on each other in a circle.
    for _ in 0..<16 {
      guard let current = number, let style = styles[current] else { return nil }
      if let level = style.outlineLevel ?? style.namedLevel { return level < 9 ? level : nil }
      number = style.basedOn
    }
    return nil
  }
}

/// Collects blocks of the document, or of a note.
struct RTFBlocks {
  var paragraph = RTFParagraph()
  private var blocks: [RTFBlock] = []
  private var cells: [[RTFParagraph]] = []
  private var cell: [RTFParagraph] = []

  mutating func endParagraph(_ format: RTFParagraphFormat) {
    paragraph.format = format
    if format.isInTable {
      cell.append(paragraph)
    } else {
      endRow(format)
      blocks.append(.paragraph(paragraph))
    }
    paragraph = RTFParagraph()
  }

  mutating func endCell(_ format: RTFParagraphFormat) {
    if !paragraph.text.isEmpty {
      paragraph.format = format
      cell.append(paragraph)
    }
    paragraph = RTFParagraph()
    cells.append(cell)
    cell = []
  }

  /// Ends the open row, if there is one; a row of one cell is only a frame around its text.
  mutating func endRow(_ format: RTFParagraphFormat) {
    if !cell.isEmpty {
      cells.append(cell)
      cell = []
    }
    if cells.count > 1 {
      blocks.append(.row(cells))
    } else {
      for paragraph in cells.first ?? [] { blocks.append(.paragraph(paragraph)) }
    }
    cells = []
  }

  mutating func finish(_ format: RTFParagraphFormat) -> [RTFBlock] {
    if !paragraph.text.isEmpty || !paragraph.notes.isEmpty { endParagraph(format) }
    endRow(format)
    defer { blocks = [] }
    return blocks
  }
}
