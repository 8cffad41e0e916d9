import DocumentModel

/// Decides where the runs of a plain text begin, and where very long blocks are cut.
///
/// A run begins about every 64 KB, at the first line after a blank one. If none of the lines in the 16 KB before such a
/// mark is blank, the block is cut soon after the mark. Both depend only on the text around the mark, so threads that
/// begin anywhere agree on it, and jumping ahead shows what reading from the start would show.
struct RunGrid: Sendable {
  #if FUZZING
    // Even short texts have several runs, so that ten million of them can be tested.
    private static let unit = 16
  #else
    private static let unit = 1 << 10
  #endif
  /// Distance of marks, in bytes.
  static let spacing = 64 * unit
  /// A block that begins at most this many bytes before a mark isn't cut there.
  static let reach = 16 * unit

  /// Start of the last blank line.
  private var lastBlank: Int
  private var followsBlank: Bool
  /// The next mark, which no line has reached.
  private var nextMark: Int
  /// Whether a mark was passed and no run has begun since.
  private var isDue = false
  /// Mark after which the block is to be cut.
  private var cutMark: Int?

  /// `lineBegins` must be called for lines from this offset on.
  private(set) var attention: Int

  /// What happens at the start of a line.
  enum Decision {
    case nothing
    /// A run begins with a block.
    case run
    /// The block is cut, and a run begins.
    case cut
  }

  /// Begins at a run; `isContinuation` if a block was cut there.
  init(at start: Int, isContinuation: Bool) {
    self.init(
      lastBlank: isContinuation ? -1 : start - 1, followsBlank: !isContinuation,
      nextMark: Self.mark(before: start) + Self.spacing)
  }

  private init(lastBlank: Int, followsBlank: Bool, nextMark: Int) {
    self.lastBlank = lastBlank
    self.followsBlank = followsBlank
    self.nextMark = nextMark
    attention = nextMark
  }

  private static func mark(before offset: Int) -> Int { offset / spacing * spacing }

  /// Decides what happens at the line from `start` to its line end at `end`; to be called from `attention` on.
  ///
  /// - Parameter mayCut: false inside a fence.
  mutating func lineBegins(
    _ bytes: UnsafeRawBufferPointer, at start: Int, to end: Int, rule: ParagraphRule, mayCut: Bool
  ) -> Decision {
    if start >= nextMark {
      let mark = Self.mark(before: start)
      nextMark = mark + Self.spacing
      attention = nextMark
      isDue = true
      cutMark = lastBlank < mark - Self.reach ? mark : nil
    }
    guard isDue else { return .nothing }
    if followsBlank {
      runBegins()
      return .run
    }
    guard mayCut, let cutMark else { return .nothing }
    guard start >= cutMark + Self.spacing / 2 || rule.mayCut(bytes, at: start, to: end) else {
      attention = start
      return .nothing
    }
    runBegins()
    return .cut
  }

  private mutating func runBegins() {
    isDue = false
    cutMark = nil
    attention = nextMark
  }

  /// Records a blank line.
  ///
  /// - Returns: whether a run begins after it.
  @inline(__always)
  mutating func blankLine(at start: Int) -> Bool {
    lastBlank = start
    followsBlank = true
    guard isDue else { return false }
    runBegins()
    return true
  }

  @inline(__always)
  mutating func textLine() { followsBlank = false }
}

extension RunGrid {
  /// The first run that begins at or after `offset`; `nil` if none begins before `limit`.
  ///
  /// Only for texts without fences: no run begins inside a fence, and whether one is open can't be known here.
  static func runStart(
    _ bytes: UnsafeRawBufferPointer, from offset: Int, limit: Int, rule: ParagraphRule
  ) -> (start: Int, isContinuation: Bool)? {
    var scanner = LineScanner(at: offset)
    if !isLineStart(bytes, offset), scanner.next(bytes, limit: limit) == nil { return nil }
    let first = scanner.position
    guard first < limit else { return nil }
    let mark = mark(before: first)
    let before = lastBlankLine(bytes, from: max(0, mark - reach), to: first)
    var grid = RunGrid(lastBlank: before.start ?? -1, followsBlank: before.isLast, nextMark: mark)
    while let (line, range) = scanner.next(bytes, limit: limit) {
      let start = range.lowerBound
      if start >= grid.attention {
        switch grid.lineBegins(bytes, at: start, to: line.end, rule: rule, mayCut: true) {
        case .run: return (start, false)
        case .cut: return (start, true)
        case .nothing: break
        }
      }
      if !line.isBlank {
        grid.textLine()
      } else if grid.blankLine(at: start) {
        return scanner.position < limit ? (scanner.position, false) : nil
      }
    }
    return nil
  }

  /// The last blank line that begins in `start..<end`, and whether the line before `end` is blank.
  private static func lastBlankLine(
    _ bytes: UnsafeRawBufferPointer, from start: Int, to end: Int
  ) -> (start: Int?, isLast: Bool) {
    var scanner = LineScanner(at: start)
    if !isLineStart(bytes, start) { _ = scanner.next(bytes, limit: end) }
    var last: Int?
    while scanner.position < end, let (line, range) = scanner.next(bytes, limit: end) {
      if line.isBlank { last = range.lowerBound }
    }
    return (last, !followsText(bytes, end))
  }

  static func isLineStart(_ bytes: UnsafeRawBufferPointer, _ offset: Int) -> Bool {
    guard offset > 0, offset < bytes.count else { return offset == 0 }
    return bytes[offset - 1] == 0x0A || bytes[offset - 1] == 0x0D && bytes[offset] != 0x0A
  }

  /// Whether the line before a line start has text, so that a run that begins there continues a block.
  static func followsText(_ bytes: UnsafeRawBufferPointer, _ start: Int) -> Bool {
    guard start > 0 else { return false }
    var end = start - 1
    if bytes[end] == 0x0A, end > 0, bytes[end - 1] == 0x0D { end -= 1 }
    while end > 0, bytes[end - 1] != 0x0A, bytes[end - 1] != 0x0D {
      // One blank at a time, to notice line ends.
      let blank = skipBlanksBackwards(bytes, from: end, to: max(0, end - 3))
      guard blank < end else { return true }
      end = bytes[end - 1] < 0x80 ? end - 1 : blank
    }
    return false
  }
}

extension ParagraphRule {
  /// Whether a block may be cut before the line from `start` to `end`, by the line before it.
  ///
  /// At most 4 KB before it are examined.
  fileprivate func mayCut(_ bytes: UnsafeRawBufferPointer, at start: Int, to end: Int) -> Bool {
    guard unit != .line else { return true }
    var lineEnd = max(0, start - 1)
    if lineEnd > 0, bytes[lineEnd] == 0x0A, bytes[lineEnd - 1] == 0x0D { lineEnd -= 1 }
    let limit = max(0, lineEnd - 4096)
    var first = lineEnd
    while first > limit, bytes[first - 1] != 0x0A, bytes[first - 1] != 0x0D { first -= 1 }
    let previous = TextLine(bytes, from: first, to: lineEnd)
    guard unit == .indentedLine else { return endsSentence(bytes, previous.range) }
    return BlockParser(rule: self, bytes: bytes)
      .beginsParagraph(TextLine(bytes, from: start, to: end), after: previous)
  }
}
