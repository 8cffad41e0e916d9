import DocumentModel

/// How a plain text marks its paragraphs; decided once, from its first 256 KB, so that paragraph numbers never change.
struct ParagraphRule: Equatable {
  enum Unit: Equatable {
    /// Blank lines; all lines of a block belong together.
    case block
    /// Line ends; every line is a paragraph.
    case line
    /// No blank lines: a paragraph begins at an indented line or after a short one.
    case indentedLine
  }

  var unit: Unit
  /// Width to which lines are filled, in columns, if the text is wrapped by hand.
  var wrapWidth: Int?
  /// Whether the text is clearly Markdown, so that fences, tables and indented code count.
  var isMarkdown: Bool

  /// Number of bytes that are examined.
  static let sampleSize = 256 << 10

  /// Whether wrapped blocks may occur among lines that are paragraphs, such as a note before a novel with one paragraph
  /// per line and a blank line after each.
  var hasWrappedBlocks: Bool

  /// Decides the rule for a text; complexity: O(1), at most `sampleSize` bytes are read.
  init(_ bytes: UnsafeRawBufferPointer) {
    let sample = LineStatistics(bytes)
    isMarkdown = sample.markdown.isClear
    wrapWidth = sample.wrapWidth
    hasWrappedBlocks = sample.isMostlySingleLines
    if isMarkdown {
      unit = .block
    } else if wrapWidth != nil {
      unit = sample.hasParagraphsBetweenBlankLines ? .block : .indentedLine
    } else if sample.inner == 0 || sample.looksLikeVerse && sample.blocks > 1 {
      unit = .block
    } else if sample.dividesWords {
      unit = .block
    } else {
      unit = .line
    }
  }
}

/// Statistics of the lines in the first part of a text.
struct LineStatistics {
  /// Lines with text.
  private(set) var lines = 0
  /// Runs of such lines.
  private(set) var blocks = 0
  /// Lines followed by another one of the same block; only these show how a text is wrapped.
  private(set) var inner = 0
  /// Number of lines in the longest block.
  private var longestBlock = 0
  private var blockLength = 0
  /// Lines after the first one of a block that start with a capital, a digit or a quotation mark.
  private var capitalStarts = 0
  /// Inner lines that end a sentence.
  private var sentenceEnds = 0
  /// Inner lines that end with a divided word: a hyphen, and the next line begins with a small letter.
  private var dividedLines = 0
  /// Lines after the first one of a block that are wider than any verse.
  private var wideLines = 0
  /// Number of inner lines of each width; the last entry counts all wider ones, too.
  private var widths = [Int32](repeating: 0, count: LineStatistics.widest + 1)
  private(set) var markdown = MarkdownSigns()

  private static let widest = 160

  /// Counts the lines of the first 256 KB; a line cut off there counts only if it is the first.
  init(_ bytes: UnsafeRawBufferPointer) {
    var scanner = LineScanner(at: 0)
    let limit = min(bytes.count, ParagraphRule.sampleSize)
    var previous: TextLine?
    while scanner.position < limit, let (line, _) = scanner.next(bytes, limit: limit) {
      markdown.look(at: line, bytes)
      if line.isBlank {
        blockLength = 0
        previous = nil
      } else {
        count(line, after: previous, bytes)
        previous = line
      }
    }
  }

  private mutating func count(
    _ line: TextLine, after previous: TextLine?, _ bytes: UnsafeRawBufferPointer
  ) {
    lines += 1
    blockLength += 1
    longestBlock = max(longestBlock, blockLength)
    guard let previous else {
      blocks += 1
      return
    }
    inner += 1
    widths[min(previous.width + previous.indent, Self.widest)] += 1
    if line.width > 100 { wideLines += 1 }
    if startsLikeSentence(bytes, line) { capitalStarts += 1 }
    if endsSentence(bytes, previous.range) { sentenceEnds += 1 }
    if dividesWord(bytes, previous.range, line.range) { dividedLines += 1 }
  }

  /// The width to which lines are filled, if most of them are.
  ///
  /// It is the width that 98 % of the inner lines don't exceed. Lines of at least four fifths of it are filled; in
  /// wrapped prose with much dialogue about half of the lines are (measured on 51 novels).
  var wrapWidth: Int? {
    guard inner >= 2, !looksLikeVerse else { return nil }
    let width = quantile(0.98)
    guard width >= 40, width <= 120 else { return nil }
    let filled = widths[(width * 4 / 5)...].reduce(0) { $0 + Int($1) }
    return filled * 5 >= inner * 2 && sentenceEnds * 2 < inner ? width : nil
  }

  /// Whether the lines of blocks are short, begin with capitals and rarely end a sentence.
  var looksLikeVerse: Bool {
    inner >= 2 && capitalStarts * 4 >= inner * 3 && quantile(0.5) <= 64
      && sentenceEnds * 10 <= inner * 6 && wideLines * 10 < inner
  }

  /// Whether at least one inner line in twelve ends with a divided word, as in text wrapped to no fixed width.
  var dividesWords: Bool { dividedLines > 0 && dividedLines * 12 >= inner }

  /// Whether nearly every block is a single line, so that blank lines separate paragraphs.
  var isMostlySingleLines: Bool { inner * 4 <= blocks }

  /// Whether blank lines separate the paragraphs of a wrapped text, and not just headings and breaks.
  var hasParagraphsBetweenBlankLines: Bool {
    blocks > 1 && (lines < 40 || blocks * 60 >= lines)
  }

  private func quantile(_ share: Double) -> Int {
    var left = Int(Double(inner) * share)
    for (width, count) in widths.enumerated() {
      left -= Int(count)
      if left < 0 { return width }
    }
    return Self.widest
  }
}

/// Evidence for Markdown in a text.
struct MarkdownSigns {
  private var headings = 0
  private var fences = 0
  private var others = 0

  /// Whether there are several headings, several fences, or a heading and another sign.
  var isClear: Bool { headings > 1 || fences > 1 || headings == 1 && fences + others > 0 }

  /// Counts the signs in `line`.
  mutating func look(at line: TextLine, _ bytes: UnsafeRawBufferPointer) {
    guard !line.isBlank else { return }
    switch bytes[line.start] {
    case UInt8(ascii: "#"):
      if markdownHeading(bytes, line.range) != nil { headings += 1 }
    case UInt8(ascii: "`"), UInt8(ascii: "~"):
      if isFence(bytes, line.range) { fences += 1 }
    case UInt8(ascii: "*"), UInt8(ascii: "-"), UInt8(ascii: "|"), UInt8(ascii: "["),
      UInt8(ascii: "!"), UInt8(ascii: ">"):
      others += 1
    default: break
    }
  }
}

/// Whether a line ends with a letter and a hyphen, and the next begins with a small ASCII letter.
private func dividesWord(
  _ bytes: UnsafeRawBufferPointer, _ line: Range<Int>, _ next: Range<Int>
) -> Bool {
  guard line.count > 2, let first = next.first, bytes[first] &- 0x61 < 26 else { return false }
  let last = bytes[line.upperBound - 2]
  return bytes[line.upperBound - 1] == UInt8(ascii: "-")
    && ((last | 0x20) &- 0x61 < 26 || last >= 0x80)
}

/// Whether a line opens or closes a code block: it begins with three backticks or tildes.
func isFence(_ bytes: UnsafeRawBufferPointer, _ range: Range<Int>) -> Bool {
  guard range.count >= 3 else { return false }
  let mark = bytes[range.lowerBound]
  return (mark == UInt8(ascii: "`") || mark == UInt8(ascii: "~"))
    && bytes[range.lowerBound + 1] == mark && bytes[range.lowerBound + 2] == mark
}
