import DocumentModel

/// Cuts parts of a text into tokens and counts their words.
struct BlockReader: Sendable {
  /// A part of the text with its tokens.
  struct Block: Sendable {
    var paragraph: Int
    /// Its tokens, a range of `BlockReader.tokens`.
    var tokens: Range<Int>
  }

  private(set) var vocabulary = Vocabulary()
  private(set) var tokens: [Token] = []
  private(set) var blocks: [Block] = []
  /// The paragraph of the last part, and whether a sentence ends with it.
  private var last = (paragraph: -1, endsSentence: true)

  /// Reads `parts`; code is skipped unless it is wanted.
  mutating func read(
    _ parts: some Collection<TextPart>, _ source: TextSource, withCode: Bool = false
  ) {
    let size = parts.reduce(0) { $0 + $1.span.count }
    // A token has some five bytes on average, its gap included.
    tokens.reserveCapacity(tokens.count + size / 5)
    for part in parts where withCode || part.kind != .code {
      let isOpening = part.paragraph != last.paragraph || last.endsSentence
      let first = tokens.count
      last = (part.paragraph, tokenize(source, part.span.range, part.kind, isOpening))
      blocks.append(Block(paragraph: part.paragraph, tokens: first..<tokens.count))
    }
  }

  func tokens(ofParagraph paragraph: Int) -> Range<Int> {
    let first = blocks.partitioningIndex { $0.paragraph >= paragraph }
    let next = blocks.partitioningIndex { $0.paragraph > paragraph }
    guard first < next else { return 0..<0 }
    return blocks[first].tokens.lowerBound..<blocks[next - 1].tokens.upperBound
  }

  /// Removes the tokens read so far, but not the words.
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
}
