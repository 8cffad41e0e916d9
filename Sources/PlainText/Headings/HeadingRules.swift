import DocumentModel

/// A way in which texts mark headings: which paragraphs may be headings, and which of these are.
protocol HeadingRule: Sendable {
  /// Rows for docs/outline.md: family, example, when the headings count; empty for none.
  static var rows: String { get }
  /// Whether a paragraph of `lines` lines may be such a heading; if so, fills in the candidate.
  static func read(
    _ candidate: inout HeadingCandidate, _ paragraph: Paragraph, lines: Int,
    _ bytes: UnsafeRawBufferPointer
  ) -> Bool
  /// The headings of a text that marks them in this way; empty if the text doesn't.
  static func headings(
    of selection: HeadingSelection, _ bytes: UnsafeRawBufferPointer
  ) -> [ChosenHeading]
}

/// The kinds of headings, by their looks.
enum HeadingFamily: UInt8, CaseIterable {
  /// A chapter word with a number: CHAPTER, PART, ACT.
  case chapter
  /// Markdown's `#`.
  case markdown
  /// A heading with a line of marks below it.
  case underlined
  /// A number with a title.
  case numbered
  /// A roman numeral alone.
  case roman
  /// An arabic number alone.
  case arabic
  /// A line in capitals.
  case capitals
  /// A number in words alone.
  case spelled
  /// A short line after at least three blank ones.
  case setApart
  /// A heading by the reader's own rule.
  case given
}

/// All rules.
///
/// A new rule is added here together with its family. If its headings begin differently from all others, `mayBeHeading`
/// must let them pass, too.
enum HeadingRules {
  /// For each paragraph the first rule that accepts it counts; for the text, the first rule that finds headings.
  static let inOrder: [any HeadingRule.Type] = [
    GivenHeadings.self, MarkupHeadings.self, ChapterHeadings.self, NumberedHeadings.self,
    TitleHeadings.self,
  ]

  /// Reads a paragraph by the first rule that accepts it; false if none does.
  static func read(
    _ candidate: inout HeadingCandidate, _ paragraph: Paragraph, lines: Int,
    _ bytes: UnsafeRawBufferPointer
  ) -> Bool {
    for rule in inOrder where rule.read(&candidate, paragraph, lines: lines, bytes) { return true }
    return false
  }
}

/// Whether a paragraph of ordinary text may be a heading, by its first letters.
///
/// A quick test before the exact one. It accepts every heading that `HeadingCandidate` accepts, except those whose
/// lines begin with a mark or a digit, and rejects nearly all other paragraphs.
@inline(__always)
func mayBeHeading(_ bytes: UnsafeRawBufferPointer, from start: Int, to end: Int) -> Bool {
  guard end - start >= 2 else { return start < end }
  if end - start <= HeadingCandidate.longestTitleSetApart, isSetApart(bytes, start) { return true }
  let first = bytes[start]
  if isASCIILower(first) {
    return isRomanLetter(first) && isRomanPrefix(bytes, from: start, to: end)
  }
  guard isASCIIUpper(first) else { return mayBeBeyondLetters(bytes, from: start, to: end) }
  return beginsLikeChapterWord(bytes, from: start, to: end)
    || isRomanLetter(first) && isRomanPrefix(bytes, from: start, to: end)
    || end - start <= 110 && hasNoLowerCase(bytes, from: start, to: end)
}

/// The same for a paragraph that doesn't begin with an ASCII letter; most speech isn't a heading.
private func mayBeBeyondLetters(
  _ bytes: UnsafeRawBufferPointer, from start: Int, to end: Int
) -> Bool {
  let first = bytes[start]
  let isSpeech =
    first == UInt8(ascii: "\"") || first == UInt8(ascii: "'")
    || first == 0xE2 && isQuotationMark(decodeScalar(bytes, at: start).scalar)
  guard isSpeech else { return true }
  // After a quotation mark, a heading continues with a number or in capitals.
  return end - start <= 110 && hasNoLowerCase(bytes, from: start, to: end)
}

private func hasNoLowerCase(_ bytes: UnsafeRawBufferPointer, from start: Int, to end: Int) -> Bool {
  for index in start..<end where isASCIILower(bytes[index]) { return false }
  return true
}

/// Whether a roman numeral is at `start`, and no further word follows without a mark between.
private func isRomanPrefix(_ bytes: UnsafeRawBufferPointer, from start: Int, to end: Int) -> Bool {
  var index = start
  while index < end, isRomanLetter(bytes[index]) { index += 1 }
  guard index > start, index < end else { return index == end }
  if isASCIILetter(bytes[index]) || isASCIIDigit(bytes[index]) { return false }
  guard isASCIIBlank(bytes[index]) else { return true }
  while index < end, isASCIIBlank(bytes[index]) { index += 1 }
  return index == end || !isASCIILetter(bytes[index])
}

/// Whether a word may begin here such as "chapter", a number, or "the" before one of these.
private func beginsLikeChapterWord(
  _ bytes: UnsafeRawBufferPointer, from start: Int, to end: Int
) -> Bool {
  let beginnings = ChapterWords.beginnings
  if beginnings.mayBegin(bytes, at: start, before: end) { return true }
  guard start + 4 < end, isThe(bytes, start), isBetweenWords(bytes[start + 3]) else {
    return false
  }
  return isBetweenWords(bytes[start + 4])
    || beginnings.mayBegin(bytes, at: start + 4, before: end)
}

/// Whether "the" is at `start`, in any case.
@inline(__always)
private func isThe(_ bytes: UnsafeRawBufferPointer, _ start: Int) -> Bool {
  bytes[start] | 0x20 == UInt8(ascii: "t") && bytes[start + 1] | 0x20 == UInt8(ascii: "h")
    && bytes[start + 2] | 0x20 == UInt8(ascii: "e")
}

@inline(__always)
private func isBetweenWords(_ byte: UInt8) -> Bool {
  isASCIIBlank(byte) || byte == UInt8(ascii: "-")
}
