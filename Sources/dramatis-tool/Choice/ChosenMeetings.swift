import CastQueries
import DocumentModel

/// An actor who appears with others.
struct Meeting {
  /// The actor, an index into `Cast.members`.
  var member: Int
  /// Those with whom it appears.
  var others: [Int]
  /// Number of paragraphs in which they all appear.
  var paragraphs: Int
  /// Number of sentences that mention them all.
  var sentences: Int
  /// The first mention in the first of these paragraphs.
  var first: Span
  /// The log-likelihood ratio G² with its sign (`Association.score`).
  var score: Double
}

extension Meeting {
  /// Whether the actor, or one of those with whom it appears, is probably not an actor of the text.
  func isDoubtful(_ cast: Cast) -> Bool {
    cast.isDoubtful(member) || others.contains(where: cast.isDoubtful)
  }

  fileprivate init(_ companion: Companion, with chosen: [Int]) {
    self.init(
      member: companion.member, others: chosen, paragraphs: companion.paragraphs,
      sentences: companion.sentences, first: companion.firstMeeting, score: companion.score)
  }

  fileprivate init(_ pair: CompanionPair) {
    self.init(
      member: pair.first, others: [pair.second], paragraphs: pair.paragraphs,
      sentences: pair.sentences, first: pair.firstMeeting, score: pair.score)
  }
}

/// Who appears with the chosen actors in what is chosen besides them; without actors, which pairs appear together.
struct ChosenMeetings {
  let choice: Choice
  private let appearances: Appearances
  /// The foremost meetings in the order asked for.
  private(set) var meetings: [Meeting] = []
  /// Number of all meetings found.
  private(set) var count = 0
  /// Whether pairs with actors in fewer paragraphs are missing (`CompanionPairs.leavesOutRarer`).
  private(set) var leavesOutRarer = false

  /// What becomes of doubtful actors that aren't chosen.
  enum Doubtful {
    /// They count like others.
    case count
    /// Meetings with them come after all others, whatever the order.
    case comeLast
    case areLeftOut
  }

  /// Finds the meetings; `nil` if counting is cancelled, which nothing does here.
  ///
  /// - Parameters:
  ///   - order: which come first.
  ///   - most: how many are kept.
  ///   - doubtful: what becomes of doubtful actors.
  init?(_ choice: Choice, by order: CompanionOrder, most: Int, doubtful: Doubtful = .count) {
    guard let found = Appearances(choice.cast, of: choice.document, in: choice.scope) else {
      return nil
    }
    self.choice = choice
    appearances = found
    let hasAll =
      choice.actors == .anyone
      ? findPairs(by: order, most: most, doubtful) : findCompanions(by: order, doubtful)
    guard hasAll else { return nil }
    if doubtful == .comeLast {
      // Doubtful actors that are chosen are in all meetings.
      let isLast = meetings.map { meeting in
        choice.cast.isDoubtful(meeting.member)
          || choice.actors == .anyone && meeting.isDoubtful(choice.cast)
      }
      let numbered = zip(isLast, meetings)
      meetings = numbered.filter { !$0.0 }.map(\.1) + numbered.filter(\.0).map(\.1)
    }
    meetings = Array(meetings.prefix(most))
  }

  /// Finds pairs; where doubtful ones come last, `most` without these and `most` of all.
  private mutating func findPairs(
    by order: CompanionOrder, most: Int, _ doubtful: Doubtful
  ) -> Bool {
    let cast = choice.cast
    func pairs(excluding excluded: [Int]) -> CompanionPairs? {
      CompanionPairs(
        in: appearances, most: most, by: order, kinds: choice.kinds, excluding: Set(excluded))
    }
    let members = cast.members.indices.filter(cast.isDoubtful)
    guard let found = pairs(excluding: doubtful == .areLeftOut ? members : []) else {
      return false
    }
    meetings = found.pairs.map { Meeting($0) }
    (count, leavesOutRarer) = (found.count, found.leavesOutRarer)
    guard doubtful == .comeLast, found.count > most else { return true }
    guard let sure = pairs(excluding: members) else { return false }
    meetings = sure.pairs.map { Meeting($0) } + meetings.filter { $0.isDoubtful(cast) }
    return true
  }

  private mutating func findCompanions(by order: CompanionOrder, _ doubtful: Doubtful) -> Bool {
    meetings = companions(by: order).filter {
      doubtful != .areLeftOut || !choice.cast.isDoubtful($0.member)
    }
    count = meetings.count
    return true
  }

  private func companions(by order: CompanionOrder) -> [Meeting] {
    var counter = CompanionCounter(appearances)
    let chosen = choice.actors.members
    let found = counter.companions(of: chosen)?.sorted(by: order, choice.cast) ?? []
    return found.filter { choice.hasKind($0.member) }.map { Meeting($0, with: chosen) }
  }

  /// Number of actors that `network` would have without its limit, if actors are chosen; else 0.
  var networkActors: Int {
    choice.actors == .anyone ? 0 : choice.actors.members.count + meetings.count
  }

  /// The network of the meetings: with actors, of them and their companions, with all pairs among these.
  ///
  /// - Parameter most: number of actors; the chosen ones and the foremost companions stay.
  func network(most: Int = CompanionPairs.mostActors) -> Network {
    let pairs: [Meeting]
    var members = choice.actors.members
    if members.isEmpty {
      pairs = meetings
      members = Set(meetings.flatMap { [$0.member] + $0.others }).sorted()
    } else {
      members += meetings.prefix(max(0, most - members.count)).map(\.member)
      pairs = (appearances.edges(among: members) ?? []).map { Meeting($0) }
    }
    var counts = ActorCounts()
    counts.count(choice.cast, in: choice.scope)
    return Network(
      nodes: members.sorted().map { Network.Node(choice.cast.members[$0], mentions: counts[$0]) },
      edges: pairs.map { Network.Edge($0, choice.cast) })
  }
}
