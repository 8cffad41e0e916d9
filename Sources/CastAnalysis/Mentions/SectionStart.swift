import DocumentModel

/// Whether a part of the text begins a section: a heading, or a short line that looks like one.
///
/// The outline of a plain text is known only when all of it has been read, and names are joined before. So a line in
/// capitals, a number alone, "# …" and "Chapter 4" count; a title in small letters doesn't.
///
/// Complexity: constant, since only paragraphs of 80 bytes or less are read: a line (by hand).
func opensSection(_ part: TextPart, _ source: TextSource) -> Bool {
  if part.kind == .heading { return true }
  guard part.kind == .prose, part.span.count <= 80 else { return false }
  return source.withBytes(part.span.range) { bytes in
    if bytes.first == UInt8(ascii: "#") || isNumbered(bytes) { return true }
    let hasText = bytes.contains { ($0 | 0x20) &- 0x61 < 26 || $0 &- 0x30 < 10 }
    return hasText && bytes.allSatisfy { $0 &- 0x61 >= 26 }
      && bytes.last != UInt8(ascii: "!") && bytes.last != UInt8(ascii: "?")
  }
}

/// "Chapter 4", "Part Two", "Book IV", in a line of less than 60 bytes (by hand: a longer one is a sentence).
private func isNumbered(_ bytes: UnsafeRawBufferPointer) -> Bool {
  for word in ["chapter ", "part ", "book ", "letter "] as [StaticString]
  where bytes.count > word.utf8CodeUnitCount && bytes.count < 60 {
    let letters = UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount)
    let next = bytes[word.utf8CodeUnitCount]
    if bytes[..<letters.count].lazy.map({ $0 | 0x20 }).elementsEqual(letters), next < 0x5B {
      return true
    }
  }
  return false
}
