import CText

/// What four bytes of a text may be where the letters of a term stand, for the scan that finds candidates.
///
/// Every way of writing the letters belongs to one of eight shapes: which of the four is the first that
/// isn't ASCII, and how long it is. A shape holds for each place the bytes that occur there.
struct ByteShapes {
  /// The places of one shape.
  typealias Places = [ByteSet]

  /// How many bytes are looked at.
  static let width = 4

  var table = text_scan_shapes()

  /// Adds a shape that has a bit of its own; places after those given may hold any byte.
  ///
  /// A shape with a place that no byte fits is none.
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
