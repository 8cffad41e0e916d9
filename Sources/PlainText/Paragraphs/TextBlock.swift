import DocumentModel

/// The lines of a plain text since the last blank one.
struct TextBlock: Sendable {
  /// Number of lines that have been read.
  private(set) var lines = 0
  /// Start of the first line, including its blanks.
  private(set) var start = 0
  /// Offset of the first line's line end.
  private(set) var firstEnd = 0
  /// Length of the second line in bytes, including its blanks.
  private(set) var secondLength = 0
  /// Offset of the last line's line end.
  private(set) var end = 0
  /// Whether a line may begin something other than prose.
  var isSpecial = false
  /// Whether every line is a paragraph, because there are too many lines for anything else.
  var isLong = false

  /// Whether the last line begins with a space or a tab.
  private var isIndented = false

  /// Adds the line from `lineStart` to its line end at `lineEnd`.
  ///
  /// If indentation changes after the first line, the block may be more than one paragraph.
  @inline(__always)
  mutating func add(_ lineStart: Int, _ lineEnd: Int, isIndented: Bool) {
    if isIndented != self.isIndented {
      if lines > 1 { isSpecial = true }
      self.isIndented = isIndented
    }
    if lines == 0 {
      start = lineStart
      firstEnd = lineEnd
    } else if lines == 1 {
      secondLength = lineEnd - lineStart
    }
    lines += 1
    end = lineEnd
  }

  /// The lines, with all their properties.
  func textLines(_ bytes: UnsafeRawBufferPointer) -> [TextLine] {
    var result: [TextLine] = []
    result.reserveCapacity(lines)
    var scanner = LineScanner(at: start)
    while scanner.position < end, let (line, _) = scanner.next(bytes, limit: bytes.count) {
      result.append(line)
    }
    return result
  }
}
