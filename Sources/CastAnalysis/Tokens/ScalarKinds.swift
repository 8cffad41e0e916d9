import DocumentModel

/// What a scalar is to the tokeniser.
enum ScalarKind: Sendable {
  case smallLetter, capitalLetter, digit, blank, lineBreak, punctuation
  /// An accent that is written after its letter.
  case mark
  /// Invisible: a soft hyphen, a joiner, a direction mark.
  case unseen

  /// Classifies a scalar outside ASCII.
  ///
  /// After the Unicode Character Database, in ranges wide enough for names. Letters of scripts without capitals count
  /// as small, and what is not listed here is a letter.
  init(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x85, 0x2028, 0x2029: self = .lineBreak
    case 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2069, 0xFEFF: self = .unseen
    case 0x300...0x36F: self = .mark
    case 0xA0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: self = .blank
    case 0x80...0xA9, 0xAB...0xB4, 0xB6...0xB9, 0xBB...0xBF, 0xD7, 0xF7: self = .punctuation
    case 0x2010...0x206F, 0x20A0...0x20CF, 0x2190...0x2BFF, 0x2E00...0x2E7F: self = .punctuation
    case 0x3001...0x3004, 0x3008...0x3020, 0xFE10...0xFE6F, 0xFF00...0xFF20: self = .punctuation
    case 0xE000...0xF8FF, 0xFFF0...0xFFFF, 0x1F000...0x1FAFF: self = .punctuation
    default: self = Self.isCapital(scalar.value) ? .capitalLetter : .smallLetter
    }
  }

  /// Classifies the letter at `index`; ASCII characters other than letters count as punctuation.
  init(startingAt index: Int, of bytes: UnsafeRawBufferPointer) {
    let byte = bytes[index]
    if byte >= 0x80 {
      self.init(decodeScalar(bytes, at: index).scalar)
    } else {
      self = byte &- 0x61 < 26 ? .smallLetter : byte &- 0x41 < 26 ? .capitalLetter : .punctuation
    }
  }

  /// Whether a letter is a capital, in Latin, Greek and Cyrillic.
  private static func isCapital(_ value: UInt32) -> Bool {
    switch value {
    case 0xC0...0xDE: true
    case 0x139...0x148, 0x179...0x17E: value % 2 == 1
    case 0x178: true
    case 0x100...0x177, 0x1E00...0x1EFF, 0x460...0x481, 0x48A...0x52F: value % 2 == 0
    case 0x386, 0x388...0x38F, 0x391...0x3AB, 0x400...0x42F, 0x531...0x556: true
    default: false
    }
  }
}
