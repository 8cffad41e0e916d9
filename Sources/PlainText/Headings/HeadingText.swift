import DocumentModel

/// `range` without surrounding `_` or `*`, which mark italics and bold in plain text.
func withoutEmphasis(_ bytes: UnsafeRawBufferPointer, _ range: Range<Int>) -> Range<Int> {
  var inner = range
  while inner.count > 2,
    let mark = [UInt8(ascii: "_"), UInt8(ascii: "*")].first(where: {
      bytes[inner.lowerBound] == $0 && bytes[inner.upperBound - 1] == $0
    }), bytes[inner].contains(where: { $0 != mark })
  {
    inner = (inner.lowerBound + 1)..<(inner.upperBound - 1)
  }
  return inner
}

/// Whether a letter may occur in a roman numeral up to 399: i, v, x, l, c.
@inline(__always)
func isRomanLetter(_ byte: UInt8) -> Bool {
  let letter = (byte | 0x20) &- UInt8(ascii: "a")
  return letter < 26 && (1 << 8 | 1 << 21 | 1 << 23 | 1 << 11 | 1 << 2) >> UInt32(letter) & 1 == 1
}

/// Whether a capital or a quotation mark is at `index`.
func startsWithCapital(_ bytes: UnsafeRawBufferPointer, _ index: Int) -> Bool {
  let scalar = decodeScalar(bytes, at: index).scalar
  return isCapital(scalar) || isQuotationMark(scalar)
}

/// Whether a character is a capital; fast for ASCII.
@inline(__always)
func isCapital(_ scalar: Unicode.Scalar) -> Bool {
  scalar.value < 0x80 ? isASCIIUpper(UInt8(scalar.value)) : scalar.properties.isUppercase
}

/// Whether a text has at least three letters, and none in lower case.
func isAllCapitals(_ bytes: UnsafeRawBufferPointer, _ range: Range<Int>) -> Bool {
  var letters = 0
  var index = range.lowerBound
  while index < range.upperBound {
    let decoded = decodeScalar(bytes, at: index)
    if isASCIIUpper(bytes[index]) {
      letters += 1
    } else if isASCIILower(bytes[index]) {
      return false
    } else if decoded.length > 1 {
      let properties = decoded.scalar.properties
      if properties.isLowercase { return false }
      if properties.isUppercase { letters += 1 }
    }
    index += decoded.length
  }
  return letters >= 3
}

extension Range<Int> {
  /// The range without a bracket at its beginning.
  func withoutOpeningBracket(_ bytes: UnsafeRawBufferPointer) -> Range<Int> {
    guard count >= 3,
      bytes[lowerBound] == UInt8(ascii: "[") || bytes[lowerBound] == UInt8(ascii: "(")
    else { return self }
    return (lowerBound + 1)..<upperBound
  }
}

/// Number of blank lines before `start`, the first non-blank character of a line; at most `most`, which is also the
/// result at the start of the text.
///
/// Only ASCII blanks count. Complexity: O(*b*) in the blanks.
func blankLines(_ bytes: UnsafeRawBufferPointer, before start: Int, most: Int = 9) -> Int {
  var lineEnds = 0
  var index = start
  while index > 0, isASCIIBlank(bytes[index - 1]) {
    index -= 1
    let byte = bytes[index]
    let isEnd = byte == 0x0A || byte == 0x0D && bytes[index + 1] != 0x0A
    if isEnd { lineEnds += 1 }
    if lineEnds > most { return most }
  }
  return index == 0 ? most : max(0, lineEnds - 1)
}

/// Number of blank lines after `end`, the end of a paragraph; at most `most`, which is also the result at the end of
/// the text.
func blankLines(_ bytes: UnsafeRawBufferPointer, after end: Int, most: Int = 9) -> Int {
  var lineEnds = 0
  var index = end
  while index < bytes.count, isASCIIBlank(bytes[index]) {
    let byte = bytes[index]
    let isEnd =
      byte == 0x0A || byte == 0x0D && (index + 1 == bytes.count || bytes[index + 1] != 0x0A)
    if isEnd { lineEnds += 1 }
    if lineEnds > most { return most }
    index += 1
  }
  return index == bytes.count ? most : max(0, lineEnds - 1)
}

/// Whether at least three blank lines precede `start`, which sets titles apart in plain texts.
@inline(__always)
func isSetApart(_ bytes: UnsafeRawBufferPointer, _ start: Int) -> Bool {
  guard start >= 4 else { return false }
  // In most paragraphs the last character before the line end or the blank line decides.
  guard bytes[start - 1] <= 0x20, bytes[start - 2] <= 0x20, bytes[start - 3] <= 0x20 else {
    return false
  }
  return blankLines(bytes, before: start, most: 3) == 3
}
