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
/// Row 0 is "Everything"; row *r* is actor `rows[r - 1]`. Where some are doubtful, a row for them all
/// follows, and they follow it if it is open. While the cast still grows the list is sorted anew only
/// until the reader first moves in it; later actors then come at the end of their group, so that
/// nothing moves under the cursor.
struct ActorList: Sendable {
  var anchor = RowAnchor.everything
  /// The first row on the screen.
  var top = 0
  private(set) var order = ActorOrder.mentions
  /// Whether the reader has moved in the list, so that it keeps its order.
  var isTouched = false
  /// Whether the doubtful actors have rows of their own.
  private(set) var showsDoubtful = false
  /// The actors that are not doubtful in the order of the list.
  private(set) var sorted: [Int] = []
  /// The doubtful ones in the order of the list.
  private(set) var doubtful: [Int] = []
  /// For each actor whether it stands among the doubtful.
  private var flags: [Bool] = []
  /// Those of `sorted` that have a row.
  private(set) var rows: [Int] = []
  /// Those of `doubtful` that have a row while they show.
  private(set) var doubtfulRows: [Int] = []

  // MARK: order

  /// The actors listed so far by their anchors, in the order of the list.
  struct Known {
    var sorted: [Int] = []
    var doubtful: [Int] = []
  }

  /// What to give to `castChanged` once the cast has grown.
  func known(_ cast: Cast) -> Known {
    guard isTouched else { return Known() }
    return Known(
      sorted: sorted.compactMap { cast.anchor(ofMember: $0) },
      doubtful: doubtful.compactMap { cast.anchor(ofMember: $0) })
  }

  /// Takes in a cast that has grown; `rebuild` must follow.
  ///
  /// In a list that keeps its order a doubtful actor of whom more is found leaves its group only while
  /// that is folded, and none joins it.
  mutating func castChanged(_ cast: Cast, known: Known) {
    guard isTouched else { return sort(cast, by: order) }
    var isListed = [Bool](repeating: false, count: cast.members.count)
    func members(at anchors: [Int]) -> [Int] {
      anchors.lazy.compactMap(cast.member(anchoredAt:)).filter { member in
        defer { isListed[member] = true }
        return !isListed[member]
      }
    }
    sorted = members(at: known.sorted)
    doubtful = members(at: known.doubtful)
    var new = cast.members.indices.filter { !isListed[$0] }
    if !showsDoubtful {
      new += doubtful.filter { !cast.isDoubtful($0) }
      doubtful.removeAll { !cast.isDoubtful($0) }
    }
    add(new, of: cast)
  }

  /// Sorts the list.
  ///
  /// `rebuild` must follow.
  mutating func sort(_ cast: Cast, by order: ActorOrder) {
    self.order = order
    sorted = []
    doubtful = []
    add(Array(cast.members.indices), of: cast)
  }

  /// Adds actors at the end of their group.
  private mutating func add(_ members: [Int], of cast: Cast) {
    let members = Self.sorted(members, of: cast, by: order)
    sorted += members.filter { !cast.isDoubtful($0) }
    doubtful += members.filter { cast.isDoubtful($0) }
    flags = [Bool](repeating: false, count: cast.members.count)
    for member in doubtful { flags[member] = true }
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

  // MARK: rows

  /// Decides which actors have a row.
  mutating func rebuild(keeps: (Int) -> Bool) {
    rows = sorted.filter(keeps)
    doubtfulRows = doubtful.filter(keeps)
  }

  /// Gives the doubtful actors rows of their own, or takes these away.
  mutating func showDoubtful(_ shows: Bool) { showsDoubtful = shows }

  /// Whether an actor stands among the doubtful, shown or not.
  func isDoubtful(_ member: Int) -> Bool { flags.indices.contains(member) && flags[member] }

  /// Whether an actor is hidden because it is doubtful.
  func isFoldedAway(_ member: Int) -> Bool { !showsDoubtful && isDoubtful(member) }

  /// Whether the filter leaves an actor, shown or not.
  func keeps(_ member: Int) -> Bool {
    isDoubtful(member) ? doubtfulRows.contains(member) : rows.contains(member)
  }

  /// How many rows there are, "Everything" and that of the doubtful included.
  var rowCount: Int {
    guard let doubtfulRow else { return rows.count + 1 }
    return doubtfulRow + 1 + (showsDoubtful ? doubtfulRows.count : 0)
  }

  /// The row that stands for all doubtful actors; `nil` if there are none.
  var doubtfulRow: Int? { doubtfulRows.isEmpty ? nil : rows.count + 1 }

  /// The actor at a row; `nil` for "Everything" and for the row of the doubtful.
  func member(atRow row: Int) -> Int? {
    if row > 0 && row <= rows.count { return rows[row - 1] }
    let place = row - rows.count - 2
    return showsDoubtful && doubtfulRows.indices.contains(place) ? doubtfulRows[place] : nil
  }

  /// The row of an actor, if it has one.
  func row(of member: Int) -> Int? {
    if let place = rows.firstIndex(of: member) { return place + 1 }
    guard showsDoubtful, let place = doubtfulRows.firstIndex(of: member) else { return nil }
    return rows.count + 2 + place
  }

  /// What a row is anchored to.
  func anchor(ofRow row: Int, _ cast: Cast) -> RowAnchor {
    if row == doubtfulRow { return .doubtful }
    return member(atRow: row).flatMap { cast.anchor(ofMember: $0) }.map { .at($0) } ?? .everything
  }

  /// The row of the cursor; `nil` while the filter hides it.
  func cursorRow(_ cast: Cast) -> Int? {
    switch anchor {
    case .everything, .matter: 0
    case .doubtful: doubtfulRow
    case .at(let offset): cast.member(anchoredAt: offset).flatMap(row(of:))
    }
  }
}
