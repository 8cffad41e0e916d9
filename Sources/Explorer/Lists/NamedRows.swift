import CastQueries
import DocumentModel
import KeywordSearch

/// The actors whose names fit the filter while it is typed: their rows come first, the best at the top.
struct NamedRows: Sendable {
  /// The best first.
  private(set) var members: [Int] = []
  /// How well the best one fits.
  private(set) var bestFit: NameFit?

  static let none = NamedRows()

  private init() {}

  /// Takes those of the ranked actors that the list has.
  ///
  /// Of those that fit alike, actors in the chosen sections come before those elsewhere. Doubtful names are left out:
  /// what is probably no name is no answer to a name that was typed.
  ///
  /// - Parameters:
  ///   - here: mentions of each actor in the chosen sections; `nil` where none are chosen.
  ///   - isListed: whether the list has an actor.
  init(
    _ ranked: [RankedActor], _ cast: Cast, here: ActorCounts?, isListed: (Int) -> Bool
  ) {
    // Two may have turned out to be one since they were ranked.
    var seen = Set<Int>()
    let listed = ranked.compactMap { actor in
      cast.member(at: actor.anchor).map { (member: $0, fit: actor.fit) }
    }.filter {
      seen.insert($0.member).inserted && !cast.isDoubtful($0.member) && isListed($0.member)
    }
    // Sorting keeps the best fit in front.
    bestFit = listed.first?.fit
    guard let here else {
      members = listed.map(\.member)
      return
    }
    func isElsewhere(_ place: Int) -> Int { here[listed[place].member] == 0 ? 1 : 0 }
    members = listed.indices.sorted { a, b in
      if listed[a].fit != listed[b].fit { return listed[a].fit > listed[b].fit }
      return (isElsewhere(a), a) < (isElsewhere(b), b)
    }.map { listed[$0].member }
  }

  /// These actors, then the others in the order of the list.
  ///
  /// Complexity: linear in all actors.
  func before(_ others: [Int], _ cast: Cast) -> [Int] {
    if members.isEmpty { return others }
    var isNamed = [Bool](repeating: false, count: cast.members.count)
    for member in members { isNamed[member] = true }
    return members + others.filter { !isNamed[$0] }
  }
}
