import DocumentModel
import TerminalUI

/// Applies one event to the state.
///
/// Reads no clock, file or global; the caller runs the effects that come back, in order. After every
/// event the state is whole: cursors lie in their lists, the viewport in the linked paragraphs.
public func update(_ state: inout ExplorerState, _ event: ExplorerEvent) -> [ExplorerEffect] {
  switch event {
  case .key(let key): return state.take(key)
  case .resized(let size):
    state.resize(to: size)
    return []
  case .report(let report): return state.take(report)
  case .sourceChanged:
    state.notice = "the file has changed on disk; reading it again"
    return [.reload]
  case .replaced(let document): return state.replace(with: document)
  case .notice(let text):
    state.notice = text
    return []
  }
}

extension ExplorerState {
  mutating func take(_ key: Key) -> [ExplorerEffect] {
    switch key {
    case .focusIn, .focusOut: return []
    // No command is on Alt with a character, so it is Esc, then the character, typed fast.
    case .altCharacter(let scalar): return take(.escape) + take(.character(scalar))
    default:
      notice = nil
      reader.awaited = nil
    }
    // Any other key says that the reader no longer waits; Esc says nothing else.
    if hitStep != nil, !isStep(key) {
      return stopHitStep() + (key == .escape ? [] : take(key))
    }
    if help != nil { return takeInHelp(key) }
    if names != nil { return takeInNames(key) }
    if case .editing(let field, let before) = filter {
      return takeInFilter(key, field: field, before: before)
    }
    switch key {
    case .mouse(let action, let position): return takeMouse(action, at: position)
    case .paste:
      notice = "pasted text is not taken for commands; press / first to filter by it"
      return []
    default:
      guard let command = KeyMap.command(for: key, in: focus) else { return [] }
      return perform(command)
    }
  }

  private func isStep(_ key: Key) -> Bool {
    switch KeyMap.command(for: key, in: focus) {
    case .nextMention, .previousMention: true
    default: false
    }
  }

  mutating func perform(_ command: Command) -> [ExplorerEffect] {
    switch command {
    case .filter: startFilter()
    case .help: help = HelpState(pane: focus)
    case .close: return close()
    case .nextPane: moveFocus(by: 1)
    case .previousPane: moveFocus(by: -1)
    case .back: go(history.back(from: location), orSay: "no earlier place")
    case .forward: go(history.forward(from: location), orSay: "no later place")
    case .nextMention: return stepToTarget(forward: true)
    case .previousMention: return stepToTarget(forward: false)
    case .wholeText: toggleWholeText()
    case .onePane:
      isOnePane.toggle()
      settle()
    case .sort: sortActors()
    case .mark: markActor()
    case .doubtful: toggleDoubtful()
    case .topics: return toggleTopics()
    case .names: openNames()
    case .findCast: return toggleCastWork()
    case .mouse:
      hasMouse.toggle()
      notice = hasMouse ? "the mouse is taken" : "the mouse is yours: select text; m takes it back"
      return [.setMouse(hasMouse)]
    case .redraw: return [.redraw]
    case .suspend: return [.suspend]
    case .quit: return [.quit]
    case .up, .down, .pageUp, .pageDown, .first, .last, .right, .left, .open:
      if focus == .text { moveInText(command) } else { moveInList(command) }
    }
    return []
  }

  /// Keeps the paragraph at the top, and the mention under the cursor if it was on the screen.
  fileprivate mutating func resize(to size: ScreenSize) {
    let viewport = viewport
    let current = reader.current.flatMap { viewport.shows($0) ? $0 : nil }
    self.size = size
    settle()
    if let current { reveal(current) }
  }

  /// Brings everything that depends on size, lists and filter in order after a change.
  mutating func settle() {
    relink()
    scrollListsToCursor()
    scrollNamesToCursor()
    clampViewport()
  }

  // MARK: places

  var location: Location {
    Location(
      focus: focus, activeList: activeList, sectionAnchor: sections.anchor,
      actorAnchor: actors.anchor, marks: marks, isWholeText: reader.isWholeText, top: reader.top,
      current: reader.current)
  }

  mutating func go(_ place: Location?, orSay nothing: String) {
    guard let place else {
      notice = nothing
      return
    }
    restore(place)
  }

  mutating func restore(_ place: Location) {
    focus = place.focus
    activeList = place.activeList
    sections.anchor = place.sectionAnchor
    actors.anchor = place.actorAnchor
    marks = place.marks
    reader.isWholeText = place.isWholeText
    unfoldToCursor()
    showActorUnderCursor()
    relink()
    reader.top = place.top
    reader.current = place.current
    settle()
  }

  mutating func moveFocus(by step: Int) {
    let panes = Pane.allCases
    focus = panes[(Int(focus.rawValue) + step + panes.count) % panes.count]
    if focus == .text { reader.entry = reader.current } else { activeList = focus }
    settle()
  }

  /// Esc: closes one thing at a time and never quits.
  private mutating func close() -> [ExplorerEffect] {
    if focus == .text {
      focus = activeList
    } else if case .kept = filter {
      return dropFilter()
    } else if !marks.isEmpty {
      marks = []
    }
    settle()
    return []
  }

  private mutating func toggleWholeText() {
    let viewport = viewport
    let current = reader.current.flatMap { viewport.shows($0) ? $0 : nil }
    let top = ReaderPosition(paragraph: paragraph(in: viewport), part: .header)
    reader.isWholeText.toggle()
    relink()
    if let current { show(current) } else { reader.top = top }
    settle()
    guard reader.isWholeText else { return }
    notice =
      reader.shown == .everything
      ? "without paragraph numbers; v shows them again"
      : "the whole text; v shows the linked paragraphs again"
  }
}
