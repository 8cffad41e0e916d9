import CText
import DocumentModel

/// Checks that all parts of an imported text are consistent.
///
/// Complexity: O(*n*) in the bytes of the text and the entries of its lists.
func checkForeignText(_ foreign: ForeignText) throws(ReaderFormError) {
  try foreign.text.withUnsafeBufferPointer { bytes throws(ReaderFormError) in
    try ForeignTextCheck(foreign: foreign, bytes: bytes).run()
  }
}

private struct ForeignTextCheck {
  let foreign: ForeignText
  let bytes: UnsafeBufferPointer<UInt8>

  private var paragraphCount: Int { foreign.paragraphs.count }

  func run() throws(ReaderFormError) {
    if let start = bytes.baseAddress, !text_is_utf8(start, bytes.count) {
      throw .malformed("text that is not UTF-8")
    }
    if foreign.isPlain, !hasNoLists { throw .malformed("a plain text with paragraphs") }
    try checkParagraphs()
    try checkSections()
    try checkPlaces()
    for attribution in foreign.details.attributions {
      guard isInText(attribution.name), !attribution.name.isEmpty,
        !attribution.paragraphs.isEmpty, attribution.paragraphs.upperBound <= paragraphCount
      else { throw .malformed("a speaker outside its text") }
    }
    var start = 0
    for emphasis in foreign.details.emphasis {
      guard isInText(emphasis.span), !emphasis.span.isEmpty, emphasis.span.start >= start else {
        throw .malformed("stressed text outside its text, or out of order")
      }
      start = emphasis.span.start
    }
  }

  private var hasNoLists: Bool {
    foreign.paragraphs.isEmpty && foreign.sections.isEmpty && foreign.details.places.isEmpty
      && foreign.details.attributions.isEmpty && foreign.details.emphasis.isEmpty
  }

  private func checkParagraphs() throws(ReaderFormError) {
    var end = 0
    for paragraph in foreign.paragraphs {
      guard isInText(paragraph.span), !paragraph.span.isEmpty, paragraph.span.start >= end else {
        throw .malformed("a paragraph outside its text, or out of order")
      }
      end = paragraph.span.end
    }
  }

  private func checkSections() throws(ReaderFormError) {
    guard !foreign.sections.isEmpty else { return }
    var next = 0
    for section in foreign.sections {
      guard (1...ReaderForm.deepestLevel).contains(section.level) else {
        throw .malformed("a section of no depth, or too deep")
      }
      guard section.paragraphs.lowerBound == next, section.paragraphs.upperBound <= paragraphCount
      else { throw .malformed("sections that leave paragraphs out, or share them") }
      next = section.paragraphs.upperBound
      if case .heading(let span) = section.title {
        guard isInText(span), !span.isEmpty else {
          throw .malformed("a heading outside its text")
        }
      }
    }
    guard next == paragraphCount else { throw .malformed("paragraphs outside all sections") }
  }

  private func checkPlaces() throws(ReaderFormError) {
    var least = 0
    for place in foreign.details.places {
      guard (least..<max(least, paragraphCount)).contains(place.paragraph) else {
        throw .malformed("a place outside its text, or out of order")
      }
      least = place.paragraph + 1
    }
  }

  /// Whether a span is in the text, on character boundaries.
  private func isInText(_ span: Span) -> Bool {
    span.end <= bytes.count && isBoundary(span.start) && isBoundary(span.end)
  }

  private func isBoundary(_ offset: Int) -> Bool {
    offset == bytes.count || bytes[offset] & 0xC0 != 0x80
  }
}
