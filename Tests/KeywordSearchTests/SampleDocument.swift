import DocumentModel

/// A document of the paragraphs given, with `gap` between them.
func document(_ texts: [[UInt8]], gap: String = "\n\n") -> Document {
  var bytes: [UInt8] = []
  let paragraphs = texts.map { text in
    let start = bytes.count
    bytes += text
    defer { bytes += Array(gap.utf8) }
    return Paragraph(span: Span(start, bytes.count))
  }
  var document = Document(id: DocumentID(1), title: "", source: TextSource(copying: bytes))
  document.apply(DocumentDelta(document: DocumentID(1), paragraphs: paragraphs, isComplete: true))
  return document
}

/// The same of texts.
func document(_ texts: [String], gap: String = "\n\n") -> Document {
  document(texts.map { Array($0.utf8) }, gap: gap)
}
