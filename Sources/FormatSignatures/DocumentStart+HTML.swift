/// How web pages begin.
extension DocumentStart {
  /// Whether the first tag belongs to the head of a page, or such a tag follows comments or the XML declaration within
  /// 4 KB.
  var beginsAsHTML: Bool {
    guard let first = firstTag else { return false }
    let beginnings: [StaticString] = ["<!doctype html", "<html", "<head", "<body", "<title"]
    if beginnings.contains(where: { holds($0, at: first) }) { return true }
    guard holds("<?xml", at: first) || holds("<!--", at: first) else { return false }
    return (first..<headEnd).contains { holds("<html", at: $0) || holds("<!doctype html", at: $0) }
  }

  /// Whether the first byte that isn't blank opens a tag.
  var beginsWithTag: Bool { firstTag != nil }

  private var headEnd: Int { min(bytes.count, 4096) }

  /// Index of the first byte after a byte order mark and blanks, if it is `<`.
  private var firstTag: Int? {
    var index = unicodeMark(bytes)?.length ?? 0
    while index < headEnd, bytes[index] <= 0x20 { index += 1 }
    return index < headEnd && bytes[index] == UInt8(ascii: "<") ? index : nil
  }

  /// Whether a word in lower case is at `start`, in letters of any case; UTF-16 has zeros between them.
  private func holds(_ word: StaticString, at start: Int) -> Bool {
    guard bytes[start] == UInt8(ascii: "<") else { return false }
    let letters = bytes[start..<headEnd].lazy.filter { $0 != 0 }.map(lowercased)
    return word.withUTF8Buffer { letters.starts(with: $0) }
  }
}
