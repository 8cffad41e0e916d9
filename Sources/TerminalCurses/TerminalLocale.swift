// Glibc first: its module and the C modules conflict otherwise.
import Cncurses
import Glibc
import System
import TerminalUI

extension CellWidth {
  /// The C library's rule, which ncurses uses, too, so that layout and drawing agree.
  ///
  /// `TerminalLocale.useUnicode` must have been called.
  public static let terminal = CellWidth { Int(wcwidth(wchar_t(bitPattern: $0.value))) }
}

/// The character encoding of the environment.
struct TerminalLocale {
  /// Makes the C library and ncurses use UTF-8, whatever the environment says.
  ///
  /// C.UTF-8 is tried first: it has the same widths as every other UTF-8 locale, exists even if the user's locale isn't
  /// installed, and loads fastest. Only `LC_CTYPE` changes.
  @discardableResult static func useUnicode() -> Bool {
    setlocale(LC_CTYPE, "C.UTF-8") != nil || setlocale(LC_CTYPE, "") != nil
  }

  /// Whether the environment names a character set other than UTF-8.
  ///
  /// An empty environment, C or POSIX say nothing about the terminal, and modern terminals read UTF-8.
  static func namesOtherCharacterSet(_ environment: (String) -> String?) -> Bool {
    let name = ["LC_ALL", "LC_CTYPE", "LANG"].lazy.compactMap(environment).first { !$0.isEmpty }
    guard let name, let dot = name.firstIndex(of: ".") else { return false }
    let set = name[dot...].dropFirst().prefix { $0 != "@" }.lowercased().filter { $0 != "-" }
    return set != "utf8"
  }
}
