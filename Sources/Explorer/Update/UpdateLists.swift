import DocumentModel
import KeywordSearch
import TerminalUI

extension ExplorerState {
  /// The row of a list's cursor; the first while the filter hides the chosen one.
  func cursorRow(in list: Pane) -> Int {
    (list == .sections ? sections.cursorRow(document) : actors.cursorRow(cast)) ?? 0
  }

  func rowCount(in list: Pane) -> Int {
    list == .sections ? sections.rowCount : actors.rowCount
  }

  /// Rows of a list on the screen, its title row not counted.
  func visibleRows(in list: Pane) -> Int {
    let layout = layout
    return max(1, (list == .sections ? layout.sections : layout.actors).rows - 1)
  }

  mutating func moveInList(_ command: Command) {
    let list = focus
    let row = cursorRow(in: list)
    switch command {
    case .up: select(row: row - 1, in: list)
    case .down: select(row: row + 1, in: list)
    case .pageUp: select(row: row - max(1, visibleRows(in: list) - 1), in: list)
    case .pageDown: select(row: row + max(1, visibleRows(in: list) - 1), in: list)
    case .first: select(row: 0, in: list)
    case .last: select(row: rowCount(in: list) - 1, in: list)
    case .right: unfoldOrEnter(row: row)
    case .left: foldOrLeave(row: row)
    case .open where list == .actors && row == actors.doubtfulRow && !actors.showsDoubtful:
      showDoubtful(true)
    case .open where list == .sections && row == sections.matterRow && !sections.showsMatter:
      showMatter(true)
    default: openText()
    }
  }

  /// Puts the cursor on a row, or on the nearest there is, and shows its paragraphs.
  mutating func select(row: Int, in list: Pane) {
    let row = min(max(0, row), rowCount(in: list) - 1)
    switch list {
    case .sections: sections.anchor = sections.anchor(ofRow: row, document)
    default:
      actors.isTouched = true
      actors.anchor = actors.anchor(ofRow: row, cast)
    }
    activeList = list
    settle()
  }

  /// Enter: to the text, at the first mention.
  mutating func openText() {
    history.push(location)
    focus = .text
    if let first = reader.targets.first { show(cast.mentions[first].span) }
    reader.entry = reader.current
    settle()
  }

  private mutating func unfoldOrEnter(row: Int) {
    if focus == .sections, let section = sections.section(atRow: row),
      sections.isFolded(section, document)
    {
      fold(section, false)
    } else if focus == .actors, row == actors.doubtfulRow, !actors.showsDoubtful {
      showDoubtful(true)
    } else if focus == .sections, row == sections.matterRow, !sections.showsMatter {
      showMatter(true)
    } else {
      focus = .text
      reader.entry = reader.current
      settle()
    }
  }

  /// Unfolds what hides the section under the cursor.
  mutating func unfoldToCursor() {
    guard case .at(let anchor) = sections.anchor, var section = document.section(anchoredAt: anchor)
    else { return }
    if document.sections[section].origin == .matter { sections.showMatter(true) }
    while let parent = sections.parent(of: section, document) {
      sections.setFolded(false, parent, document)
      section = parent
    }
    rebuildLists()
  }

  private mutating func foldOrLeave(row: Int) {
    if focus == .actors { return foldDoubtful(row: row) }
    if let first = sections.matterRow, row >= first { return foldMatter(row: row) }
    guard let section = sections.section(atRow: row) else { return }
    if document.hasSubsections(section), !sections.isFolded(section, document) {
      fold(section, true)
    } else if let parent = sections.parent(of: section, document) {
      sections.anchor = .at(document.anchor(ofSection: parent))
      settle()
    }
  }

  /// Folds or unfolds a section; one without subsections stays as it is.
  mutating func fold(_ section: Int, _ isFolded: Bool) {
    guard document.hasSubsections(section) else { return }
    sections.setFolded(isFolded, section, document)
    rebuildLists()
    settle()
  }

  mutating func sortActors() {
    actors.sort(cast, by: actors.order.next)
    rebuildLists()
    showActorUnderCursor()
    notice = "sorted by \(actors.order.rawValue)"
    settle()
  }

  mutating func markActor() {
    guard let member = actors.member(atRow: cursorRow(in: .actors)),
      let anchor = cast.anchor(ofMember: member)
    else { return }
    if let place = marks.firstIndex(of: anchor) {
      marks.remove(at: place)
    } else {
      marks.append(anchor)
    }
    actors.isTouched = true
    settle()
  }

  /// Rebuilds both lists after a change of outline, cast, folding or filter.
  mutating func rebuildLists() {
    guard let found else {
      sections.rebuild(document) { _ in true }
      actors.rebuild { _ in true }
      return
    }
    let (document, extents) = (document, sections.extents)
    var titles = ShortTextMatcher(found.matcher)
    sections.rebuild(document) { section in
      let value = document.sections[section]
      // A heading stands in the section's own text: if it matches, so does a paragraph.
      return found.matchCount(in: extents[section]) > 0
        || value.origin == .topic && titles.matches(document.title(of: value))
    }
    let cast = cast
    actors.rebuild { found.keeps($0, cast) }
  }

  mutating func scrollListsToCursor() {
    // In the text the list follows the reading.
    let row = focus == .text ? currentSectionRow : nil
    sections.top = scrolled(
      sections.top, cursor: row ?? cursorRow(in: .sections), count: sections.rowCount,
      height: visibleRows(in: .sections))
    actors.top = scrolled(
      actors.top, cursor: cursorRow(in: .actors), count: actors.rowCount,
      height: visibleRows(in: .actors))
  }

  /// The first visible row that keeps the cursor on the screen and the list's end at the bottom.
  private func scrolled(_ top: Int, cursor: Int, count: Int, height: Int) -> Int {
    let highest = max(0, min(cursor, count - height))
    return max(min(top, highest), cursor - height + 1, 0)
  }
}
