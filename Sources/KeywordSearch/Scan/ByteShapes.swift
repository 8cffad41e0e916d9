import CTextScan

/// The values of four bytes of a text at which a term may stand, for the scan that finds candidates.
///
/// Every spelling of the letters has one of eight shapes: which of the four bytes is the first that isn't ASCII, and the
/// length of that scalar. A shape has a set of bytes for each of the four places.
struct ByteShapes {
  /// The sets of one shape.
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
