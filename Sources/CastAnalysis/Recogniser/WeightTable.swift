import CRecogniserData

/// The trained weights: a read-only table of rows, found by the hash of a feature.
///
/// The file has a header of 64 bytes, the weights of transitions, then buckets of eight fingerprints and the rows of
/// all buckets. A row has sixteen weights of eight bits, one for each label of a name. A feature that isn't in the
/// table has no weight; one in ten thousand gets the weight of another.
package struct WeightTable: Sendable {
  /// The first bytes of the file: "DRWT".
  package static let magic: UInt32 = 0x5457_5244
  package static let headerSize = 64
  package static let bucketSize = 8

  // Read-only memory that nothing changes or frees as long as the program runs: safe to share.
  private nonisolated(unsafe) let bytes: UnsafeRawBufferPointer
  private let bucketCount: UInt64
  private let fingerprints: Int
  private let rows: Int

  /// The weight that stands for one natural logarithm of odds.
  package let unit: Int32

  /// Reads a table in `bytes`, which must stay valid as long as the program runs.
  ///
  /// - Returns: `nil` if it is no table of weights, or truncated.
  package init?(_ bytes: UnsafeRawBufferPointer) {
    guard bytes.count >= Self.headerSize + Transitions.size,
      bytes.loadUnaligned(as: UInt32.self) == Self.magic
    else { return nil }
    self.bytes = bytes
    bucketCount = UInt64(bytes.loadUnaligned(fromByteOffset: 8, as: UInt32.self))
    unit = Int32(bytes.loadUnaligned(fromByteOffset: 12, as: UInt16.self))
    fingerprints = Self.headerSize + Transitions.size
    rows = fingerprints + Int(bucketCount) * Self.bucketSize * 2
    guard rows + Int(bucketCount) * Self.bucketSize * NameLabel.laneCount == bytes.count,
      bucketCount > 0, unit > 0
    else { return nil }
  }

  var transitions: Transitions {
    Transitions(
      UnsafeRawBufferPointer(rebasing: bytes[Self.headerSize..<Self.headerSize + Transitions.size]))
  }

  /// The row of a feature, or `nil`.
  ///
  /// Complexity: O(1); one cache line for a feature that isn't there, two for one that is.
  @inline(__always)
  func row(_ feature: UInt64) -> SIMD16<Int8>? {
    let bucket = Int(truncatingIfNeeded: Self.bucket(feature, of: bucketCount))
    let mark = SIMD8<UInt16>(repeating: Self.fingerprint(feature))
    let found = bytes.loadUnaligned(
      fromByteOffset: fingerprints &+ bucket &* 16, as: SIMD8<UInt16>.self)
    let hits = unsafeBitCast(found .== mark, to: SIMD2<UInt64>.self)
    guard hits[0] | hits[1] != 0 else { return nil }
    let slot =
      hits[0] != 0 ? hits[0].trailingZeroBitCount >> 4 : 4 &+ hits[1].trailingZeroBitCount >> 4
    return bytes.loadUnaligned(
      fromByteOffset: rows &+ (bucket &* 8 &+ slot) &* 16, as: SIMD16<Int8>.self)
  }

  package static func bucket(_ feature: UInt64, of count: UInt64) -> UInt64 {
    ((feature >> 32) &* count) >> 32
  }

  /// The fingerprint of a feature in its bucket; 0 marks an empty slot.
  package static func fingerprint(_ feature: UInt64) -> UInt16 {
    let low = UInt16(truncatingIfNeeded: feature)
    return low == 0 ? 1 : low
  }
}

struct WeightSum: FeatureSink {
  let weights: WeightTable
  private(set) var sum = SIMD16<Int16>()

  init(_ weights: WeightTable) { self.weights = weights }

  @inline(__always)
  mutating func add(_ feature: FeatureKey) {
    if let row = weights.row(feature.value) { sum &+= SIMD16<Int16>(truncatingIfNeeded: row) }
  }
}

extension WeightTable {
  package static var embedded: WeightTable {
    let bytes = UnsafeRawBufferPointer(
      start: recogniser_weights_bytes(), count: recogniser_weights_count())
    guard let table = WeightTable(bytes) else {
      preconditionFailure("weights.bin is no table of weights: run `workbench recogniser train`")
    }
    return table
  }
}
