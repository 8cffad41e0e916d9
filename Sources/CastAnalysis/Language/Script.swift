import DocumentModel

/// A script, as far as it shows the language or whether a text has capitals.
enum Script: UInt8, CaseIterable, Sendable {
  case latin, greek, cyrillic, armenian
  case hebrew, arabic, devanagari, bengali, gurmukhi, gujarati, odia, tamil, telugu, kannada
  case malayalam, sinhala, thai, lao, tibetan, burmese, georgian, ethiopic, khmer, mongolian
  case hangul, kana, han

  /// The script of a letter outside ASCII; `nil` for anything else and for rarer scripts.
  ///
  /// Ranges of whole blocks, after Scripts.txt of the Unicode Character Database.
  init?(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0xC0...0x24F where scalar.value != 0xD7 && scalar.value != 0xF7: self = .latin
    case 0x1E00...0x1EFF: self = .latin
    case 0x370...0x3FF, 0x1F00...0x1FFF: self = .greek
    case 0x400...0x52F: self = .cyrillic
    case 0x531...0x587: self = .armenian
    case 0x5D0...0x5F2: self = .hebrew
    case 0x620...0x64A, 0x66E...0x6D3, 0x6FA...0x6FF, 0x750...0x77F, 0xFB50...0xFDFB,
      0xFE70...0xFEFC:
      self = .arabic
    case 0x900...0xDFF: self.init(indic: scalar.value)
    case 0xE01...0xE4E: self = .thai
    case 0xE81...0xEDF: self = .lao
    case 0xF40...0xFBC: self = .tibetan
    case 0x1000...0x109F: self = .burmese
    case 0x10A0...0x10FF: self = .georgian
    case 0x1200...0x139F: self = .ethiopic
    case 0x1780...0x17B3: self = .khmer
    case 0x1820...0x18AA: self = .mongolian
    case 0x1100...0x11FF, 0x3131...0x318E, 0xAC00...0xD7A3: self = .hangul
    case 0x3041...0x30FA, 0x31F0...0x31FF, 0xFF66...0xFF9D: self = .kana
    case 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF: self = .han
    default: return nil
    }
  }

  private init?(indic value: UInt32) {
    // The digits of each block aren't letters, nor are the common marks of Devanagari.
    guard value & 0x7F < 0x64, value & 0x7F > 0 else { return nil }
    switch value {
    case 0x900...0x97F: self = .devanagari
    case 0x980...0x9FF: self = .bengali
    case 0xA00...0xA7F: self = .gurmukhi
    case 0xA80...0xAFF: self = .gujarati
    case 0xB00...0xB7F: self = .odia
    case 0xB80...0xBFF: self = .tamil
    case 0xC00...0xC7F: self = .telugu
    case 0xC80...0xCFF: self = .kannada
    case 0xD00...0xD7F: self = .malayalam
    default: self = .sinhala
    }
  }

  /// The language, if only one uses the script; else the script itself.
  var language: TextLanguage {
    switch self {
    case .latin: .english
    case .greek: TextLanguage(code: "el", name: "Greek", support: .recurringNames)
    case .cyrillic: TextLanguage(code: "Cyrl", name: "Cyrillic", support: .recurringNames)
    case .armenian: TextLanguage(code: "hy", name: "Armenian", support: .recurringNames)
    case .hebrew: Self.unsupported("he", "Hebrew")
    case .arabic: Self.unsupported("Arab", "Arabic script")
    case .devanagari: Self.unsupported("Deva", "Devanagari")
    case .bengali: Self.unsupported("Beng", "Bengali script")
    case .gurmukhi: Self.unsupported("pa", "Punjabi")
    case .gujarati: Self.unsupported("gu", "Gujarati")
    case .odia: Self.unsupported("or", "Odia")
    case .tamil: Self.unsupported("ta", "Tamil")
    case .telugu: Self.unsupported("te", "Telugu")
    case .kannada: Self.unsupported("kn", "Kannada")
    case .malayalam: Self.unsupported("ml", "Malayalam")
    case .sinhala: Self.unsupported("si", "Sinhala")
    case .thai: Self.unsupported("th", "Thai")
    case .lao: Self.unsupported("lo", "Lao")
    case .tibetan: Self.unsupported("Tibt", "Tibetan script")
    case .burmese: Self.unsupported("Mymr", "Burmese script")
    case .georgian: Self.unsupported("Geor", "Georgian script")
    case .ethiopic: Self.unsupported("Ethi", "Ethiopic script")
    case .khmer: Self.unsupported("km", "Khmer")
    case .mongolian: Self.unsupported("Mong", "Mongolian script")
    case .hangul: Self.unsupported("ko", "Korean")
    case .kana: Self.unsupported("ja", "Japanese")
    case .han: Self.unsupported("zh", "Chinese")
    }
  }

  private static func unsupported(_ code: String, _ name: String) -> TextLanguage {
    TextLanguage(code: code, name: name, support: .none)
  }
}
