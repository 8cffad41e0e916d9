struct RTFFont {
  /// Encoding of bytes in this font; `nil` for the encoding of the document.
  var encoding: Encoding?
  var isMonospaced = false
  /// Whether it is the font Symbol, whose letters are Greek.
  var isSymbol = false

  /// Draws conclusions from the name of the font, or a part of it.
  mutating func take(name: String) {
    let name = name.lowercased()
    if ["courier", "mono", "consolas", "menlo", "fixed"].contains(where: { name.contains($0) }) {
      isMonospaced = true
    }
    if name.hasPrefix("symbol") { isSymbol = true }
  }

  /// Encoding for `\fcharset` (source: "Rich Text Format Specification", version 1.9.1, "Font Table").
  static func encoding(charset: Int) -> Encoding? {
    codePages[charset].flatMap(encoding(codePage:))
  }

  private static let codePages = [
    77: 10_000, 128: 932, 129: 949, 134: 936, 136: 950, 161: 1253, 162: 1254, 163: 1258, 177: 1255,
    178: 1256, 186: 1257, 204: 1251, 222: 874, 238: 1250, 254: 437, 255: 850,
  ]

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

  /// A character of the font Symbol (source: Adobe's mapping "symbol.txt" at Unicode, letters only).
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
