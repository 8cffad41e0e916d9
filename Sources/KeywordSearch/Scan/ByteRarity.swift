/// How rare a folded byte is, in half bits: 10 stands for one byte in 32.
///
/// It only decides where a search looks first; a wrong guess costs time, no hit.
enum ByteRarity {
  /// The rarity, after "0", of each printing ASCII character from the space on.
  ///
  /// Capitals are counted with their small letters, line breaks with spaces. Counted in 51 novels of Project
  /// Gutenberg (34 MB).
  private static let printing: StaticString =
    "5DAXXXUAIINX<A=UNMOQQQRRPQFCXXXDX8=<:7<<99D>:;88=E998;>;D<FTXTXIU8=<:7<<99D>:;88=E998;>;D<FXXXXX"

  /// Where a script is used, the first bytes of its letters are few; their other bytes differ.
  private static let lead = 3
  private static let continuation = 8

  /// The rarity of a byte of folded text.
  static func of(_ byte: UInt8) -> Int {
    switch byte {
    case 0x20...0x7F: Int(printing.utf8Start[Int(byte) - 0x20] &- UInt8(ascii: "0"))
    case 0x80...0xBF: continuation
    default: lead
    }
  }
}
