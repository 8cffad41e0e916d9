import CText
import DocumentModel

/// Reads a plain text line by line: finds paragraphs, runs, and what may be a heading.
///
/// It begins at a run, so that several can share a text. Blocks of ordinary lines, the most frequent ones, are only
/// counted; `BlockParser` splits all others.
struct PlainTextScanner: Sendable {
  /// Why paragraphs are searched.
  enum Purpose: Sendable {
    /// To count them and find headings.
    case count
    /// To count and list them with their kinds, and find headings.
    case list
    /// To list them again.
    case findAgain
    /// To list their spans only.
    case findSpans

    var lists: Bool { self != .count }
    var needsKinds: Bool { self == .list || self == .findAgain }
    /// Whether the text is read for the first time, so that headings and invalid bytes are looked for.
    var isFirst: Bool { self == .count || self == .list }
  }

  private let rule: ParagraphRule
  private let headings: OwnHeadings?
  let purpose: Purpose
  /// Start of the next line.
  private(set) var position: Int
  /// No line end is between `position` and this offset.
  private(set) var searched: Int
  /// Invalid UTF-8 has been counted up to this offset.
  private var validated: Int
  private var grid: RunGrid
  private var block = TextBlock()
  /// The fenced block that is being read.
  private var fence: Span?
  private var found = ScannedText()

  /// In a text with one paragraph per line, a block of more lines isn't a poem.
  private static let longBlock = 400
  /// Bytes that are searched for line ends at a time.
  private static let window = 32 << 10
  /// Length in bytes from which a line is shown before its end is known.
  private static let shownWhileRead = 16 << 10

  /// Begins at the start of a run.
  ///
  /// - Parameter isContinuation: whether a block was cut there.
  init(
    at start: Int, isContinuation: Bool, rule: ParagraphRule,
    headings: OwnHeadings? = nil, purpose: Purpose
  ) {
    self.rule = rule
    self.headings = headings
    self.purpose = purpose
    position = start
    searched = start
    validated = start
    grid = RunGrid(at: start, isContinuation: isContinuation)
    block.isLong = isContinuation && rule.unit == .line
    beginRun(at: start)
  }

  /// What was found since the last call.
  mutating func take() -> ScannedText {
    defer { found = ScannedText() }
    return found
  }

  /// Reads the lines that end before `limit`.
  mutating func advance(_ bytes: UnsafeRawBufferPointer, to limit: Int) {
    guard searched < limit, let base = bytes.baseAddress else { return }
    withUnsafeTemporaryAllocation(of: UInt32.self, capacity: Self.window + 1) { ends in
      guard let room = ends.baseAddress else { return }
      while searched < limit {
        let start = searched
        var end = min(start + Self.window, limit)
        // A line feed belongs to the carriage return before it.
        if end < bytes.count, bytes[end - 1] == 0x0D, bytes[end] == 0x0A { end += 1 }
        let text = (base + start).assumingMemoryBound(to: UInt8.self)
        let count = text_line_ends(text, end - start, room)
        for index in 0..<count {
          let lineEnd = start + Int(room[index])
          takeLine(bytes, from: position, to: lineEnd)
          position = lineEnd + 1
        }
        searched = end
        validate(bytes, to: end)
      }
    }
  }

  /// Reads up to `limit`, where the text ends or another scanner begins.
  mutating func finish(_ bytes: UnsafeRawBufferPointer, at limit: Int) {
    advance(bytes, to: limit)
    if position < limit {
      takeLine(bytes, from: position, to: limit)
      position = limit
    }
    if let fence { add(Paragraph(span: fence, kind: .code), lines: 2, bytes) }
    fence = nil
    closeBlock(bytes)
    if validated < limit { countInvalid(bytes, to: limit) }
  }

  /// The paragraph that is being read, if it is so long that it is shown before its end is known.
  ///
  /// That is possible for a single line only; in a block, paragraphs are known at its end.
  ///
  /// - Parameter showsLines: shows the whole block, although it may be split into more paragraphs later.
  func openParagraph(_ bytes: UnsafeRawBufferPointer, showsLines: Bool) -> Paragraph? {
    guard fence == nil else { return nil }
    let hasLines = block.lines > 0 && !block.isLong
    guard showsLines || searched - position >= Self.shownWhileRead && !hasLines else { return nil }
    let start = skipBlanks(bytes, from: hasLines ? block.start : position, to: searched)
    guard start < searched else { return nil }
    // The last character may be incomplete.
    let isWhole = bytes[searched - 1] < 0x80
    let last = isWhole ? searched : characterStart(bytes, before: searched, from: start)
    let end = skipBlanksBackwards(bytes, from: last, to: start)
    return start < end ? Paragraph(span: Span(start, end)) : nil
  }

  // MARK: Lines

  /// Adds the line from `start` to its line end at `end`.
  @inline(__always)
  private mutating func takeLine(_ bytes: UnsafeRawBufferPointer, from start: Int, to end: Int) {
    if start >= grid.attention { lineBegins(bytes, at: start, to: end) }
    if fence != nil { return takeFenced(bytes, from: start, to: end) }
    let kind = LineStart(bytes, start, end)
    if kind == .blank {
      closeBlock(bytes)
      if grid.blankLine(at: start) { beginRun(at: min(end + 1, bytes.count)) }
      return
    }
    grid.textLine()
    if kind == .special {
      if opensFence(bytes, from: start, to: end) { return }
      block.isSpecial = true
    }
    block.add(start, end, isIndented: isSpaceOrTab(bytes[start]))
    if block.isLong {
      addLine(bytes, from: start, to: end)
    } else if block.lines > Self.longBlock, rule.unit == .line {
      lengthenBlock(bytes)
    }
  }

  /// Handles a line at or after a mark of the grid.
  @inline(never)
  private mutating func lineBegins(_ bytes: UnsafeRawBufferPointer, at start: Int, to end: Int) {
    let decision = grid.lineBegins(bytes, at: start, to: end, rule: rule, mayCut: fence == nil)
    switch decision {
    case .nothing: break
    case .run: beginRun(at: start)
    case .cut:
      closeBlock(bytes)
      block.isLong = rule.unit == .line
      beginRun(at: start)
    }
  }

  private mutating func beginRun(at start: Int) {
    if !purpose.isFirst || found.runs.last?.offset == start { return }
    found.runs.append(ParagraphPiece.Run(offset: start, first: found.count))
  }

  // MARK: Fences

  private mutating func opensFence(
    _ bytes: UnsafeRawBufferPointer, from start: Int, to end: Int
  ) -> Bool {
    guard rule.isMarkdown || start <= 3 else { return false }
    let line = TextLine(bytes, from: start, to: end)
    guard let fenceEnd = BlockParser(rule: rule, bytes: bytes).fenceEnd(line, next: end + 1)
    else { return false }
    closeBlock(bytes)
    fence = Span(line.start, fenceEnd)
    return true
  }

  private mutating func takeFenced(_ bytes: UnsafeRawBufferPointer, from start: Int, to end: Int) {
    grid.textLine()
    guard let fence, TextLine(bytes, from: start, to: end).end >= fence.end else { return }
    add(Paragraph(span: fence, kind: .code), lines: 2, bytes)
    self.fence = nil
  }

  // MARK: Blocks

  /// Makes paragraphs of the lines since the last blank one.
  private mutating func closeBlock(_ bytes: UnsafeRawBufferPointer) {
    defer { block = TextBlock() }
    guard block.lines > 0, !block.isLong else { return }
    if isPlain(bytes) {
      addPlain(trimmed(bytes, from: block.start, to: block.end), bytes)
    } else {
      divideBlock(bytes)
    }
  }

  /// Whether the block is certainly one paragraph of prose or verse.
  private func isPlain(_ bytes: UnsafeRawBufferPointer) -> Bool {
    guard !purpose.needsKinds, !block.isSpecial, !rule.isMarkdown, headings == nil else {
      return false
    }
    switch rule.unit {
    case .block: return block.lines < 3 || !mayStandAlone(bytes)
    case .line: return block.lines == 1
    case .indentedLine: return false
    }
  }

  /// Whether the first line may be the number of a chapter directly above its text.
  private func mayStandAlone(_ bytes: UnsafeRawBufferPointer) -> Bool {
    guard let width = rule.wrapWidth else { return false }
    // Lengths in bytes are never less than widths.
    return block.secondLength * 4 >= width * 3
      && mayBeHeading(bytes, from: block.start, to: min(block.firstEnd, block.start + 240))
      && ChapterHeading(bytes, trimmed(bytes, from: block.start, to: block.firstEnd).range)?
        .isBare == true
  }

  private mutating func divideBlock(_ bytes: UnsafeRawBufferPointer) {
    let parser = BlockParser(
      rule: rule, bytes: bytes, headings: headings, needsKinds: purpose.needsKinds)
    let lines = block.textLines(bytes)
    for group in parser.paragraphs(of: lines) {
      guard let first = lines[group.lines].first, let last = lines[group.lines].last else {
        continue
      }
      let paragraph = Paragraph(span: Span(first.start, last.end), kind: group.kind)
      add(paragraph, lines: group.lines.count, bytes)
    }
  }

  /// Makes a paragraph of every line of the block, including all later ones.
  private mutating func lengthenBlock(_ bytes: UnsafeRawBufferPointer) {
    for line in block.textLines(bytes) { add(line, bytes) }
    block.isLong = true
    block.isSpecial = false
  }

  private mutating func addLine(_ bytes: UnsafeRawBufferPointer, from start: Int, to end: Int) {
    if !purpose.needsKinds, !block.isSpecial, headings == nil {
      addPlain(trimmed(bytes, from: start, to: end), bytes)
    } else {
      add(TextLine(bytes, from: start, to: end), bytes)
    }
    block.isSpecial = false
  }

  private mutating func add(_ line: TextLine, _ bytes: UnsafeRawBufferPointer) {
    let kind = BlockParser(rule: rule, bytes: bytes).lineKind(line)
    add(Paragraph(span: Span(line.range), kind: kind), lines: 1, bytes)
  }

  // MARK: Paragraphs

  /// Adds a paragraph of ordinary lines; it can be a heading only if it begins like one.
  @inline(__always)
  private mutating func addPlain(_ span: Span, _ bytes: UnsafeRawBufferPointer) {
    if purpose == .findSpans {
      found.paragraphs.append(Paragraph(span: span))
      return
    }
    let lines = max(1, block.isLong ? 1 : block.lines)
    guard
      found.first == nil || found.candidates.waits(forTitleAt: found.count)
        || lines <= HeadingCandidate.mostLines && span.count <= 400
          && mayBeHeading(bytes, from: span.start, to: span.end)
    else {
      found.count += 1
      found.end = span.end
      return
    }
    add(Paragraph(span: span), lines: lines, bytes)
  }

  private mutating func add(_ paragraph: Paragraph, lines: Int, _ bytes: UnsafeRawBufferPointer) {
    if purpose.lists { found.paragraphs.append(paragraph) }
    if purpose.isFirst {
      let isGiven = lines == 1 && headings?.matches(bytes, paragraph.span.range) == true
      found.candidates.look(
        at: paragraph, index: found.count, lines: lines, isGiven: isGiven, bytes)
    }
    if found.first == nil { found.first = (paragraph, lines) }
    found.count += 1
    found.end = paragraph.span.end
  }

  // MARK: Encoding

  /// Counts ill-formed sequences up to `end`, or up to a character that is incomplete there.
  private mutating func validate(_ bytes: UnsafeRawBufferPointer, to end: Int) {
    guard purpose.isFirst else { return }
    var whole = end
    while whole < bytes.count, whole > end - 4, whole > validated, bytes[whole] & 0xC0 == 0x80 {
      whole -= 1
    }
    // Four continuation bytes in a row belong to no sequence.
    if whole == end - 4 { whole = end }
    countInvalid(bytes, to: whole)
  }

  private mutating func countInvalid(_ bytes: UnsafeRawBufferPointer, to end: Int) {
    guard validated < end else { return }
    let range = validated..<end
    validated = end
    guard purpose.isFirst, !isWellFormedUTF8(UnsafeRawBufferPointer(rebasing: bytes[range]))
    else { return }
    found.invalidSequences += countInvalidUTF8(bytes, in: range)
  }
}
