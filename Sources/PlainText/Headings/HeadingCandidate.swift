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
  /// A number in words alone.
  case spelled
  /// A short line after three blank ones or more.
  case setApart
  /// What the reader's own rule takes.
  case given
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
  /// Which word it has before or after its number; 0 for none.
  var word: UInt16 = 0
  /// Whether it has a number only, so that its title may follow.
  var isBare: Bool
  /// Whether it has marks that speech has, too: a heading only where others are like it.
  var isDoubtful = false
  /// Whether it ends as salutations do.
  var isSalutation = false
  /// Blank lines before it, at most nine; nine at the start of the text.
  var gap: UInt8
  /// Whether the paragraph before ends a sentence, or there is none.
  var followsSentence = false
  /// Index of the paragraph.
  var paragraph: Int
  /// The heading's text.
  var title: Span
  /// What the next paragraph looks like.
  var next = NextParagraph.text
  /// End of the next paragraph, if it may be a title; else 0.
  var nextEnd = 0

  /// What may stand after a heading's number.
  enum NextParagraph: UInt8 {
    /// Text.
    case text
    /// What is short enough for a title, but may be speech or a sentence.
    case short
    /// The same, with more than one blank line after it.
    case setApart
    /// A title by its marks.
    case title
  }

  /// Paragraphs of more lines are no headings.
  static let mostLines = 4
  /// Longer lines after three blank ones are no titles: bytes.
  static let longestTitleSetApart = 80

  /// Looks at a paragraph of `lines` lines; `nil` if it can't be a heading.
  init?(
    _ paragraph: Paragraph, index: Int, lines: Int, _ bytes: UnsafeRawBufferPointer
  ) {
    let span = paragraph.span
    guard span.count <= 400, lines <= Self.mostLines else { return nil }
    guard paragraph.kind == .prose || paragraph.kind == .verse || paragraph.kind == .listItem
    else { return nil }
    self.paragraph = index
    title = Span(withoutEmphasis(bytes, span.range))
    family = .capitals
    (rank, number, isBare, gap) = (0, 0, false, 0)
    guard
      readMarkdown(bytes) || readUnderlined(bytes) || readChapter(bytes, lines: lines)
        || readNumbered(bytes, lines: lines) || readSpelled(bytes, lines: lines)
        || readCapitals(bytes, lines: lines) || readSetApart(bytes, span, lines: lines)
    else { return nil }
    gap = UInt8(blankLines(bytes, before: span.start))
  }

  /// Makes a heading of a paragraph by the reader's own rule.
  init(given paragraph: Paragraph, index: Int, _ bytes: UnsafeRawBufferPointer) {
    family = .given
    self.paragraph = index
    title = Span(withoutEmphasis(bytes, paragraph.span.range))
    (rank, number, isBare) = (1, 0, true)
    gap = UInt8(blankLines(bytes, before: paragraph.span.start))
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
    word = heading.word
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
    guard let word = words.next(), let value = isDigit ? decimalNumber(word) : romanNumber(word),
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
      last != UInt8(ascii: ".") || !isDigit || title.count <= 80
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

  /// Reads a number in words alone: "One", "The Second".
  private mutating func readSpelled(_ bytes: UnsafeRawBufferPointer, lines: Int) -> Bool {
    guard lines == 1, title.count <= 24, startsWithCapital(bytes, title.start) else { return false }
    var words = HeadingWords(bytes, title.range)
    guard let value = headingNumber(&words), value < 100,
      skipHeadingMarks(bytes, words.position..<title.end).start == title.end
    else { return false }
    (family, isBare) = (.spelled, true)
    number = Int32(truncatingIfNeeded: value)
    return true
  }

  private mutating func readCapitals(_ bytes: UnsafeRawBufferPointer, lines: Int) -> Bool {
    guard lines <= 2, title.count <= 100, isAllCapitals(bytes, title.range) else { return false }
    let first = decodeScalar(bytes, at: title.start).scalar
    guard isCapital(first) || isQuotationMark(first) else { return false }
    let last = bytes[title.end - 1]
    isDoubtful = isQuotationMark(first) || last == UInt8(ascii: "!")
    // "MY DEAR BOY:--" is a salutation.
    isSalutation = last == UInt8(ascii: ":") || last == UInt8(ascii: "-")
    return last != UInt8(ascii: ",") && last != UInt8(ascii: ";")
  }

  /// Reads a title in ordinary letters, which is known by the blank lines before it.
  private mutating func readSetApart(
    _ bytes: UnsafeRawBufferPointer, _ span: Span, lines: Int
  ) -> Bool {
    guard lines <= 2, span.count <= Self.longestTitleSetApart, isSetApart(bytes, span.start),
      isCapital(decodeScalar(bytes, at: title.start).scalar),
      !endsSentence(bytes, title.range)
    else { return false }
    let last = bytes[title.end - 1]
    guard last != UInt8(ascii: ","), last != UInt8(ascii: ";") else { return false }
    family = .setApart
    return true
  }
}
