import CastQueries
import DocumentModel

/// What is asked about who appears with whom.
struct CompanionQuestion: Equatable, Sendable {
  /// What the paragraphs in question depend on.
  var scope: LinkOrigin
  /// The actors whose companions are sought; none for the strongest pairs.
  var members: [Int]
  /// The only kind of actors that is sought; `nil` for all.
  var kind: ActorKind?
  /// Whether doubtful actors are left out of pairs, since they are folded.
  var hidesDoubtful: Bool
  /// Which pairs are kept; with actors, which companions come into a network.
  var order: CompanionOrder
  /// Whether shared sentences are counted, too.
  var hasSentences: Bool
  /// Whether all links among the foremost are needed, too: for a network.
  var hasLinks: Bool

  /// Whether an actor is of the kind that is sought.
  func seeks(_ member: Int, _ cast: Cast) -> Bool {
    kind.map { $0 == cast.members[member].kind } ?? true
  }
}

/// Who appears with whom.
struct Company: Sendable {
  /// What was asked.
  let question: CompanionQuestion
  /// The companions of the actors asked about.
  var companions: Companions?
  /// The strongest pairs, if no one was asked about.
  var pairs: [CompanionPair] = []
  /// Number of all pairs, those that weren't kept included.
  var pairCount = 0
  /// The actors of the network, the foremost first.
  var nodes: [Int] = []
  /// How often any two of them appear together.
  var links: [CompanionPair] = []

  /// The actors of a network: those asked about and their foremost companions, or those of the pairs; none doubtful.
  func foremost(_ cast: Cast) -> [Int] {
    var nodes = Array(question.members.prefix(NetworkGraph.mostNodes))
    let others = question.members.isEmpty ? foremostOfPairs : foremostCompanions(cast)
    for member in others where question.seeks(member, cast) && !cast.isDoubtful(member) {
      if nodes.count == NetworkGraph.mostNodes { break }
      if !nodes.contains(member) { nodes.append(member) }
    }
    return nodes
  }

  /// The companions in the order of the list; by association those last who share fewer than three paragraphs, of whom
  /// the measure says little.
  private func foremostCompanions(_ cast: Cast) -> [Int] {
    guard let companions else { return [] }
    switch question.order {
    case .score:
      let often = companions.companions.filter { $0.paragraphs > 2 }
      return (often + companions.companions.filter { $0.paragraphs <= 2 }).map(\.member)
    case .paragraphs, .sentences:
      return companions.sorted(by: question.order, cast).map(\.member)
    case .firstMeeting, .name: return companions.sorted(by: .paragraphs, cast).map(\.member)
    }
  }

  /// The actors of the pairs by the number of paragraphs that they share with others there, ties by number.
  private var foremostOfPairs: [Int] {
    var shared: [Int: Int] = [:]
    for pair in pairs {
      shared[pair.first, default: 0] += pair.paragraphs
      shared[pair.second, default: 0] += pair.paragraphs
    }
    return shared.sorted { (-$0.value, $0.key) < (-$1.value, $1.key) }.map(\.key)
  }
}
