import DocumentModel

/// Two actors who appear together.
public struct CompanionPair: Equatable, Sendable {
  /// The actor with the smaller number, an index into `Cast.members`.
  public var first: Int
  /// The other actor.
  public var second: Int
  /// Number of paragraphs in which both appear.
  public var paragraphs: Int
  /// Number of sentences that mention both.
  public var sentences: Int
  /// The first mention of either in the first of these paragraphs; the paragraph's empty start without one.
  public var firstMeeting: Span
  /// How much more often they meet than by chance (`Association.score`); negative for less often.
  public var score: Double
}

/// The pairs of actors who appear together in a scope, the foremost in some order.
///
/// ```swift
/// if let appearances = Appearances(cast, of: document, in: scope.paragraphs(of: document)) {
///   CompanionPairs(in: appearances, most: 40)?.pairs         // who belongs together
///   appearances.edges(among: [0, 3, 7])                      // for a drawing of these three
/// }
/// ```
public struct CompanionPairs: Equatable, Sendable {
  /// The pairs in order.
  public private(set) var pairs: [CompanionPair] = []
  /// Number of all pairs who meet, among the actors that were looked at.
  public private(set) var count = 0
  /// Whether more than `mostActors` actors could be in pairs, so that pairs with the rarer ones are missing.
  public private(set) var leavesOutRarer = false

  /// Number of actors among whom pairs are sought: of those wanted, the ones who appear in most paragraphs of
  /// the scope, ties by number.
  ///
  /// So the counts of all pairs take 6.3 MB at most, whatever the text, and those of any pair are exact. Pairs
  /// with a rarer actor aren't found; `CompanionCounter` finds them from either side.
  public static let mostActors = 1024

  /// Finds the foremost pairs; `nil` if cancelled.
  ///
  /// Complexity: linear in the mentions between the scope's first and last paragraph and in the pairs that meet
  /// in each paragraph. The text is read between mentions if sentences decide, else for the pairs kept.
  ///
  /// - Parameters:
  ///   - most: how many are kept.
  ///   - order: which come first; ties by score, paragraphs, then by members.
  ///   - kinds: only pairs of actors of these kinds; empty for all.
  ///   - excluded: actors who are in no pair, as indices into `Cast.members`; `count` is without theirs, too.
  public init?(
    in appearances: Appearances, most: Int, by order: CompanionOrder = .score,
    kinds: Set<ActorKind> = [], excluding excluded: Set<Int> = [],
    isCancelled: () -> Bool = { false }
  ) {
    let wanted = appearances.present(kinds, excluding: excluded)
    let members = appearances.mostFrequent(Self.mostActors, of: wanted)
    leavesOutRarer = members.count < wanted.count
    var tally = PairTally(members, appearances, hasSentences: order == .sentences)
    guard tally.count(isCancelled) else { return nil }
    let all = tally.pairs()
    count = all.count
    pairs = Array(all.sorted(by: order.precedes(appearances.cast)).prefix(max(0, most)))
    guard order != .sentences, !pairs.isEmpty else { return }
    guard appearances.countSentences(of: &pairs, isCancelled) else { return nil }
  }
}

extension Appearances {
  /// The pairs who meet among given actors, by first actor, then by second; `nil` if cancelled.
  ///
  /// For a network, whose nodes are the actors. A member may be given twice.
  ///
  /// Complexity: linear in the mentions between the scope's first and last paragraph, and in the bytes between
  /// mentions where two of the actors meet.
  ///
  /// - Parameter members: indices into `Cast.members`; the counts take 6 bytes times the square of their number.
  public func edges(
    among members: [Int], isCancelled: () -> Bool = { false }
  ) -> [CompanionPair]? {
    var tally = PairTally(Array(Set(members)).sorted(), self, hasSentences: true)
    guard tally.count(isCancelled) else { return nil }
    return tally.pairs().sorted { ($0.first, $0.second) < ($1.first, $1.second) }
  }

  /// The members of some kinds who appear in the scope, without excluded ones, ascending by number.
  fileprivate func present(_ kinds: Set<ActorKind>, excluding excluded: Set<Int>) -> [Int] {
    cast.members.indices.filter {
      paragraphs(of: $0) > 0 && (kinds.isEmpty || kinds.contains(cast.members[$0].kind))
        && !excluded.contains($0)
    }
  }

  /// Those of some members who appear in most paragraphs, ascending by number.
  fileprivate func mostFrequent(_ most: Int, of members: [Int]) -> [Int] {
    guard members.count > most else { return members }
    let sorted = members.sorted {
      let (a, b) = (paragraphs(of: $0), paragraphs(of: $1))
      return a != b ? a > b : $0 < $1
    }
    return sorted.prefix(most).sorted()
  }

  /// Counts the sentences of a few pairs; false if cancelled.
  fileprivate func countSentences(
    of pairs: inout [CompanionPair], _ isCancelled: () -> Bool
  ) -> Bool {
    let members = Set(pairs.flatMap { [$0.first, $0.second] }).sorted()
    var tally = PairTally(members, self, hasSentences: true)
    guard tally.count(isCancelled) else { return false }
    for index in pairs.indices {
      pairs[index].sentences = tally.sentences(pairs[index].first, pairs[index].second)
    }
    return true
  }
}

extension CompanionOrder {
  /// Whether a pair stands before another one.
  fileprivate func precedes(_ cast: Cast) -> (CompanionPair, CompanionPair) -> Bool {
    let names = self == .name ? cast.members.map(\.name) : []
    return { a, b in
      switch self {
      case .paragraphs where a.paragraphs != b.paragraphs: return a.paragraphs > b.paragraphs
      case .sentences where a.sentences != b.sentences: return a.sentences > b.sentences
      case .firstMeeting where a.firstMeeting != b.firstMeeting:
        return a.firstMeeting < b.firstMeeting
      case .name where names[a.first] != names[b.first]: return names[a.first] < names[b.first]
      case .name where names[a.second] != names[b.second]: return names[a.second] < names[b.second]
      default: return Self.precedesByScore(a, b)
      }
    }
  }

  private static func precedesByScore(_ a: CompanionPair, _ b: CompanionPair) -> Bool {
    if a.score != b.score { return a.score > b.score }
    if a.paragraphs != b.paragraphs { return a.paragraphs > b.paragraphs }
    return (a.first, a.second) < (b.first, b.second)
  }
}
