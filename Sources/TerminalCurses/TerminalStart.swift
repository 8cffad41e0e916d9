import CTerminal
import Cncurses
import Glibc
import TerminalUI

/// Finds the terminal and loads its description; starts ncurses on it, which may wait.
struct TerminalStart {
  /// Where keys come from.
  let input: Int32
  /// Where frames go.
  let line: TerminalLine
  /// Whether text beyond ASCII may be sent.
  let isUTF8: Bool
  /// Whether frames and bars beyond ASCII will look right.
  let drawsUnicode: Bool
  /// The keys as the terminal's description has them.
  let describedKeys: [KeySequence]
  /// The type whose description was loaded.
  private let type: String

  /// Starts signals and locale and loads the description of the terminal's type.
  init() throws(TerminalError) {
    let drawing = cn_memory_file()
    guard let line = TerminalLine(output: STDOUT_FILENO, drawing: drawing) else {
      throw .notATerminal
    }
    self.line = line
    input = try Self.keyInput()
    guard drawing >= 0, terminal_signals_start() else { throw .noPipe }
    let hasUTF8 = TerminalLocale.useUnicode()
    type = try Self.loadDescription(environmentVariable("TERM") ?? "", for: line)
    isUTF8 = hasUTF8 && !TerminalLocale.namesOtherCharacterSet(environmentVariable)
    // A DEC terminal has no box drawing by Unicode; what says it is one may be one.
    drawsUnicode = isUTF8 && !type.hasPrefix("vt")
    describedKeys = KeySequence.describedKeys.enumerated().compactMap { index, key in
      guard let bytes = cn_key_bytes(Int32(index)) else { return nil }
      return KeySequence(bytes: Array(String(cString: bytes).utf8), key: key)
    }
  }

  /// Loads the description of a type, or of the usual one if it is not described here; gives its name.
  private static func loadDescription(
    _ wanted: String, for line: TerminalLine
  ) throws(TerminalError) -> String {
    let candidates = [wanted, "xterm-256color"]
    let known = candidates.first { (type: String) in cn_load_description(type, line.output) }
    guard let known else { throw .unknownType(wanted) }
    guard let move = cn_move_cursor(), Int(bitPattern: move) != -1 else {
      throw .cannotMoveCursor(wanted)
    }
    return known
  }

  /// Starts ncurses, which makes its screens; false if it refuses the terminal.
  ///
  /// Signal handlers are there already, which it leaves alone.
  func startCurses() -> Bool {
    withWindowSize {
      // initscr would exit the program where newterm returns NULL.
      guard cn_newterm(type, line.drawing) != nil else { return false }
      // No look at the keyboard while drawing: a frame is drawn whole.
      typeahead(-1)
      return true
    }
  }

  /// Standard input if it is a terminal, else the terminal that controls the process, else standard
  /// error, as `less` does it.
  private static func keyInput() throws(TerminalError) -> Int32 {
    if isatty(STDIN_FILENO) == 1 { return STDIN_FILENO }
    let terminal = open("/dev/tty", O_RDONLY | O_CLOEXEC | O_NOCTTY)
    if terminal >= 0 { return terminal }
    if isatty(STDERR_FILENO) == 1 { return STDERR_FILENO }
    throw .noKeys
  }

  /// Tells ncurses the size of the window while it starts, by the variables it asks first.
  ///
  /// It cannot see the window, and would make its screens twice; a LINES that a shell has exported
  /// would be wrong after the first resize.
  private func withWindowSize(_ body: () -> Bool) -> Bool {
    let size = line.windowSize
    let names = ["LINES", "COLUMNS"]
    let before = names.map(environmentVariable)
    for (name, value) in zip(names, [size?.rows, size?.columns]) {
      if let value { setenv(name, "\(value)", 1) } else { unsetenv(name) }
    }
    defer {
      for (name, value) in zip(names, before) {
        if let value { setenv(name, value, 1) } else { unsetenv(name) }
      }
    }
    return body()
  }
}
