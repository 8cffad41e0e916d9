/// Words that a hyphen divides at a line's end: "Petti-\ngrew".
enum WordDivision {
  /// Limit of blanks and line ends between the two parts, in bytes (by hand: a page break with some blank lines).
  private static var longestBreak: Int { 32 }

  /// The end of a line's end at `index` with the blanks around it; `nil` if there is no line's end.
  static func endOfBreak(_ bytes: UnsafeRawBufferPointer, at index: Int) -> Int? {
    let limit = min(bytes.count, index + longestBreak)
    var end = index
    var hasBreak = false
    while end < limit, bytes[end] == 0x20 || bytes[end] &- 9 < 5 {
      hasBreak = hasBreak || bytes[end] == 0x0A || bytes[end] == 0x0D
      end += 1
    }
    return hasBreak ? end : nil
  }

  /// Where the word that begins at `start` continues after the hyphen at `hyphen`, if that only divides it.
  ///
  /// Small letters must follow, and no other hyphen ("Stratford-\non-Avon"). If both parts are words of their own, the
  /// document or the tables must contain the undivided word, or the second part must end names ("Black-\nwood" is one
  /// word, "Harlan-\nled" two).
  ///
  /// - Parameter vocabulary: the words of the document so far.
  static func end(
    _ bytes: UnsafeRawBufferPointer, _ start: Int, hyphen: Int, _ vocabulary: Vocabulary
  ) -> Int? {
    guard let length = hyphenLength(bytes, at: hyphen), hyphen > start,
      isLetter(bytes, hyphen - 1), let next = endOfBreak(bytes, at: hyphen + length)
    else { return nil }
    var end = next
    while end < bytes.count, bytes[end] &- 0x61 < 26 || bytes[end] >= 0x80 { end += 1 }
    guard end > next, ScalarKind(startingAt: next, of: bytes) == .smallLetter,
      end == bytes.count || hyphenLength(bytes, at: end) == nil
    else { return nil }
    let (first, second) = (start..<hyphen, next..<end)
    let isDivided =
      vocabulary.knows(bytes, start..<end) || !vocabulary.knows(bytes, first)
      || !vocabulary.knows(bytes, second)
      || bytes[start] &- 0x41 < 26 && vocabulary.endsNames(bytes, second)
    return isDivided ? next : nil
  }

  /// The length of the hyphen at `index` in bytes; `nil` if there is no hyphen.
  private static func hyphenLength(_ bytes: UnsafeRawBufferPointer, at index: Int) -> Int? {
    if bytes[index] == UInt8(ascii: "-") { return 1 }
    guard bytes[index] == 0xE2, index + 2 < bytes.count, bytes[index + 1] == 0x80,
      bytes[index + 2] == 0x90 || bytes[index + 2] == 0x91
    else { return nil }
    return 3
  }

  /// Whether the byte at `index` belongs to a letter, as far as one byte shows.
  private static func isLetter(_ bytes: UnsafeRawBufferPointer, _ index: Int) -> Bool {
    (bytes[index] | 0x20) &- 0x61 < 26 || bytes[index] >= 0x80
  }
}
