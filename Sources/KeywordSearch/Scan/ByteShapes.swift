import CText

/// The values of four bytes of a text at which a term may stand, for the scan that finds candidates.
///
/// Every spelling of the letters has one of eight shapes: which of the four bytes is the first that isn't ASCII, and
/// the length of that scalar. A shape has a set of bytes for each of the four places.
struct ByteShapes {
  typealias Places = [ByteSet]

  /// Bytes that are examined.
  static let width = 4

  var table = text_scan_shapes()

  /// Adds a shape under a bit of its own; places after the last set may have any byte.
  ///
  /// A shape with an empty set is skipped.
  mutating func add(_ places: Places, bit: Int) {
    if places.contains(where: \.isEmpty) { return }
    for place in 0..<Self.width {
      let bytes = place < places.count ? places[place] : .all
      for byte in UInt8.min...UInt8.max where bytes.contains(byte) {
        allow(byte, at: place, bit: 1 << UInt8(bit))
      }
    }
  }

  private mutating func allow(_ byte: UInt8, at place: Int, bit: UInt8) {
    withUnsafeMutableBytes(of: &table.low) { $0[place << 4 | Int(byte & 15)] |= bit }
    withUnsafeMutableBytes(of: &table.high) { $0[place << 4 | Int(byte >> 4)] |= bit }
  }
}

/// A set of bytes, as 256 bits.
struct ByteSet: Equatable {
  private var words = SIMD4<UInt64>()

  static let all = ByteSet(words: SIMD4(repeating: .max))

  private init(words: SIMD4<UInt64>) { self.words = words }

  init(_ bytes: some Sequence<UInt8> = []) {
    for byte in bytes { insert(byte) }
  }

  var isEmpty: Bool { words == SIMD4() }

  mutating func insert(_ byte: UInt8) {
    words[Int(byte >> 6)] |= 1 << UInt64(byte & 63)
  }

  mutating func formUnion(_ other: ByteSet) { words |= other.words }

  func contains(_ byte: UInt8) -> Bool { words[Int(byte >> 6)] >> UInt64(byte & 63) & 1 == 1 }
}

/// The bytes of the scalars beyond ASCII that may stand at a place of a term.
struct Spellings {
  /// Bytes by their place in a scalar: of scalars of two bytes, and of longer ones.
  private(set) var short = [ByteSet](repeating: ByteSet(), count: 2)
  private(set) var long = [ByteSet](repeating: ByteSet(), count: 3)
  private(set) var isEmpty = true

  var leads: ByteSet { Self.union(short[0], long[0]) }
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
