/// A 64-bit FNV-1a hash of bytes.
struct FNVHash {
  private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

  @inline(__always)
  mutating func add(_ byte: UInt8) { value = (value ^ UInt64(byte)) &* 0x100_0000_01B3 }

  /// Reverts `add` of `byte`, the last one added, by multiplying with the inverse modulo 2^64.
  @inline(__always)
  mutating func removeLast(_ byte: UInt8) {
    value = (value &* 0xCE96_5057_AFF6_957B) ^ UInt64(byte)
  }
}
