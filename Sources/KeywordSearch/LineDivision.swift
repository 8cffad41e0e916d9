import DocumentModel

/// The division of a word at a line's end; it folds to nothing.
///
/// It is a hyphen, visible or soft, after a letter, and a line's end with blanks around it before a small letter.
enum LineDivision {
  /// Limit of blanks and line ends in a division, in bytes; the same as in the analysis (`WordDivision`).
  static let longestBreak = 32

  /// Where the word continues, if a hyphen at `start` divides one.
  static func end(at start: Int, in text: UnsafeRawBufferPointer) -> Int? {
    guard start > 0, isLetter(text[start - 1]), let length = hyphenLength(at: start, in: text)
    else { return nil }
    let first = start + length
    let limit = min(text.count, first + longestBreak)
    var end = first
    var hasLineEnd = false
    while end < limit, isBlank(text[end]) {
      hasLineEnd = hasLineEnd || text[end] != 0x20 && text[end] != 0x09
      end += 1
    }
    return hasLineEnd && end < text.count && isSmallLetter(at: end, in: text) ? end : nil
  }

  /// Where the hyphen stands that divides the word which continues at `end`; `nil` if none does.
  static func start(endingAt end: Int, in text: UnsafeRawBufferPointer) -> Int? {
    guard end > 0, isBlank(text[end - 1]), let start = hyphen(before: end - 1, in: text) else {
      return nil
    }
    return self.end(at: start, in: text) == end ? start : nil
  }

  /// Whether the blank at `index` belongs to the division of a word.
  static func holds(blankAt index: Int, in text: UnsafeRawBufferPointer) -> Bool {
    guard let start = hyphen(before: index, in: text), let end = end(at: start, in: text) else {
      return false
    }
    return end > index
  }

  /// Where the hyphen stands before the blanks that end at `index`.
  private static func hyphen(before index: Int, in text: UnsafeRawBufferPointer) -> Int? {
    var last = index
    while last > max(0, index - longestBreak), isBlank(text[last]) { last -= 1 }
    for length in 1...3 where last + 1 >= length {
      let start = last + 1 - length
      if hyphenLength(at: start, in: text) == length { return start }
    }
    return nil
  }

  /// Whether a byte may begin a hyphen that divides.
  @inline(__always)
  static func mayBegin(with byte: UInt8) -> Bool {
    byte == UInt8(ascii: "-") || byte == 0xC2 || byte == 0xE2
  }

  /// The length in bytes of a hyphen, U+2010, U+2011 or a soft hyphen at `index`.
  private static func hyphenLength(at index: Int, in text: UnsafeRawBufferPointer) -> Int? {
    switch text[index] {
    case UInt8(ascii: "-"): return 1
    case 0xC2: return index + 1 < text.count && text[index + 1] == 0xAD ? 2 : nil
    case 0xE2:
      guard index + 2 < text.count, text[index + 1] == 0x80 else { return nil }
      return text[index + 2] == 0x90 || text[index + 2] == 0x91 ? 3 : nil
    default: return nil
    }
  }

  /// Whether a byte belongs to a letter, as far as one byte shows.
  private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 || byte >= 0x80 }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte &- 9 < 5 }

  private static func isSmallLetter(at index: Int, in text: UnsafeRawBufferPointer) -> Bool {
    if text[index] < 0x80 { return text[index] &- 0x61 < 26 }
    let decoded = decodeScalar(text, at: index)
    return decoded.isValid && decoded.scalar.properties.isLowercase
  }
}
