/// The bytes of the scalars beyond ASCII that may stand at a place of a term.
struct Spellings {
  /// Bytes by their place in a scalar: of scalars of two bytes, and of longer ones.
  private(set) var short = [ByteSet](repeating: ByteSet(), count: 2)
  private(set) var long = [ByteSet](repeating: ByteSet(), count: 3)
  private(set) var isEmpty = true

  /// All first bytes.
  var leads: ByteSet { Self.union(short[0], long[0]) }
  /// All second bytes.
  var seconds: ByteSet { Self.union(short[1], long[1]) }
  /// All third bytes of longer scalars; any byte if there are shorter ones, which anything may follow.
  var thirds: ByteSet { short[0].isEmpty ? long[2] : .all }

  mutating func insert(_ scalar: Unicode.Scalar) {
    isEmpty = false
    guard let bytes = UTF8.encode(scalar) else { return }
    if bytes.count == 2 {
      for (place, byte) in bytes.enumerated() { short[place].insert(byte) }
    } else {
      for (place, byte) in bytes.prefix(3).enumerated() { long[place].insert(byte) }
    }
  }

  private static func union(_ a: ByteSet, _ b: ByteSet) -> ByteSet {
    var both = a
    both.formUnion(b)
    return both
  }
}
