import DocumentModel

/// A way in which texts mark headings: which paragraphs may be such headings, and which of them are.
protocol HeadingRule: Sendable {
  /// Its rows in docs/outline.md: family, example, when the headings count; empty for none.
  static var rows: String { get }
  /// Whether a paragraph of `lines` lines may be such a heading; fills in the candidate if so.
  static func read(
    _ candidate: inout HeadingCandidate, _ paragraph: Paragraph, lines: Int,
    _ bytes: UnsafeRawBufferPointer
  ) -> Bool
  /// The headings of a text that marks them in this way; empty if it doesn't.
  static func headings(
    of selection: HeadingSelection, _ bytes: UnsafeRawBufferPointer
  ) -> [ChosenHeading]
}

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

/// All rules.
///
/// A new one stands here with its family; if its headings begin as no other headings do, `mayBeHeading` has to let
/// them pass.
enum HeadingRules {
  /// The first rule that takes a paragraph reads it; the first one that finds headings says what they are.
  static let inOrder: [any HeadingRule.Type] = [
    GivenHeadings.self, MarkupHeadings.self, ChapterHeadings.self, NumberedHeadings.self,
    TitleHeadings.self,
  ]

  /// Reads a paragraph by the first rule that takes it; false if none does.
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
/// A quick look before the close one: it says yes to every heading that `HeadingCandidate` knows, apart
/// from those whose lines begin with a mark or a digit, and no to nearly all other paragraphs.
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

/// The same for what begins with something else than a letter of ASCII: most speech is no heading.
private func mayBeBeyondLetters(
  _ bytes: UnsafeRawBufferPointer, from start: Int, to end: Int
) -> Bool {
  let first = bytes[start]
  let isSpeech =
    first == UInt8(ascii: "\"") || first == UInt8(ascii: "'")
    || first == 0xE2 && isQuotationMark(decodeScalar(bytes, at: start).scalar)
  guard isSpeech else { return true }
  // Behind the mark a heading has a number, or nothing but capitals.
  return end - start <= 110 && hasNoLowerCase(bytes, from: start, to: end)
}

private func hasNoLowerCase(
  _ bytes: UnsafeRawBufferPointer, from start: Int, to end: Int
) -> Bool {
  for index in start..<end where isASCIILower(bytes[index]) { return false }
  return true
}

/// Whether a roman numeral stands at `start`, and no further word on it without a mark between.
private func isRomanPrefix(
  _ bytes: UnsafeRawBufferPointer, from start: Int, to end: Int
) -> Bool {
  var index = start
  while index < end, isRomanLetter(bytes[index]) { index += 1 }
  guard index > start, index < end else { return index == end }
  if isASCIILetter(bytes[index]) || isASCIIDigit(bytes[index]) { return false }
  guard isASCIIBlank(bytes[index]) else { return true }
  while index < end, isASCIIBlank(bytes[index]) { index += 1 }
  return index == end || !isASCIILetter(bytes[index])
}

/// Whether the first letters are those of a word such as "chapter", of a number, or "the" before one.
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

/// Whether "the" stands at `start`, in letters of any case.
@inline(__always)
private func isThe(_ bytes: UnsafeRawBufferPointer, _ start: Int) -> Bool {
  bytes[start] | 0x20 == UInt8(ascii: "t") && bytes[start + 1] | 0x20 == UInt8(ascii: "h")
    && bytes[start + 2] | 0x20 == UInt8(ascii: "e")
}

@inline(__always)
private func isBetweenWords(_ byte: UInt8) -> Bool {
  isASCIIBlank(byte) || byte == UInt8(ascii: "-")
}
