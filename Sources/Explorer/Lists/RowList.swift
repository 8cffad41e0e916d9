import DocumentModel

/// The lists on the left.
enum ListKind: Sendable {
  case sections, actors
}

/// A row of a list, anchored to the text: it stays the same row when the list grows or is sorted anew.
enum RowAnchor: Hashable, Sendable {
  /// The first row: the whole document.
  case everything
  /// The row that stands for all items that are set apart.
  case apart
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

/// A list on the left: the rows of its items, its cursor, how far it has scrolled.
///
/// Row 0 is "Everything"; row *r* is item `rows[r - 1]`. Items that are set apart (doubtful names, the publisher's
/// pages) follow in one row for all of them, and in rows of their own while that row is unfolded.
struct RowList: Sendable {
  /// The row under the cursor.
  var anchor = RowAnchor.everything
  /// The first row on the screen.
  var top = 0
  /// Whether the items that are set apart have rows of their own.
  var unfoldsApart = false
  /// The items that have a row, in the order of the list.
  private(set) var rows: [Int] = []
  /// The items that are set apart, in the order of the list.
  private(set) var apart: [Int] = []
  /// By item: its place in `rows`, or in `apart` counted from -1 down; `nowhere` if the filter or a fold hides it.
  private var places: [Int32] = []
  /// The row of the cursor as of the last `settle`; `nil` while the filter hides it.
  private(set) var cursor: Int? = 0
  private var settledAnchor = RowAnchor.everything
  /// The row that was last brought on the screen, and the height of the screen then.
  private var followed = (row: 0, height: 0)

  private static let nowhere = Int32.max

  // MARK: rows

  /// Sets which items have rows, in order; `settle` must follow.
  ///
  /// Complexity: O(*n*) in all items.
  mutating func set(rows: [Int], apart: [Int], itemCount: Int) {
    (self.rows, self.apart) = (rows, apart)
    places = [Int32](repeating: Self.nowhere, count: itemCount)
    for (place, item) in rows.enumerated() { places[item] = Int32(truncatingIfNeeded: place) }
    for (place, item) in apart.enumerated() { places[item] = ~Int32(truncatingIfNeeded: place) }
  }

  /// Number of rows, "Everything" and that of the items set apart included.
  var rowCount: Int {
    guard let apartRow else { return rows.count + 1 }
    return apartRow + 1 + (unfoldsApart ? apart.count : 0)
  }

  /// The row that stands for all items set apart; `nil` if none exist.
  var apartRow: Int? { apart.isEmpty ? nil : rows.count + 1 }

  /// The item at a row; `nil` for "Everything" and for the row of those set apart.
  func item(atRow row: Int) -> Int? {
    if row > 0 && row <= rows.count { return rows[row - 1] }
    let place = row - rows.count - 2
    return unfoldsApart && apart.indices.contains(place) ? apart[place] : nil
  }

  /// The row of an item, if it has one.
  func row(of item: Int) -> Int? {
    guard places.indices.contains(item), places[item] != Self.nowhere else { return nil }
    if places[item] >= 0 { return Int(places[item]) + 1 }
    return unfoldsApart ? rows.count + 2 + Int(~places[item]) : nil
  }

  /// Whether the filter and the folds leave an item; one that is set apart also while these are folded.
  func keeps(_ item: Int) -> Bool {
    places.indices.contains(item) && places[item] != Self.nowhere
  }

  // MARK: cursor

  /// The row of the cursor, or the first while the filter hides it.
  var cursorRow: Int { cursor ?? 0 }

  /// The item under the cursor, if it is on one.
  var itemUnderCursor: Int? { item(atRow: cursorRow) }

  /// Puts the cursor on a row, or on the nearest there is.
  mutating func select(row: Int, of items: some AnchoredItems) {
    let row = min(max(0, row), rowCount - 1)
    if row == apartRow {
      anchor = .apart
    } else {
      anchor = item(atRow: row).flatMap(items.anchor(ofItem:)).map { .at($0) } ?? .everything
    }
    cursor = row
  }

  /// Finds the cursor's row anew; where it moves under the reader, the list scrolls so that it stays where it is on
  /// the screen.
  mutating func settle(_ items: some AnchoredItems) {
    let before = anchor == settledAnchor ? cursor : nil
    settledAnchor = anchor
    cursor =
      switch anchor {
      case .everything: 0
      case .apart: apartRow
      case .at(let offset): items.item(anchoredAt: offset).flatMap(row(of:))
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
}

/// Everything that the rows of a list depend on: equal origins give equal rows.
struct ListOrigin: Equatable, Sendable {
  private let document: DocumentID
  /// Revision of the document or cast.
  private let revision: Int
  /// Number of changes of folds or order.
  private let changes: Int
  /// Number of the query, and of changes to its result; -1 without a filter.
  private let query: Int
  private let findings: Int

  init(_ document: Document, changes: Int, _ found: FilterResult?) {
    self.init(document.id, document.revision, changes, found)
  }

  init(_ cast: Cast, changes: Int, _ found: FilterResult?) {
    self.init(cast.document, cast.revision, changes, found)
  }

  private init(_ document: DocumentID, _ revision: Int, _ changes: Int, _ found: FilterResult?) {
    (self.document, self.revision, self.changes) = (document, revision, changes)
    query = found?.generation ?? -1
    findings = found?.changes ?? -1
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
