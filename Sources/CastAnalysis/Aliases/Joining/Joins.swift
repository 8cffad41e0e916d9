import DocumentModel

/// Disjoint sets (union-find); the earliest element of a set represents it.
struct Clusters<Thing>: Sendable {
  private var parents: [ID<Thing>]

  /// Makes a set of each element.
  init(count: Int) { parents = (0..<count).map { ID($0) } }

  /// The representative of the set that holds `thing`.
  mutating func root(of thing: ID<Thing>) -> ID<Thing> {
    var root = thing
    while parents[root] != root { root = parents[root] }
    var next = thing
    while parents[next] != root { (next, parents[next]) = (parents[next], root) }
    return root
  }

  /// Joins the sets of two elements.
  mutating func join(_ a: ID<Thing>, _ b: ID<Thing>) {
    let (first, second) = (root(of: a), root(of: b))
    parents[max(first, second)] = min(first, second)
  }
}

/// The names that have been joined so far, and the reasons.
struct Joins: Sendable {
  private var clusters: Clusters<NameForm>
  /// Why each name was joined to another; `first` if it was not.
  private(set) var reasons: [AliasReason]

  /// Every name is an actor of its own.
  init(count: Int) {
    clusters = Clusters(count: count)
    reasons = [AliasReason](repeating: .first, count: count)
  }

  /// The earliest name of the actor that `form` names.
  mutating func actor(of form: FormID) -> FormID { clusters.root(of: form) }

  /// Whether two names are one actor's.
  mutating func areOne(_ a: FormID, _ b: FormID) -> Bool { actor(of: a) == actor(of: b) }

  /// Makes `form` a name of the actor that `main` names.
  mutating func join(_ main: FormID, _ form: FormID, _ reason: AliasReason) {
    guard !areOne(main, form) else { return }
    clusters.join(main, form)
    if reasons[form] == .first { reasons[form] = reason }
  }
}
