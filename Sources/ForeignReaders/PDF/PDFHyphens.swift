/// Decides about hyphens at the ends of lines: whether the word has one of its own.
struct PDFHyphens {
  /// Words that stand within lines, those with hyphens too, in lower case.
  private var words: Set<String> = []

  /// Takes in the words of a text.
  init(_ pages: [PDFPage]) {
    for page in pages {
      for block in page.blocks {
        for line in block.lines { take(line.text) }
      }
    }
  }

  private mutating func take(_ line: [UInt8]) {
    for word in line.split(separator: 0x20) where word.count < 60 && word.last != 0x2D {
      words.insert(Self.letters(word))
    }
  }

  /// A word without punctuation around it, in lower case.
  private static func letters(_ word: some Collection<UInt8>) -> String {
    let text = String(decoding: word, as: UTF8.self).lowercased()
    let start = text.drop { !$0.isLetter && !$0.isNumber }
    return String(start.reversed().drop { !$0.isLetter && !$0.isNumber }.reversed())
  }

  /// How a line that ends with a hyphen goes on.
  enum Join {
    /// It doesn't end with one.
    case none
    /// The hyphen goes: so many bytes of it.
    case without(Int)
    /// It stays, without a blank after it.
    case with
  }

  /// How a line and the one after it are joined.
  ///
  /// A soft hyphen goes. Another one goes if the word without it stands elsewhere; stays if the word with it
  /// does, or if what comes is no small letter; and goes in other cases, which are far the most.
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
    let head = String(decoding: first, as: UTF8.self)
    guard let last = head.last, let start = String(decoding: second, as: UTF8.self).first else {
      return .none
    }
    guard last.isLetter, start.isLowercase else {
      return last.isLetter || last.isNumber ? .with : .none
    }
    if words.contains(Self.letters(first + second)) { return .without(length) }
    if words.contains(Self.letters(first + [0x2D] + second)) { return .with }
    // "re-" may be either; a part with a hyphen already is a compound: "mother-in-".
    return head.contains("-") ? .with : .without(length)
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
