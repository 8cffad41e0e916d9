import DocumentModel
import TerminalUI

/// What the list of actors says in place of actors where the script has no capitals.
enum UnsupportedNote {
  /// Rows that the note wants below the list's first row: enough for the narrowest list.
  static func rows(_ state: ExplorerState) -> Int { text(state) == nil ? 0 : 3 }

  static func draw(_ state: ExplorerState, in area: Rect, on canvas: inout Canvas) {
    guard let text = text(state), area.rows > 2 else { return }
    let lines = lines(of: text, columns: area.columns - 2)
    for (number, line) in lines.enumerated() where number + 2 < area.rows {
      canvas.draw(
        line, row: area.row + number + 2, column: area.column + 1, columns: area.columns - 2,
        role: .faint)
    }
  }

  private static func text(_ state: ExplorerState) -> String? {
    let isUnsupported = state.cast.language.support == .none && state.cast.members.isEmpty
    return isUnsupported ? state.cast.language.note : nil
  }

  /// The words of a text of ASCII in lines of at most so many cells.
  private static func lines(of text: String, columns: Int) -> [String] {
    var lines: [String] = []
    for word in text.split(separator: " ") {
      if let last = lines.last, last.utf8.count + 1 + word.utf8.count <= columns {
        lines[lines.count - 1] += " \(word)"
      } else {
        lines.append(String(word))
      }
    }
    return lines
  }
}
