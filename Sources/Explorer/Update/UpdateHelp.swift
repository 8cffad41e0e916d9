import TerminalUI

extension ExplorerState {
  mutating func takeInHelp(_ key: Key) -> [ExplorerEffect] {
    guard var open = help else { return [] }
    let page = max(1, size.rows - 3)
    switch key {
    case .escape, .enter, .control("c"), .function(1):
      help = nil
      settle()
      return []
    case .control("z"): return [.suspend]
    case .up: open.top -= 1
    case .down: open.top += 1
    case .pageUp: open.top -= page
    case .pageDown: open.top += page
    case .mouse(.wheelUp, _): open.top -= 3
    case .mouse(.wheelDown, _): open.top += 3
    case .mouse: break
    default:
      guard open.field.take(key) else { return [] }
      open.top = 0
    }
    let rows = HelpPane.rows(open, look: look, size: size).count
    open.top = max(0, min(open.top, rows - HelpPane.height(size)))
    help = open
    return []
  }
}
