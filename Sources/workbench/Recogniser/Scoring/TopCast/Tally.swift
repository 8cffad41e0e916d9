/// Counts of keys, in the order of their first occurrence.
struct Tally<Key: Hashable> {
  private var places: [Key: Int] = [:]
  private(set) var entries: [(key: Key, count: Int)] = []

  init(_ keys: [Key] = []) {
    for key in keys { add(key) }
  }

  mutating func add(_ key: Key) {
    let place = places[key, default: entries.count]
    if place == entries.count {
      places[key] = place
      entries.append((key, 0))
    }
    entries[place].count += 1
  }

  subscript(key: Key) -> Int { places[key].map { entries[$0].count } ?? 0 }

  var total: Int { entries.reduce(0) { $0 + $1.count } }

  /// The keys, the most frequent first; ties in the order of first occurrence.
  var ranked: [(key: Key, count: Int)] {
    entries.enumerated().sorted {
      ($1.element.count, $0.offset) < ($0.element.count, $1.offset)
    }.map(\.element)
  }

  /// The most frequent key; in a tie, the one that occurred first.
  var best: (key: Key, count: Int)? {
    entries.first.map { first in entries.reduce(first) { $1.count > $0.count ? $1 : $0 } }
  }

  static func += (a: inout Tally, b: Tally) {
    for entry in b.entries {
      for _ in 0..<entry.count { a.add(entry.key) }
    }
  }
}
