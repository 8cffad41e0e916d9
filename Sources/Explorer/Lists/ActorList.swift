import DocumentModel

/// Orders in which the actors can be listed.
enum ActorOrder: String, Sendable, CaseIterable {
  case mentions, appearance, name

  var next: ActorOrder {
    switch self {
    case .mentions: .appearance
    case .appearance: .name
    case .name: .mentions
    }
  }
}

/// The list of actors.
///
/// Row 0 is "Everything"; row *r* is actor `rows[r - 1]`. While the cast still grows the list is sorted
/// anew only until the reader first moves in it; later actors then come at the end, so that nothing
/// moves under the cursor.
struct ActorList: Sendable {
  var anchor = RowAnchor.everything
  /// The first row on the screen.
  var top = 0
  private(set) var order = ActorOrder.mentions
  /// Whether the reader has moved in the list, so that it keeps its order.
  var isTouched = false
  /// All actors in the order of the list.
  private(set) var sorted: [Int] = []
  /// The actors that have a row.
  private(set) var rows: [Int] = []

  /// How many rows there are, "Everything" included.
  var rowCount: Int { rows.count + 1 }

  /// Takes in a cast that has grown.
  ///
  /// - Parameter known: the anchors of the actors listed so far, in the order of the list.
  mutating func castChanged(_ cast: Cast, known: [Int]) {
    guard isTouched else { return sort(cast, by: order) }
    var isListed = [Bool](repeating: false, count: cast.members.count)
    sorted = []
    for member in known.lazy.compactMap(cast.member(anchoredAt:)) where !isListed[member] {
      isListed[member] = true
      sorted.append(member)
    }
    sorted += Self.sorted(cast.members.indices.filter { !isListed[$0] }, of: cast, by: order)
  }

  /// Sorts the list.
  ///
  /// `rebuild` must follow.
  mutating func sort(_ cast: Cast, by order: ActorOrder) {
    self.order = order
    sorted = Self.sorted(Array(cast.members.indices), of: cast, by: order)
  }

  private static func sorted(_ members: [Int], of cast: Cast, by order: ActorOrder) -> [Int] {
    switch order {
    case .appearance: members.sorted()
    case .mentions:
      members.sorted { (-cast.mentionCount(of: $0), $0) < (-cast.mentionCount(of: $1), $1) }
    case .name:
      members.map { (cast.members[$0].name.lowercased(), $0) }.sorted { $0 < $1 }.map(\.1)
    }
  }

  /// Decides which actors have a row.
  mutating func rebuild(keeps: (Int) -> Bool) { rows = sorted.filter(keeps) }

  /// The actor at a row; `nil` for "Everything".
  func member(atRow row: Int) -> Int? {
    row > 0 && row <= rows.count ? rows[row - 1] : nil
  }

  /// The row of the cursor; `nil` while the filter hides it.
  func cursorRow(_ cast: Cast) -> Int? {
    guard case .at(let offset) = anchor else { return 0 }
    guard let member = cast.member(anchoredAt: offset) else { return nil }
    return rows.firstIndex(of: member).map { $0 + 1 }
  }
}
