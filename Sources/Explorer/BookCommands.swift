import DocumentModel
import TerminalUI

/// What commands do to a book.
extension Book {
  /// Does what a command asks for in the part of the screen that has the focus.
  mutating func perform(_ command: Command) -> [ExplorerEffect] {
    if takeInLens(command) || toggleLens(command) { return [] }
    switch command {
    case .nextPane: moveFocus(by: 1)
    case .previousPane: moveFocus(by: -1)
    case .back: go(history.back(from: location), orSay: "no earlier place")
    case .forward: go(history.forward(from: location), orSay: "no later place")
    case .nextMention: return stepToTarget(forward: true)
    case .previousMention: return stepToTarget(forward: false)
    case .close: close()
    case .wholeText: toggleWholeText()
    case .nextLens: showLens(by: 1)
    case .previousLens: showLens(by: -1)
    case .textLens: showLens(0)
    case .onePane: screen.isOnePane.toggle()
    case .sort: sortActors()
    case .mark: markRow()
    case .kind: stepKind()
    case .readSoFar: toggleReadingLimit()
    case .readToHere: limitToHere()
    case .doubtful: toggleDoubtful()
    case .topics: return toggleTopics()
    case .findCast: return toggleCastWork()
    case .undo: undoCorrection()
    case .redo: redoCorrection()
    case .mouse: return toggleMouse()
    default:
      switch focus {
      case .text: return moveInText(command)
      case .list(let list): moveInList(list, command)
      }
    }
    return []
  }

  mutating func moveFocus(by step: Int) {
    let count = Focus.all.count
    let place = Focus.all.firstIndex(of: focus) ?? 0
    switch Focus.all[(place + step + count) % count] {
    case .text: enterText()
    case .list(let list): (focus, activeList) = (.list(list), list)
    }
  }

  /// Esc: closes one thing at a time and never quits.
  private mutating func close() {
    if focus == .text {
      focus = .list(activeList)
    } else if let chip = chips.last {
      remove(chip)
    }
  }

  private mutating func toggleWholeText() {
    showLens(0)
    if let current = visibleCurrent {
      show(current)
    } else {
      pane.destination = .top(TextPosition(paragraph: paragraphOnScreen, part: .header))
    }
    pane.isWholeText.toggle()
    guard pane.isWholeText else { return }
    notice =
      pane.shown == .everything
      ? "without paragraph numbers; \(key(.wholeText)) shows them again"
      : "the whole text; \(key(.wholeText)) shows the linked paragraphs again"
  }

  /// Shows the lens of a command, or the text if the lens is shown already; false if the command is of no lens.
  private mutating func toggleLens(_ command: Command) -> Bool {
    guard let place = pane.lenses.firstIndex(where: { $0.command == command }) else { return false }
    showLens(pane.lens == place + 1 ? 0 : place + 1)
    if lens?.isOfWholeText == true { focus = .text }
    return true
  }

  private mutating func toggleMouse() -> [ExplorerEffect] {
    screen.hasMouse.toggle()
    notice =
      screen.hasMouse
      ? "mouse captured"
      : "mouse released: select text freely; press \(key(.mouse)) to capture it again"
    return [.setMouse(screen.hasMouse)]
  }

  /// Keeps the paragraph at the top, and the mention under the cursor if it was on the screen.
  mutating func resize(to size: ScreenSize) {
    if let current = visibleCurrent { pane.destination = .mark(current) }
    screen.size = size
  }

  /// `c`: finds the actors of a long text, stops, goes on.
  private mutating func toggleCastWork() -> [ExplorerEffect] {
    switch castWork {
    case .waiting(let length):
      castWork = .running(CastProgress(done: 0, total: length, rate: 0))
      return [.findCast(true)]
    case .stopped(let progress):
      castWork = .running(progress)
      return [.findCast(true)]
    case .running(let progress):
      castWork = .stopped(progress)
      notice = "stopped finding actors; \(key(.findCast)) goes on"
      return [.findCast(false)]
    case .brief where !cast.isComplete: notice = "the actors will be found in a moment"
    case .brief, .done: notice = "all actors have been found"
    }
    return []
  }
}
