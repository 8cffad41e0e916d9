/// Decides about hyphens at the ends of lines: whether the word has one of its own.
struct PDFHyphens {
  /// Words that stand within lines, those with hyphens too, in lower case.
  private var words: Set<String> = []

  /// Adds the words of a text.
  init(_ pages: [PDFPage]) {
    var isDivided = false
    for line in pages.lazy.flatMap(\.blocks).flatMap(\.lines) {
      take(line.text, isDivided: isDivided)
      isDivided = line.text.last == 0x2D
    }
  }

  /// - Parameter isDivided: whether the first word may be the end of one.
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

  /// A word without punctuation around it, in lower case.
  private static func letters(_ word: some Collection<UInt8>) -> String {
    let text = String(decoding: word, as: UTF8.self).lowercased()
    let start = text.drop { !$0.isLetter && !$0.isNumber }
    return String(start.reversed().drop { !$0.isLetter && !$0.isNumber }.reversed())
  }

  /// How a line that ends with a hyphen is continued.
  enum Join {
    /// It doesn't end with one.
    case none
    /// The hyphen is removed; its length in bytes.
    case without(Int)
    /// It stays, without a blank after it.
    case with
  }

  /// How a line and the one after it are joined.
  ///
  /// A soft hyphen goes. Another one goes if the word without it stands elsewhere; it stays if the word with it
  /// does, if both its parts are words, or if what comes is no small letter; and goes in other cases.
  func join(_ line: [UInt8], _ next: [UInt8]) -> Join {
    if line.suffix(2) == [0xC2, 0xAD] { return .without(2) }
    // Between two words a dash has no blank behind it if it has none before it.
    if line.suffix(3) == [0xE2, 0x80, 0x94], line.dropLast(3).last.map({ $0 != 0x20 }) ?? false {
      return .with
    }
    let length = line.suffix(3) == [0xE2, 0x80, 0x90] ? 3 : line.last == 0x2D ? 1 : 0
    guard length > 0 else { return .none }
    let first = line.dropLast(length).suffix(while: { $0 > 0x20 })
    let second = next.prefix { $0 > 0x20 }
    guard let last = String(decoding: first.suffix(8), as: UTF8.self).last,
      let start = String(decoding: second.prefix(8), as: UTF8.self).first
    else { return .none }
    guard last.isLetter, start.isLowercase else {
      return last.isLetter || last.isNumber ? .with : .none
    }
    if words.contains(Self.letters(first + second)) { return .without(length) }
    if words.contains(Self.letters(first + [0x2D] + second)) { return .with }
    // In "old-es-tablished" the word is the part between.
    let head = Self.letters(first.suffix(while: { $0 != 0x2D }))
    let tail = Self.letters(second.prefix { $0 != 0x2D })
    if words.contains(head + tail) { return .without(length) }
    let least = head.utf8.count < first.count ? 1 : 3
    let areWords =
      min(head.utf8.count, tail.utf8.count) >= least && words.contains(head)
      && words.contains(tail)
    return areWords ? .with : .without(length)
  }
}

extension ArraySlice<UInt8> {
  /// The end of it whose bytes all are like that.
  fileprivate func suffix(while isLike: (UInt8) -> Bool) -> ArraySlice<UInt8> {
    var start = endIndex
    while start > startIndex, isLike(self[start - 1]) { start -= 1 }
    return self[start...]
  }
}
