import DocumentModel

/// Blocks that aren't entirely verse: prose, perhaps with indented lines, addresses, tables.
extension BlockParser {
  /// Splits a block where indentation begins or ends, as with a song in the middle of a story.
  func divideBlock(_ lines: [TextLine], _ range: Range<Int>, into groups: inout [LineGroup]) {
    var start = range.lowerBound
    for index in range.dropFirst(2) where endsIndent(lines, at: index, in: start..<range.upperBound)
    {
      groups.append(group(lines, start..<index))
      start = index
    }
    groups.append(group(lines, start..<range.upperBound))
  }

  /// Whether lines that can't be headings are a single paragraph, of any kind.
  func isSurelyOne(_ lines: [TextLine], _ range: Range<Int>) -> Bool {
    rule.unit == .block && range.count > HeadingCandidate.mostLines
      && range.dropFirst(2).allSatisfy { lines[$0].isIndented == lines[$0 - 1].isIndented }
  }

  private func group(_ lines: [TextLine], _ range: Range<Int>) -> LineGroup {
    let areKept = isVerse(lines, range) || keepsLines(lines, range)
    return LineGroup(lines: range, kind: areKept ? .verse : .prose)
  }

  /// Whether an indented passage of two or more lines begins or ends here, at a sentence and not as a hanging indent.
  private func endsIndent(_ lines: [TextLine], at index: Int, in range: Range<Int>) -> Bool {
    let (line, previous) = (lines[index], lines[index - 1])
    guard line.isIndented != previous.isIndented, max(line.indent, previous.indent) >= 3,
      startsLikeSentence(bytes, line) || startsAside(line)
    else { return false }
    let isBroken = hasRoom(after: previous, for: line)
    if line.isIndented {
      let goesOn = index + 1 < range.upperBound && lines[index + 1].isIndented
      return goesOn && isBroken && endsSentence(bytes, previous.range)
    }
    let wasIndented = index >= range.lowerBound + 2 && lines[index - 2].indent >= 3
    return wasIndented && (isBroken || endsSentence(bytes, previous.range))
      && line.width * 2 > (rule.wrapWidth ?? 72)
  }

  /// Whether a line begins a stage direction, or speech after a dash.
  private func startsAside(_ line: TextLine) -> Bool {
    switch decodeScalar(bytes, at: line.start).scalar {
    case "(", "[", "—", "–", "_": true
    default: false
    }
  }

  /// Whether the first word of `line` would have fitted on the line before.
  private func hasRoom(after previous: TextLine, for line: TextLine) -> Bool {
    let width = min(rule.wrapWidth ?? 72, 80)
    return previous.indent + previous.width + 1 + firstWordLength(line) <= width * 9 / 10
  }

  // MARK: Lines that are kept

  /// Whether every line is much shorter than the text's prose, and not because the block is narrow: addresses,
  /// signatures, titles.
  private func keepsLines(_ lines: [TextLine], _ range: Range<Int>) -> Bool {
    guard let width = rule.wrapWidth, (2...12).contains(range.count) else { return false }
    let widest = lines[range].reduce(0) { max($0, $1.width) }
    var filled = 0
    for index in range.dropLast() {
      let next = lines[index].width + 1 + firstWordLength(lines[index + 1])
      if next > width * 3 / 4 { return false }
      if next > widest { filled += 1 }
    }
    return filled * 10 < (range.count - 1) * 7 && widest * 4 <= width * 3
  }

  /// Whether three or more lines have columns: a run of three blanks, or a tab, inside nearly all of them.
  func isTable(_ lines: [TextLine], _ range: Range<Int>) -> Bool {
    guard (3...400).contains(range.count) else { return false }
    var without = 0
    for line in lines[range] where !hasColumns(line) {
      without += 1
      if without * 10 > range.count { return false }
    }
    return true
  }

  private func hasColumns(_ line: TextLine) -> Bool {
    var blanks = 0
    for index in line.range {
      if bytes[index] == 0x09 { return true }
      blanks = bytes[index] == 0x20 ? blanks + 1 : 0
      if blanks == 3 { return true }
    }
    return false
  }
}
