/// Folds ASCII text 16 bytes at a time.
///
/// Concrete `SIMD16<UInt8>` and masks as bit patterns, since generic vectors compile to loops over elements.
struct ASCIIFold {
  typealias Vector = SIMD16<UInt8>
  /// Bytes folded at once.
  static let width = 16

  /// The bit that is set in a small letter and not in its capital; 0 if case matters.
  private let caseBit: Vector

  init(ignoringCase: Bool) { caseBit = Vector(repeating: ignoringCase ? 0x20 : 0) }

  /// Folds `width` bytes to `out`, up to the first that isn't ASCII, is a blank after a blank, or a hyphen before a
  /// blank.
  ///
  /// The byte before and the byte after them are read too, and `width` bytes of `out` are always written.
  ///
  /// - Returns: how many bytes were folded.
  @inline(__always)
  func fold(_ text: UnsafeRawPointer, to out: UnsafeMutableRawPointer) -> Int {
    let vector = text.loadUnaligned(as: Vector.self)
    let previous = text.loadUnaligned(fromByteOffset: -1, as: Vector.self)
    let blanks = Self.blanks(vector)
    let letters = vector &- Vector(repeating: UInt8(ascii: "A"))
    let capitals = unsafeBitCast(letters .< Vector(repeating: 26), to: Vector.self)
    let small = vector | (capitals & caseBit)
    out.storeBytes(
      of: (small & ~blanks) | (blanks & Vector(repeating: UInt8(ascii: " "))), as: Vector.self)
    let next = text.loadUnaligned(fromByteOffset: 1, as: Vector.self)
    let hyphens = unsafeBitCast(vector .== Vector(repeating: UInt8(ascii: "-")), to: Vector.self)
    return Self.countBefore(
      (blanks & Self.blanks(previous)) | (hyphens & Self.blanks(next)) | vector)
  }

  /// 0xFF where a byte is a blank, else 0.
  @inline(__always)
  private static func blanks(_ vector: Vector) -> Vector {
    let controls = (vector &- Vector(repeating: 9)) .< Vector(repeating: 5)
    let spaces = vector .== Vector(repeating: UInt8(ascii: " "))
    return unsafeBitCast(controls .| spaces, to: Vector.self)
  }

  /// The number of bytes before the first whose highest bit is set.
  @inline(__always)
  private static func countBefore(_ stops: Vector) -> Int {
    let halves = unsafeBitCast(stops & Vector(repeating: 0x80), to: SIMD2<UInt64>.self)
    if halves[0] != 0 { return halves[0].trailingZeroBitCount >> 3 }
    return halves[1] == 0 ? width : 8 + halves[1].trailingZeroBitCount >> 3
  }
}
