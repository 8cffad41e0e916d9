import Cncurses
import Glibc
import System
import TerminalUI

/// The line to the terminal: its settings, and the bytes of a frame as one write.
///
/// ncurses writes into a file in memory, and what it wrote goes out in one piece: written straight to
/// the terminal it would be a piece per row (ncurses flushes on every cursor movement), which costs
/// time and shows. It also leaves the terminal's settings to us, which are put back exactly.
struct TerminalLine {
  /// The terminal.
  let output: Int32
  /// How the terminal was set.
  let saved: termios
  /// The file that ncurses writes to.
  let drawing: Int32

  /// Takes note of the settings of the terminal on `output`; `nil` if there is none.
  init?(output: Int32, drawing: Int32) {
    var settings = termios()
    guard tcgetattr(output, &settings) == 0 else { return nil }
    saved = settings
    self.output = output
    self.drawing = drawing
  }

  /// The size of the window; `nil` if the terminal doesn't tell.
  var windowSize: ScreenSize? {
    var window = winsize()
    guard ioctl(output, UInt(TIOCGWINSZ), &window) == 0, window.ws_col > 0, window.ws_row > 0
    else { return nil }
    return ScreenSize(columns: Int(window.ws_col), rows: Int(window.ws_row))
  }

  /// Whether the terminal is this program's, not that of a shell which has put it into the background.
  var isOurs: Bool {
    let foreground = tcgetpgrp(output)
    return foreground <= 0 || foreground == getpgrp()
  }

  /// Every key is a byte at once, and no byte is changed on its way, in either direction.
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

  /// The settings as they were.
  func leaveRawMode() {
    var settings = saved
    tcsetattr(output, TCSADRAIN, &settings)
  }

  /// Sends what ncurses has written since the last call, and `text` after it.
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

  /// Sends bytes that ncurses has no part in.
  func send(_ bytes: [UInt8]) { _ = bytes.withUnsafeBytes { writeAll($0, to: output) } }

  /// Forgets what ncurses has written since the last call.
  func discard() { lseek(drawing, 0, SEEK_SET) }
}
