/// An open-addressing index from 64-bit hashes to small integers.
///
/// Equal hashes are taken for equal keys: with 64 bits and a million words, two differ in one text
/// of thirty million.
struct HashIndex: Sendable {
  private var hashes: [UInt64]
  private var values: [Int32]
  private(set) var count = 0

  /// An index with `slots` places, a power of two; it grows when half of them are taken.
  init(slots: Int = 256) {
    hashes = [UInt64](repeating: 0, count: slots)
    values = [Int32](repeating: -1, count: slots)
  }

  /// The value of `hash`, or `nil`.
  func value(of hash: UInt64) -> Int? {
    let slot = self.slot(of: hash)
    return values[slot] < 0 ? nil : Int(values[slot])
  }

  /// The value of `hash`; if it has none yet, `new` becomes its value.
  mutating func value(of hash: UInt64, orInsert new: Int) -> Int {
    let slot = self.slot(of: hash)
    if values[slot] >= 0 { return Int(values[slot]) }
    hashes[slot] = hash
    values[slot] = Int32(truncatingIfNeeded: new)
    count += 1
    if count * 2 > hashes.count { grow() }
    return new
  }

  private func slot(of hash: UInt64) -> Int {
    let mask = hashes.count - 1
    var slot = Int(truncatingIfNeeded: hash ^ (hash >> 32)) & mask
    while values[slot] >= 0, hashes[slot] != hash { slot = (slot + 1) & mask }
    return slot
  }

  private mutating func grow() {
    let old = (hashes, values)
    hashes = [UInt64](repeating: 0, count: old.0.count * 2)
    values = [Int32](repeating: -1, count: old.0.count * 2)
    for (hash, value) in zip(old.0, old.1) where value >= 0 {
      let slot = self.slot(of: hash)
      hashes[slot] = hash
      values[slot] = value
    }
  }
}

/// Hashes bytes: FNV-1a of 64 bits, whose halves `HashIndex` mixes.
struct ByteHash {
  private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

  /// Takes in one byte.
  @inline(__always)
  mutating func add(_ byte: UInt8) { value = (value ^ UInt64(byte)) &* 0x100_0000_01B3 }

  /// Takes in a number.
  mutating func add(_ number: Int) {
    value = (value ^ UInt64(truncatingIfNeeded: number)) &* 0x9E37_79B9_7F4A_7C15
    value ^= value >> 29
  }
}
