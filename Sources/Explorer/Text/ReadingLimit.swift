import DocumentModel

/// How far the text has been read, so that nothing of what comes later shows.
struct ReadingLimit: Sendable {
  /// Number of paragraphs read: up to the furthest that was reached by reading.
  var furthest = 0
  /// Whether lists, links and counts end there.
  var isInForce = false
}

extension Book {
  /// Number of paragraphs up to which the text counts; `nil` for all.
  var readingLimit: Int? { reading.isInForce ? reading.furthest : nil }

  /// Takes note of what is on the screen if the reader has read on; jumps don't count.
  ///
  /// - Returns: whether lists and links must follow.
  mutating func noteReading() -> Bool {
    guard pane.isReading else { return false }
    pane.isReading = false
    guard case .range = pane.linked, let last = viewport.lastParagraph, last >= reading.furthest
    else { return false }
    // After a jump ahead what was skipped stays unread.
    if reading.isInForce, let first = viewport.firstParagraph, first > reading.furthest {
      return false
    }
    reading.furthest = last + 1
    return reading.isInForce
  }

  /// Limits everything to what has been read, or to the whole text again.
  mutating func toggleReadingLimit() {
    reading.isInForce.toggle()
    forgetHitsBeyondLimit()
    guard reading.isInForce else {
      notice = "the whole text counts again"
      return
    }
    let isAhead = viewport.firstParagraph.map { $0 >= reading.furthest } ?? false
    notice = isAhead ? limitNoticeAhead : limitNotice
  }

  /// Limits everything to what comes before the end of the screen, wherever the reader was before.
  mutating func limitToHere() {
    reading = ReadingLimit(
      furthest: (viewport.lastParagraph ?? paragraphOnScreen) + 1, isInForce: true)
    forgetHitsBeyondLimit()
    notice = limitNotice
  }

  /// What the filter has found beyond the limit doesn't count: it searches anew.
  private mutating func forgetHitsBeyondLimit() {
    guard let limit = readingLimit, let found = filter.found, found.searchedThrough > limit else {
      return
    }
    filter.forgetFindings()
  }

  /// For a reader who has jumped ahead of what has been read.
  private var limitNoticeAhead: String {
    "only what has been read, \(screen.look.pilcrow) \(reading.furthest); "
      + "\(key(.readSoFar)), then \(key(.readToHere)) counts up to where you were"
  }

  private var limitNotice: String {
    "limited to what has been read, \(screen.look.pilcrow) \(reading.furthest); \(key(.readSoFar)) ends that"
  }
}
