/// Numbers words: an open-addressing table from a word's hash to a small integer.
///
/// Two words of the same 64-bit hash count as one; among a million words that happens once in some
/// forty million texts.
struct TermTable {
  private var keys: [UInt64]
  private var ids: [Int32]
  /// How many words have a number.
  private(set) var count = 0

  /// Makes an empty table; it grows as needed.
  init(capacity: Int = 1024) {
    keys = [UInt64](repeating: 0, count: capacity)
    ids = [Int32](repeating: 0, count: capacity)
  }

  /// The number of the word with `hash`, a new one if it is new.
  mutating func insert(_ hash: UInt64) -> Int32 {
    if count * 2 >= keys.count { grow() }
    let place = slot(of: hash | 1)
    if keys[place] == 0 {
      keys[place] = hash | 1
      ids[place] = Int32(truncatingIfNeeded: count)
      count += 1
    }
    return ids[place]
  }

  /// The number of the word with `hash`, if it has one.
  func find(_ hash: UInt64) -> Int32? {
    let place = slot(of: hash | 1)
    return keys[place] == 0 ? nil : ids[place]
  }

  private func slot(of key: UInt64) -> Int {
    let mask = keys.count - 1
    var place = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 20) & mask
    while keys[place] != 0, keys[place] != key { place = (place + 1) & mask }
    return place
  }

  private mutating func grow() {
    let old = (keys, ids)
    keys = [UInt64](repeating: 0, count: old.0.count * 2)
    ids = [Int32](repeating: 0, count: old.0.count * 2)
    for (key, id) in zip(old.0, old.1) where key != 0 {
      let place = slot(of: key)
      keys[place] = key
      ids[place] = id
    }
  }
}
