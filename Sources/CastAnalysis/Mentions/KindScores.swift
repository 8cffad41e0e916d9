import DocumentModel

/// How much speaks for each kind of actor; sums of small weights.
struct KindScores: Equatable, Sendable {
  var person: Int32 = 0
  var organisation: Int32 = 0
  var group: Int32 = 0
  var place: Int32 = 0
  var other: Int32 = 0

  /// Adds the scores of `more`.
  mutating func add(_ more: KindScores) {
    person += more.person
    organisation += more.organisation
    group += more.group
    place += more.place
    other += more.other
  }

  /// The kind with the most evidence; a person if there is none.
  ///
  /// A group is one only if something speaks for it: the chain has no label for groups, so what it
  /// takes for no name at all has nothing against that kind alone.
  var best: ActorKind {
    var (kind, score) = (ActorKind.person, person)
    if place > score { (kind, score) = (.place, place) }
    if organisation > score { (kind, score) = (.organisation, organisation) }
    if group > max(0, score) { (kind, score) = (.group, group) }
    return other > score ? .other : kind
  }

  /// The most that speaks for a kind other than a group.
  var most: Int32 { max(person, organisation, place, other) }

  /// Adds a little to one kind.
  mutating func lean(to kind: ActorKind, by weight: Int32 = 2) {
    switch kind {
    case .person: person += weight
    case .organisation: organisation += weight
    case .group: group += weight
    case .place: place += weight
    case .other: other += weight
    }
  }

  /// The score of one kind.
  subscript(kind: ActorKind) -> Int32 {
    switch kind {
    case .person: person
    case .organisation: organisation
    case .group: group
    case .place: place
    case .other: other
    }
  }
}
