import CTerminal
import TerminalCurses
import TerminalUI

/// One line on the screen while there is nothing to show yet; the reader may quit.
struct WaitingScreen {
  let terminal: CursesTerminal

  /// Shows what the program waits for, and its progress.
  func show(_ what: String, _ progress: String) {
    var frame = Frame(size: terminal.size)
    let dots = terminal.abilities.isUnicode ? "…" : "..."
    frame.draw(
      "\(what)\(dots) \(progress)    q quits", at: ScreenPosition(row: 0, column: 0),
      columns: frame.size.columns, style: .plain, width: .terminal,
      isUnicode: terminal.abilities.isUnicode, ellipsis: "~")
    terminal.show(frame)
  }

  /// Handles keys and signals that have come; false if the reader quits or a signal ends the program.
  func goesOn() -> Bool {
    terminal.wait(limit: 0)
    return takeSignals() && !wantsToLeave()
  }

  /// False if a signal ends the program.
  private func takeSignals() -> Bool {
    let signals = terminal_take_signals()
    if signals & TERMINAL_END != 0 {
      terminal.close()
      terminal_end_by_signal()
      return false
    }
    if signals & TERMINAL_SUSPEND != 0 { terminal.suspend() }
    if signals & TERMINAL_RESUMED != 0 { terminal.resume() }
    if signals & TERMINAL_RESIZED != 0 { terminal.fitToWindow() }
    return true
  }

  private func wantsToLeave() -> Bool {
    var leaves = false
    for key in terminal.pendingKeys() {
      if key == .control("z") { terminal.suspend() }
      leaves = leaves || key == .character("q") || key == .control("c")
    }
    return leaves || terminal.isHungUp
  }
}
