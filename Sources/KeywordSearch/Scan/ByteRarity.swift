/// How rare a folded byte is, in half bits: 10 means one byte in 32.
///
/// It only determines where a search begins; a wrong value costs time, but no hit.
enum ByteRarity {
  /// The rarity, counted from "0", of each printing ASCII character from the space on.
  ///
  /// Counted in 51 novels of Project Gutenberg (34 MB), capitals as small letters, line breaks as spaces.
  private static let printing: StaticString =
    "5DAXXXUAIINX<A=UNMOQQQRRPQFCXXXDX8=<:7<<99D>:;88=E998;>;D<FTXTXIU8=<:7<<99D>:;88=E998;>;D<FXXXXX"

  /// Where a script is used, few first bytes are frequent, so the other bytes of a letter are rarer.
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
