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

/// The actors; doubtful ones are set apart.
///
/// The list is always in the order that it says: it is sorted anew whenever the cast grows.
struct ActorList: Sendable {
  var list = RowList()
  var order = ActorOrder.mentions
  /// The actors that are not doubtful in the order of the list.
  private(set) var sorted: [Int] = []
  /// The doubtful ones in the order of the list.
  private(set) var doubtful: [Int] = []
  /// Cells that the longest rows need, without and with the doubtful ones; estimated by bytes.
  private var longestRows = (sure: 0, all: 0)
  private var sortOrigin: ListOrigin?
  private var rowOrigin: ListOrigin?

  /// Derives order and rows, if what they depend on has changed.
  ///
  /// Complexity: O(*n* log *n*) in the actors after the cast has grown, O(*n*) after a change of the filter.
  mutating func settle(_ cast: Cast, _ found: FilterResult?) {
    let changes = ActorOrder.allCases.firstIndex(of: order) ?? 0
    let sortOrigin = ListOrigin(cast, changes: changes, nil)
    if self.sortOrigin != sortOrigin {
      self.sortOrigin = sortOrigin
      let members = Self.sorted(cast, by: order)
      sorted = members.filter { !cast.isDoubtful($0) }
      doubtful = members.filter { cast.isDoubtful($0) }
      let sure = Self.longestRow(sorted, cast)
      longestRows = (sure, max(sure, Self.longestRow(doubtful, cast)))
    }
    let rowOrigin = ListOrigin(cast, changes: changes, found)
    if self.rowOrigin != rowOrigin {
      self.rowOrigin = rowOrigin
      let keeps = { (member: Int) in found?.keeps(member, cast) ?? true }
      list.set(
        rows: sorted.filter(keeps), apart: doubtful.filter(keeps), itemCount: cast.members.count)
    }
    list.settle(cast)
  }

  /// Cells that the row with the longest name needs.
  var longestRow: Int { list.unfoldsApart ? longestRows.all : longestRows.sure }

  private static func longestRow(_ members: [Int], _ cast: Cast) -> Int {
    columnsBesideName + (members.lazy.map { cast.members[$0].name.utf8.count }.max() ?? 0)
  }

  /// Cells of a row that its name doesn't have: margins, kind, count.
  private static let columnsBesideName = 14

  private static func sorted(_ cast: Cast, by order: ActorOrder) -> [Int] {
    let members = cast.members.indices
    return switch order {
    case .appearance: Array(members)
    case .mentions:
      members.sorted { (-cast.mentionCount(of: $0), $0) < (-cast.mentionCount(of: $1), $1) }
    case .name:
      members.map { (cast.members[$0].name.lowercased(), $0) }.sorted { $0 < $1 }.map(\.1)
    }
  }

  /// Whether an actor is hidden because it is doubtful.
  func isFoldedAway(_ member: Int, _ cast: Cast) -> Bool {
    !list.unfoldsApart && cast.isDoubtful(member)
  }

  /// Unfolds the doubtful actors if the cursor is on one of them.
  mutating func unfoldToCursor(_ cast: Cast) {
    guard case .at(let anchor) = list.anchor, let member = cast.member(at: anchor),
      cast.isDoubtful(member)
    else { return }
    list.unfoldsApart = true
  }
}
