import DocumentModel

/// A part of a text as quotes are compared: each run of white space is a blank, quotes and dashes are of one kind, what
/// doesn't show is left out.
///
/// Editors and converters change these without changing a word. Letters, accents and capitals stay as they are.
struct QuoteLetters {
  /// UTF-8.
  private(set) var bytes: [UInt8] = []
  /// For each byte the offset in the text of the character that it belongs to, counted from `start`; one more for the end.
  private var offsets: [Int32] = []
  /// Where the part begins in the text.
  private let start: Int

  /// Takes letters that have been read before.
  init(_ bytes: [UInt8]) {
    (self.bytes, start) = (bytes, 0)
    offsets = (0...bytes.count).map { Int32(truncatingIfNeeded: $0) }
  }

  /// Reads the bytes of a range.
  ///
  /// Complexity: linear in its length.
  init(_ source: TextSource, _ range: Range<Int>) {
    start = range.lowerBound
    source.withBytes(range) { text in
      bytes.reserveCapacity(text.count)
      offsets.reserveCapacity(text.count + 1)
      var offset = 0
      while offset < text.count {
        if text[offset] < 0x80 {
          append(ascii: text[offset], at: offset)
          offset += 1
          continue
        }
        let next = decodeScalar(text, at: offset)
        append(next.scalar, at: offset)
        offset += next.length
      }
      offsets.append(Int32(truncatingIfNeeded: offset))
    }
  }

  /// Appends an ASCII character, as most are.
  private mutating func append(ascii byte: UInt8, at offset: Int) {
    let letter: UInt8
    switch byte {
    case 0x09...0x0D, 0x20:
      if bytes.last == UInt8(ascii: " ") { return }
      letter = UInt8(ascii: " ")
    case UInt8(ascii: "`"): letter = UInt8(ascii: "'")
    default: letter = byte
    }
    bytes.append(letter)
    offsets.append(Int32(truncatingIfNeeded: offset))
  }

  private mutating func append(_ scalar: Unicode.Scalar, at offset: Int) {
    let letter: Unicode.Scalar
    switch scalar.value {
    case 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000:
      return append(ascii: UInt8(ascii: " "), at: offset)
    case 0xB4, 0x2BC, 0x2018...0x201B, 0x2032: letter = "'"
    case 0xAB, 0xBB, 0x201C...0x201F, 0x2033: letter = "\""
    case 0x2010...0x2015, 0x2212: letter = "-"
    case 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFEFF: return
    default: letter = scalar
    }
    for byte in UTF8.encode(letter) ?? .init() {
      bytes.append(byte)
      offsets.append(Int32(truncatingIfNeeded: offset))
    }
  }

  /// The offset in the text of the character that a byte belongs to; of the end of the part for the byte after the last.
  func offset(ofByte index: Int) -> Int { start + Int(offsets[index]) }

  /// The bytes that stand for a range of the text.
  func range(of range: Range<Int>) -> Range<Int> {
    let places = offsets.dropLast()
    let first = places.partitioningIndex { start + Int($0) >= range.lowerBound }
    let end = places.partitioningIndex { start + Int($0) >= range.upperBound }
    return first..<max(first, end)
  }

  /// The span in the text of some bytes.
  func span(of range: Range<Int>) -> Span {
    guard let last = range.last else {
      return Span(offset(ofByte: range.lowerBound), offset(ofByte: range.lowerBound))
    }
    var end = last + 1
    while end < bytes.count, offsets[end] == offsets[last] { end += 1 }
    return Span(offset(ofByte: range.lowerBound), offset(ofByte: end))
  }

  /// A range that cuts no word, made longer where it does.
  func whole(_ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    guard start < end else { return range }
    while start > 0, Self.isLetter(bytes[start - 1]), Self.isLetter(bytes[start]) { start -= 1 }
    while end < bytes.count, Self.isLetter(bytes[end]), Self.isLetter(bytes[end - 1]) { end += 1 }
    return start..<end
  }

  /// Whether a byte is an ASCII letter or digit, or part of a character beyond ASCII.
  private static func isLetter(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x80...: true
    default: false
    }
  }

  /// A range without blanks at its ends.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    let blank = UInt8(ascii: " ")
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, bytes[start] == blank { start += 1 }
    while end > start, bytes[end - 1] == blank { end -= 1 }
    return start..<end
  }

  /// The byte that begins the character some characters away from a byte that begins one, or `limit`.
  func index(_ index: Int, offsetBy count: Int, limit: Int) -> Int {
    var (place, left) = (index, abs(count))
    while left > 0, place != limit {
      place += count < 0 ? -1 : 1
      while place != limit, place < bytes.count, bytes[place] & 0xC0 == 0x80 {
        place += count < 0 ? -1 : 1
      }
      left -= 1
    }
    return place
  }

  /// Some bytes as a string.
  func string(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
}
