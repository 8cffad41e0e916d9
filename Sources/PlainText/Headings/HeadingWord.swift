/// A word of a heading: up to fifteen Latin letters or digits in lower case without accents, packed.
///
/// Longer words, and those with other letters, are all the same: `other`.
struct HeadingWord: Hashable {
  /// The first eight bytes, the first one lowest.
  private var first: UInt64 = 0
  /// The next seven, and in the highest byte how many there are in all.
  private var second: UInt64 = 0

  /// A word without letters, which stands for every word of another kind.
  static let other = HeadingWord()
  private static let longest = 15

  private init() {}

  /// Makes a word of `text`, which has at most fifteen letters of ASCII in lower case.
  init(_ text: StaticString) {
    text.withUTF8Buffer { buffer in
      for byte in buffer { _ = append(byte) }
    }
  }

  /// Makes a word of the bytes that `next` gives; `other` if there are too many.
  init(_ next: () -> UInt8?) {
    while let byte = next() {
      if !append(byte) {
        self = .other
        return
      }
    }
  }

  /// Adds a letter; false if there is no room.
  private mutating func append(_ byte: UInt8) -> Bool {
    let count = self.count
    guard count < Self.longest else { return false }
    if count < 8 {
      first |= UInt64(byte) << UInt64(count * 8)
    } else {
      second |= UInt64(byte) << UInt64((count - 8) * 8)
    }
    second &+= 1 << 56
    return true
  }

  /// How many letters it has.
  var count: Int { Int(second >> 56) }

  /// A letter, counted from 0.
  subscript(_ index: Int) -> UInt8 {
    UInt8(
      truncatingIfNeeded: index < 8 ? first >> UInt64(index * 8) : second >> UInt64(index * 8 - 64))
  }

  /// A number that tells words apart with few exceptions.
  var code: UInt16 {
    UInt16(truncatingIfNeeded: ((first ^ second) &* 0x9E37_79B9_7F4A_7C15) >> 48)
  }
}

/// The words that a table has in lists with blanks between.
func headingWords<Value>(_ lists: [(Value, StaticString)]) -> [HeadingWord: Value] {
  var table: [HeadingWord: Value] = [:]
  for (value, list) in lists {
    list.withUTF8Buffer { buffer in
      for word in buffer.split(separator: 0x20) {
        var letters = word.makeIterator()
        table[HeadingWord { letters.next() }] = value
      }
    }
  }
  return table
}
