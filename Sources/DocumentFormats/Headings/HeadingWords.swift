import DocumentModel

/// The words of a short line, one after the other: letters and digits of ASCII, lower-cased.
///
/// A word that holds other letters, or more than fifteen characters, is no word of a numbering and is
/// given as an empty string. Words so short need no memory of their own.
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

  /// The next word, or `nil` at the end; before it only blanks and hyphens may stand.
  mutating func next() -> String? {
    var start = position
    while start < end, isASCIIBlank(bytes[start]) || bytes[start] == UInt8(ascii: "-") {
      start += 1
    }
    var index = start
    while index < end, isASCIILetter(bytes[index]) || isASCIIDigit(bytes[index]) { index += 1 }
    guard index > start else { return nil }
    guard index == end || bytes[index] < 0x80 || isPunctuation(at: index) else { return "" }
    position = index
    guard index - start <= 15 else { return "" }
    return String(unsafeUninitializedCapacity: index - start) { buffer in
      for offset in 0..<(index - start) {
        let byte = bytes[start + offset]
        buffer[offset] = isASCIIUpper(byte) ? byte | 0x20 : byte
      }
      return index - start
    }
  }

  private func isPunctuation(at index: Int) -> Bool {
    let scalar = decodeScalar(bytes, at: index).scalar
    return !scalar.properties.isAlphabetic
  }
}

/// The number that words tell: digits, a roman numeral, a cardinal or an ordinal.
///
/// Leaves `words` after the number; "the" before it is skipped.
func headingNumber(_ words: inout HeadingWords) -> Int? {
  guard var word = words.next() else { return nil }
  if word == "the" {
    guard let next = words.next() else { return nil }
    word = next
  }
  if let value = decimalNumber(word) ?? romanNumber(word) ?? numberWord(word) {
    return value
  }
  guard let tens = tensWord(word) else { return nil }
  var ahead = words
  if let unit = ahead.next(), let value = numberWord(unit), value < 10 {
    words = ahead
    return tens + value
  }
  return tens
}

/// The value of one to four digits.
private func decimalNumber(_ word: String) -> Int? {
  guard word.utf8.count <= 4, word.utf8.allSatisfy({ isASCIIDigit($0) }) else { return nil }
  return Int(word)
}

/// The value of a roman numeral in its usual form, up to 399; `nil` for other letters.
func romanNumber(_ word: String) -> Int? {
  var value = 0
  var previous = 0
  for byte in word.utf8.reversed() {
    guard let digit = romanDigit(byte) else { return nil }
    value += digit < previous ? -digit : digit
    previous = max(previous, digit)
  }
  guard value > 0, value < 400, romanNumeral(value) == word else { return nil }
  return value
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

private func romanNumeral(_ value: Int) -> String {
  var left = value
  var numeral = ""
  while left > 0 {
    let (digit, letters) = largestRoman(left)
    numeral += letters
    left -= digit
  }
  return numeral
}

private func largestRoman(_ value: Int) -> (Int, String) {
  switch value {
  case 100...: (100, "c")
  case 90...: (90, "xc")
  case 50...: (50, "l")
  case 40...: (40, "xl")
  case 10...: (10, "x")
  case 9: (9, "ix")
  case 5...: (5, "v")
  case 4: (4, "iv")
  default: (1, "i")
  }
}

private func numberWord(_ word: String) -> Int? {
  switch word {
  case "one", "first": 1
  case "two", "second": 2
  case "three", "third": 3
  case "four", "fourth": 4
  case "five", "fifth": 5
  case "six", "sixth": 6
  case "seven", "seventh": 7
  case "eight", "eighth": 8
  case "nine", "ninth": 9
  case "ten", "tenth": 10
  case "eleven", "eleventh": 11
  case "twelve", "twelfth": 12
  case "thirteen", "thirteenth": 13
  case "fourteen", "fourteenth": 14
  case "fifteen", "fifteenth": 15
  case "sixteen", "sixteenth": 16
  case "seventeen", "seventeenth": 17
  case "eighteen", "eighteenth": 18
  case "nineteen", "nineteenth": 19
  case "last": 99
  default: nil
  }
}

private func tensWord(_ word: String) -> Int? {
  switch word {
  case "twenty", "twentieth": 20
  case "thirty", "thirtieth": 30
  case "forty", "fortieth": 40
  case "fifty", "fiftieth": 50
  case "sixty", "sixtieth": 60
  case "seventy", "seventieth": 70
  case "eighty", "eightieth": 80
  case "ninety", "ninetieth": 90
  default: nil
  }
}
