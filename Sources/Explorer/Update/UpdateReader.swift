import DocumentModel
import KeywordSearch
import TerminalUI

extension ExplorerState {
  /// What the right pane should show, from the list that has or last had the focus.
  var chosenNow: Chosen {
    switch activeList {
    case .sections:
      guard sections.cursorRow(document) != nil else { return .everything }
      switch sections.anchor {
      case .everything, .doubtful: return .everything
      case .matter: return .matter
      case .at(let anchor): return .section(anchor)
      }
    default:
      if !marks.isEmpty { return .actors(marks) }
      guard actors.cursorRow(cast) != nil else { return .everything }
      switch actors.anchor {
      case .everything, .matter: return .everything
      case .doubtful: return .doubtful
      case .at(let anchor): return .actors([anchor])
      }
    }
  }

  /// The members that are chosen, if any.
  var chosenMembers: [Int] {
    switch reader.shown {
    case .everything, .section, .matter: []
    case .actors(let anchors): anchors.compactMap(cast.member(anchoredAt:))
    case .doubtful: actors.doubtfulRows
    }
  }

  /// Makes the right pane show what is chosen now; a row that was seen before is left as it was.
  mutating func relink() {
    let chosen = chosenNow
    let isFiltered = found != nil && !reader.isWholeText
    guard chosen != reader.shown || isFiltered != reader.isFiltered else {
      link(to: chosen)
      return dropStaleCurrent()
    }
    if !reader.isFiltered {
      reader.memory.remember(
        ReaderPlace(top: reader.top, current: reader.current), of: reader.shown)
    }
    // Who moved on under a filter stays there when it goes.
    let hasMoved = reader.isFiltered && reader.top != reader.filteredTop && chosen == reader.shown
    reader.shown = chosen
    reader.isFiltered = isFiltered
    link(to: chosen)
    if hasMoved { return dropStaleCurrent() }
    if !isFiltered, let place = reader.memory.place(of: chosen) {
      reader.top = place.top
      reader.current = place.current
      dropStaleCurrent()
    } else {
      showFirst()
    }
  }

  /// Finds what is linked, if anything that it depends on has changed.
  private mutating func link(to chosen: Chosen) {
    let origin = LinkOrigin(
      chosen: chosen, document: document.id,
      revisions: [document.revision, cast.revision], isWholeText: reader.isWholeText,
      search: found.map { [$0.generation, $0.searchedThrough] },
      doubtful: chosen == .doubtful ? actors.doubtfulRows : [])
    guard origin != reader.linkOrigin else { return }
    reader.linkOrigin = origin
    reader.linked = linkedParagraphs(to: chosen)
    reader.targets = targets()
  }

  /// To the first linked paragraph; in the whole text to the chosen actors' first mention.
  mutating func showFirst() {
    reader.top = reader.linked.count > 0 ? firstPosition : .start
    reader.filteredTop = reader.isFiltered ? reader.top : nil
    reader.current = reader.targets.first.map { cast.mentions[$0].span }
    if reader.isWholeText, let current = reader.current { reveal(current) }
  }

  /// The first row of what is linked, or that at which a book is opened; in the whole text the chosen
  /// section's first row.
  private var firstPosition: ReaderPosition {
    if reader.shown == .everything, !reader.isFiltered {
      return ReaderPosition(paragraph: openingParagraph, part: .header)
    }
    if reader.isWholeText, case .section(let anchor) = reader.shown {
      return ReaderPosition(
        paragraph: document.paragraphIndex(at: anchor) ?? 0, part: .header)
    }
    if reader.isWholeText, reader.shown == .matter, let first = sections.matter.first {
      return ReaderPosition(paragraph: first, part: .header)
    }
    return ReaderPosition(paragraph: reader.linked[0], part: .header)
  }

  /// A cursor in the text stays only on a paragraph that is shown.
  private mutating func dropStaleCurrent() {
    if let current = reader.current, let paragraph = document.paragraphIndex(at: current.start),
      reader.linked.contains(paragraph)
    {
      return
    }
    reader.current = reader.targets.first.map { cast.mentions[$0].span }
  }

  private func linkedParagraphs(to chosen: Chosen) -> LinkedParagraphs {
    let all = LinkedParagraphs.range(document.paragraphs.indices)
    if reader.isWholeText { return all }
    let linked: LinkedParagraphs
    switch chosen {
    case .everything: linked = all
    case .section(let anchor):
      linked = document.section(anchoredAt: anchor).map { .range(sections.extents[$0]) } ?? all
    case .actors(let anchors): linked = .list(commonParagraphs(anchors))
    case .doubtful: linked = .list(paragraphs(ofAny: actors.doubtfulRows))
    case .matter: linked = .set(sections.matter, document.paragraphs.indices)
    }
    return found.map { linked.intersection($0.matching) } ?? linked
  }

  private func commonParagraphs(_ anchors: [Int]) -> [Int] {
    let members = anchors.compactMap(cast.member(anchoredAt:))
    guard let first = members.first else { return [] }
    return members.dropFirst().reduce(cast.paragraphs(of: first)) {
      LinkedParagraphs.common($0, cast.paragraphs(of: $1))
    }
  }

  private func paragraphs(ofAny members: [Int]) -> [Int] {
    var last = -1
    return members.flatMap { cast.paragraphs(of: $0) }.sorted().filter { paragraph in
      defer { last = paragraph }
      return paragraph != last
    }
  }

  private func targets() -> [Int] {
    let members = chosenMembers
    let linked = reader.linked
    let mine = members.flatMap { cast.mentionIndices(of: $0) }
      .filter { linked.contains(cast.mentions[$0].paragraph) }
    return members.count > 1 ? mine.sorted() : mine
  }

  // MARK: the viewport

  mutating func clampViewport() {
    let isAtStart = reader.top == reader.filteredTop
    reader.top = readerText.clamped(reader.top, height: layout.text.rows)
    if isAtStart { reader.filteredTop = reader.top }
  }

  mutating func moveInText(_ command: Command) {
    let page = max(1, layout.text.rows - 1)
    switch command {
    case .up: scroll(by: -1)
    case .down: scroll(by: 1)
    case .pageUp: scroll(by: -page)
    case .pageDown: scroll(by: page)
    case .first: scroll(to: readerText.linked.count > 0 ? firstShown : .start)
    case .last: scroll(to: readerText.end?.position ?? .start)
    case .right: stepInView(forward: true)
    case .left: stepInView(forward: false)
    default: chooseActorUnderCursor()
    }
  }

  private var firstShown: ReaderPosition {
    ReaderPosition(paragraph: reader.linked[0], part: .header)
  }

  mutating func scroll(by rows: Int) {
    let text = readerText
    guard let cursor = text.cursor(at: reader.top) else { return }
    scroll(to: text.move(cursor, by: rows).cursor.position)
  }

  private mutating func scroll(to position: ReaderPosition) {
    reader.top = position
    clampViewport()
  }

  /// Puts the cursor on a mention or hit and brings it on the screen.
  mutating func show(_ mark: Span) {
    reader.current = mark
    reveal(mark)
  }

  /// Scrolls, if need be, so that a stretch of text is on the screen, a third from the top.
  mutating func reveal(_ mark: Span) {
    guard !viewport.shows(mark), let paragraph = document.paragraphIndex(at: mark.start) else {
      return
    }
    let text = readerText
    let place = ReaderPosition(paragraph: paragraph, part: .text(mark.start))
    guard let cursor = text.cursor(at: place) else { return }
    reader.top = text.move(cursor, by: -(layout.text.rows / 3)).cursor.position
    clampViewport()
  }
}
