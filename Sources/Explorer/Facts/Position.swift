import DocumentModel

/// Where the reader is in a book, for the screen.
extension Book {
  /// The paragraph at the top of the text; `nil` if none exists.
  ///
  /// Complexity: O(log *n*), without laying out text.
  private var topParagraph: Int? {
    if let lensParagraph { return lensParagraph }
    guard pane.linked.count > 0 else { return nil }
    let rank = min(pane.linked.rank(of: pane.top.paragraph), pane.linked.count - 1)
    // Below the blank row after a paragraph stands the next one.
    let isPast = pane.top.part == .gap && rank + 1 < pane.linked.count
    return pane.linked[isPast ? rank + 1 : rank]
  }

  /// The paragraph of the row under the cursor of a lens in which the reader has moved.
  private var lensParagraph: Int? {
    guard pane.hasMovedInLens else { return nil }
    return lens?.place(self).flatMap { document.paragraphIndex(at: $0.start) }
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

  /// The paragraph of the cursor in the text if it is on the screen, else the topmost one.
  var paragraphOnScreen: Int {
    lensParagraph ?? visibleCurrent.flatMap { document.paragraphIndex(at: $0.start) }
      ?? viewport.firstParagraph ?? pane.top.paragraph
  }

  /// Number of paragraphs that have been read when one is on the screen; of a long one only a part counts.
  func progress(_ paragraph: Int) -> Double {
    let span = document.paragraphs[paragraph].span
    let seen = min(max(0, viewport.span.end - span.start), span.count)
    let isLong = span.count > ParagraphRows.pieceBytes
    return Double(paragraph) + (isLong ? Double(seen) / Double(span.count) : 1)
  }

  /// "mention 3 of 22", for the bottom line: the cursor's place among the chosen actors' mentions.
  var targetProgress: String? {
    guard !pane.targets.isEmpty else { return nil }
    let all = counted(pane.targets.count, "mention")
    guard let current = pane.current else { return all }
    let place = pane.targets.partitioningIndex { cast.mentions[$0].span.start >= current.start }
    guard place < pane.targets.count,
      cast.mentions[pane.targets[place]].span.start == current.start
    else { return all }
    return "mention \(place + 1) of \(pane.targets.count)"
  }

  /// Hundredths of the text in which mentions have been counted; `nil` before the first.
  var countedPercent: Int? {
    guard let last = cast.mentions.last, document.source.count > 0 else { return nil }
    return last.span.end * 100 / document.source.count
  }

  /// What the background is doing, for the bottom line; figures only where they change once a second.
  var workInProgress: String {
    guard document.isComplete else { return "reading\(screen.look.ellipsis) " }
    switch castWork {
    case .brief: return cast.isComplete ? "" : "finding actors\(screen.look.ellipsis) "
    case .running(let progress):
      return "finding actors \(progress.text(dot: screen.look.dot)) "
    case .waiting, .stopped, .done: return ""
    }
  }

  /// Puts the row at which a book is opened at the top.
  mutating func goToOpening() {
    guard openingParagraph > 0 else { return }
    pane.top = TextPosition(paragraph: openingParagraph, part: .header)
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

/// "1 mention", "22 mentions".
func counted(_ count: Int, _ noun: String) -> String {
  "\(count) \(noun)\(count == 1 ? "" : "s")"
}
