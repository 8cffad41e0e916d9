import DocumentModel

/// How headings of one kind look.
enum HeadingFamily: UInt8, CaseIterable {
  /// CHAPTER, PART, ACT with a number.
  case chapter
  /// `#` of Markdown.
  case markdown
  /// A line under the heading.
  case underlined
  /// A number and a title.
  case numbered
  /// A roman numeral alone.
  case roman
  /// An arabic number alone.
  case arabic
  /// All capitals.
  case capitals
}

/// A paragraph that would be a heading, if its family turns out to be the document's.
struct HeadingCandidate {
  var family: HeadingFamily
  /// Order of its kind in the family: smaller ones hold greater ones.
  var rank: UInt8
  /// What a chapter heading divides.
  var division: ChapterHeading.Division? {
    family == .chapter ? ChapterHeading.Division(rawValue: rank) : nil
  }
  /// Its number, 0 for none.
  var number: Int32
  /// Whether it has a number only, so that its title may follow.
  var isBare: Bool
  /// Whether the paragraph before ends a sentence, or there is none.
  var followsSentence = false
  /// Index of the paragraph.
  var paragraph: Int
  /// The heading's text.
  var title: Span
  /// End of the next paragraph, if that is short enough for a title; else 0.
  var nextEnd = 0
  /// Whether the next paragraph looks like a title, not like speech or a sentence.
  var nextLooksLikeTitle = false

  /// Looks at a paragraph of `lines` lines; `nil` if it can't be a heading.
  init?(
    _ paragraph: Paragraph, index: Int, lines: Int, _ bytes: UnsafeRawBufferPointer
  ) {
    let span = paragraph.span
    guard span.count <= 400, lines <= 4 else { return nil }
    guard paragraph.kind == .prose || paragraph.kind == .verse || paragraph.kind == .listItem
    else { return nil }
    self.paragraph = index
    title = Span(withoutEmphasis(bytes, span.range))
    family = .capitals
    (rank, number, isBare) = (0, 0, false)
    guard
      readMarkdown(bytes) || readUnderlined(bytes) || readChapter(bytes, lines: lines)
        || readNumbered(bytes, lines: lines) || readCapitals(bytes, lines: lines)
    else { return nil }
  }

  private mutating func readMarkdown(_ bytes: UnsafeRawBufferPointer) -> Bool {
    guard bytes[title.start] == UInt8(ascii: "#"),
      let (level, range) = markdownHeading(bytes, title.range)
    else { return false }
    (family, rank, title) = (.markdown, UInt8(truncatingIfNeeded: level), Span(range))
    return true
  }

  private mutating func readUnderlined(_ bytes: UnsafeRawBufferPointer) -> Bool {
    let mark = bytes[title.end - 1]
    guard mark == UInt8(ascii: "=") || mark == UInt8(ascii: "-") else { return false }
    var scanner = LineScanner(at: title.start)
    guard let (first, _) = scanner.next(bytes, limit: title.end), first.end < title.end,
      let (second, _) = scanner.next(bytes, limit: title.end)
    else { return false }
    guard second.end == title.end, underline(bytes, second) != nil, first.width < 100
    else { return false }
    (family, rank) = (.underlined, mark == UInt8(ascii: "=") ? 1 : 2)
    title = Span(first.range)
    return true
  }

  private mutating func readChapter(_ bytes: UnsafeRawBufferPointer, lines: Int) -> Bool {
    guard let heading = ChapterHeading(bytes, title.range) else { return false }
    guard lines == 1 || !restHoldsChapter(bytes) else { return false }
    family = .chapter
    rank = heading.division.rawValue
    number = Int32(truncatingIfNeeded: heading.number)
    isBare = heading.isBare
    return true
  }

  /// Whether a further line is a chapter line too, as in a table of contents.
  private func restHoldsChapter(_ bytes: UnsafeRawBufferPointer) -> Bool {
    var scanner = LineScanner(at: title.start)
    _ = scanner.next(bytes, limit: title.end)
    while scanner.position < title.end, let (line, _) = scanner.next(bytes, limit: bytes.count) {
      let end = min(line.end, title.end)
      if line.start < end, ChapterHeading(bytes, line.start..<end) != nil { return true }
    }
    return false
  }

  /// Reads a number alone ("IV", "[ 4 ]") or with a title ("4.2 Terms").
  private mutating func readNumbered(_ bytes: UnsafeRawBufferPointer, lines: Int) -> Bool {
    let start = skipHeadingMarks(bytes, title.range.dropSurroundingBrackets(bytes)).start
    guard start < title.end else { return false }
    let isDigit = isASCIIDigit(bytes[start])
    guard isDigit || isRomanLetter(bytes[start]) else { return false }
    var words = HeadingWords(bytes, start..<title.end)
    guard let word = words.next(), let value = isDigit ? Int(word) : romanNumber(word),
      value < 1000
    else { return false }
    number = Int32(truncatingIfNeeded: value)
    let rest = skipHeadingMarks(bytes, words.position..<title.end)
    if rest.start == title.end {
      guard title.count <= 16, isDigit || isASCIIUpper(bytes[start]) || value > 1 else {
        return false
      }
      (family, isBare) = (isDigit ? .arabic : .roman, true)
      return true
    }
    guard lines <= 2, title.count <= 90 else { return false }
    return readTitle(bytes, after: words.position, isDigit: isDigit)
  }

  private mutating func readTitle(
    _ bytes: UnsafeRawBufferPointer, after numberEnd: Int, isDigit: Bool
  ) -> Bool {
    guard bytes[numberEnd] == UInt8(ascii: ".") || isDigit && isASCIIBlank(bytes[numberEnd])
    else { return false }
    let (depth, start) = skipSubnumbers(bytes, from: numberEnd)
    guard start < title.end, startsWithCapital(bytes, start) else { return false }
    let last = bytes[title.end - 1]
    guard last != UInt8(ascii: ","), last != UInt8(ascii: ";"),
      last != UInt8(ascii: ".") || !isDigit || title.count <= 60
    else { return false }
    family = .numbered
    rank = isDigit ? UInt8(1 + min(depth, 8)) : 0
    return true
  }

  /// Reads on over ".2.1" after the first number.
  private func skipSubnumbers(
    _ bytes: UnsafeRawBufferPointer, from start: Int
  ) -> (depth: Int, end: Int) {
    var depth = 0
    var index = start
    while index + 1 < title.end, bytes[index] == UInt8(ascii: "."), isASCIIDigit(bytes[index + 1]) {
      depth += 1
      index += 1
      while index < title.end, isASCIIDigit(bytes[index]) { index += 1 }
    }
    return (depth, skipHeadingMarks(bytes, index..<title.end).start)
  }

  private mutating func readCapitals(_ bytes: UnsafeRawBufferPointer, lines: Int) -> Bool {
    guard lines <= 2, title.count <= 100, isAllCapitals(bytes, title.range),
      decodeScalar(bytes, at: title.start).scalar.properties.isUppercase
    else { return false }
    let last = bytes[title.end - 1]
    return last != UInt8(ascii: ",") && last != UInt8(ascii: "!") && last != UInt8(ascii: ";")
  }
}

/// `range` without `_` or `*` around it, as plain texts mark italics and bold.
private func withoutEmphasis(_ bytes: UnsafeRawBufferPointer, _ range: Range<Int>) -> Range<Int> {
  var inner = range
  while inner.count > 2,
    let mark = [UInt8(ascii: "_"), UInt8(ascii: "*")].first(where: {
      bytes[inner.lowerBound] == $0 && bytes[inner.upperBound - 1] == $0
    }), bytes[inner].contains(where: { $0 != mark })
  {
    inner = (inner.lowerBound + 1)..<(inner.upperBound - 1)
  }
  return inner
}

/// Whether a letter may be of a roman numeral up to 399: i, v, x, l, c.
@inline(__always)
func isRomanLetter(_ byte: UInt8) -> Bool {
  let letter = (byte | 0x20) &- UInt8(ascii: "a")
  return letter < 26 && (1 << 8 | 1 << 21 | 1 << 23 | 1 << 11 | 1 << 2) >> UInt32(letter) & 1 == 1
}

/// Whether a character that isn't lower case starts at `index`, perhaps after a quotation mark.
func startsWithCapital(_ bytes: UnsafeRawBufferPointer, _ index: Int) -> Bool {
  let scalar = decodeScalar(bytes, at: index).scalar
  return scalar.properties.isUppercase || isQuotationMark(scalar)
}

/// Whether a text has at least three letters, and none in lower case.
func isAllCapitals(_ bytes: UnsafeRawBufferPointer, _ range: Range<Int>) -> Bool {
  var letters = 0
  var index = range.lowerBound
  while index < range.upperBound {
    let decoded = decodeScalar(bytes, at: index)
    if isASCIIUpper(bytes[index]) {
      letters += 1
    } else if isASCIILower(bytes[index]) {
      return false
    } else if decoded.length > 1 {
      let properties = decoded.scalar.properties
      if properties.isLowercase { return false }
      if properties.isUppercase { letters += 1 }
    }
    index += decoded.length
  }
  return letters >= 3
}

extension Range<Int> {
  /// The range without brackets at its ends.
  fileprivate func dropSurroundingBrackets(_ bytes: UnsafeRawBufferPointer) -> Range<Int> {
    guard count >= 3,
      bytes[lowerBound] == UInt8(ascii: "[") || bytes[lowerBound] == UInt8(ascii: "(")
    else { return self }
    return (lowerBound + 1)..<upperBound
  }
}
