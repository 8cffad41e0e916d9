import DocumentModel

/// Evidence for each kind of actor: sums of weights, in quarters of a natural logarithm of odds.
struct KindScores: Equatable, Sendable {
  var person: Int32 = 0
  var organisation: Int32 = 0
  var group: Int32 = 0
  var place: Int32 = 0
  var other: Int32 = 0

  mutating func add(_ more: KindScores) {
    person += more.person
    organisation += more.organisation
    group += more.group
    place += more.place
    other += more.other
  }

  /// The kind with the most evidence; a person without any evidence.
  ///
  /// A group needs positive evidence: the chain has no label for groups, so that what it labels as no name has no
  /// evidence against a group alone.
  var best: ActorKind {
    var (kind, score) = (ActorKind.person, person)
    if place > score { (kind, score) = (.place, place) }
    if organisation > score { (kind, score) = (.organisation, organisation) }
    if group > max(0, score) { (kind, score) = (.group, group) }
    return other > score ? .other : kind
  }

  /// The most evidence for a kind other than a group.
  var most: Int32 { max(person, organisation, place, other) }

  subscript(kind: ActorKind) -> Int32 {
    get {
      switch kind {
      case .person: person
      case .organisation: organisation
      case .group: group
      case .place: place
      case .other: other
      }
    }
    set {
      switch kind {
      case .person: person = newValue
      case .organisation: organisation = newValue
      case .group: group = newValue
      case .place: place = newValue
      case .other: other = newValue
      }
    }
  }
}
