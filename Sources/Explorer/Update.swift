import DocumentModel
import TerminalUI

/// Applies one event to the state.
///
/// Reads no clock, file or global; the caller runs the effects that come back, in order. After every
/// event the state is whole: cursors lie in their lists, the viewport in the linked paragraphs.
public func update(_ state: inout ExplorerState, _ event: ExplorerEvent) -> [ExplorerEffect] {
  // Without a command on it, Alt with a character is Esc, then the character, typed fast.
  if case .key(.altCharacter(let scalar)) = event, state.command(for: .altCharacter(scalar)) == nil
  {
    return update(&state, .key(.escape)) + update(&state, .key(.character(scalar)))
  }
  if state.holds(event) { return [] }
  let effects = state.take(event)
  return effects + state.settle() + state.goOn()
}

extension ExplorerState {
  fileprivate mutating func take(_ event: ExplorerEvent) -> [ExplorerEffect] {
    switch event {
    case .key(let key): return take(key)
    case .resized(let size):
      book.resize(to: size)
      return []
    case .report(let report):
      return workspace.withBook(of: report.document) { $0.take(report.content) } ?? []
    case .sourceChanged:
      book.notice = "the file has changed on disk; reading it again"
      return [.reload]
    case .replaced(let document):
      layers.removeAll { $0.closesWhenReplaced }
      return book.replace(with: document)
    case .notice(let text): book.notice = text
    case .notebook(let notebook): book.take(notebook)
    case .kept(let kept, let sent): book.take(kept, of: sent)
    case .notKept(let reason): book.takeFailure(reason)
    case .lossOnLeaving(let reason): book.warnOfLoss(reason)
    }
    return []
  }

  /// Derives what depends on what has changed.
  fileprivate mutating func settle() -> [ExplorerEffect] {
    let effects = book.settle()
    for index in layers.indices { layers[index].settle(book) }
    return effects
  }

  // MARK: waiting

  /// More keys than these aren't held.
  private static let mostHeld = 500

  /// Holds a key back while the topmost layer waits for an answer; Esc, which ends that, isn't held.
  fileprivate mutating func holds(_ event: ExplorerEvent) -> Bool {
    guard case .key(let key) = event, layers.last?.isWaiting == true else { return false }
    switch command(for: key) {
    case .close, .redraw, .suspend: return false
    default:
      if heldKeys.count < Self.mostHeld { heldKeys.append(key) }
      return true
    }
  }

  /// Lets a layer that waits go on if the answer has come; the keys that were held follow.
  fileprivate mutating func goOn() -> [ExplorerEffect] {
    guard var layer = layers.last, layer.isWaiting else {
      // Esc has ended the waiting.
      heldKeys = []
      return []
    }
    let outcome = layer.goOn(&book)
    leave(layer, outcome)
    if layer.isWaiting { return [] }
    let effects = settle()
    let keys = heldKeys
    heldKeys = []
    return keys.reduce(into: effects) { $0 += update(&self, .key($1)) }
  }

  // MARK: keys

  /// Where keys are pressed: in the topmost layer, or in the pane that has the focus.
  private var context: KeyContext { layers.last?.context ?? book.context }

  fileprivate func command(for key: Key) -> Command? {
    book.screen.keys.command(for: key, in: context)
  }

  private mutating func take(_ key: Key) -> [ExplorerEffect] {
    if key == .focusIn || key == .focusOut { return [] }
    book.notice = nil
    book.pane.awaited = nil
    let command = command(for: key)
    if command != .quit { book.corrections.keeping.hasWarned = false }
    let isStep = command == .nextMention || command == .previousMention
    guard book.filter.step != nil, !isStep else { return take(key, command) }
    // Any other key says that the reader no longer waits; Esc says nothing else.
    return book.stopHitStep() + (command == .close ? [] : take(key, command))
  }

  private mutating func take(_ key: Key, _ command: Command?) -> [ExplorerEffect] {
    switch command {
    case .help, .redraw, .suspend, .quit:
      if let command { return perform(command) }
    default: break
    }
    guard var layer = layers.last else { return takeInPanes(key, command) }
    guard let input = layerInput(key, command) else { return [] }
    let outcome = layer.take(input, &book)
    leave(layer, outcome)
    return []
  }

  /// Puts the topmost layer back as it is now, or what becomes of it.
  private mutating func leave(_ layer: any Layer, _ outcome: LayerOutcome) {
    layers.removeLast()
    switch outcome {
    case .stays: layers.append(layer)
    case .becomes(let next): layers.append(next)
    case .closes: break
    }
  }

  private mutating func takeInPanes(_ key: Key, _ command: Command?) -> [ExplorerEffect] {
    if let command { return perform(command) }
    switch key {
    case .mouse(let action, let position): book.takeMouse(action, at: position)
    case .paste:
      book.notice =
        "pasted text is not taken for commands; press \(book.key(.filter)) first to filter by it"
    default: break
    }
    return []
  }

  private func layerInput(_ key: Key, _ command: Command?) -> LayerInput? {
    if let command { return .command(command) }
    return switch key {
    case .mouse(let action, let position): .mouse(action, position)
    case .character(let scalar): .text(String(Character(scalar)))
    case .paste(let text): .text(text)
    default: nil
    }
  }

  // MARK: commands

  private mutating func perform(_ command: Command) -> [ExplorerEffect] {
    if let layer = Layers.opened(by: command, over: context, &book) {
      layers.append(layer)
      return []
    }
    switch command {
    case .redraw: return [.redraw]
    case .suspend: return [.suspend]
    case .quit: return book.leave()
    default: return book.perform(command)
    }
  }
}
