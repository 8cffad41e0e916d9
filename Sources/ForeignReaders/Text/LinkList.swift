/// The addresses on the web that a text leads to, each once, in order.
struct LinkList {
  private(set) var targets: [String] = []
  private(set) var isFull = false
  private var known: Set<String> = []

  private static let most = 1000
  private static let longest = 500

  mutating func add(_ target: String) {
    let isOnTheWeb =
      target.utf8.starts(with: "http://".utf8) || target.utf8.starts(with: "https://".utf8)
    guard isOnTheWeb, target.utf8.count <= Self.longest, !known.contains(target) else { return }
    guard targets.count < Self.most else {
      isFull = true
      return
    }
    known.insert(target)
    targets.append(target)
  }
}
