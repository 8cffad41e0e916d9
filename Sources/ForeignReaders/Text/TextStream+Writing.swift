import DocumentModel
import ReaderProtocol

extension TextStream {
  /// Appends running text: blanks collapse, soft hyphens are removed.
  ///
  /// Complexity: O(*n*); ranges of ordinary bytes are copied whole.
  mutating func append(_ bytes: UnsafeRawBufferPointer) {
    var index = 0
    while index < bytes.count {
      let first = index
      while index < bytes.count, Self.isOrdinary(bytes[index]) { index += 1 }
      if first < index { write(UnsafeRawBufferPointer(rebasing: bytes[first..<index])) }
      guard index < bytes.count else { return }
      index += appendSpecial(bytes, at: index)
    }
  }

  /// Whether a byte can be copied unseen: neither a blank or control character, nor the lead byte of an invisible one.
  @inline(__always)
  private static func isOrdinary(_ byte: UInt8) -> Bool {
    byte > 0x20 && byte != 0x7F && byte != 0xC2 && byte != 0xE2 && byte != 0xEF
  }

  /// Handles a character that may be blank or invisible; returns its length in bytes.
  private mutating func appendSpecial(_ bytes: UnsafeRawBufferPointer, at index: Int) -> Int {
    let byte = bytes[index]
    if byte < 0x80 {
      if byte == 0x20 || (0x09...0x0D).contains(byte) { hasPendingBlank = true }
      return 1
    }
    let rest = bytes.count - index
    // Soft hyphen; zero width space; line and paragraph separators; byte order mark.
    if byte == 0xC2, rest > 1, bytes[index + 1] == 0xAD { return 2 }
    if byte == 0xE2, rest > 2, bytes[index + 1] == 0x80 {
      switch bytes[index + 2] {
      case 0x8B: return 3
      case 0xA8, 0xA9:
        lineBreak()
        return 3
      default: break
      }
    }
    if byte == 0xEF, rest > 2, bytes[index + 1] == 0xBB, bytes[index + 2] == 0xBF { return 3 }
    let length = min(byte == 0xC2 ? 2 : 3, rest)
    write(UnsafeRawBufferPointer(rebasing: bytes[index..<(index + length)]))
    return length
  }

  /// Appends bytes unchanged, after pending separators.
  private mutating func write(_ bytes: UnsafeRawBufferPointer) {
    settle()
    text.append(contentsOf: bytes)
  }

  /// Appends lines unchanged, except that tabs become blanks up to the next multiple of eight columns.
  mutating func appendLines(_ bytes: UnsafeRawBufferPointer) {
    var column = 0
    for (index, byte) in bytes.enumerated() {
      switch byte {
      case 0x0D where index + 1 < bytes.count && bytes[index + 1] == 0x0A: continue
      case 0x0A, 0x0D:
        column = 0
        if start != nil { pendingBreaks += 1 }
      case 0x09:
        let width = 8 - column % 8
        column += width
        settleLines()
        text.append(contentsOf: repeatElement(0x20, count: width))
      case 0..<0x20, 0x7F: continue
      default:
        if byte & 0xC0 != 0x80 { column += 1 }
        settleLines()
        text.append(byte)
      }
    }
  }

  /// Opens a paragraph, or writes the pending blank or line breaks.
  private mutating func settleLines() {
    if start == nil {
      open()
    } else if hasPendingBlank, pendingBreaks == 0 {
      put(0x20)
    }
    for _ in 0..<pendingBreaks { put(0x0A) }
    pendingBreaks = 0
    hasPendingBlank = false
  }

  /// Ends a line within a paragraph; two ends in a row end the paragraph.
  mutating func lineBreak() {
    hasPendingBlank = false
    if kind == .tableRow {
      hasPendingBlank = true
    } else if start != nil {
      pendingBreaks += 1
    }
  }

  /// Opens a paragraph, or writes the separators pending before the next word.
  private mutating func settle() {
    if start == nil {
      open()
    } else if pendingBreaks == 1 || pendingBreaks > 1 && kind == .heading {
      put(0x0A)
      hasBreak = true
    } else if pendingBreaks > 1 {
      close()
      open()
    } else if hasPendingBlank, pendingCells == 0 {
      put(0x20)
    }
    if pendingCells > 0 { putCellMarks() }
    pendingBreaks = 0
    hasPendingBlank = false
  }

  /// Writes the separators between this cell and the last one that wasn't empty.
  private mutating func putCellMarks() {
    if start != text.count { put(0x20) }
    for _ in 0..<pendingCells {
      put(0x7C)
      put(0x20)
    }
    pendingCells = 0
  }

  /// Writes a separator; emphasis that has just begun begins after it.
  private mutating func put(_ byte: UInt8) {
    if !openEmphasis.isEmpty { moveOpenEmphasis(past: text.count) }
    text.append(byte)
  }

  private mutating func open() {
    if !text.isEmpty {
      text.append(0x0A)
      // Rows of a table follow each other without an empty line.
      if kind != .tableRow || paragraphs.last?.kind != .tableRow { text.append(0x0A) }
    }
    spanStart = text.count
    text += marker
    marker = []
    start = text.count
    hasBreak = false
    pendingBreaks = 0
    hasPendingBlank = false
    if !openEmphasis.isEmpty { reopenEmphasis() }
  }

  /// Ends the open paragraph, if there is one; a blank paragraph is dropped.
  mutating func close() {
    hasPendingBlank = false
    pendingBreaks = 0
    guard let start else { return }
    self.start = nil
    var end = text.count
    while end > start, text[end - 1] == 0x20 { end -= 1 }
    pendingCells = 0
    guard !isBlank(start..<end) else {
      text.removeLast(text.count - (paragraphs.last?.span.end ?? 0))
      cutEmphasis()
      return
    }
    text.removeLast(text.count - end)
    closeEmphasis(end: end)
    var kind = kind
    if hasBreak, kind == .prose || kind == .quotation, hasShortLines(start..<end) { kind = .verse }
    if kind == .heading {
      headings.append(FoundHeading(paragraph: paragraphs.count, rank: rank))
    }
    if let place = pendingPlace {
      pendingPlace = nil
      places.append(SourcePlace(paragraph: paragraphs.count, label: place))
    }
    paragraphs.append(Paragraph(span: Span(spanStart, end), kind: kind))
  }

  /// Whether a range contains only blanks and no-break spaces.
  private func isBlank(_ range: Range<Int>) -> Bool {
    var index = range.lowerBound
    while index < range.upperBound {
      let isNoBreakSpace =
        text[index] == 0xC2 && index + 1 < range.upperBound && text[index + 1] == 0xA0
      guard text[index] == 0x20 || isNoBreakSpace else { return false }
      index += isNoBreakSpace ? 2 : 1
    }
    return true
  }

  /// Whether the lines are so short that the author has set their ends: verse, addresses.
  private func hasShortLines(_ range: Range<Int>) -> Bool {
    var width = 0
    for index in range {
      if text[index] == 0x0A { width = 0 } else if text[index] & 0xC0 != 0x80 { width += 1 }
      if width > Self.longestVerseLine { return false }
    }
    return true
  }

  private static let longestVerseLine = 90
}
