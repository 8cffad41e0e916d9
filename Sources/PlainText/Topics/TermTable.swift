/// Numbers words: an open-addressing table from a word's hash to a small integer.
///
/// Two words with the same 64-bit hash count as one; among a million words that happens once in some forty million
/// texts.
struct TermTable {
  /// Hashes of the words, indexed by their number.
  private var hashes: [UInt64] = []
  /// One more than the number of the word in each slot; 0 in an empty slot.
  private var slots: [Int32]

  /// An empty table of `capacity` slots, a power of two; it grows when three quarters are used.
  init(capacity: Int) {
    hashes.reserveCapacity(capacity / 4 * 3)
    slots = [Int32](repeating: 0, count: capacity)
  }

  /// Number of different words.
  var count: Int { hashes.count }

  /// Number of the word with `hash`; a new one if the word is new.
  mutating func insert(_ hash: UInt64) -> Int32 {
    let (place, known) = look(for: hash)
    if let known { return known }
    hashes.append(hash)
    let number = Int32(truncatingIfNeeded: hashes.count)
    slots[place] = number
    if hashes.count > slots.count / 4 * 3 { grow() }
    return number - 1
  }

  /// Number of the word with `hash`; `nil` if it has none.
  func find(_ hash: UInt64) -> Int32? { look(for: hash).number }

  /// Slot of the word with `hash`, or an empty one for it, and its number if it has one.
  @inline(__always)
  private func look(for hash: UInt64) -> (place: Int, number: Int32?) {
    let mask = slots.count &- 1
    var place = Self.home(of: hash) & mask
    while true {
      let slot = slots[place]
      if slot == 0 { return (place, nil) }
      if hashes[Int(slot &- 1)] == hash { return (place, slot &- 1) }
      place = (place &+ 1) & mask
    }
  }

  /// Where the search for `hash` starts, in a table of any size.
  @inline(__always)
  private static func home(of hash: UInt64) -> Int {
    Int(truncatingIfNeeded: (hash &* 0x9E37_79B9_7F4A_7C15) >> 32)
  }

  private mutating func grow() {
    slots = [Int32](repeating: 0, count: slots.count * 2)
    for (index, hash) in hashes.enumerated() {
      slots[look(for: hash).place] = Int32(truncatingIfNeeded: index + 1)
    }
  }
}
