import DocumentModel

/// A script, as far as it shows the language or whether a text has capitals: first the scripts that have.
///
/// From Devanagari to Sinhala the order is that of the blocks of Unicode.
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
    case 0x900...0xDFF:
      // The digits of each block aren't letters, nor are the common marks of Devanagari.
      guard scalar.value & 0x7F < 0x64, scalar.value & 0x7F > 0 else { return nil }
      self.init(rawValue: Script.devanagari.rawValue + UInt8((scalar.value - 0x900) / 0x80))
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

  /// The language, if only one uses the script; else the script itself.
  var language: TextLanguage {
    if self == .latin { return .english }
    let hasCapitals = rawValue < Script.hebrew.rawValue
    return TextLanguage(
      Self.languages[Int(rawValue)], support: hasCapitals ? .recurringNames : .none)
  }

  /// ISO 639 codes of languages or ISO 15924 codes of scripts, each with its name, in the order of the cases.
  private static let languages = [
    "en English", "el Greek", "Cyrl Cyrillic", "hy Armenian", "he Hebrew", "Arab Arabic script",
    "Deva Devanagari", "Beng Bengali script", "pa Punjabi", "gu Gujarati", "or Odia", "ta Tamil",
    "te Telugu", "kn Kannada", "ml Malayalam", "si Sinhala", "th Thai", "lo Lao",
    "Tibt Tibetan script", "Mymr Burmese script", "Geor Georgian script", "Ethi Ethiopic script",
    "km Khmer", "Mong Mongolian script", "ko Korean", "ja Japanese", "zh Chinese",
  ]
}

extension TextLanguage {
  /// A language given as its code, a blank and its name.
  init(_ codeAndName: String, support: NameSupport) {
    let parts = codeAndName.split(separator: " ", maxSplits: 1).map(String.init)
    self.init(code: parts[0], name: parts[1], support: support)
  }
}
