import DocumentModel
import TerminalUI

/// A mention with the words around it on one line.
struct ContextLine {
  let before: String
  let name: String
  let after: String

  /// Reads the words around a mention in its paragraph.
  ///
  /// - Parameter columns: cells on either side; no more text is read than may fill them.
  init(_ mention: Int, _ book: Book, columns: Int) {
    // Stretches of white space become single blanks, so a few more characters are read.
    let characters = 2 * max(0, columns)
    let line = book.document.concordanceLine(
      of: mention, book.cast, before: characters, after: characters)
    before = Self.onOneLine(line.before, book)
    name = Self.onOneLine(line.name, book)
    after = Self.onOneLine(line.after, book)
  }

  /// Text with single blanks between words; unlike `onOneLine` of a title it keeps those at its ends.
  private static func onOneLine(_ span: Span, _ book: Book) -> String {
    var line = ""
    var isBlank = false
    for character in book.document.text(span) {
      if character.isWhitespace {
        isBlank = true
        continue
      }
      if isBlank { line.append(" ") }
      isBlank = false
      line.append(character)
    }
    return isBlank ? line + " " : line
  }
}

extension Canvas {
  /// The end of a line that fits into `columns` cells, with an ellipsis before it if something is cut.
  func suffix(_ line: String, columns: Int) -> String {
    guard self.columns(of: line) > columns else { return line }
    guard columns > 0 else { return "" }
    var kept: [Character] = []
    var left = columns - 1
    for character in line.reversed() {
      let cells = self.columns(of: String(character))
      guard cells <= left else { break }
      left -= cells
      kept.append(character)
    }
    return (look.isUnicode ? "…" : "~") + String(kept.reversed())
  }
}
