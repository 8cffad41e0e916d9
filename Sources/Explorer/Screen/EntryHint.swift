import DocumentModel
import TerminalUI

/// What stands beside the filter while it is typed: what Enter and Tab do, and what the filter finds.
///
/// "↵ Natásha  ⇥ keeps 38 of 12198 ¶", shorter where that leaves the typed text no room.
enum EntryHint {
  /// Cells of a name, which is cut if it needs more.
  private static let nameColumns = 24
  /// Cells beside the typed text: the prompt, the caret, blanks before the hint.
  private static let margin = 4

  /// The longest form that fits beside the typed text, else the shortest.
  static func words(_ book: Book, columns: Int, _ canvas: Canvas) -> String {
    let room = columns - canvas.columns(of: book.filter.text ?? "") - margin
    let forms = forms(book, canvas)
    return forms.first { canvas.columns(of: $0) <= room } ?? forms.last ?? ""
  }

  /// From the longest to the shortest.
  private static func forms(_ book: Book, _ canvas: Canvas) -> [String] {
    let pilcrow = book.screen.look.pilcrow
    var (count, brief) = ("", "")
    if let found = book.filter.found {
      let more = book.filter.isSearching(book.document) ? "+" : " "
      count = "\(found.matching.count) of \(book.document.paragraphs.count) \(pilcrow)\(more)"
      brief = "\(found.matching.count)\(pilcrow)"
    }
    let enter = key(.open, book)
    switch book.shownEntry {
    case .chooses(let member):
      let sign = book.joinable(member).isEmpty ? "" : "adds "
      let name = "\(enter) \(sign)\(cut(book.cast.members[member].name, canvas))"
      let whole = count.isEmpty ? "\(name) " : "\(name)  \(key(.nextPane, book)) keeps \(count)"
      return working(book, whole) + ["\(name)  \(count)", "\(name)  \(brief) ", "\(name) ", brief]
    case .keeps, .waits:
      guard !count.isEmpty else { return working(book, "") + [""] }
      return working(book, "\(enter) keeps \(count)") + [count, brief]
    }
  }

  /// The longest form, before it with what is still being read or found.
  private static func working(_ book: Book, _ words: String) -> [String] {
    let work = book.workInProgress
    return work.isEmpty ? [words] : [words.isEmpty ? work : "\(work) \(words)", words]
  }

  private static func key(_ command: Command, _ book: Book) -> String {
    book.screen.keys.binding(of: command, in: .filter)?.keys.first?
      .name(isUnicode: book.screen.look.isUnicode) ?? ""
  }

  private static func cut(_ name: String, _ canvas: Canvas) -> String {
    guard canvas.columns(of: name) > nameColumns else { return name }
    var short = name
    while canvas.columns(of: short) >= nameColumns { short.removeLast() }
    return short + canvas.look.ellipsis
  }
}
