import DocumentModel

extension ExplorerState {
  /// The paragraph at the top of the text; `nil` if there is none.
  ///
  /// Complexity: O(log *n*), without laying out text.
  private var topParagraph: Int? {
    guard reader.linked.count > 0 else { return nil }
    let rank = min(reader.linked.rank(of: reader.top.paragraph), reader.linked.count - 1)
    // Below the blank row after a paragraph stands the next one.
    let isPast = reader.top.part == .gap && rank + 1 < reader.linked.count
    return reader.linked[isPast ? rank + 1 : rank]
  }

  /// The row of the section that the top of the text is in, or of the one that hides it.
  ///
  /// `nil` where the text has one section.
  var currentSectionRow: Int? {
    guard document.sections.count > 1, let topParagraph else { return nil }
    return document.sectionIndex(ofParagraph: topParagraph).flatMap {
      sections.row(showing: $0, document)
    }
  }

  /// Where the source has the paragraph at the top: a file of an archive, a page, a message.
  var place: String? {
    guard !document.details.places.isEmpty, let topParagraph else { return nil }
    return document.details.place(ofParagraph: topParagraph)
  }
}
