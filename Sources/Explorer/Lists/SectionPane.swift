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
      isActive: book.activeList == .sections || book.pane.shown.sections != .all,
      list: book.sections.list)
    let indents = book.sections.hasLevels
    let cells = area.columns >= 36 ? 4 : area.columns >= 24 ? 2 : 0
    let current = book.currentSectionRow
    let marked = book.document.items(at: book.sections.list.marks)
    pane.draw(on: &canvas) { row in
      var drawn: ListPane.Row
      if let group = book.sections.list.group(atRow: row) {
        drawn = self.row(of: group, book)
      } else if let section = book.sections.list.item(atRow: row) {
        drawn = ListPane.Row(
          text: title(of: section, book, indents: indents), count: count(of: section, book),
          bar: bar(of: section, book, cells: cells), isMarked: marked.contains(section),
          isFaint: isEmpty(section, book))
      } else {
        drawn = everything(book)
      }
      drawn.isCurrent = row == current
      return drawn
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

  /// The row that folds the publisher's pages or what has not been read, with the number of sections; under a filter, with
  /// the number that it leaves.
  private static func row(of group: RowList.Group, _ book: Book) -> ListPane.Row {
    let look = book.screen.look
    let isUnfolded = book.sections.list.isUnfolded(group.kind)
    let sign = isUnfolded ? look.unfolded : look.folded
    if group.kind == .unread {
      return ListPane.Row(
        text: "\(sign) \(isUnfolded ? "" : "+")\(group.count) not read yet", count: "")
    }
    let listed = book.filter.found == nil ? "" : "\(group.count)/"
    let count = "\(listed)\(book.document.sections.count - book.sections.textCount)"
    return ListPane.Row(text: "\(sign) \(look.matterName)", count: count)
  }

  /// The first row: the chosen actors' mentions, else the paragraphs.
  private static func everything(_ book: Book) -> ListPane.Row {
    if let presence = book.sections.presence {
      return ListPane.Row(text: "Everything", count: "\(presence.mentions.count)")
    }
    let count = book.readingLimit ?? book.document.paragraphs.count
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

  /// Number of the chosen actors' mentions in a section, else of its paragraphs that the filter leaves; `nil` without
  /// either.
  private static func count(here section: Int, _ book: Book) -> Int? {
    let extent = book.sections.extents[section]
    return book.sections.presence?.count(in: extent) ?? book.filter.found?.matchCount(in: extent)
  }

  /// Whether the choice leaves nothing of a section: no paragraph in which the chosen actors appear, or that matches.
  private static func isEmpty(_ section: Int, _ book: Book) -> Bool {
    guard book.sections.presence != nil else { return count(here: section, book) == 0 }
    return book.pane.linkedEverywhere.count(in: book.sections.extents[section]) == 0
  }

  /// Number of the chosen actors' mentions in a section, else of its paragraphs.
  ///
  /// Padded to the width of the largest, so that the bars before them line up.
  private static func count(of section: Int, _ book: Book) -> String {
    // How much is left to read stays untold.
    let all = book.sections.extents[section].clamped(to: 0..<(book.readingLimit ?? .max)).count
    guard let here = count(here: section, book) else {
      return padded(all, most: book.sections.longestCount)
    }
    guard let presence = book.sections.presence else { return "\(here)/\(all)" }
    return padded(here, most: presence.mentions.count)
  }

  private static func padded(_ count: Int, most: Int) -> String {
    let digits = "\(count)"
    return String(repeating: " ", count: max(0, "\(most)".utf8.count - digits.utf8.count)) + digits
  }

  /// The bar of the chosen actors' mentions in a section, else of its length; none for the publisher's pages, which
  /// need the room for their titles.
  private static func bar(of section: Int, _ book: Book, cells: Int) -> String {
    let value = book.document.sections[section]
    guard cells > 0, value.origin != .matter else { return "" }
    let share =
      if let presence = book.sections.presence {
        presence.share(
          of: presence.count(in: book.sections.extents[section]), level: value.level)
      } else {
        book.sections.share(of: section, book.document)
      }
    return book.screen.look.bar(share, cells: cells)
  }
}
