import DocumentModel

/// Words as they are compared: letters and digits without case and accents, a blank between two words.
///
/// Folded are ASCII, the Latin letters up to U+017F, combining marks, Greek and Cyrillic; other letters
/// are made small by the Unicode properties. Apostrophes are left out, so "o'clock" is one word.
struct FoldedLetters {
  /// The words in UTF-8, whose order by bytes is that by code points.
  var bytes: [UInt8] = []
  private var isInWord = false

  /// Adds a character of the text.
  @inline(__always)
  mutating func append(_ scalar: Unicode.Scalar) {
    guard scalar.isASCII else { return appendRare(scalar) }
    let byte = UInt8(truncatingIfNeeded: scalar.value)
    switch byte {
    case 0x61...0x7A, 0x30...0x39: append(byte)
    case 0x41...0x5A: append(byte | 0x20)
    case UInt8(ascii: "'"): break
    default: isInWord = false
    }
  }

  @inline(__always)
  private mutating func append(_ byte: UInt8) {
    if !isInWord, !bytes.isEmpty { bytes.append(0x20) }
    isInWord = true
    bytes.append(byte)
  }

  private mutating func appendRare(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0xC0...0x17F where Self.latin[Int(scalar.value) - 0xC0] != 0x2D:
      append(Self.latin[Int(scalar.value) - 0xC0])
      if let second = Self.secondLetter(scalar) { append(second) }
    case 0x300...0x36F, 0x2019: break
    case 0x391...0x3A9: appendUTF8(scalar.value + 0x20)
    case 0x410...0x42F: appendUTF8(scalar.value + 0x20)
    case 0x400...0x40F: appendUTF8(scalar.value + 0x50)
    case 0x3B1...0x3C9, 0x430...0x45F: appendUTF8(scalar.value)
    default: appendOther(scalar)
    }
  }

  private mutating func appendOther(_ scalar: Unicode.Scalar) {
    let properties = scalar.properties
    guard properties.isAlphabetic || properties.numericType != nil else {
      if !properties.isGraphemeExtend { isInWord = false }
      return
    }
    for small in properties.lowercaseMapping.unicodeScalars { appendUTF8(small.value) }
  }

  private mutating func appendUTF8(_ value: UInt32) {
    guard let scalar = Unicode.Scalar(value) else { return }
    var encoded = UTF8.encode(scalar)?.makeIterator()
    while let byte = encoded?.next() {
      // Only the first byte may begin a word.
      if isInWord { bytes.append(byte) } else { append(byte) }
    }
  }

  /// The letters for U+00C0 to U+017F; "-" for what is no letter.
  private static let latin = Array(
    """
    aaaaaaaceeeeiiiidnooooo-ouuuuytsaaaaaaaceeeeiiiidnooooo-ouuuuyty\
    aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkklllllll\
    lllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs
    """.utf8)

  /// The second letter of what is written as two: "ae", "oe", "ss", "th", "ij".
  private static func secondLetter(_ scalar: Unicode.Scalar) -> UInt8? {
    switch scalar {
    case "Æ", "æ", "Œ", "œ": UInt8(ascii: "e")
    case "ß": UInt8(ascii: "s")
    case "Þ", "þ": UInt8(ascii: "h")
    case "Ĳ", "ĳ": UInt8(ascii: "j")
    default: nil
    }
  }
}

extension FoldedLetters {
  /// Begins anew, with the memory that it has.
  mutating func clear() {
    bytes.removeAll(keepingCapacity: true)
    isInWord = false
  }

  /// Appends the words to a key, the last one first.
  func appendReversed(to key: inout [UInt8]) {
    bytes.withUnsafeBytes { bytes in
      var end = bytes.count
      while end > 0 {
        var start = end
        while start > 0, bytes[start - 1] != 0x20 { start -= 1 }
        if end < bytes.count { key.append(0x20) }
        key.append(contentsOf: bytes[start..<end])
        end = start - 1
      }
    }
  }
}

extension ContextBytes {
  /// How far words are looked at, in bytes: a dozen words, about as much as a line of a concordance shows.
  private static let reach = 64

  /// Takes the words after the mention.
  func readWordsAfter(_ letters: inout FoldedLetters) {
    read(after.lowerBound..<min(after.upperBound, after.lowerBound + Self.reach), &letters)
  }

  /// Takes the words before the mention.
  func readWordsBefore(_ letters: inout FoldedLetters) {
    let end = min(before.upperBound, bytes.count)
    var start = max(before.lowerBound, end - Self.reach)
    while start < end, start > before.lowerBound, bytes[start] & 0xC0 == 0x80 { start += 1 }
    read(start..<max(start, end), &letters)
  }

  private func read(_ range: Range<Int>, _ letters: inout FoldedLetters) {
    letters.clear()
    var place = range.lowerBound
    while place < range.upperBound {
      let next = decodeScalar(bytes, at: place)
      letters.append(next.scalar)
      place += next.length
    }
  }
}
