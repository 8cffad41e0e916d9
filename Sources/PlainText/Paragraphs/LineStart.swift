import DocumentModel

/// What a line may be, by its first non-blank character.
enum LineStart {
  /// Only blanks.
  case blank
  /// A word, a number in words, speech: text as in most paragraphs.
  case text
  /// A character that may begin a quotation, a heading, a list, a table, a fence, or a line below a heading.
  case special

  /// Special ASCII characters as bits by their code: `#(*+->=`, digits, `` ` ``, `|` and `~`.
  private static let specialLow: UInt64 =
    bit("#") | bit("(") | bit("*") | bit("+") | bit("-") | bit(">") | bit("=") | 0x3FF << 48
  private static let specialHigh: UInt64 = bit("`") | bit("|") | bit("~")

  private static func bit(_ character: Unicode.Scalar) -> UInt64 {
    1 << UInt64(character.value & 63)
  }

  /// Examines the line from `start` to its line end at `end`.
  @inline(__always)
  init(_ bytes: UnsafeRawBufferPointer, _ start: Int, _ end: Int) {
    guard start < end else {
      self = .blank
      return
    }
    let byte = bytes[start]
    guard byte > 0x20, byte < 0x80 else {
      self = Self.beyondBlanks(bytes, start, end)
      return
    }
    self = Self.isSpecial(byte) ? .special : .text
  }

  @inline(__always)
  private static func isSpecial(_ ascii: UInt8) -> Bool {
    (ascii < 64 ? specialLow : specialHigh) >> UInt64(ascii & 63) & 1 == 1
  }

  /// The same for a line that begins with a blank or a character beyond ASCII.
  @inline(never)
  private static func beyondBlanks(
    _ bytes: UnsafeRawBufferPointer, _ start: Int, _ end: Int
  ) -> LineStart {
    let first = skipBlanks(bytes, from: start, to: end)
    guard first < end else { return .blank }
    guard bytes[first] >= 0x80 else { return isSpecial(bytes[first]) ? .special : .text }
    // All list bullets begin with E2.
    guard bytes[first] == 0xE2 else { return .text }
    switch decodeScalar(bytes, at: first).scalar {
    case "•", "‣", "◦": return .special
    default: return .text
    }
  }
}
