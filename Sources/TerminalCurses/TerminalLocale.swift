// Glibc first: its module and the C modules disagree otherwise (notes, section 1).
import Cncurses
import Glibc
import TerminalUI

extension CellWidth {
  /// The rule of the C library, which ncurses asks too: what is laid out is what is drawn.
  ///
  /// Needs `TerminalLocale.useUnicode` to have been called.
  public static let terminal = CellWidth { Int(wcwidth(wchar_t(bitPattern: $0.value))) }
}

/// What the environment says about characters.
struct TerminalLocale {
  /// Makes the C library and ncurses write UTF-8, whatever the environment says.
  ///
  /// C.UTF-8 comes first: it has the same widths as every other UTF-8 locale, is there even when the
  /// user's is not installed, and is the quickest to load. Only `LC_CTYPE` is touched.
  @discardableResult static func useUnicode() -> Bool {
    setlocale(LC_CTYPE, "C.UTF-8") != nil || setlocale(LC_CTYPE, "") != nil
  }

  /// Whether the environment names a character set, and one that is not UTF-8.
  ///
  /// An empty environment, C or POSIX say nothing about the terminal, and terminals of today read
  /// UTF-8.
  static func namesOtherCharacterSet(_ environment: (String) -> String?) -> Bool {
    let name = ["LC_ALL", "LC_CTYPE", "LANG"].lazy.compactMap(environment).first { !$0.isEmpty }
    guard let name, let dot = name.firstIndex(of: ".") else { return false }
    let set = name[dot...].dropFirst().prefix { $0 != "@" }.lowercased().filter { $0 != "-" }
    return set != "utf8"
  }
}

/// A variable of the environment.
func environmentVariable(_ name: String) -> String? {
  getenv(name).map { String(cString: $0) }
}
