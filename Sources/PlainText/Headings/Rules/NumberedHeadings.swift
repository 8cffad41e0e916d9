import DocumentModel

/// Headings that begin with a number or consist of one.
enum NumberedHeadings: HeadingRule {
  static let rows = """
    | numbered | `4.2 Terms`, `IV. A Walk` | the numbers continue |
    | numbers alone | `IV`, `[ 4 ]`, `Four` | the numbers continue; arabic ones aren't in the middle of sentences |
    """

  static func read(
    _ candidate: inout HeadingCandidate, _ paragraph: Paragraph, lines: Int,
    _ bytes: UnsafeRawBufferPointer
  ) -> Bool {
    candidate.readNumbered(bytes, lines: lines) || candidate.readSpelled(bytes, lines: lines)
  }

  static func headings(
    of selection: HeadingSelection, _ bytes: UnsafeRawBufferPointer
  ) -> [ChosenHeading] {
    for family in [
      selection.numberedHeadings(), selection.romanHeadings(),
      selection.withoutContents(selection.bareNumbers(.arabic)),
      selection.withoutContents(selection.bareNumbers(.spelled)),
    ] where family.count >= 2 {
      return selection.completed(selection.joined(family, selection.pieces), bytes)
    }
    return []
  }
}

extension HeadingCandidate {
  /// Reads a number alone ("IV", "[ 4 ]") or with a title ("4.2 Terms").
  fileprivate mutating func readNumbered(_ bytes: UnsafeRawBufferPointer, lines: Int) -> Bool {
    let start = skipHeadingMarks(bytes, title.range.withoutOpeningBracket(bytes)).start
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

  /// Skips ".2.1" after the first number.
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
  fileprivate mutating func readSpelled(_ bytes: UnsafeRawBufferPointer, lines: Int) -> Bool {
    guard lines == 1, title.count <= 24, startsWithCapital(bytes, title.start) else { return false }
    var words = HeadingWords(bytes, title.range)
    guard let value = headingNumber(&words), value < 100,
      skipHeadingMarks(bytes, words.position..<title.end).start == title.end
    else { return false }
    (family, isBare) = (.spelled, true)
    number = Int32(truncatingIfNeeded: value)
    return true
  }
}

extension HeadingSelection {
  /// Rank of bare numbers, which divide chapters.
  static let bareRank = 100

  /// Roman numerals alone, perhaps over arabic ones.
  fileprivate func romanHeadings() -> [ChosenHeading] {
    let roman = bareNumbers(.roman)
    let arabic = bareNumbers(.arabic)
    guard roman.count >= 2, arabic.count > roman.count else { return withoutContents(roman) }
    return withoutContents(joined(roman, arabic))
  }

  func bareNumbers(_ family: HeadingFamily) -> [ChosenHeading] {
    let members = increasing(candidates.filter { $0.family == family })
    // Page numbers occur in the middle of sentences.
    let inSentences = members.filter { !$0.followsSentence }.count
    guard family == .roman || inSentences * 5 <= members.count else { return [] }
    let rank = Self.bareRank + (family == .arabic ? 1 : 0)
    return members.map { ChosenHeading(candidate: $0, rank: rank) }
  }

  func numberedHeadings() -> [ChosenHeading] {
    let members = candidates.filter { $0.family == .numbered }
    let roman = increasing(members.filter { $0.rank == 0 })
    let arabic = increasing(members.filter { $0.rank > 0 })
    let most = roman.count > arabic.count ? roman : arabic
    return withoutContents(most.map { ChosenHeading(candidate: $0, rank: Int($0.rank)) })
  }
}
