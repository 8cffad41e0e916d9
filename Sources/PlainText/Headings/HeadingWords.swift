import DocumentModel

/// Iterates over the words of a short line: Latin letters and digits, in lower case, without accents.
///
/// A word with other letters, or with more than fifteen, can't be part of a heading's number and becomes
/// `HeadingWord.other`.
struct HeadingWords {
  private let bytes: UnsafeRawBufferPointer
  private let end: Int
  /// Offset after the last word that was read.
  private(set) var position: Int

  init(_ bytes: UnsafeRawBufferPointer, _ range: Range<Int>) {
    self.bytes = bytes
    position = range.lowerBound
    end = range.upperBound
  }

  /// The next word after blanks and hyphens; `nil` at the end or if something else precedes it.
  mutating func next() -> HeadingWord? {
    var start = position
    while start < end, isASCIIBlank(bytes[start]) || bytes[start] == UInt8(ascii: "-") {
      start += 1
    }
    var index = start
    let word = HeadingWord {
      guard index < end, let letter = letter(at: index) else { return nil }
      index += letter.length
      return letter.folded
    }
    guard index > start else { return nil }
    while index < end, let letter = letter(at: index) { index += letter.length }
    guard index == end || bytes[index] < 0x80 || isPunctuation(at: index) else { return .other }
    position = index
    return word
  }

  /// The letter or digit at `index`, in lower case and without accent, and its length in bytes.
  private func letter(at index: Int) -> (folded: UInt8, length: Int)? {
    let byte = bytes[index]
    if isASCIILetter(byte) { return (byte | 0x20, 1) }
    if isASCIIDigit(byte) { return (byte, 1) }
    guard byte == 0xC3, index + 1 < end, let folded = Self.withoutAccent(bytes[index + 1]) else {
      return nil
    }
    return (folded, 2)
  }

  /// The letter without its accent, for U+00C0 to U+00FF by the second byte.
  private static func withoutAccent(_ second: UInt8) -> UInt8? {
    switch second | 0x20 {
    case 0xA0...0xA5: UInt8(ascii: "a")
    case 0xA7: UInt8(ascii: "c")
    case 0xA8...0xAB: UInt8(ascii: "e")
    case 0xAC...0xAF: UInt8(ascii: "i")
    case 0xB1: UInt8(ascii: "n")
    case 0xB2...0xB6: UInt8(ascii: "o")
    case 0xB9...0xBC: UInt8(ascii: "u")
    default: nil
    }
  }

  private func isPunctuation(at index: Int) -> Bool {
    let scalar = decodeScalar(bytes, at: index).scalar
    return !scalar.properties.isAlphabetic
  }
}

/// A word of a heading: up to fifteen Latin letters or digits in lower case, without accents, packed.
///
/// All other words are equal: `other`.
struct HeadingWord: Equatable {
  /// The first eight bytes, the first one lowest.
  private var first: UInt64 = 0
  /// The next seven bytes, and in the highest byte the length.
  private var second: UInt64 = 0

  /// A word without letters, which represents every word that can't be packed.
  static let other = HeadingWord()
  private static let longest = 15

  private init() {}

  /// Packs `text`, which has at most fifteen ASCII letters in lower case.
  init(_ text: StaticString) {
    text.withUTF8Buffer { buffer in
      for byte in buffer { _ = append(byte) }
    }
  }

  /// Packs the bytes that `next` returns; `other` if there are too many.
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

  /// Number of letters.
  var count: Int { Int(second >> 56) }

  /// A letter, counted from 0.
  subscript(_ index: Int) -> UInt8 {
    UInt8(
      truncatingIfNeeded: index < 8 ? first >> UInt64(index * 8) : second >> UInt64(index * 8 - 64))
  }

  /// A number that is different for most words.
  var code: UInt16 {
    UInt16(truncatingIfNeeded: ((first ^ second) &* 0x9E37_79B9_7F4A_7C15) >> 48)
  }
}

/// A table from words to values.
///
/// Made at the start of the program, where a dictionary would cost more than all its uses.
struct HeadingWordTable<Value: Sendable>: Sendable {
  private(set) var words: [HeadingWord] = []
  private var values: [Value] = []

  /// Makes a table of lists of words with blanks between; no word occurs twice.
  init(_ lists: [(Value, StaticString)]) {
    for (value, list) in lists {
      list.withUTF8Buffer { buffer in
        var start = 0
        while start < buffer.count {
          let end = buffer[start...].firstIndex(of: 0x20) ?? buffer.count
          var letters = buffer[start..<end].makeIterator()
          words.append(HeadingWord { letters.next() })
          values.append(value)
          start = end + 1
        }
      }
    }
  }

  /// The value of a word, if it is in the table.
  ///
  /// Complexity: O(*n*).
  subscript(word: HeadingWord) -> Value? { words.firstIndex(of: word).map { values[$0] } }
}
