/// Decides for each hyphen at the end of a line whether it belongs to the word.
struct PDFHyphens {
  /// Words found inside lines, including those with hyphens, in lower case.
  private var words: Set<String> = []

  init(_ pages: [PDFPage]) {
    var isDivided = false
    for line in pages.lazy.flatMap(\.blocks).flatMap(\.lines) {
      take(line.text, isDivided: isDivided)
      isDivided = line.text.last == 0x2D
    }
  }

  /// - Parameter isDivided: whether the first word may be the end of a divided one.
  private mutating func take(_ line: [UInt8], isDivided: Bool) {
    let line = isDivided ? line.drop { $0 > 0x20 } : line[...]
    for word in line.split(separator: 0x20) where word.count < 60 && word.last != 0x2D {
      let letters = Self.letters(word)
      if letters.utf8.contains(0x2D) {
        for part in letters.split(separator: "-") { words.insert(String(part)) }
      }
      words.insert(letters)
    }
  }

  /// A word in lower case, without punctuation around it.
  private static func letters(_ word: some Collection<UInt8>) -> String {
    let text = String(decoding: word, as: UTF8.self).lowercased()
    let start = text.drop { !$0.isLetter && !$0.isNumber }
    return String(start.reversed().drop { !$0.isLetter && !$0.isNumber }.reversed())
  }

  /// How many bytes at its end a line loses when the next one is joined to it, 0 if its hyphen stays; `nil` if a blank
  /// comes between them.
  ///
  /// A soft hyphen is removed. Another hyphen is removed if the word occurs elsewhere without it. It stays if the word
  /// occurs with it, if both parts are words, or if no small letter follows. Otherwise it is removed.
  func join(_ line: [UInt8], _ next: [UInt8]) -> Int? {
    if line.suffix(2) == [0xC2, 0xAD] { return 2 }
    // A dash between two words that has no blank before it has none after it.
    if line.suffix(3) == [0xE2, 0x80, 0x94], line.dropLast(3).last.map({ $0 != 0x20 }) ?? false {
      return 0
    }
    let length = line.suffix(3) == [0xE2, 0x80, 0x90] ? 3 : line.last == 0x2D ? 1 : 0
    guard length > 0 else { return nil }
    let first = line.dropLast(length).suffix(while: { $0 > 0x20 })
    let second = next.prefix { $0 > 0x20 }
    guard let last = String(decoding: first.suffix(8), as: UTF8.self).last,
      let start = String(decoding: second.prefix(8), as: UTF8.self).first
    else { return nil }
    guard last.isLetter, start.isLowercase else {
      return last.isLetter || last.isNumber ? 0 : nil
    }
    if words.contains(Self.letters(first + second)) { return length }
    if words.contains(Self.letters(first + [0x2D] + second)) { return 0 }
    // In "old-es-tablished" the divided word is what follows the first hyphen.
    let head = Self.letters(first.suffix(while: { $0 != 0x2D }))
    let tail = Self.letters(second.prefix { $0 != 0x2D })
    if words.contains(head + tail) { return length }
    let least = head.utf8.count < first.count ? 1 : 3
    let areWords =
      min(head.utf8.count, tail.utf8.count) >= least && words.contains(head)
      && words.contains(tail)
    return areWords ? 0 : length
  }
}

extension ArraySlice<UInt8> {
  /// The longest suffix whose bytes all satisfy a condition.
  fileprivate func suffix(while isLike: (UInt8) -> Bool) -> ArraySlice<UInt8> {
    var start = endIndex
    while start > startIndex, isLike(self[start - 1]) { start -= 1 }
    return self[start...]
  }
}
