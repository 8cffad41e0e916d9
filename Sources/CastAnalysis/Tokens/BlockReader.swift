import DocumentModel

/// Cuts paragraphs into blocks of tokens and counts their words.
struct BlockReader: Sendable {
  /// Bytes that are analysed at once: longer paragraphs are cut at a blank, lengths fit 16 bits.
  private static let blockSize = (1 << 16) - 1

  /// A piece of a paragraph with its tokens.
  struct Block: Sendable {
    /// The paragraph, an index.
    var paragraph: Int
    /// Its tokens, a range of `BlockReader.tokens`.
    var tokens: Range<Int>
  }

  private(set) var vocabulary = Vocabulary()
  private(set) var tokens: [Token] = []
  private(set) var blocks: [Block] = []

  /// Reads `paragraphs`, of which the first has index `first`; code is left out unless it is wanted.
  mutating func read(
    _ paragraphs: some Collection<Paragraph>, first: Int, _ source: TextSource,
    withCode: Bool = false
  ) {
    let size = paragraphs.reduce(0) { $0 + $1.span.count }
    tokens.reserveCapacity(tokens.count + size / 5)
    for (offset, paragraph) in paragraphs.enumerated()
    where withCode || paragraph.kind != .code {
      var isOpening = true
      var start = paragraph.span.start
      while start < paragraph.span.end {
        let end = Self.endOfBlock(source, start, paragraph.span.end)
        let firstToken = tokens.count
        isOpening = tokenize(source, start..<end, paragraph.kind, isOpening)
        blocks.append(Block(paragraph: first + offset, tokens: firstToken..<tokens.count))
        start = end
      }
    }
  }

  /// The tokens of all blocks of a paragraph.
  func tokens(ofParagraph paragraph: Int) -> Range<Int> {
    let first = blocks.partitioningIndex { $0.paragraph >= paragraph }
    let next = blocks.partitioningIndex { $0.paragraph > paragraph }
    guard first < next else { return 0..<0 }
    return blocks[first].tokens.lowerBound..<blocks[next - 1].tokens.upperBound
  }

  /// Forgets the tokens read so far, but not the words.
  mutating func removeTokens() {
    blocks.removeAll(keepingCapacity: true)
    tokens.removeAll(keepingCapacity: true)
  }

  private mutating func tokenize(
    _ source: TextSource, _ range: Range<Int>, _ kind: ParagraphKind, _ isOpening: Bool
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
