/// A font of the font table: how its bytes are read, and whether all its letters are equally wide.
struct RTFFont {
  /// The encoding of its bytes; `nil` for that of the document.
  var encoding: Encoding?
  var isMonospaced = false
  /// Symbol, whose letters are Greek ones.
  var isSymbol = false

  /// Takes in the name of the font.
  mutating func take(name: String) {
    let name = name.lowercased()
    if ["courier", "mono", "consolas", "menlo", "fixed"].contains(where: { name.contains($0) }) {
      isMonospaced = true
    }
    if name.hasPrefix("symbol") { isSymbol = true }
  }

  /// The encoding that `\fcharset` means; source: "Rich Text Format Specification", version 1.9.1, "Font Table".
  static func encoding(charset: Int) -> Encoding? {
    let page: Int? =
      switch charset {
      case 77: 10_000
      case 128: 932
      case 129: 949
      case 134: 936
      case 136: 950
      case 161: 1253
      case 162: 1254
      case 163: 1258
      case 177: 1255
      case 178: 1256
      case 186: 1257
      case 204: 1251
      case 222: 874
      case 238: 1250
      case 254: 437
      case 255: 850
      default: nil
      }
    return page.flatMap(encoding(codePage:))
  }

  /// The encoding of a code page of Windows.
  static func encoding(codePage: Int) -> Encoding? {
    switch codePage {
    case 932: Encoding(label: "shift_jis")
    case 936, 54_936: Encoding(label: "gbk")
    case 949: Encoding(label: "euc-kr")
    case 950: Encoding(label: "big5")
    case 1250...1258: Encoding(label: "windows-\(codePage)")
    case 874: Encoding(label: "windows-874")
    case 10_000: Encoding(label: "macintosh")
    case 65_001: .utf8
    case 100..<2000: Encoding(label: "cp\(codePage)")
    default: nil
    }
  }

  /// A letter of the font Symbol; source: Unicode's mapping "Symbol.txt" of Adobe, without its signs.
  static func symbol(_ byte: UInt8) -> Unicode.Scalar {
    switch byte {
    case 0x41...0x5A: upper[Int(byte) - 0x41]
    case 0x61...0x7A: lower[Int(byte) - 0x61]
    case 0xB7: "•"
    case 0xAE: "→"
    case 0x2D: "−"
    case 0x20..<0x80: Unicode.Scalar(byte)
    default: "\u{FFFD}"
    }
  }

  private static let upper = Array("ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ".unicodeScalars)
  private static let lower = Array("αβχδεφγηιϕκλμνοπθρστυϖωξψζ".unicodeScalars)
}
