import DocumentModel
import KeywordSearch
import TerminalUI

extension ExplorerState {
  /// `/`: starts typing a filter, with the kept one's text to go on from.
  mutating func startFilter() {
    var kept: String?
    if case .kept(let text) = filter { kept = text }
    filter = .editing(
      InputField(kept ?? ""),
      before: FilterRestore(keptText: kept, found: found, place: location))
    settle()
  }

  mutating func takeInFilter(
    _ key: Key, field: InputField, before: FilterRestore
  ) -> [ExplorerEffect] {
    var field = field
    switch key {
    case .escape, .control("c"): return cancelFilter(before)
    case .enter: return keepFilter()
    case .tab, .backTab:
      let effects = keepFilter()
      moveFocus(by: key == .tab ? 1 : -1)
      return effects
    case .up: select(row: cursorRow(in: activeList) - 1, in: activeList)
    case .down: select(row: cursorRow(in: activeList) + 1, in: activeList)
    case .pageUp:
      select(row: cursorRow(in: activeList) - visibleRows(in: activeList), in: activeList)
    case .pageDown:
      select(row: cursorRow(in: activeList) + visibleRows(in: activeList), in: activeList)
    case .mouse(let action, let position): return takeMouse(action, at: position)
    case .control("z"): return [.suspend]
    default:
      guard field.take(key) else { return [] }
      filter = .editing(field, before: before)
      return search(for: field.text)
    }
    return []
  }

  /// Enter: the filter stays in force, also if its answer is still to come.
  ///
  /// An empty one is none.
  private mutating func keepFilter() -> [ExplorerEffect] {
    let text = filterText ?? ""
    let query = KeywordQuery(parsing: text)
    guard !query.isEmpty else {
      let effects = dropFilter()
      notice = query.unfinished?.description
      return effects
    }
    filter = .kept(text)
    settle()
    return []
  }

  /// Esc while typing: everything as it was before `/`, what had been found included.
  private mutating func cancelFilter(_ before: FilterRestore) -> [ExplorerEffect] {
    filter = before.keptText.map { .kept($0) } ?? .off
    guard let found = before.found, found.query == KeywordQuery(parsing: before.keptText ?? "")
    else {
      // Nothing was kept, or its answer had not come: it is asked for again.
      let effects = search(for: before.keptText ?? "")
      restore(before.place)
      return effects
    }
    let effects = takeUp(found)
    restore(before.place)
    return effects
  }

  /// Takes the filter away.
  mutating func dropFilter() -> [ExplorerEffect] {
    filter = .off
    let effects = search(for: "")
    settle()
    return effects
  }

  /// Asks for what a new text of the filter finds; what was found before stays until then.
  mutating func search(for text: String) -> [ExplorerEffect] {
    let query = KeywordQuery(parsing: text)
    guard !query.isEmpty else {
      found = nil
      searchGeneration += 1
      rebuildLists()
      settle()
      return [.cancelSearch]
    }
    if found?.query == query, found?.generation == searchGeneration { return [] }
    if let found { recentResults.remember(found) }
    if let known = recentResults.result(of: query) {
      let effects = takeUp(known)
      relink()
      if isTyping { showFirst() }
      settle()
      return effects
    }
    searchGeneration += 1
    return [.search(request(query, document.paragraphs.endedIndices, cast))]
  }

  func request(_ query: KeywordQuery, _ paragraphs: Range<Int>, _ cast: Cast?) -> SearchRequest {
    SearchRequest(
      document: document, query: query, paragraphs: paragraphs, generation: searchGeneration,
      cast: cast)
  }

  /// Takes up again what was found before; what it doesn't cover is asked for.
  private mutating func takeUp(_ known: FilterResult) -> [ExplorerEffect] {
    searchGeneration += 1
    var known = known
    known.generation = searchGeneration
    known.forgetRequests()
    known.countHits(cast)
    found = known
    rebuildLists()
    return [.cancelSearch] + searchOn()
  }

  /// Takes in an answer to the newest query; the first one replaces what was found before.
  mutating func take(_ answer: SearchAnswer, generation: Int) -> [ExplorerEffect] {
    guard generation == searchGeneration, filterText != nil else { return [] }
    let isFirst = found?.generation != generation
    if isFirst {
      found = FilterResult(query: answer.query, matcher: answer.matcher, generation: generation)
    }
    found?.append(answer, cast)
    rebuildLists()
    relink()
    if isFirst, isTyping { showFirst() }
    settle()
    return searchOn()
  }

  /// Asks for the paragraphs that were read since the last answer, and the names that were found since.
  mutating func searchOn() -> [ExplorerEffect] {
    guard let found, found.generation == searchGeneration,
      let (paragraphs, cast) = self.found?.nextRequest(document, cast)
    else { return [] }
    return [.search(request(found.query, paragraphs, cast))]
  }
}

extension InputField {
  /// Applies a key of a line of input; false if it means nothing there.
  mutating func take(_ key: Key) -> Bool {
    switch key {
    case .character(let scalar): insert(String(Character(scalar)))
    case .paste(let text): insert(text)
    case .backspace: deleteBackward()
    case .delete, .control("d"): deleteForward()
    case .control("u"): deleteToStart()
    case .control("w"): deleteWord()
    case .left, .control("b"): moveCaret(by: -1)
    case .right, .control("f"): moveCaret(by: 1)
    case .home, .control("a"): moveCaretToStart()
    case .end, .control("e"): moveCaretToEnd()
    default: return false
    }
    return true
  }
}
