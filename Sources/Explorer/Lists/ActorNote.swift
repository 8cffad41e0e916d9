import DocumentModel
import TerminalUI

/// The note in place of actors, below the list's first row: that they must be asked for, or that the script has no
/// capitals.
enum ActorNote {
  /// Rows that the note wants below the list's first row: enough for the narrowest list.
  static func rows(_ book: Book) -> Int { text(book) == nil ? 0 : 3 }

  static func draw(_ book: Book, in area: Rect, on canvas: inout Canvas) {
    guard let text = text(book), area.rows > 2 else { return }
    let lines = Canvas.wordWrapped(text, columns: area.columns - 2)
    for (number, line) in lines.enumerated() where number + 2 < area.rows {
      canvas.draw(
        line, row: area.row + number + 2, column: area.column + 1, columns: area.columns - 2,
        role: .faint)
    }
  }

  private static func text(_ book: Book) -> String? {
    guard book.cast.members.isEmpty else { return nil }
    switch book.castWork {
    case .waiting(let length):
      return
        "\(byteCount(length)) of text: \(book.key(.findCast)) finds its actors, and stops finding them"
    case .stopped: return "stopped; \(book.key(.findCast)) goes on finding actors"
    case .brief, .running, .done:
      return book.cast.language.support == .none ? book.cast.language.note : nil
    }
  }
}
