import DocumentModel

/// How a paragraph is set.
struct RTFParagraphFormat {
  /// Its style, by number.
  var style: Int?
  /// 0 for the greatest headings, 9 for text.
  var outlineLevel: Int?
  /// Indents of the paragraph and, beside that, of its first line, in twentieths of a point.
  var leftIndent = 0
  var firstIndent = 0
  var spaceAfter = 0
  var isInTable = false
  var isCentred = false
  /// Depth in its list, from 0.
  var listLevel: Int?
}

/// A style of the style sheet, as far as it says what a paragraph is.
struct RTFStyle {
  var name = ""
  var basedOn: Int?
  var outlineLevel: Int?

  /// The level in the name: "heading 2" is 1.
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

/// A paragraph as RTF has it.
struct RTFParagraph {
  /// Its text in UTF-8; lines are parted by line feeds.
  var text: [UInt8] = []
  var format = RTFParagraphFormat()
  /// What stands before a list item.
  var marker: [UInt8] = []
  var stresses: [(range: Range<Int>, kind: Emphasis.Kind)] = []
  /// Notes, by the place of their marks.
  var notes: [(offset: Int, note: Int)] = []
  /// Bytes that aren't blanks, and those of them in a font whose letters are equally wide.
  var inkCount = 0
  var monospacedCount = 0

  /// Its text on one line.
  var words: String {
    String(decoding: text, as: UTF8.self).split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
  }

  /// Whether all of it is bold.
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

/// A block of text: a paragraph, or a row of a table with the paragraphs of its cells.
enum RTFBlock {
  case paragraph(RTFParagraph)
  case row([[RTFParagraph]])
}

/// What a document in RTF holds.
struct RTFDocument {
  var blocks: [RTFBlock] = []
  var notes: [[RTFBlock]] = []
  var styles: [Int: RTFStyle] = [:]
  var links: [String] = []
  var pictures = 0
  var title = ""
  var author = ""
  /// Whether text was passed over because its groups lie too deep in each other.
  var hasTextTooDeep = false
  /// Whether its outermost group is closed.
  var isComplete = false

  /// The level of a paragraph as a heading, by itself or its style.
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
