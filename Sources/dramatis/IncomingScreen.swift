import CSignals
import DocumentFormats
import DocumentModel
import TerminalCurses
import TerminalUI

/// Waits for the beginning of a text from a pipe, while the reader sees how far it has come, and may leave.
enum IncomingScreen {
  /// What the explorer can begin with.
  enum Result {
    /// All of the text.
    case whole(OpenedText)
    /// Its beginning; more is to come.
    case beginning(IncomingText)
    /// The reader did not want to wait.
    case left
  }

  /// With so much of a text it can be told how its paragraphs are marked.
  private static let enough = 256 << 10
  /// A pipe that brings nothing for so long, or that goes on for so long, shows what there is, in steps of
  /// waiting.
  private static let patience = 6
  private static let stepInMilliseconds: Int32 = 25

  /// Waits until there is enough to begin with.
  static func wait(for text: IncomingText, on terminal: CursesTerminal) -> Result {
    var quietSteps = 0
    while true {
      switch text.receive(patience: stepInMilliseconds) {
      case .end, .failure: return .whole(text.opened)
      case .full: return .beginning(text)
      case .more:
        quietSteps = 0
        if text.source.count >= enough { return .beginning(text) }
      case .nothing:
        quietSteps += 1
        if text.source.count > 0, quietSteps >= patience { return .beginning(text) }
        if quietSteps >= patience { show(on: terminal) }
      }
      terminal.wait(limit: 0)
      if !takeSignals(terminal) || wantsToLeave(terminal) { return .left }
    }
  }

  /// False if the program is to end.
  private static func takeSignals(_ terminal: CursesTerminal) -> Bool {
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

  private static func wantsToLeave(_ terminal: CursesTerminal) -> Bool {
    var leaves = false
    for key in terminal.pendingKeys() {
      if key == .control("z") { terminal.suspend() }
      leaves = leaves || key == .character("q") || key == .control("c")
    }
    return leaves || terminal.isHungUp
  }

  private static func show(on terminal: CursesTerminal) {
    var frame = Frame(size: terminal.size)
    let dots = terminal.abilities.isUnicode ? "…" : "..."
    let text = "waiting for a text on standard input\(dots)    q quits"
    for (column, scalar) in text.unicodeScalars.enumerated() {
      frame.put(scalar, width: 1, at: ScreenPosition(row: 0, column: column), style: .plain)
    }
    terminal.show(frame)
  }
}
