import DocumentModel

/// Lines that form one paragraph.
struct LineGroup {
  /// Indices of the lines in their block.
  var lines: Range<Int>
  var kind: ParagraphKind
}

/// Splits blocks (runs of lines without a blank one) into paragraphs.
struct BlockParser {
  let rule: ParagraphRule
  let bytes: UnsafeRawBufferPointer
  /// The reader's own rule for headings.
  var headings: OwnHeadings?
  /// Whether kinds are needed for paragraphs that can't be headings, too.
  var needsKinds = true

  /// The paragraphs of a block; every line belongs to exactly one.
  ///
  /// Complexity: O(*n*) in the bytes of the block.
  func paragraphs(of lines: [TextLine]) -> [LineGroup] {
    var groups: [LineGroup] = []
    var start = 0
    var index = 0
    while index < lines.count {
      let length = headingLines(lines, at: index)
      if length > 0 {
        if start < index { divide(lines, start..<index, into: &groups) }
        groups.append(LineGroup(lines: index..<(index + length), kind: .prose))
        index += length
        start = index
      } else {
        index += 1
      }
    }
    if start < lines.count { divide(lines, start..<lines.count, into: &groups) }
    return groups
  }

  /// End of the code block that `line` opens, if it is a fence that is closed.
  ///
  /// A fence that isn't closed within 64 KB is text. At the start of a text, `---` opens front matter.
  func fenceEnd(_ line: TextLine, next: Int) -> Int? {
    let isPreamble = line.start <= 3 && underline(bytes, line) == UInt8(ascii: "-")
    guard isPreamble || rule.isMarkdown && isFence(bytes, line.range) else { return nil }
    var scanner = LineScanner(at: next)
    let limit = min(bytes.count, next + (64 << 10))
    while let (candidate, _) = scanner.next(bytes, limit: limit) {
      guard !candidate.isBlank, bytes[candidate.start] == bytes[line.start] else {
        if candidate.isBlank, isPreamble { return nil }
        continue
      }
      let closes =
        isPreamble
        ? candidate.width == line.width && underline(bytes, candidate) != nil
        : isFence(bytes, candidate.range)
      if closes { return candidate.end }
    }
    return nil
  }

  /// Number of lines at `index` that are a heading directly above its text, or 0.
  private func headingLines(_ lines: [TextLine], at index: Int) -> Int {
    let line = lines[index]
    if index == 0 || rule.unit != .block, headings?.matches(bytes, line.range) == true { return 1 }
    if bytes[line.start] == UInt8(ascii: "#"), markdownHeading(bytes, line.range) != nil {
      return rule.isMarkdown || lines.count == 1 ? 1 : 0
    }
    if index + 1 < lines.count, underline(bytes, lines[index + 1]) != nil, line.width < 100,
      index == 0 || rule.unit != .block, underline(bytes, line) == nil
    {
      return 2
    }
    return standsAlone(lines, at: index) ? 1 : 0
  }

  /// Whether text follows a numbered chapter line without a blank line between.
  private func standsAlone(_ lines: [TextLine], at index: Int) -> Bool {
    guard let width = rule.wrapWidth, index == 0 || rule.unit == .indentedLine,
      index + 2 < lines.count, lines[index].width < 60,
      lines[index + 1].width * 4 >= width * 3
    else { return false }
    return ChapterHeading(bytes, lines[index].range)?.isBare == true
  }

  private func divide(_ lines: [TextLine], _ range: Range<Int>, into groups: inout [LineGroup]) {
    if bytes[lines[range.lowerBound].start] == UInt8(ascii: ">"),
      divideQuotation(lines, range, into: &groups)
    {
      return
    }
    if rule.isMarkdown, divideMarkdown(lines, range, into: &groups) { return }
    if divideList(lines, range, into: &groups) { return }
    if let kind = kindOfWhole(lines, range) {
      groups.append(LineGroup(lines: range, kind: kind))
      return
    }
    switch rule.unit {
    case .block: divideBlock(lines, range, into: &groups)
    case .line:
      groups += range.map { LineGroup(lines: $0..<($0 + 1), kind: lineKind(lines[$0])) }
    case .indentedLine: divideAtIndents(lines, range, into: &groups)
    }
  }

  /// Kind of lines that are certainly one paragraph; `nil` for others.
  private func kindOfWhole(_ lines: [TextLine], _ range: Range<Int>) -> ParagraphKind? {
    if !needsKinds, isSurelyOne(lines, range) { return .prose }
    if rule.unit == .block, isTable(lines, range) { return .tableRow }
    if isVerse(lines, range) { return .verse }
    let isWhole = rule.unit == .line && rule.hasWrappedBlocks && isWrapped(lines, range)
    return isWhole ? .prose : nil
  }

  /// Kind of a line that is a paragraph.
  func lineKind(_ line: TextLine) -> ParagraphKind {
    if bytes[line.start] == UInt8(ascii: ">") { return .quotation }
    return ListMarker(bytes, line) == nil ? .prose : .listItem
  }

  /// Whether all lines except the last are as wide as hand-wrapped lines, and the last one isn't wider.
  private func isWrapped(_ lines: [TextLine], _ range: Range<Int>) -> Bool {
    guard range.count > 1 else { return false }
    return range.dropLast().allSatisfy { (50...100).contains(lines[$0].width) }
      && lines[range.upperBound - 1].width <= 100
  }

  /// Splits quoted mail, with `>` before every line; a line of `>` only ends a paragraph and belongs to it.
  private func divideQuotation(
    _ lines: [TextLine], _ range: Range<Int>, into groups: inout [LineGroup]
  ) -> Bool {
    guard range.allSatisfy({ bytes[lines[$0].start] == UInt8(ascii: ">") }) else { return false }
    var start = range.lowerBound
    for index in range where index > start && isEmptyQuotation(lines[index]) {
      groups.append(LineGroup(lines: start..<(index + 1), kind: .quotation))
      start = index + 1
    }
    if start < range.upperBound {
      groups.append(LineGroup(lines: start..<range.upperBound, kind: .quotation))
    }
    return true
  }

  private func isEmptyQuotation(_ line: TextLine) -> Bool {
    line.range.allSatisfy { bytes[$0] == UInt8(ascii: ">") || isASCIIBlank(bytes[$0]) }
  }

  /// Recognises Markdown tables and indented code.
  private func divideMarkdown(
    _ lines: [TextLine], _ range: Range<Int>, into groups: inout [LineGroup]
  ) -> Bool {
    if range.allSatisfy({ bytes[lines[$0].start] == UInt8(ascii: "|") }) {
      groups += range.map { LineGroup(lines: $0..<($0 + 1), kind: .tableRow) }
      return true
    }
    guard range.allSatisfy({ lines[$0].indent >= 4 && ListMarker(bytes, lines[$0]) == nil })
    else { return false }
    groups.append(LineGroup(lines: range, kind: .code))
    return true
  }

  /// Splits lists, perhaps after a line that ends with a colon; lines without a marker continue the item before.
  private func divideList(
    _ lines: [TextLine], _ range: Range<Int>, into groups: inout [LineGroup]
  ) -> Bool {
    guard let first = range.first(where: { ListMarker(bytes, lines[$0]) != nil }) else {
      return false
    }
    if first > range.lowerBound {
      guard bytes[lines[first - 1].end - 1] == UInt8(ascii: ":") else { return false }
      divide(lines, range.lowerBound..<first, into: &groups)
    }
    var start = first
    var last = ListMarker(bytes, lines[first])
    let end = listEnd(lines, first..<range.upperBound)
    for index in (first + 1)..<max(end, first + 1) {
      guard let marker = ListMarker(bytes, lines[index]), continues(last, marker) else { continue }
      groups.append(LineGroup(lines: start..<index, kind: .listItem))
      start = index
      last = marker
    }
    groups.append(LineGroup(lines: start..<end, kind: .listItem))
    if end < range.upperBound { divide(lines, end..<range.upperBound, into: &groups) }
    return true
  }

  /// End of the list that begins with the first line: the end of the lines, or where every line is a paragraph, the
  /// first line that has no marker and isn't indented.
  private func listEnd(_ lines: [TextLine], _ range: Range<Int>) -> Int {
    guard rule.unit == .line, !isWrapped(lines, range) else { return range.upperBound }
    let indent = lines[range.lowerBound].indent
    return range.dropFirst().first {
      lines[$0].indent <= indent && ListMarker(bytes, lines[$0]) == nil
    } ?? range.upperBound
  }

  /// Whether a marker continues a list; a wrapped line that begins with a year doesn't.
  private func continues(_ previous: ListMarker?, _ marker: ListMarker) -> Bool {
    if case .number(let before) = previous, case .number(let number) = marker {
      return number == before + 1 || number == before || number == 1
    }
    return true
  }

  /// Whether most lines end although the next word would fit, and begin with capitals.
  func isVerse(_ lines: [TextLine], _ range: Range<Int>) -> Bool {
    guard range.count >= 2, range.count <= 400 else { return false }
    let width = min(rule.wrapWidth ?? 72, 80)
    var early = 0
    var capitals = 0
    var sentences = 0
    for index in range.dropLast() {
      let next = lines[index + 1]
      if lines[index].width + 1 + firstWordLength(next) <= width - width / 10 { early += 1 }
      if startsLikeSentence(bytes, next) { capitals += 1 }
      if endsSentence(bytes, lines[index].range) { sentences += 1 }
    }
    let inner = range.count - 1
    guard early * 10 >= inner * 7, capitals * 10 >= inner * 7 else { return false }
    return rule.unit == .block || sentences * 2 < inner && range.count >= 3
  }

  func firstWordLength(_ line: TextLine) -> Int {
    let limit = min(line.end, line.start + 40)
    var index = line.start
    while index < limit, !isASCIIBlank(bytes[index]) { index += 1 }
    return index - line.start
  }

  /// Splits wrapped text without blank lines.
  private func divideAtIndents(
    _ lines: [TextLine], _ range: Range<Int>, into groups: inout [LineGroup]
  ) {
    var start = range.lowerBound
    for index in range where index > start {
      guard beginsParagraph(lines[index], after: lines[index - 1]) else { continue }
      groups.append(LineGroup(lines: start..<index, kind: .prose))
      start = index
    }
    groups.append(LineGroup(lines: start..<range.upperBound, kind: .prose))
  }

  /// Whether a line begins a paragraph without a blank line before it, because it is indented or the line before it
  /// ends early.
  func beginsParagraph(_ line: TextLine, after previous: TextLine) -> Bool {
    let width = rule.wrapWidth ?? 72
    let isShort = previous.width + previous.indent + 1 + firstWordLength(line) <= width * 9 / 10
    let isIndented = line.indent > previous.indent && startsLikeSentence(bytes, line)
    return isIndented || isShort && endsSentence(bytes, previous.range)
      || previous.width * 2 < width && startsLikeSentence(bytes, line)
  }
}
