import DocumentModel

extension ExplorerState {
  /// Takes in what background work found; what is stale is dropped.
  mutating func take(_ report: BackgroundReport) -> [ExplorerEffect] {
    guard report.document == document.id else { return [] }
    switch report.content {
    case .document(let delta): return take(delta)
    case .cast(let cast):
      take(cast)
      return found == nil ? [] : searchOn()
    case .notice(let text):
      notice = text
      return []
    case .castWork(let work):
      take(work)
      return []
    case .topics(let anchor, let topics):
      take(topics, ofSectionAt: anchor)
      return []
    case .search(let answer): return take(answer, generation: report.generation)
    case .hitGoesOn:
      hitStepGoesOn(generation: report.generation)
      return []
    case .hit(let hit): return take(hit: hit, generation: report.generation)
    }
  }

  private mutating func take(_ delta: DocumentDelta) -> [ExplorerEffect] {
    let invalid = document.invalidSequences
    document.apply(delta)
    noticeInvalidBytes(before: invalid)
    sections.outlineChanged(document)
    rebuildLists()
    settle()
    returnToAwaited()
    return found == nil ? [] : searchOn()
  }

  /// Goes back to where the reader was before the text was read anew, once it has been read that far.
  private mutating func returnToAwaited() {
    guard let awaited = reader.awaited else { return }
    guard document.isComplete || isRead(awaited) else { return }
    reader.awaited = nil
    guard awaited.paragraph < document.paragraphs.count else { return }
    reader.top = awaited
    clampViewport()
  }

  /// Whether the text has been read as far as a place: of a long paragraph the beginning may be all there is.
  private func isRead(_ place: ReaderPosition) -> Bool {
    guard place.paragraph < document.paragraphs.count else { return false }
    guard case .text(let offset) = place.part else { return true }
    return offset < document.paragraphs[place.paragraph].span.end
  }

  /// Says once that a text has bytes that are not UTF-8.
  mutating func noticeInvalidBytes(before: Int) {
    guard before == 0, document.invalidSequences > 0 else { return }
    notice = "some bytes are not valid UTF-8; they show as \(look.isUnicode ? "\u{FFFD}" : "?")"
  }

  /// Says what the reader of the document's format tells, and which encoding was chosen.
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
    guard cast.language.code != toldLanguage else { return }
    toldLanguage = cast.language.code
    guard let note = cast.language.note else { return }
    notice = notice.map { "\($0); \(note)" } ?? note
  }

  private mutating func take(_ cast: Cast) {
    guard cast.document == document.id, cast.revision > self.cast.revision else { return }
    let (known, row) = (actors.known(self.cast), actors.cursorRow(self.cast))
    self.cast = cast
    if cast.isComplete { castWork = .done }
    noticeLanguage()
    actors.castChanged(cast, known: known)
    found?.countHits(cast)
    if cast.isComplete { marks = marks.filter { cast.member(anchoredAt: $0) != nil } }
    rebuildLists()
    // Rows that come above the cursor scroll up: it stays where it is on the screen.
    if let row, let now = actors.cursorRow(cast) { actors.top = max(0, actors.top + now - row) }
    settle()
  }

  /// News of how far the search for actors is doesn't start what the reader has stopped.
  private mutating func take(_ work: CastWork) {
    switch (castWork, work) {
    case (.running, .running), (.brief, _): castWork = work
    default: break
    }
    settle()
  }

  /// `c`: finds the actors of a long text, stops, goes on.
  mutating func toggleCastWork() -> [ExplorerEffect] {
    switch castWork {
    case .waiting(let length):
      castWork = .running(CastProgress(done: 0, total: length, rate: 0))
    case .stopped(let progress): castWork = .running(progress)
    case .running(let progress):
      castWork = .stopped(progress)
      notice = "stopped finding actors; c goes on"
    case .brief where !cast.isComplete:
      notice = "the actors will be found in a moment"
      return []
    case .brief, .done:
      notice = "all actors have been found"
      return []
    }
    settle()
    if case .running = castWork { return [.findCast(true)] }
    return [.findCast(false)]
  }

  /// Goes over to a text that was read anew.
  ///
  /// Everything the reader did stays: what points into the text are byte offsets, which still fit where
  /// a text has grown at its end, and otherwise lead to the place nearest by.
  mutating func replace(with document: Document) -> [ExplorerEffect] {
    self.document = document
    stressed = StressedText(document.details.emphasis)
    cast = Cast(document: document.id)
    names = nil
    castWork = .brief
    reader.current = nil
    reader.entry = nil
    reader.awaited = reader.top
    found = nil
    hitStep = nil
    recentResults.forget()
    if case .editing(let field, var before) = filter {
      before.found = nil
      filter = .editing(field, before: before)
    }
    sections.outlineChanged(document)
    actors.castChanged(cast, known: ActorList.Known())
    rebuildLists()
    settle()
    returnToAwaited()
    notice = "the file has changed on disk and was read again"
    return [.cancelSearch, .cancelHit] + search(for: filterText ?? "")
  }
}
