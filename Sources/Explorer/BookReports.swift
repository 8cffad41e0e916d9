import DocumentModel

/// What news does to a book.
extension Book {
  /// Takes in what background work has found.
  mutating func take(_ content: BackgroundReport.Content) -> [ExplorerEffect] {
    switch content {
    case .document(let delta): take(delta)
    case .cast(let cast): take(cast)
    case .notice(let text): notice = text
    case .castWork(let work): take(work)
    case .answer(let answer): return answer.take(in: &self)
    }
    return []
  }

  private mutating func take(_ delta: DocumentDelta) {
    let invalid = document.invalidSequences
    document.apply(delta)
    noticeInvalidBytes(before: invalid)
  }

  private mutating func take(_ cast: Cast) {
    guard self.cast.updateExtraction(from: cast, of: document) else { return }
    noticeLanguage()
    guard cast.isComplete else { return }
    castWork = .done
    actors.list.marks.removeAll { self.cast.member(at: $0) == nil }
  }

  /// News of how far the search for actors is doesn't start what the reader has stopped.
  private mutating func take(_ work: CastWork) {
    switch (castWork, work) {
    case (.running, .running), (.brief, _): castWork = work
    default: break
    }
  }

  /// Goes over to a text that was read anew.
  ///
  /// Everything the reader did stays. Corrections are looked up in the new text by their words; what else points into
  /// the text are byte offsets, which still fit where it has grown at its end, and otherwise lead to the place nearest by.
  mutating func replace(with document: Document) -> [ExplorerEffect] {
    self.document = document
    stressed = StressedText(document.details.emphasis)
    cast = Cast(of: document)
    castWork = .brief
    pane.current = nil
    pane.entry = nil
    pane.awaited = pane.top
    filter.forgetFindings()
    notice = "the file has changed on disk and was read again"
    placeCorrectionsAnew()
    return [.stopAll]
  }

  // MARK: going back to a place

  /// Goes to where the reader was before the text was read anew, once it has been read that far.
  ///
  /// It goes there again until text, cast and filter are complete: each of them may link other paragraphs.
  mutating func returnToAwaited() {
    guard let awaited = pane.awaited, document.isComplete || isRead(awaited) else { return }
    if awaited.paragraph < document.paragraphs.count { pane.top = awaited }
    if document.isComplete, cast.isComplete, !filter.isSearching(document) { pane.awaited = nil }
  }

  /// Whether the text has been read as far as a place: of a long paragraph the beginning may be all there is.
  private func isRead(_ place: TextPosition) -> Bool {
    guard place.paragraph < document.paragraphs.count else { return false }
    guard case .text(let offset) = place.part else { return true }
    return offset < document.paragraphs[place.paragraph].span.end
  }

  // MARK: notices

  /// Says once that a text has bytes that are not UTF-8.
  mutating func noticeInvalidBytes(before: Int) {
    guard before == 0, document.invalidSequences > 0 else { return }
    let mark = screen.look.isUnicode ? "\u{FFFD}" : "?"
    notice = "some bytes are not valid UTF-8; they show as \(mark)"
  }

  /// Says what the importer of the document's format has to say, and which encoding was chosen.
  mutating func noticeDetails() {
    let details = document.details
    var words = details.notices
    if let encoding = details.encoding { words.insert("read as \(encoding)", at: 0) }
    guard !words.isEmpty else { return }
    if let format = details.format { words.insert(format, at: 0) }
    notice = words.joined(separator: "; ")
  }

  /// Says once that fewer actors, or none, are found in the language of a text.
  private mutating func noticeLanguage() {
    guard cast.language.code != announcedLanguage else { return }
    announcedLanguage = cast.language.code
    guard let note = cast.language.note else { return }
    notice = notice.map { "\($0); \(note)" } ?? note
  }
}
