import Testing

@testable import PlainText

@Suite("Numbers of headings") struct HeadingNumberTests {
  /// The number at the beginning of a text, and what is left of it.
  private func read(_ text: String) -> (number: Int?, rest: String) {
    let bytes = Array(text.lowercased().utf8)
    return bytes.withUnsafeBytes { buffer in
      var words = HeadingWords(buffer, 0..<buffer.count)
      let number = headingNumber(&words)
      return (number, String(decoding: buffer[words.position...], as: UTF8.self))
    }
  }

  /// A numeral in its usual form, by the tables of its digits.
  private func roman(_ number: Int) -> String {
    let units = ["", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"]
    let tens = ["", "x", "xx", "xxx", "xl", "l", "lx", "lxx", "lxxx", "xc"]
    let hundreds = ["", "c", "cc", "ccc"]
    return hundreds[number / 100] + tens[number / 10 % 10] + units[number % 10]
  }

  @Test("every roman numeral up to 399 has its value, in capitals, too")
  func romanNumerals() {
    for number in 1..<400 {
      #expect(read(roman(number)).number == number)
      #expect(read(roman(number).uppercased()).number == number)
    }
  }

  @Test(
    "letters that make no numeral in the usual form are a word",
    arguments: [
      "iiii", "vv", "ic", "ixi", "xlx", "lc", "iix", "xcx", "cccc", "mix", "vim", "civic",
    ])
  func noNumerals(word: String) { #expect(read(word).number == nil) }

  @Test(
    "one to four digits are a number", arguments: [("0", 0), ("7", 7), ("042", 42), ("1984", 1984)])
  func decimals(text: String, number: Int) { #expect(read(text).number == number) }

  @Test("more digits, or digits with letters, aren't numbers", arguments: ["12345", "7th", "1a"])
  func noDecimals(text: String) { #expect(read(text).number == nil) }

  @Test(
    "numbers in words are read to their end, and no further",
    arguments: [
      ("one day", 1, " day"), ("the first day", 1, " day"), ("twelve", 12, ""),
      ("twenty-third. night", 23, ". night"), ("thirty nine", 39, ""), ("ninety", 90, ""),
      ("twenty eleven", 20, " eleven"), ("forty nights", 40, " nights"), ("third part", 3, " part"),
    ])
  func words(text: String, number: Int, rest: String) {
    let found = read(text)
    #expect(found.number == number && found.rest == rest)
  }

  @Test("other words aren't numbers", arguments: ["", "the", "the day", "dozen", "once", "-", "é"])
  func noWords(text: String) { #expect(read(text).number == nil) }

  @Test(
    "an ordinal differs from a cardinal by its ending",
    arguments: [
      ("first", true), ("second", true), ("twenty-third", true), ("fourth", true), ("one", false),
      ("two", false), ("seventy", false), ("1st", false),
    ])
  func ordinals(word: String, isFirst: Bool) {
    let bytes = Array(word.utf8)
    #expect(bytes.withUnsafeBytes { isOrdinal($0, 0..<$0.count) } == isFirst)
  }
}
