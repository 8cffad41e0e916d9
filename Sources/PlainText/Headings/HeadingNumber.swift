import DocumentModel

/// Parses a number: digits, a roman numeral, a cardinal or an ordinal.
///
/// Leaves `words` after the number; skips "the" before a number in words.
func headingNumber(_ words: inout HeadingWords) -> Int? {
  guard var word = words.next() else { return nil }
  if let value = decimalNumber(word) ?? romanNumber(word) { return value }
  if word == HeadingWord("the") {
    guard let next = words.next() else { return nil }
    word = next
  }
  guard let value = ChapterWords.numbers[word] else { return nil }
  guard value >= 20, value < 99 else { return value }
  var ahead = words
  if let unit = ahead.next(), let small = ChapterWords.numbers[unit], small < 10 {
    words = ahead
    return value + small
  }
  return value
}

/// Whether the last word of `range`, a number in words, is an ordinal: "first", "twenty-third", "last".
func isOrdinal(_ bytes: UnsafeRawBufferPointer, _ range: Range<Int>) -> Bool {
  guard range.count >= 4 else { return false }
  switch (bytes[range.upperBound - 2] | 0x20, bytes[range.upperBound - 1] | 0x20) {
  case (UInt8(ascii: "s"), UInt8(ascii: "t")), (UInt8(ascii: "n"), UInt8(ascii: "d")),
    (UInt8(ascii: "r"), UInt8(ascii: "d")), (UInt8(ascii: "t"), UInt8(ascii: "h")):
    return true
  default: return false
  }
}

/// Value of one to four digits.
func decimalNumber(_ word: HeadingWord) -> Int? {
  guard (1...4).contains(word.count) else { return nil }
  var value = 0
  for index in 0..<word.count {
    guard isASCIIDigit(word[index]) else { return nil }
    value = value * 10 + Int(word[index] - 0x30)
  }
  return value
}

/// Value of a roman numeral in its usual form, up to 399; `nil` for other words.
func romanNumber(_ word: HeadingWord) -> Int? {
  var value = 0
  var previous = 0
  for index in (0..<word.count).reversed() {
    guard let digit = romanDigit(word[index]) else { return nil }
    value += digit < previous ? -digit : digit
    previous = max(previous, digit)
  }
  return value > 0 && value < 400 && isUsualRoman(word, value) ? value : nil
}

private func romanDigit(_ byte: UInt8) -> Int? {
  switch byte {
  case UInt8(ascii: "i"): 1
  case UInt8(ascii: "v"): 5
  case UInt8(ascii: "x"): 10
  case UInt8(ascii: "l"): 50
  case UInt8(ascii: "c"): 100
  default: nil
  }
}

/// Whether a numeral has the usual form of its value: "iv", not "iiii".
private func isUsualRoman(_ word: HeadingWord, _ value: Int) -> Bool {
  var left = value
  var index = 0
  while left > 0 {
    guard let (digit, letters) = romanNumbers.first(where: { $0.value <= left }) else { break }
    for byte in letters.utf8 {
      guard index < word.count, word[index] == byte else { return false }
      index += 1
    }
    left -= digit
  }
  return index == word.count
}

private let romanNumbers: [(value: Int, letters: String)] = [
  (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"),
  (1, "i"),
]
