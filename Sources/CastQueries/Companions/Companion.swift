import DocumentModel

/// An actor who appears with chosen ones.
public struct Companion: Equatable, Sendable {
  /// The actor, an index into `Cast.members`.
  public var member: Int
  /// Number of paragraphs in which it appears with all the chosen.
  public var paragraphs: Int
  /// Number of sentences that mention it and all the chosen.
  public var sentences: Int
  /// Its first mention in the first of these paragraphs; the paragraph's empty start if it only says it.
  public var firstMeeting: Span
  /// How much more often they meet than by chance (`Association.score`); negative for less often.
  public var score: Double
}

/// How companions and pairs are ordered; ties of any order by score, paragraphs, then by member.
public enum CompanionOrder: String, CaseIterable, Sendable {
  /// The strongest association first.
  case score
  /// The most shared paragraphs first.
  case paragraphs
  /// The most shared sentences first.
  case sentences
  /// The first meeting first.
  case firstMeeting = "first"
  /// By name, code point by code point.
  case name
}

/// Who appears with chosen actors in a scope.
///
/// ```swift
/// if var counter = CompanionCounter(cast, of: document, in: scope.paragraphs(of: document)) {
///   let with = counter.companions(of: [0])               // the first actor's, the strongest first
///   cast.members[with.companions[0].member].name         // "Bob"
///   with.sorted(by: .firstMeeting, cast)                 // in the order in which they meet
/// }
/// ```
public struct Companions: Equatable, Sendable {
  /// The companions by score.
  public internal(set) var companions: [Companion] = []
  /// Number of paragraphs in which all the chosen appear.
  public internal(set) var paragraphs = 0
  /// Number of paragraphs of the scope in which anyone appears.
  public internal(set) var scopeParagraphs = 0

  /// The companions in another order.
  public func sorted(by order: CompanionOrder, _ cast: Cast) -> [Companion] {
    switch order {
    case .score: companions
    case .paragraphs: sorted { $0.paragraphs > $1.paragraphs }
    case .sentences: sorted { $0.sentences > $1.sentences }
    case .firstMeeting: sorted { $0.firstMeeting < $1.firstMeeting }
    case .name: sorted { cast.members[$0.member].name < cast.members[$1.member].name }
    }
  }

  /// Sorts by a key; `companions` has the order of ties, which sorting by place keeps.
  private func sorted(_ precedes: (Companion, Companion) -> Bool) -> [Companion] {
    companions.indices.sorted { a, b in
      if precedes(companions[a], companions[b]) { return true }
      return !precedes(companions[b], companions[a]) && a < b
    }.map { companions[$0] }
  }

  /// By score, ties by paragraphs, then by member.
  mutating func sort() {
    companions.sort { a, b in
      if a.score != b.score { return a.score > b.score }
      return a.paragraphs != b.paragraphs ? a.paragraphs > b.paragraphs : a.member < b.member
    }
  }
}
