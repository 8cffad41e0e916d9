import DocumentModel

/// Reads plain text: finds paragraphs and headings, keeping every byte.
///
/// How paragraphs are marked is decided from the first 256 KB and then fixed, so paragraphs come out
/// the same in whatever pieces the text is read. The outline is complete with the last piece; earlier
/// pieces may carry a provisional one.
public struct PlainTextReader: Sendable {
  private let source: TextSource
  private let document: DocumentID
  private var rule: ParagraphRule?
  private var scanner: LineScanner
  /// The lines of the block that is being read.
  private var block: [TextLine] = []
  /// The fenced code that is being read.
  private var fence: Span?
  private var outline = OutlineCollector()
  private var isComplete = false

  /// More lines than this in one block are divided before the block ends, to bound memory.
  private static let longestBlock = 4096

  /// Starts to read `source` as the text of `document`.
  public init(source: TextSource, document: DocumentID) {
    self.source = source
    self.document = document
    scanner = LineScanner(at: 0)
  }

  /// Reads on for about `byteBudget` bytes; `nil` once everything has been delivered.
  ///
  /// A piece may have no paragraphs yet. Complexity: O(*n*) in the bytes read; the last piece also
  /// makes the outline, O(*p*) in all paragraphs.
  public mutating func next(byteBudget: Int) -> DocumentDelta? {
    guard !isComplete else { return nil }
    return source.withBytes { read($0, byteBudget: max(byteBudget, 1)) }
  }

  private mutating func read(
    _ bytes: UnsafeRawBufferPointer, byteBudget: Int
  ) -> DocumentDelta {
    let rule = self.rule ?? ParagraphRule(bytes)
    self.rule = rule
    let parser = BlockParser(rule: rule, bytes: bytes)
    var delta = DocumentDelta(document: document)
    let (sum, overflows) = scanner.searched.addingReportingOverflow(byteBudget)
    let limit = overflows ? bytes.count : min(bytes.count, sum)
    while scanner.searched < limit, let (line, range) = scanner.next(bytes, limit: limit) {
      delta.invalidSequences += countInvalidUTF8(bytes, in: range)
      take(line, parser, into: &delta)
    }
    if scanner.position >= bytes.count {
      divideBlock(parser, into: &delta, keepingLast: false)
      delta.sections = outline.sections(bytes)
      delta.isComplete = true
      isComplete = true
    } else {
      delta.sections = outline.provisionalSections(bytes)
    }
    return delta
  }

  private mutating func take(
    _ line: TextLine, _ parser: BlockParser, into delta: inout DocumentDelta
  ) {
    if let fence {
      if line.end >= fence.end {
        add(Paragraph(span: fence, kind: .code), lines: 2, parser.bytes, into: &delta)
        self.fence = nil
      }
    } else if line.isBlank {
      divideBlock(parser, into: &delta, keepingLast: false)
    } else if let end = parser.fenceEnd(line, next: scanner.position) {
      divideBlock(parser, into: &delta, keepingLast: false)
      fence = Span(line.start, end)
    } else {
      if block.count == Self.longestBlock { divideBlock(parser, into: &delta, keepingLast: true) }
      block.append(line)
    }
  }

  /// Makes the lines read so far into paragraphs, but for the last one if more lines may join it.
  private mutating func divideBlock(
    _ parser: BlockParser, into delta: inout DocumentDelta, keepingLast: Bool
  ) {
    guard !block.isEmpty else { return }
    var groups = parser.paragraphs(of: block)
    var rest: [TextLine] = []
    if keepingLast, groups.count > 1, let last = groups.popLast() {
      rest = Array(block[last.lines])
    }
    for group in groups {
      let lines = block[group.lines]
      guard let first = lines.first, let last = lines.last else { continue }
      let paragraph = Paragraph(span: Span(first.start, last.end), kind: group.kind)
      add(paragraph, lines: lines.count, parser.bytes, into: &delta)
    }
    block = rest
  }

  private mutating func add(
    _ paragraph: Paragraph, lines: Int, _ bytes: UnsafeRawBufferPointer,
    into delta: inout DocumentDelta
  ) {
    delta.paragraphs.paragraphs.append(paragraph)
    delta.paragraphs.count += 1
    delta.paragraphs.end = paragraph.span.end
    outline.add(paragraph, lines: lines, bytes)
  }
}
