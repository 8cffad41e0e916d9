import DocumentModel

/// Disjoint sets (union-find); the earliest element of a set represents it.
struct Clusters<Thing>: Sendable {
  private var parents: [ID<Thing>]

  init(count: Int) { parents = (0..<count).map { ID($0) } }

  /// The representative of the set that holds `thing`.
  mutating func root(of thing: ID<Thing>) -> ID<Thing> {
    var root = thing
    while parents[root] != root { root = parents[root] }
    var next = thing
    while parents[next] != root { (next, parents[next]) = (parents[next], root) }
    return root
  }

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

  mutating func areOne(_ a: FormID, _ b: FormID) -> Bool { actor(of: a) == actor(of: b) }

  /// Makes `form` a name of the actor that `main` names.
  mutating func join(_ main: FormID, _ form: FormID, _ reason: AliasReason) {
    guard !areOne(main, form) else { return }
    clusters.join(main, form)
    if reasons[form] == .first { reasons[form] = reason }
  }
}

/// The best of several items, and whether it is clearly the best.
struct BestFit<Item> {
  private var item: Item?
  private(set) var score = 0
  private var weight = 0
  private var isTie = false

  /// The best item, if no other has its score, or it has at least twice the weight of those that do; without weights
  /// the first.
  var only: Item? { isTie ? nil : item }

  /// Considers one more item; an item with a score of 0 is ignored.
  mutating func consider(_ item: Item, _ score: Int, weight: Int = 0) {
    guard score > 0, score >= self.score else { return }
    if score > self.score {
      (self.item, self.score, self.weight, isTie) = (item, score, weight, false)
    } else if weight > self.weight {
      isTie = weight < 2 * self.weight
      (self.item, self.weight) = (item, weight)
    } else {
      isTie = isTie || 2 * weight > self.weight
    }
  }
}
