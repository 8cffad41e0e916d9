import DocumentModel

/// Collects what scanning finds, and makes the outline.
struct OutlineCollector: Sendable {
  private var candidates = HeadingCandidates()
  private(set) var paragraphs: ParagraphList
  private var nextSketch = 1

  /// A collector for a text whose paragraphs `finder` can find again.
  init(finder: any ParagraphFinder) { paragraphs = ParagraphList(finder: finder) }

  /// Adds the next piece: its paragraphs, and those that may be headings.
  mutating func add(_ piece: ParagraphPiece, _ found: ScannedText, _ bytes: UnsafeRawBufferPointer)
  {
    candidates.append(
      found.candidates, after: paragraphs.count, first: found.first, bytes)
    paragraphs.append(piece)
  }

  /// The outline of the whole text.
  func sections(_ bytes: UnsafeRawBufferPointer) -> [Section] {
    let matter = PublisherMatter(bytes)
    let body = matter.body(of: paragraphs)
    let headings = headings(of: body, bytes)
    let sections =
      headings.isEmpty
      ? TopicBlocks(paragraphs, in: body).sections(bytes)
      : sections(under: headings, of: body, bytes)
    return framed(sections, body, matter)
  }

  /// The outline so far, if the number of candidates has grown by half since the last one.
  ///
  /// All calls together are linear in the candidates.
  mutating func provisionalSections(_ bytes: UnsafeRawBufferPointer) -> [Section]? {
    guard candidates.list.count >= nextSketch else { return nil }
    nextSketch = candidates.list.count + candidates.list.count / 2 + 1
    let matter = PublisherMatter(bytes)
    let body = matter.body(of: paragraphs)
    let headings = headings(of: body, bytes)
    return headings.isEmpty ? nil : framed(sections(under: headings, of: body, bytes), body, matter)
  }

  private func headings(
    of body: Range<Int>, _ bytes: UnsafeRawBufferPointer
  ) -> [ChosenHeading] {
    let inBody =
      body.count == paragraphs.count
      ? candidates.list : candidates.list.filter { body.contains($0.paragraph) }
    return HeadingSelection(candidates: inBody, paragraphs: body).headings(bytes)
  }

  private func sections(
    under headings: [ChosenHeading], of body: Range<Int>, _ bytes: UnsafeRawBufferPointer
  ) -> [Section] {
    var sections: [Section] = []
    sections.reserveCapacity(headings.count + 3)
    if let first = headings.first?.candidate.paragraph, first > body.lowerBound {
      sections.append(
        Section(
          title: .words(openingWords(bytes, of: paragraphs[body.lowerBound].span)), level: 1,
          origin: .heading, paragraphs: body.lowerBound..<first))
    }
    var enclosing: [Int] = []
    for (index, heading) in headings.enumerated() {
      let next =
        index + 1 < headings.count ? headings[index + 1].candidate.paragraph : body.upperBound
      while let last = enclosing.last, last >= heading.rank { enclosing.removeLast() }
      enclosing.append(heading.rank)
      sections.append(
        Section(
          title: .heading(heading.candidate.title), level: enclosing.count, origin: .heading,
          paragraphs: heading.candidate.paragraph..<next))
    }
    return sections
  }

  /// Adds sections for the publisher's header and licence, if there are any.
  private func framed(
    _ sections: [Section], _ body: Range<Int>, _ matter: PublisherMatter
  ) -> [Section] {
    let origin = matter.isFoldable ? SectionOrigin.matter : .heading
    var framed = sections
    if body.lowerBound > 0 {
      framed.insert(
        Section(
          title: .words("Project Gutenberg header"), level: 1, origin: origin,
          paragraphs: 0..<body.lowerBound), at: 0)
    }
    if body.upperBound < paragraphs.count {
      framed.append(
        Section(
          title: .words("Project Gutenberg licence"), level: 1, origin: origin,
          paragraphs: body.upperBound..<paragraphs.count))
    }
    return framed
  }
}

/// The outline of paragraphs that are already known, by the rules for plain text.
///
/// Complexity: O(*n*) in the bytes of the paragraphs.
package func plainTextSections(of paragraphs: [Paragraph], in source: TextSource) -> [Section] {
  source.withBytes { bytes in
    var found = ScannedText()
    for (index, paragraph) in paragraphs.enumerated() {
      let lines = bytes[paragraph.span.range].reduce(1) { $0 + ($1 == 0x0A ? 1 : 0) }
      if index == 0 { found.first = (paragraph, lines) }
      found.candidates.look(at: paragraph, index: index, lines: lines, bytes)
    }
    var outline = OutlineCollector(finder: KnownParagraphs(paragraphs: paragraphs))
    outline.add(ParagraphPiece(paragraphs), found, bytes)
    return outline.sections(bytes)
  }
}

/// A finder of paragraphs that are all in memory.
private struct KnownParagraphs: ParagraphFinder {
  let paragraphs: [Paragraph]

  func paragraphs(in bytes: Range<Int>, needsKinds: Bool) -> [Paragraph] {
    let first = paragraphs.partitioningIndex { $0.span.start >= bytes.lowerBound }
    let end = paragraphs.partitioningIndex { $0.span.start >= bytes.upperBound }
    return Array(paragraphs[first..<max(first, end)])
  }
}
