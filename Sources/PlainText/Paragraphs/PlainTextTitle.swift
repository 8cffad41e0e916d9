import DocumentModel

/// The title that a plain text clearly gives itself in its first paragraphs; `nil` if it doesn't.
///
/// That is the first paragraph if it is a Markdown heading or underlined with `=`; or if it is short, isn't a chapter
/// heading, and is followed by an author's line ("by …") or a chapter heading. A top heading with others of its level
/// after it within the first 256 KB is the title of a section, not of the text. Project Gutenberg's header names the
/// title.
///
/// - Complexity: O(1).
func plainTextTitle(_ bytes: UnsafeRawBufferPointer) -> String? {
  let lines = openingLines(bytes)
  guard let first = lines.first, first.width <= 100 else { return nil }
  if let title = titleInHeader(bytes, first) { return title }
  if let (level, title) = markdownHeading(bytes, first.range) {
    let isLone = isLone(bytes, after: first) { line in
      guard !line.isBlank, bytes[line.start] == UInt8(ascii: "#") else { return false }
      return markdownHeading(bytes, line.range).map { $0.level <= level } ?? false
    }
    return isLone ? oneLine(bytes, title) : nil
  }
  guard lines.count > 1 else { return nil }
  if underline(bytes, lines[1]) == UInt8(ascii: "=") {
    let isLone = isLone(bytes, after: lines[1]) { underline(bytes, $0) == UInt8(ascii: "=") }
    return isLone ? oneLine(bytes, first.range) : nil
  }
  guard ChapterHeading(bytes, first.range) == nil, !endsSentence(bytes, first.range),
    startsWithCapital(bytes, first.start)
  else { return nil }
  let next = lines[1]
  var words = HeadingWords(bytes, next.range)
  let isByline = words.next() == HeadingWord("by") && next.width <= 60
  return isByline || ChapterHeading(bytes, next.range) != nil ? oneLine(bytes, first.range) : nil
}

/// The title in Project Gutenberg's header, including its continuation lines.
private func titleInHeader(_ bytes: UnsafeRawBufferPointer, _ first: TextLine) -> String? {
  guard LineText(bytes, first).contains("project gutenberg") else { return nil }
  var scanner = LineScanner(at: first.end)
  var title: Range<Int>?
  while let (line, _) = scanner.next(bytes, limit: min(bytes.count, 4096)) {
    if let known = title {
      guard !line.isBlank, line.indent > 0 else { break }
      title = known.lowerBound..<line.end
    } else if LineText(bytes, line).begins(with: "title: ") {
      title = skipBlanks(bytes, from: line.start + 6, to: line.end)..<line.end
    }
  }
  return title.map { oneLine(bytes, $0) }
}

/// The first two lines that aren't blank, within the first 4 KB.
private func openingLines(_ bytes: UnsafeRawBufferPointer) -> [TextLine] {
  var scanner = LineScanner(at: 0)
  var lines: [TextLine] = []
  let limit = min(bytes.count, 4096)
  while lines.count < 2, let (line, _) = scanner.next(bytes, limit: limit) {
    if !line.isBlank { lines.append(line) }
  }
  return lines
}

/// Whether `isAnother` is false for every line after `first` in the sample.
private func isLone(
  _ bytes: UnsafeRawBufferPointer, after first: TextLine, _ isAnother: (TextLine) -> Bool
) -> Bool {
  var scanner = LineScanner(at: first.end)
  let limit = min(bytes.count, ParagraphRule.sampleSize)
  while let (line, _) = scanner.next(bytes, limit: limit) {
    if isAnother(line) { return false }
  }
  return true
}

private func oneLine(_ bytes: UnsafeRawBufferPointer, _ range: Range<Int>) -> String {
  decodedCopy(UnsafeRawBufferPointer(rebasing: bytes[range])).onOneLine
}
