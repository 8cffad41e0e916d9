import CastQueries
import DocumentModel

extension Book {
  /// The chosen actors; none if no one is chosen.
  var chosenMembers: [Int] { pane.members.members }

  /// What the filter and the place read leave of the text, whatever sections and actors are chosen.
  private var wholeScope: Scope {
    var scope = Scope()
    scope.matching = filter.found?.matching
    scope.end = readingLimit
    return scope
  }

  /// What narrows the list of actors.
  func narrowing() -> Narrowing {
    var scope = wholeScope
    scope.sections = extents(of: chosenNow.sections)
    return Narrowing(
      sections: scope.sections, found: filter.found, ranksNames: filter.isTyped, end: scope.end,
      scope: scope.paragraphs(of: document))
  }

  /// The paragraphs that sections, filter and place read leave, whoever is chosen.
  var scopeParagraphs: LinkedParagraphs {
    var scope = wholeScope
    scope.sections = extents(of: pane.shown.sections)
    return scope.paragraphs(of: document)
  }

  /// From the first paragraph of the chosen sections to the last one that counts.
  var scopeBounds: Range<Int> {
    var scope = wholeScope
    scope.matching = nil
    scope.sections = extents(of: pane.shown.sections)
    return scope.paragraphs(of: document).bounds
  }

  // MARK: linking

  /// Makes the text pane show what is chosen now; what was chosen before shows the place where it was left.
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
    var origin = LinkOrigin(
      chosen: Chosen(sections: .all, actors: chosen.actors), document: document.id,
      revisions: [document.revision, cast.revision], isWholeText: pane.isWholeText,
      search: filter.found.map { [$0.generation, $0.searchedThrough] },
      doubtful: chosen.actors == .doubtful ? actors.list.group(.doubtful)?.items ?? [] : [],
      hasDoubtful: actors.list.isUnfolded(.doubtful), end: readingLimit)
    if pane.presenceOrigin != origin {
      pane.presenceOrigin = origin
      linkActors(chosen.actors)
    }
    origin.chosen = chosen
    guard origin != pane.linkOrigin else { return }
    pane.linkOrigin = origin
    pane.linked = linkedParagraphs(chosen)
    pane.targets = targets(chosen)
  }

  /// Finds the chosen actors, and where in the sections they are mentioned.
  private mutating func linkActors(_ chosen: ActorChoice) {
    pane.members = members(of: chosen)
    guard pane.members != .anyone else { return sections.settle(presenceOf: nil, cast) }
    let scope = wholeScope.paragraphs(of: document)
    let linked = cast.linked(to: pane.members, in: scope)
    pane.linkedEverywhere = linked.paragraphs
    sections.settle(presenceOf: linked.mentions, cast)
  }

  private func linkedParagraphs(_ chosen: Chosen) -> LinkedParagraphs {
    if pane.isWholeText { return .range(document.paragraphs.indices) }
    if pane.members != .anyone { return linkedHere(chosen.sections) }
    var scope = wholeScope
    scope.sections = extents(of: chosen.sections)
    // What is read on and on isn't cut: reading on moves the place up to which the text counts.
    if scope.matching == nil { scope.end = nil }
    return scope.paragraphs(of: document)
  }

  /// The paragraphs of the chosen actors in chosen sections.
  private func linkedHere(_ sections: ChosenSections) -> LinkedParagraphs {
    guard sections != .all, case .list(let list) = pane.linkedEverywhere else {
      return pane.linkedEverywhere
    }
    return paragraphs(of: sections).intersection(list)
  }

  /// The paragraphs of chosen sections, whatever else narrows the text.
  private func paragraphs(of sections: ChosenSections) -> LinkedParagraphs {
    var scope = Scope()
    scope.sections = extents(of: sections)
    return scope.paragraphs(of: document)
  }

  /// The mentions of the chosen actors in the linked paragraphs, ascending; in the whole text, in those that count.
  private func targets(_ chosen: Chosen) -> IndexList {
    guard let all = sections.presence?.mentions else { return [] }
    if pane.isWholeText {
      let read = 0..<(readingLimit ?? document.paragraphs.count)
      return cast.linked(to: pane.members, in: .range(read)).mentions
    }
    if chosen.sections == .all { return all }
    return cast.mentions(all, in: paragraphs(of: chosen.sections))
  }

  // MARK: places

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
  /// first row of the chosen sections.
  private var firstPosition: TextPosition {
    if pane.shown == .everything, !pane.isFiltered {
      return TextPosition(paragraph: openingParagraph, part: .header)
    }
    if pane.isWholeText, let first = extents(of: pane.shown.sections).map(\.lowerBound).min() {
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
}
