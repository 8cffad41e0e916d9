import DocumentModel

/// Gathers what scanning finds, and makes the outline of it.
struct OutlineCollector: Sendable {
  private var candidates = HeadingCandidates()
  private(set) var paragraphs: ParagraphList
  private var nextSketch = 1

  /// Makes a collector for a text whose paragraphs `finder` finds again.
  init(finder: any ParagraphFinder) { paragraphs = ParagraphList(finder: finder) }

  /// Takes in the next piece: its paragraphs, and those that may be headings.
  mutating func add(_ piece: ParagraphPiece, _ found: ScannedText, _ bytes: UnsafeRawBufferPointer)
  {
    candidates.append(
      found.candidates, after: paragraphs.count, first: found.first, bytes)
    paragraphs.append(piece)
  }

  /// The outline of the whole text.
  func sections(_ bytes: UnsafeRawBufferPointer) -> [Section] {
    let headings = selection.headings(bytes)
    guard headings.isEmpty else { return sections(under: headings, bytes) }
    return TopicBlocks(paragraphs).sections(bytes)
  }

  /// The outline so far, if there are half as many headings again as when it was last made.
  ///
  /// All calls together are linear in the headings.
  mutating func provisionalSections(_ bytes: UnsafeRawBufferPointer) -> [Section]? {
    guard candidates.list.count >= nextSketch else { return nil }
    nextSketch = candidates.list.count + candidates.list.count / 2 + 1
    let headings = selection.headings(bytes)
    return headings.isEmpty ? nil : sections(under: headings, bytes)
  }

  private var selection: HeadingSelection {
    HeadingSelection(candidates: candidates.list, paragraphCount: paragraphs.count)
  }

  private func sections(
    under headings: [ChosenHeading], _ bytes: UnsafeRawBufferPointer
  ) -> [Section] {
    var sections: [Section] = []
    sections.reserveCapacity(headings.count + 1)
    if let first = headings.first?.candidate.paragraph, first > 0 {
      sections.append(
        Section(
          title: .words(openingWords(bytes, of: paragraphs[0].span)), level: 1, origin: .heading,
          paragraphs: 0..<first))
    }
    var enclosing: [Int] = []
    for (index, heading) in headings.enumerated() {
      let next =
        index + 1 < headings.count ? headings[index + 1].candidate.paragraph : paragraphs.count
      while let last = enclosing.last, last >= heading.rank { enclosing.removeLast() }
      enclosing.append(heading.rank)
      sections.append(
        Section(
          title: .heading(heading.candidate.title), level: enclosing.count, origin: .heading,
          paragraphs: heading.candidate.paragraph..<next))
    }
    return sections
  }
}

/// The first words of `span` on one line, cut after at most forty characters.
func openingWords(_ bytes: UnsafeRawBufferPointer, of span: Span) -> String {
  let end = min(span.end, span.start + 200)
  let text = String(
    decoding: UnsafeRawBufferPointer(rebasing: bytes[span.start..<end]), as: UTF8.self)
  var title = ""
  for word in text.split(whereSeparator: \.isWhitespace) {
    guard !title.isEmpty else {
      title = String(word.prefix(40))
      continue
    }
    guard title.count + 1 + word.count <= 40 else { return title + "…" }
    title += " " + word
  }
  return end < span.end ? title + "…" : title
}
