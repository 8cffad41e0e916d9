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
  /// Which pairs are kept.
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

  /// The actors asked about and their strongest companions, or those of the strongest pairs; none doubtful.
  ///
  /// Who shares fewer than three paragraphs comes last: the measure is unsure there.
  func foremost(_ cast: Cast) -> [Int] {
    var nodes = Array(question.members.prefix(NetworkGraph.mostNodes))
    let companions = companions?.companions ?? []
    let often = companions.filter { $0.paragraphs > 2 }
    let rarely = companions.filter { $0.paragraphs <= 2 }
    let others = (often + rarely).map(\.member) + pairs.flatMap { [$0.first, $0.second] }
    for member in others where question.seeks(member, cast) && !cast.isDoubtful(member) {
      if nodes.count == NetworkGraph.mostNodes { break }
      if !nodes.contains(member) { nodes.append(member) }
    }
    return nodes
  }
}
