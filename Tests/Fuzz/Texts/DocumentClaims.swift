import DocumentModel

/// What must hold of every document that has been read.
struct DocumentClaims {
  private let document: Document

  init(_ document: Document) { self.document = document }

  func check() {
    require(document.isComplete, "the document is complete")
    checkParagraphs()
    checkSections()
  }

  /// Paragraphs ascend, don't overlap, and are on character boundaries.
  private func checkParagraphs() {
    var end = 0
    document.source.withBytes { bytes in
      for paragraph in document.paragraphs {
        let span = paragraph.span
        require(span.start >= end && !span.isEmpty, "paragraphs ascend and aren't empty: \(span)")
        require(span.end <= bytes.count, "paragraphs lie in the text: \(span)")
        require(isBoundary(span.start, bytes) && isBoundary(span.end, bytes), "between characters")
        end = span.end
      }
    }
  }

  /// Every paragraph is in exactly one section.
  private func checkSections() {
    guard !document.sections.isEmpty else { return }
    var next = 0
    for section in document.sections {
      require(section.paragraphs.lowerBound == next, "sections leave no paragraph out")
      require(section.level >= 1, "sections have a depth")
      require(!document.title(of: section).contains("\n"), "titles stand on one line")
      next = section.paragraphs.upperBound
    }
    require(next == document.paragraphs.count, "sections hold all paragraphs")
  }
}

/// Whether an offset is between two characters; also after invalid bytes.
func isBoundary(_ offset: Int, _ bytes: UnsafeRawBufferPointer) -> Bool {
  if offset == 0 || offset == bytes.count || bytes[offset] & 0xC0 != 0x80 { return true }
  // A byte that continues nothing is a character of its own.
  var start = offset - 1
  while start > 0, offset - start < 3, bytes[start] & 0xC0 == 0x80 { start -= 1 }
  return start + decodeScalar(bytes, at: start).length <= offset
}
