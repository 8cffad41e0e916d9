import DocumentModel

extension Book {
  /// What the text pane should show, from the list that has or last had the focus.
  private var chosenNow: Chosen {
    let list = activeList == .sections ? sections.list : actors.list
    if activeList == .actors, !marks.isEmpty { return .actors(marks) }
    guard list.cursor != nil else { return .everything }
    switch (list.anchor, activeList) {
    case (.everything, _): return .everything
    case (.apart, .sections): return .matter
    case (.apart, .actors): return .doubtful
    case (.at(let anchor), .sections): return .section(anchor)
    case (.at(let anchor), .actors): return .actors([anchor])
    }
  }

  /// The members that are chosen, if any.
  var chosenMembers: [Int] {
    switch pane.shown {
    case .everything, .section, .matter: []
    case .actors(let anchors): cast.members(at: anchors)
    case .doubtful: actors.list.apart
    }
  }

  /// Makes the text pane show what is chosen now; a row that was chosen before shows the place where it was left.
  mutating func relink() {
    let chosen = chosenNow
    let isFiltered = filter.found != nil && !pane.isWholeText
    guard chosen != pane.shown || isFiltered != pane.isFiltered else {
      link(to: chosen)
      return dropStaleCurrent()
    }
    if !pane.isFiltered {
      pane.memory.remember(PanePlace(top: pane.top, current: pane.current), of: pane.shown)
    }
    // A reader who scrolled under a filter stays there when the filter goes.
    let hasMoved = pane.isFiltered && pane.top != pane.filteredTop && chosen == pane.shown
    pane.shown = chosen
    pane.isFiltered = isFiltered
    link(to: chosen)
    if hasMoved { return dropStaleCurrent() }
    if !isFiltered, let place = pane.memory.place(of: chosen) {
      pane.top = place.top
      pane.current = place.current
      dropStaleCurrent()
    } else {
      goToFirst()
    }
  }

  /// Finds the linked paragraphs, if anything they depend on has changed.
  private mutating func link(to chosen: Chosen) {
    let origin = LinkOrigin(
      chosen: chosen, document: document.id,
      revisions: [document.revision, cast.revision], isWholeText: pane.isWholeText,
      search: filter.found.map { [$0.generation, $0.searchedThrough] },
      doubtful: chosen == .doubtful ? actors.list.apart : [])
    guard origin != pane.linkOrigin else { return }
    pane.linkOrigin = origin
    pane.linked = linkedParagraphs(to: chosen)
    pane.targets = targets()
  }

  /// Goes to the first linked paragraph; in the whole text, to the first mention of the chosen actors.
  mutating func goToFirst() {
    pane.top = pane.linked.count > 0 ? firstPosition : .start
    pane.filteredTop = pane.isFiltered ? pane.top : nil
    pane.current = pane.targets.first.map { cast.mentions[$0].span }
    if pane.isWholeText, pane.destination == nil, let current = pane.current {
      pane.destination = .mark(current)
    }
  }

  /// The first linked row; where everything is chosen, the row at which a book is opened; in the whole text, the
  /// first row of the chosen section.
  private var firstPosition: TextPosition {
    if pane.shown == .everything, !pane.isFiltered {
      return TextPosition(paragraph: openingParagraph, part: .header)
    }
    if pane.isWholeText, case .section(let anchor) = pane.shown {
      return TextPosition(paragraph: document.paragraphIndex(at: anchor) ?? 0, part: .header)
    }
    if pane.isWholeText, pane.shown == .matter, let first = sections.matter.first {
      return TextPosition(paragraph: first, part: .header)
    }
    return TextPosition(paragraph: pane.linked[0], part: .header)
  }

  /// Moves the cursor to the first target if its paragraph is no longer shown.
  private mutating func dropStaleCurrent() {
    if let current = pane.current, let paragraph = document.paragraphIndex(at: current.start),
      pane.linked.contains(paragraph)
    {
      return
    }
    pane.current = pane.targets.first.map { cast.mentions[$0].span }
  }

  private func linkedParagraphs(to chosen: Chosen) -> LinkedParagraphs {
    let all = LinkedParagraphs.range(document.paragraphs.indices)
    if pane.isWholeText { return all }
    let linked: LinkedParagraphs
    switch chosen {
    case .everything: linked = all
    case .section(let anchor):
      linked = document.section(anchoredAt: anchor).map { .range(sections.extents[$0]) } ?? all
    case .actors(let anchors): linked = .list(commonParagraphs(anchors))
    case .doubtful: linked = .list(paragraphs(ofAny: actors.list.apart))
    case .matter: linked = .set(sections.matter, document.paragraphs.indices)
    }
    return filter.found.map { linked.intersection($0.matching) } ?? linked
  }

  private func commonParagraphs(_ anchors: [Int]) -> [Int] {
    cast.commonParagraphs(of: cast.members(at: anchors))
  }

  private func paragraphs(ofAny members: [Int]) -> [Int] {
    var last = -1
    return members.flatMap { cast.paragraphs(of: $0) }.sorted().filter { paragraph in
      defer { last = paragraph }
      return paragraph != last
    }
  }

  /// The mentions of the chosen actors in the linked paragraphs, ascending.
  private func targets() -> [Int] {
    let members = chosenMembers
    let mine = members.flatMap { cast.mentionIndices(of: $0) }
    // Without a filter, all paragraphs that mention the only chosen actor are linked.
    if members.count == 1, filter.found == nil { return mine }
    let linked = pane.linked
    return mine.filter { linked.contains(cast.mentions[$0].paragraph) }.sorted()
  }
}

extension Cast {
  /// The actors at some anchors, each once: two may have turned out to be one.
  func members(at anchors: [Int]) -> [Int] {
    var members: [Int] = []
    for member in anchors.compactMap(member(at:)) where !members.contains(member) {
      members.append(member)
    }
    return members
  }

  /// The paragraphs that mention all of these actors, ascending.
  func commonParagraphs(of members: [Int]) -> [Int] {
    guard let first = members.first else { return [] }
    return members.dropFirst().reduce(paragraphs(of: first)) {
      LinkedParagraphs.common($0, paragraphs(of: $1))
    }
  }
}
