import DocumentModel
import TerminalUI

extension ExplorerState {
  /// `w`: why each name is the actor's, of the mention under the cursor or of what is chosen.
  mutating func openNames() {
    guard let member = actorInQuestion else {
      notice = "choose an actor first, then w tells why each name is its"
      return
    }
    names = NamesState(member, of: cast)
  }

  private var actorInQuestion: Int? {
    if focus == .actors { return actors.member(atRow: cursorRow(in: .actors)) }
    let current = reader.current.flatMap { viewport.shows($0) ? $0 : nil }
    if focus == .text, let current, let member = cast.member(anchoredAt: current.start) {
      return member
    }
    return chosenMembers.count == 1 ? chosenMembers[0] : nil
  }

  /// A key while the names show: they are a list like the others.
  mutating func takeInNames(_ key: Key) -> [ExplorerEffect] {
    switch key {
    case .mouse(.wheelUp, _): moveInNames(by: -3)
    case .mouse(.wheelDown, _): moveInNames(by: 3)
    default:
      guard let command = KeyMap.command(for: key, in: .actors) else { return [] }
      return performInNames(command)
    }
    return []
  }

  private mutating func performInNames(_ command: Command) -> [ExplorerEffect] {
    let page = names.map { NamesPane.height($0, size) } ?? 1
    switch command {
    case .up: moveInNames(by: -1)
    case .down: moveInNames(by: 1)
    case .pageUp: moveInNames(by: -page)
    case .pageDown: moveInNames(by: page)
    case .first: moveInNames(by: -(names?.names.count ?? 0))
    case .last: moveInNames(by: names?.names.count ?? 0)
    case .open, .right: goToName()
    case .close, .left, .names: names = nil
    case .quit, .suspend, .redraw: return perform(command)
    default: break
    }
    return []
  }

  private mutating func moveInNames(by step: Int) {
    guard let height = names.map({ NamesPane.height($0, size) }) else { return }
    names?.move(by: step, height: height)
  }

  /// Keeps the name under the cursor on the screen.
  mutating func scrollNamesToCursor() { moveInNames(by: 0) }

  /// Enter: chooses the actor, in the text at the first mention that is worded so.
  private mutating func goToName() {
    guard let open = names else { return }
    names = nil
    guard open.names.indices.contains(open.cursor) else { return }
    let first = open.names[open.cursor].first
    if let member = cast.member(anchoredAt: first.start) { choose(member, at: first) }
  }
}
