import DocumentModel

/// The lists on the left.
enum ListKind: Sendable {
  case sections, actors
}

/// A group of items that one row of a list stands for until it is unfolded.
enum RowGroup: Int, Sendable, CaseIterable {
  /// Actors that are probably none.
  case doubtful
  /// Actors that aren't mentioned in the chosen sections.
  case elsewhere
  /// The publisher's pages.
  case matter
  /// Sections after the place up to which the text counts.
  case unread
}

/// A row of a list, anchored to the text: it stays the same row when the list grows or is sorted anew.
enum RowAnchor: Hashable, Sendable {
  /// The first row: the whole document.
  case everything
  /// The row that stands for a group.
  case group(RowGroup)
  /// The item that starts at this byte.
  case at(Int)
}

/// What a list lists: items, each anchored to the byte at which it starts.
protocol AnchoredItems {
  /// The anchor of an item; `nil` if it has none.
  func anchor(ofItem item: Int) -> Int?
  /// The item with an anchor.
  func item(anchoredAt offset: Int) -> Int?
}

/// A list on the left: the rows of its items, its cursor, its marks, how far it has scrolled.
///
/// Row 0 is "Everything"; row *r* is item `rows[r - 1]`. Groups (doubtful names, the publisher's pages) follow: one row
/// for each that isn't empty, and below it rows for its items while it is unfolded.
struct RowList: Sendable {
  /// The row under the cursor.
  var anchor = RowAnchor.everything
  /// Marked items, each by its anchor, in the order of marking.
  var marks: [Int] = []
  /// The first row on the screen.
  var top = 0
  /// The first row that the next `settle` puts on the screen, where the cursor was on the screen before.
  var restoredTop: Int?
  /// The items that have a row outside the groups, in the order of the list.
  private(set) var rows: [Int] = []
  /// The groups that aren't empty, in the order of the list.
  private(set) var groups: [Group] = []
  /// Number of rows, "Everything" and those of groups included.
  private(set) var rowCount = 1
  /// The groups whose items have rows of their own.
  private var unfolded: Set<RowGroup> = []
  /// Number of changes of `unfolded`.
  private(set) var foldChanges = 0
  /// The row of each item, 0 if it has none.
  private var places: [Int32] = []
  /// The row of the cursor as of the last `settle`; `nil` while the filter hides it.
  private(set) var cursor: Int? = 0
  private var settledAnchor = RowAnchor.everything
  /// The row that was last brought on the screen, and the height of the screen then.
  private var followed = (row: 0, height: 0)

  /// Items that one row stands for.
  struct Group: Sendable {
    let kind: RowGroup
    /// Number of its items.
    let count: Int
    /// Its items in the order of the list; of a folded group they may be left out.
    let items: [Int]
    /// The row that stands for it.
    fileprivate(set) var row = 0
    /// Number of rows below that one.
    fileprivate(set) var itemRows = 0

    init(_ kind: RowGroup, _ items: [Int], count: Int? = nil) {
      (self.kind, self.items, self.count) = (kind, items, count ?? items.count)
    }
  }

  // MARK: rows

  /// Sets which items have rows, in order; `settle` must follow.
  ///
  /// Complexity: linear in the rows before and now, and in all items if their number has changed.
  ///
  /// - Parameter groups: in the order of the list; those without items are dropped.
  mutating func set(rows: [Int], groups: [Group], itemCount: Int) {
    if places.count == itemCount {
      for item in self.rows { places[item] = 0 }
      for group in self.groups where group.itemRows > 0 {
        for item in group.items { places[item] = 0 }
      }
    } else {
      places = [Int32](repeating: 0, count: itemCount)
    }
    self.rows = rows
    self.groups = groups.filter { $0.count > 0 }
    rowCount = 1
    place(rows)
    for index in self.groups.indices {
      self.groups[index].row = rowCount
      rowCount += 1
      guard isUnfolded(self.groups[index].kind) else { continue }
      self.groups[index].itemRows = self.groups[index].items.count
      place(self.groups[index].items)
    }
  }

  private mutating func place(_ items: [Int]) {
    for item in items {
      places[item] = Int32(truncatingIfNeeded: rowCount)
      rowCount += 1
    }
  }

  /// The group of a kind, unless it is empty.
  func group(_ kind: RowGroup) -> Group? { groups.first { $0.kind == kind } }

  /// The group that a row stands for.
  func group(atRow row: Int) -> Group? { groups.first { $0.row == row } }

  /// The group that holds the item at a row.
  func group(around row: Int) -> Group? {
    groups.last { $0.row < row }.flatMap { row <= $0.row + $0.itemRows ? $0 : nil }
  }

  /// The item at a row; `nil` for "Everything" and for the row of a group.
  func item(atRow row: Int) -> Int? {
    if row > 0 && row <= rows.count { return rows[row - 1] }
    return group(around: row).map { $0.items[row - $0.row - 1] }
  }

  /// The row of an item, if it has one.
  func row(of item: Int) -> Int? {
    guard places.indices.contains(item), places[item] > 0 else { return nil }
    return Int(places[item])
  }

  // MARK: folds

  /// Whether the items of a group have rows of their own.
  func isUnfolded(_ group: RowGroup) -> Bool { unfolded.contains(group) }

  /// Folds or unfolds a group; its rows change when the list is derived anew.
  mutating func setUnfolded(_ isUnfolded: Bool, _ group: RowGroup) {
    let hasChanged =
      isUnfolded ? unfolded.insert(group).inserted : unfolded.remove(group) != nil
    if hasChanged { foldChanges += 1 }
  }

  // MARK: cursor

  /// The row of the cursor, or the first while the filter hides it.
  var cursorRow: Int { cursor ?? 0 }

  /// The item under the cursor, if it is on one.
  var itemUnderCursor: Int? { item(atRow: cursorRow) }

  /// Puts the cursor on a row, or on the nearest there is.
  mutating func select(row: Int, of items: some AnchoredItems) {
    let row = min(max(0, row), rowCount - 1)
    if let group = group(atRow: row) {
      anchor = .group(group.kind)
    } else {
      anchor = item(atRow: row).flatMap(items.anchor(ofItem:)).map { .at($0) } ?? .everything
    }
    cursor = row
  }

  /// Finds the cursor's row anew; where it moves under the reader, the list scrolls so that it stays where it is on
  /// the screen.
  ///
  /// - Parameter hider: the folded group that holds the item under the cursor; its row has the cursor then.
  mutating func settle(_ items: some AnchoredItems, hiddenIn hider: RowGroup? = nil) {
    let before = anchor == settledAnchor ? cursor : nil
    settledAnchor = anchor
    cursor =
      switch anchor {
      case .everything: 0
      case .group(let kind): group(kind)?.row
      case .at(let offset):
        items.item(anchoredAt: offset).flatMap(row(of:)) ?? hider.flatMap(group)?.row
      }
    if let restored = restoredTop.take() {
      top = restored
      followed.row = cursorRow
      return
    }
    guard let before, let cursor else { return }
    top = max(0, top + cursor - before)
    if followed.row == before { followed.row = cursor }
  }

  /// Scrolls just enough to bring a row on a screen of `height` rows.
  ///
  /// A list that was scrolled away from the row stays until another row is followed.
  mutating func follow(_ row: Int, height: Int) {
    let lastTop = max(0, rowCount - height)
    let isKnown = followed == (row, height)
    followed = (row, height)
    top = isKnown ? min(top, lastTop) : max(min(top, row, lastTop), row - height + 1, 0)
  }

  /// Scrolls under the cursor, which stays where it is.
  mutating func scroll(by rows: Int, height: Int) {
    top = min(max(0, top + rows), max(0, rowCount - height))
  }

  // MARK: marks

  /// Marks an item, or takes its mark away.
  mutating func toggleMark(of item: Int, _ items: some AnchoredItems) {
    guard let anchor = items.anchor(ofItem: item) else { return }
    if let place = marks.firstIndex(where: { items.item(anchoredAt: $0) == item }) {
      marks.remove(at: place)
    } else {
      marks.append(anchor)
    }
  }
}

extension AnchoredItems {
  /// The items at some anchors, each once: two may have turned out to be one.
  func items(at anchors: [Int]) -> [Int] {
    var items: [Int] = []
    for item in anchors.compactMap(item(anchoredAt:)) where !items.contains(item) {
      items.append(item)
    }
    return items
  }
}

extension Document: AnchoredItems {
  func anchor(ofItem item: Int) -> Int? { anchor(ofSection: item) }
  func item(anchoredAt offset: Int) -> Int? { section(anchoredAt: offset) }
}

extension Cast: AnchoredItems {
  func anchor(ofItem item: Int) -> Int? { anchor(ofMember: item) }
  func item(anchoredAt offset: Int) -> Int? { member(at: offset) }
}

extension Document {
  /// The byte at which a section starts: its anchor.
  func anchor(ofSection index: Int) -> Int {
    let first = sections[index].paragraphs.lowerBound
    return first < paragraphs.count ? paragraphs[first].span.start : source.count
  }

  /// The section anchored at a byte, or the one that holds it if the outline has changed.
  func section(anchoredAt offset: Int) -> Int? {
    paragraphIndex(at: offset).flatMap { sectionIndex(ofParagraph: $0) }
  }
}

extension Cast {
  /// The byte of an actor's first mention: its anchor; `nil` for an actor without mentions.
  func anchor(ofMember member: Int) -> Int? {
    mentionIndices(of: member).first.map { mentions[$0].span.start }
  }
}
