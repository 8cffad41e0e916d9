import DocumentModel

/// A line of a plain text, without the blanks around it.
struct TextLine {
  /// Offset of its first non-blank character; `end` in a blank line.
  var start: Int
  /// Offset after its last non-blank character.
  var end: Int
  /// Columns before `start`; a tab reaches to the next multiple of eight.
  var indent: Int
  /// Width from `start` to `end` in characters; in bytes if the line has more than 1,024 bytes.
  var width: Int
  /// Whether it begins with a space or a tab.
  var isIndented: Bool

  var isBlank: Bool { start == end }
  var range: Range<Int> { start..<end }
}

/// Iterates over the lines of a text; LF, CR LF and a lone CR end a line.
struct LineScanner {
  /// Offset of the next line.
  private(set) var position: Int
  /// The line at `position` has no line end before this offset.
  private(set) var searched: Int

  /// Starts at byte `offset`, the start of a line.
  init(at offset: Int) {
    position = offset
    searched = offset
  }

  /// The next line and the range of its bytes; `nil` if it doesn't end before `limit`.
  ///
  /// The end of the text ends the last line. If called again with a later limit, the search continues where it stopped,
  /// so that a very long line is searched only once.
  mutating func next(
    _ bytes: UnsafeRawBufferPointer, limit: Int
  ) -> (line: TextLine, bytes: Range<Int>)? {
    guard position < bytes.count else { return nil }
    let end = findLineEnd(bytes, from: searched, to: min(limit, bytes.count))
    guard end < bytes.count else {
      if limit < bytes.count { return nil }
      return take(bytes, end: end, next: end)
    }
    guard bytes[end] == 0x0A || bytes[end] == 0x0D else {
      searched = end
      return nil
    }
    let isPair = bytes[end] == 0x0D && end + 1 < bytes.count && bytes[end + 1] == 0x0A
    return take(bytes, end: end, next: end + (isPair ? 2 : 1))
  }

  private mutating func take(
    _ bytes: UnsafeRawBufferPointer, end: Int, next: Int
  ) -> (line: TextLine, bytes: Range<Int>) {
    let start = position
    position = next
    searched = next
    return (TextLine(bytes, from: start, to: end), start..<next)
  }
}

extension TextLine {
  /// The line from `first` to its line end at `last`.
  init(_ bytes: UnsafeRawBufferPointer, from first: Int, to last: Int) {
    start = skipBlanks(bytes, from: first, to: last)
    end = skipBlanksBackwards(bytes, from: last, to: start)
    isIndented = first < start && isSpaceOrTab(bytes[first])
    indent = 0
    for index in first..<min(start, first + 64) {
      if bytes[index] == 0x09 { indent = (indent / 8 + 1) * 8 } else { indent += 1 }
    }
    width = end - start
    if width <= 1024 { width -= continuationBytes(bytes, in: start..<end) }
  }
}

@inline(__always)
func isSpaceOrTab(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }

/// Number of bytes in `range` that continue a character.
private func continuationBytes(_ bytes: UnsafeRawBufferPointer, in range: Range<Int>) -> Int {
  var count = 0
  var index = skipASCII(bytes, from: range.lowerBound, to: range.upperBound)
  while index + 8 <= range.upperBound {
    // Eight bytes at once: in such bytes the highest bit is set, and the next one isn't.
    let lanes = bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)
    let marks = lanes >> 7 & ~lanes >> 6 & 0x0101_0101_0101_0101
    count += Int(truncatingIfNeeded: (marks &* 0x0101_0101_0101_0101) >> 56)
    index += 8
  }
  while index < range.upperBound {
    if bytes[index] & 0xC0 == 0x80 { count += 1 }
    index += 1
  }
  return count
}

/// Index of the first LF or CR from `start`, or `end`.
private func findLineEnd(_ bytes: UnsafeRawBufferPointer, from start: Int, to end: Int) -> Int {
  let lineFeed = SIMD16<UInt8>(repeating: 0x0A)
  let carriageReturn = SIMD16<UInt8>(repeating: 0x0D)
  var index = start
  while index + 16 <= end {
    let lanes = bytes.loadUnaligned(fromByteOffset: index, as: SIMD16<UInt8>.self)
    let hits = unsafeBitCast(
      (lanes .== lineFeed) .| (lanes .== carriageReturn), to: SIMD2<UInt64>.self)
    if hits[0] != 0 { return index + hits[0].trailingZeroBitCount >> 3 }
    if hits[1] != 0 { return index + 8 + hits[1].trailingZeroBitCount >> 3 }
    index += 16
  }
  while index < end, bytes[index] != 0x0A, bytes[index] != 0x0D { index += 1 }
  return index
}

/// The beginning of a line, to be compared ignoring case.
struct LineText {
  private let letters: [UInt8]

  init(_ bytes: UnsafeRawBufferPointer, _ line: TextLine) {
    letters = bytes[line.start..<min(line.end, line.start + 200)].map {
      isASCIIUpper($0) ? $0 | 0x20 : $0
    }
  }

  func begins(with words: StaticString) -> Bool { isFound(words, at: 0) }

  func contains(_ words: StaticString) -> Bool {
    letters.indices.contains { isFound(words, at: $0) }
  }

  private func isFound(_ words: StaticString, at index: Int) -> Bool {
    words.withUTF8Buffer { words in
      index + words.count <= letters.count
        && letters[index..<(index + words.count)].elementsEqual(words)
    }
  }
}
