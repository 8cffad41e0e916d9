import DocumentModel

/// Turns paragraphs into candidates: the part that a trained recogniser will replace.
struct NameRecogniser: Sendable {
  /// Bytes that are analysed at once: longer paragraphs are cut at a blank, lengths fit 16 bits.
  private static let blockSize = (1 << 16) - 1

  /// Bytes that are surveyed for the document's own use of words before the first name is decided.
  let surveySize: Int
  private(set) var vocabulary = Vocabulary()
  private var isSurveyed = false

  /// Makes a recogniser of a text that has not been read yet.
  init(surveySize: Int) { self.surveySize = surveySize }

  /// A piece of a paragraph with its tokens.
  private struct Block {
    var paragraph: Int
    var tokens: Range<Int>
  }

  /// Appends the names in `paragraphs`, of which the first has index `first`, to `list`.
  ///
  /// The first batch is read as a whole before its first name is decided, later ones block by
  /// block.
  mutating func recognise(
    _ paragraphs: [Paragraph], first: Int, _ source: TextSource, into list: inout CandidateList
  ) {
    var tokens: [Token] = []
    var blocks: [Block] = []
    if let last = paragraphs.last, let first = paragraphs.first {
      tokens.reserveCapacity(min(last.span.end - first.span.start, Self.blockSize) / 5)
    }
    var surveyed = 0
    for (offset, paragraph) in paragraphs.enumerated() where paragraph.kind != .code {
      var isOpening = true
      var start = paragraph.span.start
      while start < paragraph.span.end {
        let end = Self.endOfBlock(source, start, paragraph.span.end)
        let firstToken = tokens.count
        isOpening = tokenize(source, start..<end, paragraph.kind, isOpening, &tokens)
        blocks.append(Block(paragraph: first + offset, tokens: firstToken..<tokens.count))
        surveyed += end - start
        start = end
        if isSurveyed || surveyed >= surveySize { find(&blocks, &tokens, into: &list) }
      }
    }
    find(&blocks, &tokens, into: &list)
  }

  private mutating func tokenize(
    _ source: TextSource, _ range: Range<Int>, _ kind: ParagraphKind, _ isOpening: Bool,
    _ tokens: inout [Token]
  ) -> Bool {
    source.withBytes(range) { bytes in
      let first = tokens.count
      var tokenizer = Tokenizer(bytes, base: range.lowerBound, isOpening: isOpening)
      tokenizer.isVerse = kind == .verse
      let isOpening = tokenizer.tokenize(into: &tokens, &vocabulary)
      markAndCount(
        &tokens, first..<tokens.count, isHeading: kind == .heading, endsSentence: isOpening,
        &vocabulary)
      return isOpening
    }
  }

  /// Finds the names in the blocks read so far and forgets their tokens.
  private mutating func find(
    _ blocks: inout [Block], _ tokens: inout [Token], into list: inout CandidateList
  ) {
    if list.candidates.isEmpty { list.candidates.reserveCapacity(tokens.count / 8) }
    var finder = NameFinder(tokens: tokens, vocabulary: vocabulary)
    for block in blocks { finder.find(in: block.tokens, paragraph: block.paragraph, into: &list) }
    isSurveyed = true
    blocks.removeAll(keepingCapacity: true)
    tokens = []
  }

  /// The end of the block that starts at `start`: after a blank, else on a character boundary.
  private static func endOfBlock(_ source: TextSource, _ start: Int, _ end: Int) -> Int {
    guard end - start > blockSize else { return end }
    return source.withBytes(start..<start + blockSize) { bytes in
      var cut = bytes.count
      while cut > 0, bytes[cut - 1] > 0x20 { cut -= 1 }
      if cut > 0 { return start + cut }
      cut = bytes.count
      while cut > bytes.count - 4, bytes[cut - 1] & 0xC0 == 0x80 { cut -= 1 }
      return start + (bytes[cut - 1] >= 0xC0 ? cut - 1 : bytes.count)
    }
  }
}
