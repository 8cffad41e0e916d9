import DocumentModel

/// The topics of a text or of a part of it.
///
/// Boundaries are between blocks of equally many paragraphs: as few as give at most `most` blocks. In a long text each
/// block begins at a run, so the topics of a very long text cost no more than those of a long one.
struct TopicBlocks {
  private struct Block {
    var paragraph: Int
    var span: Span
  }

  private var blocks: [Block] = []
  /// The paragraphs to be divided into topics.
  private let range: Range<Int>

  /// Most blocks; a long text has 512 to 1,024.
  private static let most = 1024
  /// Most bytes that are read; of longer texts only the start of each block is.
  private static let sampleSize = 2 << 20

  /// Makes blocks of some paragraphs of a text.
  init(_ paragraphs: ParagraphList, in range: Range<Int>) {
    self.range = range.clamped(to: paragraphs.indices)
    var size = 1
    while (self.range.count + size - 1) / size > Self.most { size *= 2 }
    for next in stride(from: self.range.lowerBound, to: self.range.upperBound, by: size) {
      var start = paragraphs.boundary(near: next)
      // A chapter may begin inside a run.
      if start.paragraph < self.range.lowerBound {
        start = (self.range.lowerBound, paragraphs[self.range.lowerBound].span.start)
      }
      if let last = blocks.indices.last { blocks[last].span.end = start.offset }
      if blocks.last?.paragraph != start.paragraph {
        blocks.append(Block(paragraph: start.paragraph, span: Span(start.offset, start.offset)))
      }
    }
    guard let last = blocks.indices.last else { return }
    blocks[last].span.end =
      self.range.upperBound == paragraphs.count
      ? paragraphs.textEnd : paragraphs[self.range.upperBound].span.start
  }

  /// The topics as sections, titled with words of their own; a single one if the text is short.
  ///
  /// Complexity: O(*b* + *w*) for *b* blocks and *w* words of the sample.
  func sections(_ bytes: UnsafeRawBufferPointer) -> [Section] {
    guard let first = blocks.first else { return [] }
    guard blocks.count > 3 else { return [wholeText(startingWith: first.span, bytes)] }
    let byteCount = blocks.reduce(0) { $0 + $1.span.count }
    var tokenizer = TopicTokenizer(bytes, byteCount: min(byteCount, Self.sampleSize))
    var tokenStarts: [Int] = []
    tokenStarts.reserveCapacity(blocks.count + 1)
    for block in blocks {
      tokenStarts.append(tokenizer.tokens.count)
      tokenizer.read(sample(of: block.span, bytes))
    }
    tokenStarts.append(tokenizer.tokens.count)
    let boundaries = self.boundaries(tokenizer, tokenStarts)
    guard boundaries.count > 1 else { return [wholeText(startingWith: first.span, bytes)] }
    let topicStarts = boundaries.map { tokenStarts[$0] } + [tokenizer.tokens.count]
    let titles = tokenizer.tokens.withUnsafeBufferPointer { tokens in
      TopicTitles(
        bytes: bytes, tokens: tokens, termCount: tokenizer.termCount, starts: topicStarts
      ).titles()
    }
    var sections: [Section] = []
    for index in boundaries.indices {
      let start = blocks[boundaries[index]]
      let end =
        index + 1 < boundaries.count ? blocks[boundaries[index + 1]].paragraph : range.upperBound
      let title = titles[index] ?? openingWords(bytes, of: start.span)
      sections.append(
        Section(
          title: .words(unused(title, in: sections)), level: 1, origin: .topic,
          paragraphs: start.paragraph..<end))
    }
    return sections
  }

  /// `title`, followed by a number if another section has it.
  private func unused(_ title: String, in sections: [Section]) -> String {
    var unused = title
    var number = 2
    while sections.contains(where: { $0.title == .words(unused) }) {
      unused = "\(title) (\(number))"
      number += 1
    }
    return unused
  }

  private func wholeText(startingWith span: Span, _ bytes: UnsafeRawBufferPointer) -> Section {
    Section(
      title: .words(openingWords(bytes, of: span)), level: 1, origin: .topic,
      paragraphs: range)
  }

  /// The part of a block that is read: all of it, unless the text is long.
  private func sample(of span: Span, _ bytes: UnsafeRawBufferPointer) -> Range<Int> {
    let share = max(Self.sampleSize / blocks.count, 256)
    guard span.count > share else { return span.range }
    var end = span.start + share
    while end > span.start, !isASCIIBlank(bytes[end]) { end -= 1 }
    return end > span.start ? span.start..<end : span.start..<(span.start + share)
  }

  /// The blocks that begin with a word that refers back.
  private func continuations(_ tokenizer: TopicTokenizer, _ tokenStarts: [Int]) -> Set<Int> {
    Set(
      blocks.indices.filter { block in
        let first = tokenStarts[block]
        return first < tokenStarts[block + 1] && tokenizer.goesOn(tokenizer.tokens[first])
      })
  }

  /// Indices of the blocks at which topics begin.
  ///
  /// Four to eight topics are useful for an essay, and up to sixty for a book.
  private func boundaries(_ tokenizer: TopicTokenizer, _ tokenStarts: [Int]) -> [Int] {
    var terms: [Int32] = []
    terms.reserveCapacity(tokenizer.tokens.count)
    var starts: [Int] = []
    for block in blocks.indices {
      starts.append(terms.count)
      for index in tokenStarts[block]..<tokenStarts[block + 1]
      where !tokenizer.tokens[index].traits.contains(.isStop) {
        terms.append(tokenizer.tokens[index].term)
      }
    }
    starts.append(terms.count)
    let segmentation = TopicSegmentation(
      terms: terms, starts: starts, termCount: tokenizer.termCount,
      continuations: continuations(tokenizer, tokenStarts))
    return segmentation.boundaries(
      atLeast: min(max(blocks.count / 4, 1), 5), atMost: min(max((blocks.count * 2 + 4) / 5, 2), 60)
    )
  }
}

extension Document {
  /// Divides some of the paragraphs, such as those of a very long chapter, into topics.
  ///
  /// Each section is titled with words of its own; there is a single one if there are few paragraphs. The sections
  /// cover `range` without gaps, all at level 1. Complexity: that of reading at most 2 MB of text, spread over the
  /// range.
  public func topicSections(in range: Range<Int>) -> [Section] {
    source.withBytes { TopicBlocks(paragraphs, in: range).sections($0) }
  }
}
