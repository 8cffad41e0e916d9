import DocumentModel

/// Whether a line starts like a sentence or a verse: with a capital, a digit or a quotation mark.
func startsLikeSentence(_ bytes: UnsafeRawBufferPointer, _ line: TextLine) -> Bool {
  guard !line.isBlank else { return false }
  let byte = bytes[line.start]
  if byte >= 0x80 {
    let scalar = decodeScalar(bytes, at: line.start).scalar
    return isQuotationMark(scalar) || scalar.properties.isUppercase
  }
  return isASCIIUpper(byte) || isASCIIDigit(byte) || byte == 0x22 || byte == 0x27
}

/// Whether `range` ends with `.`, `!`, `?`, `…` or `:`, perhaps followed by quotation marks or brackets.
func endsSentence(_ bytes: UnsafeRawBufferPointer, _ range: Range<Int>) -> Bool {
  var end = range.upperBound
  for _ in 0..<4 where end > range.lowerBound {
    let start = characterStart(bytes, before: end, from: range.lowerBound)
    let scalar = decodeScalar(bytes, at: start).scalar
    switch scalar {
    case ".", "!", "?", "…", ":": return true
    case ")", "]", "_", "*": break
    default: guard isQuotationMark(scalar) else { return false }
    }
    end = start
  }
  return false
}

/// Start of the character that ends at `end`.
func characterStart(_ bytes: UnsafeRawBufferPointer, before end: Int, from start: Int) -> Int {
  var index = end - 1
  while index > start, end - index < 4, bytes[index] & 0xC0 == 0x80 { index -= 1 }
  return index
}

/// Whether a character is a straight or typographic quotation mark or apostrophe.
func isQuotationMark(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar {
  case "\"", "'", "‘", "’", "‚", "“", "”", "„", "«", "»", "‹", "›": true
  default: false
  }
}

@inline(__always)
package func isASCIIUpper(_ byte: UInt8) -> Bool { byte >= 0x41 && byte <= 0x5A }

@inline(__always)
func isASCIILower(_ byte: UInt8) -> Bool { byte >= 0x61 && byte <= 0x7A }

@inline(__always)
package func isASCIIDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

@inline(__always)
func isASCIILetter(_ byte: UInt8) -> Bool { isASCIILower(byte | 0x20) }

/// The marker of a list item at the start of a line.
enum ListMarker: Equatable {
  case bullet
  case number(Int)

  /// The marker at the start of `line`, if there is one: `- `, `* `, `+ `, `• `, `1. `, `1) `, `(1) `.
  init?(_ bytes: UnsafeRawBufferPointer, _ line: TextLine) {
    guard line.end - line.start >= 3 else { return nil }
    switch bytes[line.start] {
    case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"):
      guard isASCIIBlank(bytes[line.start + 1]), bytes[line.start + 2] != bytes[line.start]
      else { return nil }
      self = .bullet
    case 0xE2:
      let decoded = decodeScalar(bytes, at: line.start)
      guard decoded.scalar == "•" || decoded.scalar == "‣" || decoded.scalar == "◦"
      else { return nil }
      self = .bullet
    default:
      guard let number = Self.number(bytes, line) else { return nil }
      self = .number(number)
    }
  }

  private static func number(_ bytes: UnsafeRawBufferPointer, _ line: TextLine) -> Int? {
    var index = line.start
    if bytes[index] == UInt8(ascii: "(") { index += 1 }
    let first = index
    var value = 0
    while index < line.end, index - first < 3, isASCIIDigit(bytes[index]) {
      value = value * 10 + Int(bytes[index] - 0x30)
      index += 1
    }
    guard index > first, index + 1 < line.end, isASCIIBlank(bytes[index + 1]) else { return nil }
    let isClosed = bytes[index] == UInt8(ascii: ")")
    return isClosed || first == line.start && bytes[index] == UInt8(ascii: ".") ? value : nil
  }
}

/// The mark that a line consists of if it is an underline: at least three `=` or `-`.
func underline(_ bytes: UnsafeRawBufferPointer, _ line: TextLine) -> UInt8? {
  guard line.end - line.start >= 3 else { return nil }
  let mark = bytes[line.start]
  guard mark == UInt8(ascii: "=") || mark == UInt8(ascii: "-") else { return nil }
  return bytes[line.range].allSatisfy { $0 == mark } ? mark : nil
}

/// Level and text of a Markdown heading line (`## Text ##`), or `nil`.
func markdownHeading(
  _ bytes: UnsafeRawBufferPointer, _ range: Range<Int>
) -> (level: Int, title: Range<Int>)? {
  var level = 0
  while level < min(range.count, 7), bytes[range.lowerBound + level] == UInt8(ascii: "#") {
    level += 1
  }
  let marksEnd = range.lowerBound + level
  guard level >= 1, level <= 6, marksEnd < range.upperBound, isASCIIBlank(bytes[marksEnd])
  else { return nil }
  let start = skipBlanks(bytes, from: marksEnd, to: range.upperBound)
  var end = range.upperBound
  while end > start, bytes[end - 1] == UInt8(ascii: "#") { end -= 1 }
  if end < range.upperBound, end > start, !isASCIIBlank(bytes[end - 1]) { end = range.upperBound }
  end = skipBlanksBackwards(bytes, from: end, to: start)
  return start < end ? (level, start..<end) : nil
}
