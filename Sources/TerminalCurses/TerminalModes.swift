import Cncurses
import Glibc

/// The modes that the explorer switches on in addition to those of ncurses, and how all are undone.
struct TerminalModes {
  private static let reports = (on: "\u{1B}[?2004h\u{1B}[?1004h", off: "\u{1B}[?1004l\u{1B}[?2004l")
  /// Button presses and wheel (1000), with columns beyond 223 (1006); see "Mouse Tracking" of xterm.
  private static let mouse = (on: "\u{1B}[?1000h\u{1B}[?1006h", off: "\u{1B}[?1006l\u{1B}[?1000l")

  /// Whether the terminal understands ANSI sequences; others must not be sent any.
  private let isANSI: Bool

  /// Reads the terminal description, which must be loaded.
  init() { isANSI = capability(cn_move_cursor()).hasPrefix("\u{1B}[") }

  /// Switches on reports of pastes, focus and mouse.
  func entering(withMouse isMouseOn: Bool) -> String {
    isANSI ? Self.reports.on + (isMouseOn ? Self.mouse.on : "") : ""
  }

  /// Undoes `entering`; harmless if nothing was on.
  private var leaving: String { isANSI ? Self.mouse.off + Self.reports.off : "" }

  /// Captures the mouse or releases it.
  func settingMouse(_ isOn: Bool) -> String {
    isANSI ? (isOn ? Self.mouse.on : Self.mouse.off) : ""
  }

  /// Restores the terminal: undoes our modes, then those of ncurses.
  ///
  /// ncurses' own `endwin` would do less, and on return ncurses would reset the terminal's palette (OSC 104), which may
  /// be the user's own. The same bytes serve at the end, while the program is stopped, and when it crashes. Without an
  /// alternate screen to leave, the cursor goes below ours.
  var restoring: String {
    let leave = capability(cn_leave_screen())
    let below = (isANSI ? "\u{1B}[999;1H" : "") + "\r\n"
    return leaving + capability(cn_plain_style()) + capability(cn_plain_colours())
      + capability(cn_show_cursor()) + (leave.isEmpty ? below : leave)
  }

  /// Takes over the terminal: alternate screen, no scroll region, no insertion, wrapping on.
  var resuming: String {
    capability(cn_enter_screen()) + (isANSI ? "\u{1B}[r\u{1B}[4l\u{1B}[?7h" : "")
  }
}
