import DocumentModel
import KeywordSearch

/// What Enter does in the line in which the filter is typed.
enum FilterEntry: Equatable {
  /// It waits: the names that fit the newest letters aren't known yet.
  case waits
  /// It keeps the filter.
  case keeps
  /// It drops the filter and goes to an actor of the cast.
  case chooses(Int)
}

extension Book {
  /// What Enter does with what has been typed: the row that the reader has moved to counts, else the best fitting name.
  ///
  /// An answer to an older query decides nothing. Where names have only the letters of the query, its words must be
  /// known to stand nowhere in the text.
  var entry: FilterEntry {
    if filter.hasMovedRow { return rowEntry }
    let query = KeywordQuery(parsing: filter.text ?? "")
    guard query.isAboutNames, !cast.members.isEmpty else { return .keeps }
    guard let found = filter.found, found.generation == filter.generation else { return .waits }
    if found.fault != nil { return .keeps }
    if found.named == nil { return .waits }
    if !actors.named.members.isEmpty { return shownEntry }
    return found.matching.isEmpty && !found.hasCaughtUp ? .waits : .keeps
  }

  /// What Enter does as far as what is on the screen says, whichever query that belongs to.
  var shownEntry: FilterEntry {
    if filter.hasMovedRow { return rowEntry }
    guard let best = actors.named.members.first, filter.found?.query.isAboutNames != false,
      actors.named.bestFit?.isInsideWord == false
    else { return .keeps }
    return .chooses(best)
  }

  private var rowEntry: FilterEntry {
    guard activeList == .actors, let member = actors.list.itemUnderCursor else { return .keeps }
    return .chooses(member)
  }

  /// Goes to the first mention of an actor whose name was typed: in the chosen sections, and among what a filter from
  /// before leaves, if it has one there; else what hides all of its mentions is let go.
  ///
  /// - Parameter place: where the reader was before typing; Back leads there.
  ///
  /// It joins actors that are marked, or those whose companions show: then the reader wants to know where they meet.
  mutating func goToActor(_ member: Int, from place: Location) {
    let others = joinable(member)
    if !others.isEmpty { return mark(others + [member], at: nil, from: place) }
    let mentions = cast.mentionIndices(of: member)
    func first(where isShown: (Int) -> Bool) -> Int? {
      mentions.first { isShown(cast.mentions[$0].paragraph) }
    }
    let (sections, end) = (extents(of: sectionsChosen(at: place)), readingLimit ?? .max)
    let isHere = { paragraph in
      paragraph < end && (sections.isEmpty || sections.contains { $0.contains(paragraph) })
    }
    let isLeft = { [matching = filter.found?.matching] paragraph in
      paragraph < end && matching?.contains(paragraph) ?? true
    }
    // Where the filter hides the mention, `choose` drops it.
    let here = first { isHere($0) && isLeft($0) } ?? first(where: isHere)
    if here == nil { (self.sections.list.marks, self.sections.list.anchor) = ([], .everything) }
    guard let mention = here ?? first(where: isLeft) ?? mentions.first else { return }
    choose(member, at: cast.mentions[mention].span, from: place)
  }

  /// The actors whom one that is typed joins: the marked ones, or those whose companions show, if they share a paragraph.
  func joinable(_ member: Int) -> [Int] {
    var others = cast.items(at: actors.list.marks)
    if others.isEmpty, lens is WithLens, case .at(let anchor) = actors.list.anchor {
      others = cast.items(at: [anchor])
      if cast.commonParagraphs(of: others + [member]).isEmpty { others = [] }
    }
    return others.contains(member) ? [] : others
  }

  private func sectionsChosen(at place: Location) -> ChosenSections {
    if !place.sectionMarks.isEmpty { return .sections(place.sectionMarks) }
    return switch place.sectionAnchor {
    case .at(let anchor): .sections([anchor])
    case .group(.matter): .matter
    case .everything, .group: .all
    }
  }
}
