import DocumentModel
import TerminalUI

/// The list of sections.
enum SectionPane {
  static func draw(_ state: ExplorerState, in area: Rect, on canvas: inout Canvas) {
    let isSuggested =
      state.document.sections.first { $0.origin != .matter }?.origin == .topic
    let pane = ListPane(
      area: area, title: "Sections", note: note(state, isSuggested: isSuggested),
      shortNote: count(state),
      isFocused: state.focus == .sections && !state.isTyping,
      isActive: state.activeList == .sections, top: state.sections.top,
      cursor: state.cursorRow(in: .sections))
    let indents = state.sections.hasLevels
    let cells = area.columns >= 36 ? 4 : area.columns >= 24 ? 2 : 0
    let current = state.currentSectionRow
    pane.draw(rowCount: state.sections.rowCount, on: &canvas) { row in
      if row == state.sections.matterRow { return matter(state, isCurrent: row == current) }
      guard let section = state.sections.section(atRow: row) else { return everything(state) }
      return ListPane.Row(
        text: title(of: section, state, indents: indents), count: count(of: section, state),
        bar: bar(of: section, state, cells: cells),
        isCurrent: row == current,
        isFaint: state.found.map { $0.matchCount(in: state.sections.extents[section]) == 0 }
          ?? false)
    }
  }

  private static func note(_ state: ExplorerState, isSuggested: Bool) -> String {
    if !state.document.isComplete { return "reading\(state.look.ellipsis)" }
    return (isSuggested ? "suggested " : "") + count(state)
  }

  /// How many sections the text has; under a filter, how many of them are listed.
  private static func count(_ state: ExplorerState) -> String {
    let listed = state.found == nil ? "" : "\(state.sections.rows.count)/"
    return "\(listed)\(state.sections.textCount)"
  }

  /// What a publisher has put around a text, in words for readers.
  static func matterName(_ look: Look) -> String { "publisher\(look.apostrophe)s pages" }

  /// The row that folds the publisher's pages, with how many there are; under a filter, how many it leaves.
  private static func matter(_ state: ExplorerState, isCurrent: Bool) -> ListPane.Row {
    let sign = state.sections.showsMatter ? state.look.unfolded : state.look.folded
    let listed = state.found == nil ? "" : "\(state.sections.matterRows.count)/"
    let count = "\(listed)\(state.document.sections.count - state.sections.textCount)"
    return ListPane.Row(
      text: "\(sign) \(matterName(state.look))", count: count, isCurrent: isCurrent)
  }

  /// The first row of either list.
  static func everything(_ state: ExplorerState) -> ListPane.Row {
    let count = state.document.paragraphs.count
    return ListPane.Row(
      text: "Everything", count: state.found.map { "\($0.matching.count)/\(count)" } ?? "\(count)")
  }

  /// The column of a section's fold sign, from the pane's left edge.
  static func signColumn(of section: Int, _ document: Document) -> Int {
    1 + min(document.sections[section].level - 1, 6)
  }

  private static func title(of section: Int, _ state: ExplorerState, indents: Bool) -> String {
    let level = state.document.sections[section].level
    let title = state.document.title(of: state.document.sections[section])
    guard indents else { return title }
    let sign = sign(of: section, state)
    return String(repeating: " ", count: min(level - 1, 6)) + sign + " " + title
  }

  /// Before the title of a section: whether it is folded, or suggested inside one that is not.
  private static func sign(of section: Int, _ state: ExplorerState) -> String {
    if state.document.isPart(section) { return state.look.suggestedMark }
    guard state.document.hasSubsections(section) else { return " " }
    return state.sections.isFolded(section, state.document)
      ? state.look.folded : state.look.unfolded
  }

  /// The paragraphs of a section, as wide as those of the longest one, so that the bars before them stand
  /// below each other.
  private static func count(of section: Int, _ state: ExplorerState) -> String {
    let extent = state.sections.extents[section]
    let all = "\(extent.count)"
    let room = "\(state.sections.longestCount)".utf8.count
    let padded = String(repeating: " ", count: max(0, room - all.utf8.count)) + all
    guard let found = state.found else { return padded }
    return "\(found.matchCount(in: extent))/\(all)"
  }

  /// How long a section is; nothing of the publisher's pages, which leave the room to their titles.
  private static func bar(of section: Int, _ state: ExplorerState, cells: Int) -> String {
    guard cells > 0, state.document.sections[section].origin != .matter else { return "" }
    return state.look.bar(state.sections.share(of: section, state.document), cells: cells)
  }
}
