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
