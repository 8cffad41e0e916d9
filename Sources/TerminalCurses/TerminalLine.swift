import Cncurses
import Glibc
import System
import TerminalUI

/// The connection to the terminal: its settings, and output with one write per frame.
///
/// ncurses writes into a file in memory, which is then sent at once. Writing directly to the terminal, ncurses would
/// flush on every cursor movement, which is slow and visible. It also leaves the terminal's settings alone, so they can
/// be restored exactly.
struct TerminalLine {
  /// Descriptor of the terminal.
  let output: Int32
  /// The terminal's settings before the program changed them.
  let saved: termios
  /// Descriptor of the file that ncurses writes to.
  let drawing: Int32

  /// Saves the settings of the terminal on `output`; `nil` if that isn't a terminal.
  init?(output: Int32, drawing: Int32) {
    var settings = termios()
    guard tcgetattr(output, &settings) == 0 else { return nil }
    saved = settings
    self.output = output
    self.drawing = drawing
  }

  /// Size of the window; `nil` if the terminal doesn't report it.
  var windowSize: ScreenSize? {
    var window = winsize()
    guard ioctl(output, UInt(TIOCGWINSZ), &window) == 0, window.ws_col > 0, window.ws_row > 0
    else { return nil }
    return ScreenSize(columns: Int(window.ws_col), rows: Int(window.ws_row))
  }

  /// Whether this program is in the foreground; otherwise a shell has taken the terminal back.
  var isOurs: Bool {
    let foreground = tcgetpgrp(output)
    return foreground <= 0 || foreground == getpgrp()
  }

  /// Makes every key arrive at once, and every byte unchanged in both directions.
  func enterRawMode() {
    var settings = saved
    settings.c_iflag &= ~tcflag_t(IXON | BRKINT | PARMRK | ISTRIP | ICRNL | INLCR | IGNCR)
    settings.c_oflag &= ~tcflag_t(OPOST)
    settings.c_lflag &= ~tcflag_t(ICANON | ECHO | ECHONL | ISIG | IEXTEN)
    withUnsafeMutableBytes(of: &settings.c_cc) {
      $0[Int(VMIN)] = 1
      $0[Int(VTIME)] = 0
    }
    tcsetattr(output, TCSADRAIN, &settings)
  }

  /// Restores the saved settings.
  func leaveRawMode() {
    var settings = saved
    tcsetattr(output, TCSADRAIN, &settings)
  }

  /// Sends what ncurses has written since the last call, followed by `text`.
  func send(_ text: String = "") {
    let count = max(0, Int(lseek(drawing, 0, SEEK_CUR)))
    let utf8 = text.utf8
    let bytes = [UInt8](unsafeUninitializedCapacity: count + utf8.count) { buffer, filled in
      filled = max(0, pread(drawing, buffer.baseAddress, count, 0))
      for byte in utf8 {
        buffer[filled] = byte
        filled += 1
      }
    }
    discard()
    send(bytes)
  }

  /// Sends bytes without ncurses.
  func send(_ bytes: [UInt8]) { _ = bytes.withUnsafeBytes { writeAll($0, to: output) } }

  /// Drops what ncurses has written since the last call.
  func discard() { lseek(drawing, 0, SEEK_SET) }
}
