import DocumentModel

/// How many blank lines stand before `start`, the first character of a line that is no blank; at most
/// `most`, which is also told at the start of the text.
///
/// Blanks of ASCII count only. Complexity: O(*b*) in the blanks.
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

/// How many blank lines stand after `end`, the end of a paragraph; at most `most`, which is also told at
/// the end of the text.
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

/// Whether three blank lines or more stand before `start`, as printers of plain texts set titles apart.
@inline(__always)
func isSetApart(_ bytes: UnsafeRawBufferPointer, _ start: Int) -> Bool {
  guard start >= 4 else { return false }
  // In most paragraphs the last character before the line end or the blank line tells.
  guard bytes[start - 1] <= 0x20, bytes[start - 2] <= 0x20, bytes[start - 3] <= 0x20 else {
    return false
  }
  return blankLines(bytes, before: start, most: 3) == 3
}
