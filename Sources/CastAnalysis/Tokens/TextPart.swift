import DocumentModel

/// A piece of text that is analysed at once: a paragraph, or a part of a very long one.
struct TextPart: Sendable {
  var span: Span
  var kind: ParagraphKind
  var paragraph: Int

  /// Bytes of the longest part: token lengths must fit into 16 bits.
  static let longest = (1 << 16) - 1
}

extension [TextPart] {
  /// The parts of paragraphs, the first of which has index 0.
  init(_ paragraphs: some Sequence<Paragraph>, of source: TextSource) {
    self = []
    var parts = TextParts(source)
    for paragraph in paragraphs {
      parts.begin(paragraph)
      while let part = parts.next() { append(part) }
    }
  }
}

/// Cuts paragraphs into parts, one after the other.
///
/// A long paragraph is cut at blanks, so that a text in a single line needs no more memory than any other.
struct TextParts: Sendable {
  private let source: TextSource
  private var paragraphCount = 0
  private var rest: Paragraph?

  init(_ source: TextSource) { self.source = source }

  var isAtEnd: Bool { rest == nil }

  /// Begins the next paragraph; the last one must be at its end.
  mutating func begin(_ paragraph: Paragraph) {
    rest = paragraph
    paragraphCount += 1
  }

  mutating func next() -> TextPart? {
    guard let paragraph = rest else { return nil }
    let span = paragraph.span
    let end = endOfPart(from: span.start, to: span.end)
    rest = end < span.end ? Paragraph(span: Span(end, span.end), kind: paragraph.kind) : nil
    return TextPart(
      span: Span(span.start, end), kind: paragraph.kind, paragraph: paragraphCount - 1)
  }

  /// The end of the part that starts at `start`: after a blank, else on a character boundary.
  private func endOfPart(from start: Int, to end: Int) -> Int {
    guard end - start > TextPart.longest else { return end }
    return source.withBytes(start..<start + TextPart.longest) { bytes in
      var cut = bytes.count
      while cut > 0, bytes[cut - 1] > 0x20 { cut -= 1 }
      if cut > 0 { return start + cut }
      cut = bytes.count
      while cut > bytes.count - 4, bytes[cut - 1] & 0xC0 == 0x80 { cut -= 1 }
      return start + (bytes[cut - 1] >= 0xC0 ? cut - 1 : bytes.count)
    }
  }
}
