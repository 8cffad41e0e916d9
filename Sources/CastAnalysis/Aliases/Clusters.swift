/// Disjoint sets of forms; each set is an actor, called by its earliest form.
struct Clusters: Sendable {
  private var parents: [Int32]

  /// Every form on its own.
  init(count: Int) { parents = (0..<Int32(truncatingIfNeeded: count)).map { $0 } }

  /// The earliest form of the set that `form` is in.
  mutating func root(of form: Int) -> Int {
    var root = Int32(truncatingIfNeeded: form)
    while parents[Int(root)] != root { root = parents[Int(root)] }
    var next = form
    while parents[next] != root { (next, parents[next]) = (Int(parents[next]), root) }
    return Int(root)
  }

  /// Joins the sets of two forms.
  mutating func join(_ a: Int, _ b: Int) {
    let (first, second) = (root(of: a), root(of: b))
    parents[max(first, second)] = Int32(truncatingIfNeeded: min(first, second))
  }
}
