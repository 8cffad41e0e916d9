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
    candidates.append(found.candidates, after: paragraphs.count, first: found.first, bytes)
    paragraphs.append(piece)
  }

  /// The outline of the whole text; frees the candidates.
  mutating func finish(_ bytes: UnsafeRawBufferPointer) -> Outline {
    defer { candidates = HeadingCandidates() }
    return outline(bytes) { outline, body in
      if !addHeadings(of: body, to: &outline, bytes) {
        outline.append(contentsOf: TopicBlocks(paragraphs, in: body).sections(bytes))
      }
    }
  }

  /// The outline so far, if the number of candidates has grown by half since the last one.
  ///
  /// All calls together are linear in the candidates.
  mutating func provisionalOutline(_ bytes: UnsafeRawBufferPointer) -> Outline? {
    guard candidates.list.count >= nextSketch else { return nil }
    nextSketch = candidates.list.count + candidates.list.count / 2 + 1
    var hasHeadings = false
    let outline = outline(bytes) { hasHeadings = addHeadings(of: $1, to: &$0, bytes) }
    return hasHeadings ? outline : nil
  }

  /// An outline with what `addBody` adds for the given paragraphs, between the publisher's header and licence.
  private func outline(
    _ bytes: UnsafeRawBufferPointer, _ addBody: (inout Outline, Range<Int>) -> Void
  ) -> Outline {
    let matter = PublisherMatter(bytes)
    let body = matter.body(of: paragraphs)
    let origin = matter.isFoldable ? SectionOrigin.matter : .heading
    var outline = Outline()
    if body.lowerBound > 0 {
      outline.append(
        Section(
          title: .words("Project Gutenberg header"), level: 1, origin: origin,
          paragraphs: 0..<body.lowerBound))
    }
    addBody(&outline, body)
    if body.upperBound < paragraphs.count {
      outline.append(
        Section(
          title: .words("Project Gutenberg licence"), level: 1, origin: origin,
          paragraphs: body.upperBound..<paragraphs.count))
    }
    return outline
  }

  /// Adds the sections of the headings in `body`; false if it has none.
  private func addHeadings(
    of body: Range<Int>, to outline: inout Outline, _ bytes: UnsafeRawBufferPointer
  ) -> Bool {
    let headings = HeadingSelection(candidates: candidates.list(in: body), paragraphs: body)
      .headings(bytes)
    guard let first = headings.first?.candidate.paragraph else { return false }
    outline.reserveCapacity(headings.count + 3)
    if first > body.lowerBound {
      outline.append(
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
      outline.append(
        Section(
          title: .heading(heading.candidate.title), level: enclosing.count, origin: .heading,
          paragraphs: heading.candidate.paragraph..<next))
    }
    return true
  }
}

/// The outline of paragraphs that are already known, by the rules for plain text.
///
/// Complexity: O(*n*) in the bytes of the paragraphs.
package func plainTextSections(of paragraphs: [Paragraph], in source: TextSource) -> Outline {
  source.withBytes { bytes in
    var found = ScannedText()
    for (index, paragraph) in paragraphs.enumerated() {
      let lines = bytes[paragraph.span.range].reduce(1) { $0 + ($1 == 0x0A ? 1 : 0) }
      if index == 0 { found.first = (paragraph, lines) }
      found.candidates.look(at: paragraph, index: index, lines: lines, bytes)
    }
    var outline = OutlineCollector(finder: KnownParagraphs(paragraphs: paragraphs))
    outline.add(ParagraphPiece(paragraphs), found, bytes)
    return outline.finish(bytes)
  }
}

private struct KnownParagraphs: ParagraphFinder {
  let paragraphs: [Paragraph]

  func paragraphs(in bytes: Range<Int>, needsKinds: Bool) -> [Paragraph] {
    let first = paragraphs.partitioningIndex { $0.span.start >= bytes.lowerBound }
    let end = paragraphs.partitioningIndex { $0.span.start >= bytes.upperBound }
    return Array(paragraphs[first..<max(first, end)])
  }
}
