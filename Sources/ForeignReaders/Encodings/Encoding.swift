import FormatSignatures

/// An encoding of characters.
enum Encoding: Hashable {
  case utf8
  case utf16(isBigEndian: Bool)
  case utf32(isBigEndian: Bool)
  case windows1252
  /// Another one that the C library has a table for, by its name there.
  case table(String)

  /// An encoding of Unicode that the first bytes show.
  init(_ form: UnicodeForm) {
    self =
      switch form {
      case .utf8: .utf8
      case .utf16(let isBigEndian): .utf16(isBigEndian: isBigEndian)
      case .utf32(let isBigEndian): .utf32(isBigEndian: isBigEndian)
      }
  }

  /// Finds an encoding by any of the names that documents use; `nil` if it can't be one.
  ///
  /// Source: the labels of the WHATWG Encoding Standard, where old names stand for the larger encoding
  /// that is meant: "iso-8859-1" is Windows-1252.
  init?(label: String) {
    let name = label.lowercased().filter { !$0.isWhitespace && $0 != "\"" && $0 != "'" }
    switch name {
    case "utf-8", "utf8", "unicode-1-1-utf-8", "x-unicode20utf8": self = .utf8
    case "utf-16", "utf-16le", "utf16", "unicode", "ucs-2", "iso-10646-ucs-2":
      self = .utf16(isBigEndian: false)
    case "utf-16be": self = .utf16(isBigEndian: true)
    case "utf-32", "utf-32le": self = .utf32(isBigEndian: false)
    case "utf-32be": self = .utf32(isBigEndian: true)
    case "windows-1252", "cp1252", "x-cp1252", "iso-8859-1", "iso8859-1", "iso_8859-1", "latin1",
      "latin-1", "l1", "us-ascii", "ascii", "ansi", "ansi_x3.4-1968":
      self = .windows1252
    default:
      guard let table = Self.tableName(name) else { return nil }
      self = .table(table)
    }
  }

  private static func tableName(_ name: String) -> String? {
    switch name {
    case "shift_jis", "shift-jis", "sjis", "x-sjis", "ms_kanji", "windows-31j": "CP932"
    case "gb2312", "gb_2312-80", "gbk", "x-gbk", "gb18030", "chinese": "GB18030"
    case "big5", "big5-hkscs", "x-x-big5", "cn-big5": "BIG5-HKSCS"
    case "euc-kr", "ks_c_5601-1987", "korean", "windows-949", "uhc": "CP949"
    case "iso-8859-9", "latin5", "windows-1254": "CP1254"
    case "iso-8859-11", "tis-620", "windows-874": "CP874"
    case "macintosh", "x-mac-roman", "mac", "macroman": "MACINTOSH"
    case "x-mac-cyrillic", "x-mac-ukrainian": "MAC-CYRILLIC"
    case "mac-centraleurope": "MAC-CENTRALEUROPE"
    case _ where name.hasPrefix("windows-125"): "CP" + name.dropFirst(8)
    default: isPlain(name) ? name.uppercased() : nil
    }
  }

  /// The C library takes more than names: "//TRANSLIT", paths.
  private static func isPlain(_ name: String) -> Bool {
    (2...40).contains(name.utf8.count)
      && name.utf8.allSatisfy {
        (0x30...0x39).contains($0) || (0x61...0x7A).contains($0) || $0 == 0x2D || $0 == 0x5F
      }
  }

  /// Its name for people.
  var name: String {
    switch self {
    case .utf8: "UTF-8"
    case .utf16(let isBig): isBig ? "UTF-16BE" : "UTF-16LE"
    case .utf32(let isBig): isBig ? "UTF-32BE" : "UTF-32LE"
    case .windows1252: "Windows-1252"
    case .table("CP932"): "Shift_JIS"
    case .table("CP949"): "EUC-KR"
    case .table("BIG5-HKSCS"): "Big5"
    case .table(let name):
      name.hasPrefix("CP125") || name == "CP874" ? "Windows-" + name.dropFirst(2) : name
    }
  }
}
