import DocumentModel

/// The wording of a name, without traces of the page: on one line, divided words in one piece, no soft hyphens.
enum Wording {
  /// The wording of the name at `range` in `bytes`.
  ///
  /// - Parameter vocabulary: the words of the text, including the name's.
  static func text(
    _ bytes: UnsafeRawBufferPointer, _ range: Range<Int>, _ vocabulary: Vocabulary
  ) -> String {
    let name = UnsafeRawBufferPointer(rebasing: bytes[range])
    if isPlain(name) { return decodedCopy(name) }
    return String(decoding: line(name, vocabulary), as: UTF8.self)
  }

  /// Hashes the wording of the name at `range`; composed and decomposed letters hash equally.
  static func hash(
    _ bytes: UnsafeRawBufferPointer, _ range: Range<Int>, _ vocabulary: Vocabulary
  ) -> ByteHash {
    let name = UnsafeRawBufferPointer(rebasing: bytes[range])
    if isPlain(name) { return ByteHash(bytes: name) }
    let line = line(name, vocabulary)
    return line.allSatisfy { $0 < 0x80 }
      ? ByteHash(bytes: line)
      : ByteHash(CollectionOfOne(String(decoding: line, as: UTF8.self).hashValue))
  }

  /// Whether a name is ASCII with single blanks, so that it needs no change.
  private static func isPlain(_ name: UnsafeRawBufferPointer) -> Bool {
    var last: UInt8 = 0
    for byte in name {
      if byte < 0x20 || byte >= 0x80 || byte == 0x20 && last == 0x20 { return false }
      last = byte
    }
    return true
  }

  private static func line(_ name: UnsafeRawBufferPointer, _ vocabulary: Vocabulary) -> [UInt8] {
    var line: [UInt8] = []
    line.reserveCapacity(name.count)
    var (index, wordStart) = (0, 0)
    while index < name.count {
      let byte = name[index]
      if byte <= 0x20 {
        if line.last != 0x20 { line.append(0x20) }
        index += 1
        wordStart = index
      } else if let rest = WordDivision.end(name, wordStart, hyphen: index, vocabulary) {
        index = rest
      } else if let rest = endOfBreakMark(name, index) {
        index = rest
      } else {
        line.append(byte)
        index += 1
        if byte == UInt8(ascii: "-"), let rest = WordDivision.endOfBreak(name, at: index) {
          index = rest
        }
        if byte == UInt8(ascii: "-") { wordStart = index }
      }
    }
    return line
  }

  /// The end of an invisible mark at `index` that allows a line break, and of a line's end after it.
  private static func endOfBreakMark(_ name: UnsafeRawBufferPointer, _ index: Int) -> Int? {
    guard name[index] >= 0x80 else { return nil }
    let decoded = decodeScalar(name, at: index)
    switch decoded.scalar.value {
    case 0xAD, 0x200B, 0x2060, 0xFEFF:
      let end = index + decoded.length
      return WordDivision.endOfBreak(name, at: end) ?? end
    default: return nil
    }
  }
}
