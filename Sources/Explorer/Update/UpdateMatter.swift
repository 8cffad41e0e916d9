import DocumentModel

extension ExplorerState {
  /// Gives the publisher's pages rows of their own, or folds them.
  mutating func showMatter(_ shows: Bool) {
    sections.showMatter(shows)
    settle()
  }

  /// ←: from one of the publisher's pages to the row that stands for all of them, which then folds.
  mutating func foldMatter(row: Int) {
    guard sections.showsMatter, let first = sections.matterRow else { return }
    if row == first { showMatter(false) } else { select(row: first, in: .sections) }
  }

  /// Goes to where a book is opened, in a document that has just been.
  mutating func openBook() {
    guard openingParagraph > 0 else { return }
    reader.top = ReaderPosition(paragraph: openingParagraph, part: .header)
    clampViewport()
  }

  /// The paragraph at which a book is opened: the first after the publisher's pages, if these begin it.
  var openingParagraph: Int {
    var opening = 0
    for section in document.sections where !section.paragraphs.isEmpty {
      guard section.origin == .matter, section.paragraphs.lowerBound == opening else { break }
      opening = section.paragraphs.upperBound
    }
    return opening < document.paragraphs.count ? opening : 0
  }
}
