import CTerminal
import Cncurses
import Glibc
import System
import TerminalUI

/// Finds the terminal and loads its description; starts ncurses on it when asked.
struct TerminalStart {
  /// Descriptor that keys are read from.
  let input: Int32
  /// Connection that frames are sent over.
  let line: TerminalLine
  /// Whether text beyond ASCII may be sent.
  let isUTF8: Bool
  /// Whether line and block drawing beyond ASCII will look right.
  let drawsUnicode: Bool
  /// Keys in the terminal's description.
  let describedKeys: [KeySequence]
  /// Terminal type whose description was loaded.
  private let type: String

  /// Starts signal handling, sets the locale, and loads the terminal's description.
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
    // DEC terminals can't draw Unicode lines, and a terminal with such a type may be one.
    drawsUnicode = isUTF8 && !type.hasPrefix("vt")
    describedKeys = KeySequence.describedKeys.enumerated().compactMap { index, key in
      guard let bytes = cn_key_bytes(Int32(index)) else { return nil }
      return KeySequence(bytes: Array(String(cString: bytes).utf8), key: key)
    }
  }

  /// Loads the description of a type, or of the usual one if this machine doesn't have it; returns the type's name.
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

  /// Starts ncurses and its screens; false if it refuses the terminal.
  ///
  /// It leaves the signal handlers alone, which are already installed.
  func startCurses() -> Bool {
    withWindowSize {
      // initscr would exit the program where newterm returns NULL.
      guard cn_newterm(type, line.drawing) != nil else { return false }
      // Don't check the keyboard while drawing, so that a frame is always drawn completely.
      typeahead(-1)
      return true
    }
  }

  /// Standard input if it is a terminal, else the controlling terminal, else standard error, as in `less`.
  private static func keyInput() throws(TerminalError) -> Int32 {
    if isatty(STDIN_FILENO) == 1 { return STDIN_FILENO }
    let terminal = open("/dev/tty", O_RDONLY | O_CLOEXEC | O_NOCTTY)
    if terminal >= 0 { return terminal }
    if isatty(STDERR_FILENO) == 1 { return STDERR_FILENO }
    throw .noKeys
  }

  /// Tells ncurses the size of the window while it starts, by the variables that it reads first.
  ///
  /// It can't determine the window's size itself and would make its screens twice; and a LINES exported by a shell
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

/// Why the explorer can't use a terminal.
public enum TerminalError: Error, Equatable, Sendable {
  /// Standard output isn't a terminal.
  case notATerminal
  /// There is no terminal to read keys from.
  case noKeys
  /// This machine has no description of the type in TERM, nor of the usual type.
  case unknownType(String)
  /// The terminal can't move its cursor, so nothing can be drawn.
  case cannotMoveCursor(String)
  /// The system can't create a pipe.
  case noPipe
}

extension TerminalError: CustomStringConvertible {
  /// What is wrong, where, and what to try; lower case, no final stop.
  public var description: String {
    switch self {
    case .notATerminal:
      "standard output is not a terminal; run it in one, or use --script"
    case .noKeys:
      "no terminal to read keys from (standard input is not one, /dev/tty cannot be opened); "
        + "run it in a terminal, or use --script"
    case .unknownType(let name):
      "the terminal type \"\(name)\" (TERM) is not described on this machine, nor is "
        + "xterm-256color; install ncurses-base, or set TERM to a type that `toe -a` lists"
    case .cannotMoveCursor(let name):
      "a terminal of the type \"\(name)\" (TERM) cannot place its cursor; "
        + "use another terminal, or try TERM=xterm-256color"
    case .noPipe:
      "the system gave no pipe, too many files are open; close some, or raise `ulimit -n`"
    }
  }
}
