/// Decomposes Hangul syllables into conjoining letters (Unicode Standard, section 3.12, from which the numbers are).
enum HangulSyllable {
  /// All precomposed syllables.
  static let range: ClosedRange<UInt32> = 0xAC00...0xD7A3

  /// The first byte of every conjoining letter.
  static let lead: UInt8 = 0xE1

  /// Writes the two or three letters of a syllable as UTF-8, and returns the number of bytes.
  static func write(_ syllable: UInt32, to out: UnsafeMutableRawPointer) -> Int {
    let index = syllable - range.lowerBound
    writeLetter(0x1100 + index / 588, to: out)
    writeLetter(0x1161 + index % 588 / 28, to: out + 3)
    guard index % 28 != 0 else { return 6 }
    writeLetter(0x11A7 + index % 28, to: out + 6)
    return 9
  }

  /// Writes a scalar of the block U+1100, three bytes.
  private static func writeLetter(_ scalar: UInt32, to out: UnsafeMutableRawPointer) {
    out.storeBytes(of: 0xE1, as: UInt8.self)
    out.storeBytes(of: 0x80 | UInt8(scalar >> 6 & 0x3F), toByteOffset: 1, as: UInt8.self)
    out.storeBytes(of: 0x80 | UInt8(scalar & 0x3F), toByteOffset: 2, as: UInt8.self)
  }
}
