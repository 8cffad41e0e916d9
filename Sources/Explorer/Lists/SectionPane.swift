import DocumentModel
import TerminalUI

/// The list of sections.
enum SectionPane {
  static func draw(_ book: Book, in area: Rect, on canvas: inout Canvas) {
    let isSuggested =
      book.document.sections.first { $0.origin != .matter }?.origin == .topic
    let pane = ListPane(
      area: area, title: "Sections", notes: [note(book, isSuggested: isSuggested), count(book)],
      isFocused: book.focus == .sections && !book.filter.isTyped,
      isActive: book.activeList == .sections, list: book.sections.list)
    let indents = book.sections.hasLevels
    let cells = area.columns >= 36 ? 4 : area.columns >= 24 ? 2 : 0
    let current = book.currentSectionRow
    pane.draw(on: &canvas) { row in
      if row == book.sections.list.apartRow { return matter(book, isCurrent: row == current) }
      guard let section = book.sections.list.item(atRow: row) else { return everything(book) }
      return ListPane.Row(
        text: title(of: section, book, indents: indents), count: count(of: section, book),
        bar: bar(of: section, book, cells: cells),
        isCurrent: row == current,
        isFaint: book.filter.found.map { $0.matchCount(in: book.sections.extents[section]) == 0 }
          ?? false)
    }
  }

  private static func note(_ book: Book, isSuggested: Bool) -> String {
    if !book.document.isComplete { return "reading\(book.screen.look.ellipsis)" }
    return (isSuggested ? "suggested " : "") + count(book)
  }

  /// Number of sections of the text; under a filter, with the number of those listed before it.
  private static func count(_ book: Book) -> String {
    let listed = book.filter.found == nil ? "" : "\(book.sections.list.rows.count)/"
    return "\(listed)\(book.sections.textCount)"
  }

  /// The row that folds the publisher's pages, with their number; under a filter, with the number that it leaves.
  private static func matter(_ book: Book, isCurrent: Bool) -> ListPane.Row {
    let sign = book.sections.list.unfoldsApart ? book.screen.look.unfolded : book.screen.look.folded
    let listed = book.filter.found == nil ? "" : "\(book.sections.list.apart.count)/"
    let count = "\(listed)\(book.document.sections.count - book.sections.textCount)"
    return ListPane.Row(
      text: "\(sign) \(book.screen.look.matterName)", count: count, isCurrent: isCurrent)
  }

  /// The first row of either list.
  static func everything(_ book: Book) -> ListPane.Row {
    let count = book.document.paragraphs.count
    return ListPane.Row(
      text: "Everything",
      count: book.filter.found.map { "\($0.matching.count)/\(count)" } ?? "\(count)")
  }

  private static func title(of section: Int, _ book: Book, indents: Bool) -> String {
    let title = book.document.title(of: book.document.sections[section])
    guard indents else { return title }
    let sign = sign(of: section, book)
    return String(repeating: " ", count: book.sections.indent(of: section, book.document)) + sign
      + " " + title
  }

  /// The sign before a title: folded, unfolded, or a topic inside a section.
  private static func sign(of section: Int, _ book: Book) -> String {
    if book.document.isPart(section) { return book.screen.look.suggestedMark }
    guard book.document.hasSubsections(section) else { return " " }
    return book.sections.isFolded(section, book.document)
      ? book.screen.look.folded : book.screen.look.unfolded
  }

  /// Number of paragraphs of a section, padded to the width of the largest one, so that the bars before them
  /// line up.
  private static func count(of section: Int, _ book: Book) -> String {
    let extent = book.sections.extents[section]
    let all = "\(extent.count)"
    let room = "\(book.sections.longestCount)".utf8.count
    let padded = String(repeating: " ", count: max(0, room - all.utf8.count)) + all
    guard let found = book.filter.found else { return padded }
    return "\(found.matchCount(in: extent))/\(all)"
  }

  /// The bar of a section's length; none for the publisher's pages, which need the room for their titles.
  private static func bar(of section: Int, _ book: Book, cells: Int) -> String {
    guard cells > 0, book.document.sections[section].origin != .matter else { return "" }
    return book.screen.look.bar(book.sections.share(of: section, book.document), cells: cells)
  }
}
