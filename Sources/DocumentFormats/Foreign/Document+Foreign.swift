import DocumentModel
import ReaderProtocol

extension Document {
  /// Makes a document of a text that was read from a foreign format.
  ///
  /// A plain text that was encoded differently is read by the rules for plain text. If the format tells no
  /// outline, headings are looked for as in plain text, and topics if there are none.
  ///
  /// - Parameter name: what to show if the text has no title of its own.
  public init(foreign: ForeignText, id: DocumentID, name: String) {
    let source = TextSource(copying: foreign.text)
    guard !foreign.isPlain else {
      self = .readingPlainText(source, id: id, name: name)
      return
    }
    self.init(foreign: foreign, source: source, id: id, name: name)
  }

  /// The same of a text whose bytes are `source` already, and that has paragraphs.
  init(foreign: ForeignText, source: TextSource, id: DocumentID, name: String) {
    self.init(
      id: id, title: foreign.title ?? name, source: source, details: foreign.details)
    let sections =
      foreign.sections.isEmpty ? foundSections(foreign.paragraphs, source) : foreign.sections
    apply(
      DocumentDelta(
        document: id, paragraphs: foreign.paragraphs, sections: sections, isComplete: true))
  }
}

/// The sections of paragraphs without an outline, by the rules for plain text.
private func foundSections(_ paragraphs: [Paragraph], _ source: TextSource) -> [Section] {
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

/// Finds paragraphs that are all known.
private struct KnownParagraphs: ParagraphFinder {
  let paragraphs: [Paragraph]

  func paragraphs(in bytes: Range<Int>, needsKinds: Bool) -> [Paragraph] {
    let first = paragraphs.partitioningIndex { $0.span.start >= bytes.lowerBound }
    let end = paragraphs.partitioningIndex { $0.span.start >= bytes.upperBound }
    return Array(paragraphs[first..<max(first, end)])
  }
}
