import DocumentModel
import TerminalUI

/// Moving in the lists.
extension Book {
  private subscript(list: ListKind) -> RowList {
    get { list == .sections ? sections.list : actors.list }
    _modify {
      if list == .sections { yield &sections.list } else { yield &actors.list }
    }
  }

  /// Rows of a list on the screen, its title row not counted.
  func visibleRows(in list: ListKind) -> Int {
    max(1, (list == .sections ? layout.sections : layout.actors).rows - 1)
  }

  /// Handles a command that means something in a list.
  mutating func moveInList(_ list: ListKind, _ command: Command) {
    // A line of the page before stays on the screen.
    let page = max(1, visibleRows(in: list) - 1)
    switch command {
    case .up: moveCursor(of: list, by: -1)
    case .down: moveCursor(of: list, by: 1)
    case .pageUp: moveCursor(of: list, by: -page)
    case .pageDown: moveCursor(of: list, by: page)
    case .first: select(row: 0, in: list)
    case .last: select(row: self[list].rowCount - 1, in: list)
    case .right: if !unfold(list) { enterText() }
    case .left: foldOrGoUp(list)
    case .open: if !unfoldGroup(list) { openText() }
    default: break
    }
  }

  mutating func moveCursor(of list: ListKind, by rows: Int) {
    select(row: self[list].cursorRow + rows, in: list)
  }

  /// Puts the cursor on a row, or on the nearest there is; the text pane will show what it stands for.
  private mutating func select(row: Int, in list: ListKind) {
    switch list {
    case .sections: sections.list.select(row: row, of: document)
    case .actors: actors.list.select(row: row, of: cast)
    }
    activeList = list
  }

  // MARK: folds

  /// Unfolds the row under the cursor; false if there is nothing to unfold.
  private mutating func unfold(_ list: ListKind) -> Bool {
    if list == .sections, let section = sections.list.itemUnderCursor,
      sections.isFolded(section, document)
    {
      sections.setFolded(false, section, document)
      return true
    }
    return unfoldGroup(list)
  }

  /// Unfolds the group under the cursor; false if there is nothing to unfold.
  private mutating func unfoldGroup(_ list: ListKind) -> Bool {
    guard let group = self[list].group(atRow: self[list].cursorRow),
      !self[list].isUnfolded(group.kind)
    else { return false }
    self[list].setUnfolded(true, group.kind)
    return true
  }

  /// Folds the row under the cursor, or goes to the row that could be folded around it.
  private mutating func foldOrGoUp(_ list: ListKind) {
    let row = self[list].cursorRow
    if let group = self[list].group(around: row) {
      select(row: group.row, in: list)
    } else if let group = self[list].group(atRow: row) {
      self[list].setUnfolded(false, group.kind)
    } else if list == .sections, let section = sections.list.item(atRow: row) {
      if document.hasSubsections(section), !sections.isFolded(section, document) {
        sections.setFolded(true, section, document)
      } else if let parent = sections.parent(of: section) {
        sections.list.anchor = .at(document.anchor(ofSection: parent))
      }
    }
  }

  /// `d`: goes to the doubtful actors, unfolded; where they are unfolded already, folds them.
  mutating func toggleDoubtful() {
    guard let first = actors.list.group(.doubtful)?.row else {
      notice = filter.found == nil ? "no actor is doubtful" : "the filter leaves no doubtful actor"
      return
    }
    if actors.list.isUnfolded(.doubtful) {
      if actors.list.group(around: actors.list.cursorRow)?.kind == .doubtful {
        actors.list.anchor = .group(.doubtful)
      }
      actors.list.setUnfolded(false, .doubtful)
      return
    }
    history.push(location)
    // As many of them as fit come on the screen.
    actors.list.top = first
    actors.list.setUnfolded(true, .doubtful)
    select(row: first, in: .actors)
  }

  // MARK: order and marks

  mutating func sortActors() {
    actors.order = nextOrder(actors.orders, after: actors.effectiveOrder)
  }

  /// Marks the row under the cursor, or takes its mark away.
  mutating func markRow() {
    guard case .list(let list) = focus else { return }
    guard let item = self[list].itemUnderCursor else {
      let row = list == .sections ? "section" : "actor"
      let isGroup = self[list].group(atRow: self[list].cursorRow) != nil
      notice =
        isGroup
        ? "\(key(.mark)) marks one \(row); \(key(.right)) unfolds this row"
        : "choose \(row == "actor" ? "an" : "a") \(row) first, then \(key(.mark)) marks it"
      return
    }
    switch list {
    case .sections: sections.list.toggleMark(of: item, document)
    case .actors: actors.list.toggleMark(of: item, cast)
    }
  }

  /// Lists the next kind of actors only, after the last kind all of them.
  mutating func stepKind() {
    actors.kind = ([nil] + ActorKind.allCases).element(after: actors.kind)
    notice = actors.kind.map { "\($0.plural) only" } ?? "actors of all kinds"
  }

  // MARK: mouse

  /// The wheel scrolls what is under it, a click selects.
  mutating func takeMouse(_ action: MouseAction, at position: ScreenPosition) {
    guard let target = layout.pane(at: position) else { return }
    if target == .text, position.row < layout.text.row || pane.lens > 0 {
      return takeMouseAboveText(action, at: position)
    }
    switch (action, target) {
    case (.press, .text):
      focus = .text
      if let mention = mention(at: position) { pane.current = mention }
    case (.press, .list(let list)): click(list, at: position)
    case (_, .text): scroll(by: action == .wheelUp ? -3 : 3)
    case (_, .list(let list)):
      self[list].scroll(by: action == .wheelUp ? -3 : 3, height: visibleRows(in: list))
    }
  }

  /// A click on a tab shows its lens; below the card it is for the lens.
  private mutating func takeMouseAboveText(_ action: MouseAction, at position: ScreenPosition) {
    if action == .press { focus = .text }
    guard position.row < layout.text.row else { return takeMouseInLens(action, at: position) }
    let tabRow = layout.card.row + layout.card.rows - 1
    if action == .press, position.row == tabRow,
      let lens = LensTabs.lens(at: position.column, self, in: layout.card)
    {
      showLens(lens)
    }
  }

  private mutating func click(_ list: ListKind, at position: ScreenPosition) {
    focus = .list(list)
    activeList = list
    let area = list == .sections ? layout.sections : layout.actors
    let row = self[list].top + position.row - area.row - 1
    guard position.row > area.row, row < self[list].rowCount else { return }
    select(row: row, in: list)
    let column = position.column - area.column
    if let group = self[list].group(atRow: row) {
      if column == 1 { self[list].setUnfolded(!self[list].isUnfolded(group.kind), group.kind) }
    } else if list == .sections, let section = sections.list.item(atRow: row),
      document.hasSubsections(section), column == 1 + sections.indent(of: section, document)
    {
      sections.setFolded(!sections.isFolded(section, document), section, document)
    }
  }

  /// The mention drawn at a cell of the text pane.
  private func mention(at position: ScreenPosition) -> Span? {
    viewport.offset(at: position, in: layout.text).flatMap(cast.mentionIndex(at:))
      .map { cast.mentions[$0].span }
  }
}
