import Cncurses
import Glibc

/// What the explorer switches on in a terminal beside what ncurses does, and how all of it is undone.
struct TerminalModes {
  private static let reports = (on: "\u{1B}[?2004h\u{1B}[?1004h", off: "\u{1B}[?1004l\u{1B}[?2004l")
  /// Presses and wheel (1000) with columns beyond 223 (1006); xterm, "Mouse Tracking".
  private static let mouse = (on: "\u{1B}[?1000h\u{1B}[?1006h", off: "\u{1B}[?1006l\u{1B}[?1000l")

  /// Whether the terminal reads ANSI sequences at all; others must not be sent any.
  private let isANSI: Bool

  /// Asks the terminal description, which ncurses has loaded.
  init() { isANSI = capability(cn_move_cursor()).hasPrefix("\u{1B}[") }

  /// Switches on reports of pastes, of the focus, and of the mouse.
  func entering(withMouse isMouseOn: Bool) -> String {
    isANSI ? Self.reports.on + (isMouseOn ? Self.mouse.on : "") : ""
  }

  /// Undoes `entering`; harmless where nothing was on.
  private var leaving: String { isANSI ? Self.mouse.off + Self.reports.off : "" }

  /// Takes the mouse or lets go of it.
  func settingMouse(_ isOn: Bool) -> String {
    isANSI ? (isOn ? Self.mouse.on : Self.mouse.off) : ""
  }

  /// What gives the terminal back: our modes, then those that ncurses set.
  ///
  /// ncurses' own `endwin` would do less, and on the way back in it resets the terminal's palette
  /// (OSC 104), which may be the user's own. The same bytes serve at the end, while the program is
  /// stopped, and when it dies. Without another screen to go back to, the cursor goes below ours.
  var restoring: String {
    let leave = capability(cn_leave_screen())
    let below = (isANSI ? "\u{1B}[999;1H" : "") + "\r\n"
    return leaving + capability(cn_plain_style()) + capability(cn_plain_colours())
      + capability(cn_show_cursor()) + (leave.isEmpty ? below : leave)
  }

  /// What takes the terminal again: another screen, no scroll region, no insertion, wrapping on.
  var resuming: String {
    capability(cn_enter_screen()) + (isANSI ? "\u{1B}[r\u{1B}[4l\u{1B}[?7h" : "")
  }
}
