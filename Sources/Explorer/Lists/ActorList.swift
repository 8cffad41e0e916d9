import CastQueries
import DocumentModel

/// Orders in which the actors can be listed.
enum ActorOrder: String, RowOrder, Sendable, CaseIterable {
  case mentions, appearance, name
  /// Those first who are mentioned in the chosen sections only.
  case share = "share here"

  func words(_ look: Look) -> String { rawValue }
}

/// The actors: those in the chosen sections, by themselves; doubtful ones and those elsewhere in groups.
///
/// The list is always in the order that it says: it is sorted anew whenever the cast grows.
struct ActorList: Sendable {
  var list = RowList()
  var order = ActorOrder.mentions
  /// The only kind that is listed; `nil` for all.
  var kind: ActorKind?
  /// Mentions of each actor in what sections, filter and place read leave.
  private(set) var here = ActorCounts()
  /// Whether sections are chosen, or the text counts up to a place only, so that `here` counts.
  private(set) var isNarrowed = false
  /// Whether sections are chosen, so that others are elsewhere.
  private(set) var hasElsewhere = false
  /// Number of paragraphs that sections, filter and place read leave.
  private(set) var paragraphsHere = 0
  /// The actors that are not doubtful in the order of the list.
  private(set) var sorted: [Int] = []
  /// The doubtful ones in the order of the list.
  private(set) var doubtful: [Int] = []
  /// Those of `sorted` and `doubtful` that kind, filter and place read leave.
  private var candidates: (sure: [Int], doubtful: [Int]) = ([], [])
  /// Those whose names fit the filter being typed.
  private(set) var named = NamedRows.none
  /// Cells that the longest rows need, without and with the doubtful ones; estimated by bytes.
  private var longestRows = (sure: 0, all: 0)
  private var sortOrigin: ListOrigin?
  private var candidateOrigin: ListOrigin?
  private var rowOrigin: ListOrigin?

  /// Derives order and rows, if what they depend on has changed.
  ///
  /// Complexity: O(*n* log *n*) in the actors after the cast has grown, O(*n*) after a change of filter or kind; after a
  /// change of sections that of the mentions and actors there.
  mutating func settle(_ cast: Cast, _ narrowing: Narrowing) {
    isNarrowed = narrowing.isCounted
    hasElsewhere = !narrowing.sections.isEmpty
    paragraphsHere = narrowing.scope.count
    // Each step depends on what those before it depend on, and on more.
    var origin = ListOrigin(cast)
    settleOrder(cast, &origin)
    settleCandidates(cast, narrowing, &origin)
    settleRows(cast, narrowing, &origin)
    list.settle(cast, hiddenIn: hider(cast))
  }

  private mutating func settleOrder(_ cast: Cast, _ origin: inout ListOrigin) {
    let order = effectiveOrder
    origin.choices = [ActorOrder.allCases.firstIndex(of: order) ?? 0]
    guard sortOrigin != origin else { return }
    sortOrigin = origin
    sort(cast, by: order)
  }

  private mutating func settleCandidates(
    _ cast: Cast, _ narrowing: Narrowing, _ origin: inout ListOrigin
  ) {
    origin.choices += [kind.flatMap(ActorKind.allCases.firstIndex) ?? -1, narrowing.end ?? -1]
    origin.take(narrowing.found)
    guard candidateOrigin != origin else { return }
    candidateOrigin = origin
    candidates = (
      sorted.filter { keeps($0, cast, narrowing) }, doubtful.filter { keeps($0, cast, narrowing) }
    )
  }

  private mutating func settleRows(
    _ cast: Cast, _ narrowing: Narrowing, _ origin: inout ListOrigin
  ) {
    origin.choices +=
      [list.foldChanges, narrowing.ranksNames ? 1 : 0]
      + narrowing.sections.flatMap { [$0.lowerBound, $0.upperBound] }
    guard rowOrigin != origin else { return }
    rowOrigin = origin
    if isNarrowed { here.count(cast, in: narrowing.scope) }
    named = .none
    if narrowing.ranksNames, let ranked = narrowing.found?.ranked {
      // A name that was typed is an answer whatever kinds are listed.
      named = NamedRows(ranked, cast, here: hasElsewhere ? here : nil) {
        narrowing.keeps($0, cast)
      }
    }
    if isNarrowed { setRowsHere(cast, narrowing) } else { setRows(cast) }
  }

  /// The orders that make sense now, as one steps through them.
  var orders: [ActorOrder] {
    hasElsewhere ? [.mentions, .share, .appearance, .name] : [.mentions, .appearance, .name]
  }

  /// The order in force: without sections every actor is mentioned here only.
  var effectiveOrder: ActorOrder { !hasElsewhere && order == .share ? .mentions : order }

  private func keeps(_ member: Int, _ cast: Cast, _ narrowing: Narrowing) -> Bool {
    if let kind, cast.members[member].kind != kind { return false }
    return narrowing.keeps(member, cast)
  }

  // MARK: rows

  /// Rows that the list wants on the screen: those without sections, so that the lists' heights don't change with every
  /// section that one moves over.
  var wantedRows: Int {
    guard hasElsewhere, !list.isUnfolded(.elsewhere) else { return list.rowCount }
    let doubtful = candidates.doubtful.count
    let group = doubtful == 0 ? 0 : 1 + (list.isUnfolded(.doubtful) ? doubtful : 0)
    return 1 + candidates.sure.count + group
  }

  private mutating func setRows(_ cast: Cast) {
    list.set(
      rows: named.before(candidates.sure, cast),
      groups: [RowList.Group(.doubtful, candidates.doubtful)],
      itemCount: cast.members.count)
  }

  /// Gives rows to the actors who are mentioned here; where sections are chosen the others are elsewhere.
  private mutating func setRowsHere(_ cast: Cast, _ narrowing: Narrowing) {
    let members = sortedHere(here.members.filter { keeps($0, cast, narrowing) }, cast)
    let all = candidates.sure.count + candidates.doubtful.count
    // They are many, and only looked for if they show.
    let needsOthers = !hasElsewhere || list.isUnfolded(.elsewhere)
    let others =
      needsOthers ? (candidates.sure + candidates.doubtful).filter { here[$0] == 0 } : []
    let listed = hasElsewhere ? members : members + others
    let rows = named.before(listed.filter { !cast.isDoubtful($0) }, cast)
    let doubtful = listed.filter { cast.isDoubtful($0) }
    let ownRows = Set(named.members)
    // Names that fit have rows, even of a kind that isn't listed.
    let otherKinds = named.members.count { !keeps($0, cast, narrowing) }
    list.set(
      rows: rows,
      groups: [
        RowList.Group(.doubtful, doubtful),
        RowList.Group(
          .elsewhere, hasElsewhere ? others.filter { !ownRows.contains($0) } : [],
          count: max(0, all + otherKinds - rows.count - doubtful.count)),
      ], itemCount: cast.members.count)
  }

  private func sortedHere(_ members: [Int], _ cast: Cast) -> [Int] {
    switch effectiveOrder {
    case .appearance: members
    case .mentions:
      members.sorted { (-here[$0], $0) < (-here[$1], $1) }
    case .share: members.sorted { shareKey(of: $0, cast) < shareKey(of: $1, cast) }
    case .name: Self.byName(members, cast)
    }
  }

  private func shareKey(of member: Int, _ cast: Cast) -> (Double, Int, Int) {
    let count = here[member]
    return (-Double(count) / Double(max(1, cast.mentionCount(of: member))), -count, member)
  }

  /// The folded group that the actor under the cursor is in.
  ///
  /// An actor who isn't in the chosen sections stays chosen: one who moves through the sections follows that actor.
  private func hider(_ cast: Cast) -> RowGroup? {
    guard hasElsewhere, case .at(let anchor) = list.anchor, let member = cast.member(at: anchor),
      here[member] == 0
    else { return nil }
    return .elsewhere
  }

  // MARK: order

  private mutating func sort(_ cast: Cast, by order: ActorOrder) {
    let members = Self.sorted(cast, by: order)
    sorted = members.filter { !cast.isDoubtful($0) }
    doubtful = members.filter { cast.isDoubtful($0) }
    let sure = Self.longestRow(sorted, cast)
    longestRows = (sure, max(sure, Self.longestRow(doubtful, cast)))
  }

  private static func sorted(_ cast: Cast, by order: ActorOrder) -> [Int] {
    let members = cast.members.indices
    return switch order {
    case .appearance: Array(members)
    case .mentions, .share:
      members.sorted { (-cast.mentionCount(of: $0), $0) < (-cast.mentionCount(of: $1), $1) }
    case .name: byName(Array(members), cast)
    }
  }

  private static func byName(_ members: [Int], _ cast: Cast) -> [Int] {
    members.map { (cast.members[$0].name.lowercased(), $0) }.sorted { $0 < $1 }.map(\.1)
  }

  /// Cells that the row with the longest name needs.
  var longestRow: Int { list.isUnfolded(.doubtful) ? longestRows.all : longestRows.sure }

  private static func longestRow(_ members: [Int], _ cast: Cast) -> Int {
    columnsBesideName + (members.lazy.map { cast.members[$0].name.utf8.count }.max() ?? 0)
  }

  /// Cells of a row that its name doesn't have: margins, kind, count.
  private static let columnsBesideName = 14

  // MARK: doubtful actors

  /// Whether an actor is hidden because it is doubtful.
  func isFoldedAway(_ member: Int, _ cast: Cast) -> Bool {
    !list.isUnfolded(.doubtful) && cast.isDoubtful(member)
  }

  /// Unfolds what hides the actor under the cursor.
  mutating func unfoldToCursor(_ cast: Cast) {
    guard case .at(let anchor) = list.anchor, let member = cast.member(at: anchor),
      cast.isDoubtful(member)
    else { return }
    list.setUnfolded(true, .doubtful)
  }
}
