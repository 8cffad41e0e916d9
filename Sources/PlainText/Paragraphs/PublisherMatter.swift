import DocumentModel

/// The header and licence that Project Gutenberg adds to the texts it publishes.
///
/// They are found by the marks that end the header and begin the licence, and only near the ends of the text, because
/// collections contain parts of the licence. Complexity: O(1), 128 KB are read.
struct PublisherMatter {
  /// End of the last line of the header, or 0 if none exists.
  let headerEnd: Int
  /// Start of the licence, if there is one.
  let licenceStart: Int?
  /// Whether both together are so short that they may be folded.
  let isFoldable: Bool

  /// How much is read at each end of the text, in bytes; and of the header, in lines.
  private static let reach = 64 << 10
  private static let mostHeaderLines = 400
  /// They may be folded if they are at most one part in this many of the text.
  private static let leastShare = 5

  init(_ bytes: UnsafeRawBufferPointer) {
    let end = Self.headerEnd(bytes)
    let start = Self.licenceStart(bytes, after: end)
    (headerEnd, licenceStart) = (end, start < bytes.count ? start : nil)
    isFoldable = (end + bytes.count - start) * Self.leastShare <= bytes.count
  }

  /// The paragraphs between header and licence.
  func body(of paragraphs: ParagraphList) -> Range<Int> {
    let first = headerEnd == 0 ? 0 : (paragraphs.index(at: headerEnd - 1) ?? -1) + 1
    guard let licenceStart, let last = paragraphs.index(at: licenceStart),
      paragraphs[last].span.end > licenceStart
    else { return first..<paragraphs.count }
    return first..<max(first, last)
  }

  // MARK: Marks

  private static func headerEnd(_ bytes: UnsafeRawBufferPointer) -> Int {
    var scanner = LineScanner(at: 0)
    let limit = min(bytes.count, reach)
    var end = 0
    var lines = 0
    while lines < mostHeaderLines, let (line, _) = scanner.next(bytes, limit: limit) {
      lines += 1
      if endsHeader(bytes, line) { end = line.end }
    }
    return end
  }

  private static func licenceStart(_ bytes: UnsafeRawBufferPointer, after headerEnd: Int) -> Int {
    var scanner = LineScanner(at: max(headerEnd, bytes.count - reach))
    // The first line may be incomplete, and is skipped.
    if scanner.position > 0 { _ = scanner.next(bytes, limit: bytes.count) }
    while scanner.position < bytes.count, let (line, _) = scanner.next(bytes, limit: bytes.count) {
      if beginsLicence(bytes, line) { return line.start }
    }
    return bytes.count
  }

  private static func endsHeader(_ bytes: UnsafeRawBufferPointer, _ line: TextLine) -> Bool {
    guard !line.isBlank, bytes[line.start] == UInt8(ascii: "*") else { return false }
    let text = LineText(bytes, line)
    return text.contains("start of th") && text.contains("project gutenberg e")
      || text.contains("*end*") && text.contains("small print")
      || text.begins(with: "*end the small print")
  }

  private static func beginsLicence(_ bytes: UnsafeRawBufferPointer, _ line: TextLine) -> Bool {
    guard !line.isBlank else { return false }
    let first = bytes[line.start]
    guard first == UInt8(ascii: "*") || first | 0x20 == UInt8(ascii: "e") else { return false }
    let text = LineText(bytes, line)
    if first == UInt8(ascii: "*") {
      return text.contains("end of th") && text.contains("project gutenberg e")
        || text.contains("start: full license")
    }
    return text.begins(with: "end of project gutenberg")
      || text.begins(with: "end of the project gutenberg")
  }
}
