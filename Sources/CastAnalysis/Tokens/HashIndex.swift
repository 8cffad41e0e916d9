/// Numbers 64-bit hashes 0, 1, 2… in the order in which they are first seen.
///
/// Equal hashes count as equal keys: among a million different words, the chance that two share a 64-bit hash is about
/// one in thirty-seven million.
struct HashIndex: Sendable {
  /// The number in each place of a table with open addresses, or -1.
  private var slots: [Int32]
  private(set) var hashes: [UInt64] = []

  /// An index with `slots` places, a power of two; it grows when half of them are taken.
  init(slots: Int = 64) {
    self.slots = [Int32](repeating: -1, count: slots)
    hashes.reserveCapacity(slots / 2 + 1)
  }

  func number(of hash: UInt64) -> Int? {
    let number = slots[slot(of: hash)]
    return number < 0 ? nil : Int(number)
  }

  /// The number of `hash`, which gets the next one if it has none yet.
  mutating func insert(_ hash: UInt64) -> Int {
    let slot = self.slot(of: hash)
    if slots[slot] >= 0 { return Int(slots[slot]) }
    let number = hashes.count
    slots[slot] = Int32(truncatingIfNeeded: number)
    hashes.append(hash)
    if hashes.count * 2 > slots.count { grow() }
    return number
  }

  /// Where the search for a hash begins among `mask` + 1 places.
  @inline(__always)
  static func slot(of hash: UInt64, mask: Int) -> Int {
    Int(truncatingIfNeeded: hash ^ (hash >> 32)) & mask
  }

  private func slot(of hash: UInt64) -> Int {
    let mask = slots.count - 1
    var slot = Self.slot(of: hash, mask: mask)
    while slots[slot] >= 0, hashes[Int(slots[slot])] != hash { slot = (slot + 1) & mask }
    return slot
  }

  private mutating func grow() {
    slots = [Int32](repeating: -1, count: slots.count * 2)
    for number in hashes.indices {
      slots[slot(of: hashes[number])] = Int32(truncatingIfNeeded: number)
    }
  }
}

/// Hashes bytes and numbers, by multiplying and mixing eight bytes at a time.
///
/// `script/tables/swifttable.py` does the same for the tables.
struct ByteHash {
  private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

  @inline(__always)
  init() {}

  /// The hash of a word's bytes, none of which is zero.
  init(_ word: UnsafeRawBufferPointer) { add(word, in: 0..<word.count, with: 0) }

  /// The hash of a word in small letters.
  init(_ word: StaticString) {
    self.init(UnsafeRawBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount))
  }

  @inline(__always)
  init(_ numbers: some Sequence<Int>) { for number in numbers { add(number) } }

  /// The hash of some bytes, one by one: not that of a word.
  @inline(__always)
  init(bytes: some Sequence<UInt8>) { for byte in bytes { add(byte) } }

  /// The hash as a key of a `NumberMap` or `NumberLists`.
  var key: Int { Int(truncatingIfNeeded: value) }

  @inline(__always)
  mutating func add(_ byte: UInt8) { add(Int(byte)) }

  @inline(__always)
  mutating func add(_ number: Int) {
    value = (value ^ UInt64(truncatingIfNeeded: number)) &* 0x9E37_79B9_7F4A_7C15
    value ^= value >> 29
  }

  /// Adds the bytes of a word in `bytes` to the hash, each group of eight with the set bits of `bits`.
  @inline(__always)
  mutating func add(_ bytes: UnsafeRawBufferPointer, in range: Range<Int>, with bits: UInt64) {
    var index = range.lowerBound
    while index < range.upperBound {
      let eight = bytes.eight(at: index) | bits
      let count = range.upperBound &- index
      add(Int(truncatingIfNeeded: count < 8 ? eight & ((1 &<< UInt64(count &* 8)) &- 1) : eight))
      index &+= 8
    }
  }
}

extension UnsafeRawBufferPointer {
  /// The eight bytes at `index`, the first lowest; zeros after the end.
  @inline(__always)
  func eight(at index: Int) -> UInt64 {
    if index &+ 8 <= count {
      return UInt64(littleEndian: loadUnaligned(fromByteOffset: index, as: UInt64.self))
    }
    return self[index...].reversed().reduce(0) { $0 << 8 | UInt64($1) }
  }
}
