import DocumentModel
import PlainText

/// Whether a section begins with a part of the text: a heading, or a short line that looks like one.
///
/// A plain text's outline is known only when all of it has been read, names are joined before. So a
/// line in capitals, a number alone, "# …" and "Chapter 4" count; a title in small letters doesn't.
///
/// Complexity: constant, since only paragraphs of 80 bytes or less are read.
func opensSection(_ part: TextPart, _ source: TextSource) -> Bool {
  if part.kind == .heading { return true }
  guard part.kind == .prose, part.span.count <= 80 else { return false }
  return source.withBytes(part.span.range) { bytes in
    if bytes.first == UInt8(ascii: "#") || ChapterWords.beginNumber(of: bytes) { return true }
    let hasText = bytes.contains { ($0 | 0x20) &- 0x61 < 26 || $0 &- 0x30 < 10 }
    return hasText && bytes.allSatisfy { $0 &- 0x61 >= 26 }
      && bytes.last != UInt8(ascii: "!") && bytes.last != UInt8(ascii: "?")
  }
}
