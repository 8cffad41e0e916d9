import Characters
import Cncurses
import Glibc
import TerminalUI

/// Decides which characters of a cell may be sent to the terminal.
///
/// Control characters never are, whatever the layers above let through, nor anything that would shift the rest of the
/// row.
struct CellText {
  /// Whether the terminal reads UTF-8.
  let isUTF8: Bool

  /// Drawn instead of a character that must not be sent.
  var replacement: Unicode.Scalar { isUTF8 ? "\u{FFFD}" : "?" }

  /// Whether a scalar may be sent unchanged.
  @inline(__always)
  func isDrawable(_ value: UInt32, isWide: Bool) -> Bool {
    if value >= 0x20 && value < 0x7F { return !isWide }
    return isDrawableBeyondASCII(value, isWide: isWide)
  }

  private func isDrawableBeyondASCII(_ value: UInt32, isWide: Bool) -> Bool {
    guard value >= 0xA0, isUTF8, Unicode.Scalar(value)?.visibility == .visible else {
      return false
    }
    return wcwidth(wchar_t(bitPattern: value)) == (isWide ? 2 : 1)
  }

  /// The combining marks of a cell that may be sent.
  func marks(of cell: Cell, in frame: Frame) -> [Unicode.Scalar] {
    isUTF8 && cell.hasMarks ? frame.marks(of: cell).filter(Self.combines) : []
  }

  /// Whether a mark combines; invisible characters don't.
  ///
  /// Exceptions are U+200C, which separates letters that would join, and U+200E, with which the explorer keeps its
  /// panes apart (U+200E in documents isn't drawn).
  private static func combines(_ mark: Unicode.Scalar) -> Bool {
    if mark == "\u{200C}" || mark == "\u{200E}" { return true }
    return mark.visibility == .visible && wcwidth(wchar_t(bitPattern: mark.value)) == 0
  }
}
