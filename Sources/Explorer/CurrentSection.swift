import DocumentModel

extension ExplorerState {
  /// The row of the section that the top of the text is in, or of the one that hides it.
  ///
  /// `nil` where the text has one section. Complexity: O(log *n*), without laying out text.
  var currentSectionRow: Int? {
    guard document.sections.count > 1, reader.linked.count > 0 else { return nil }
    let rank = min(reader.linked.rank(of: reader.top.paragraph), reader.linked.count - 1)
    // Below the blank row after a paragraph stands the next one.
    let isPast = reader.top.part == .gap && rank + 1 < reader.linked.count
    return document.sectionIndex(ofParagraph: reader.linked[isPast ? rank + 1 : rank])
      .flatMap(sections.row(showing:))
  }
}
