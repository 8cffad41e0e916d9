import DocumentModel

/// Titles without a number: lines in capitals, and lines set apart by blank ones.
enum TitleHeadings: HeadingRule {
  static let rows = """
    | lines in capitals | `THE DEAD` | most differ from each other |
    | set apart | `A Cosmopolite in a Café` | three blank lines before each, no end of a sentence |
    """

  static func read(
    _ candidate: inout HeadingCandidate, _ paragraph: Paragraph, lines: Int,
    _ bytes: UnsafeRawBufferPointer
  ) -> Bool {
    candidate.readCapitals(bytes, lines: lines)
      || candidate.readSetApart(bytes, paragraph.span, lines: lines)
  }

  static func headings(
    of selection: HeadingSelection, _ bytes: UnsafeRawBufferPointer
  ) -> [ChosenHeading] {
    let titles = selection.titleHeadings(selection.pieces, bytes)
    return titles.count >= 2 ? titles : []
  }
}

extension HeadingCandidate {
  fileprivate mutating func readCapitals(_ bytes: UnsafeRawBufferPointer, lines: Int) -> Bool {
    guard lines <= 2, title.count <= 100, isAllCapitals(bytes, title.range) else { return false }
    let first = decodeScalar(bytes, at: title.start).scalar
    guard isCapital(first) || isQuotationMark(first) else { return false }
    let last = bytes[title.end - 1]
    isDoubtful = isQuotationMark(first) || last == UInt8(ascii: "!")
    // "MY DEAR BOY:--" is a salutation.
    isSalutation = last == UInt8(ascii: ":") || last == UInt8(ascii: "-")
    return last != UInt8(ascii: ",") && last != UInt8(ascii: ";")
  }

  /// Reads a title in ordinary letters, recognised by the blank lines before it.
  fileprivate mutating func readSetApart(
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

extension HeadingSelection {
  /// Lines in capitals, or lines set apart by blank ones: titles of stories, acts, parts.
  fileprivate func titleHeadings(
    _ pieces: [HeadingCandidate], _ bytes: UnsafeRawBufferPointer
  ) -> [ChosenHeading] {
    let capitals = candidates.filter {
      $0.family == .capitals && !$0.isDoubtful || $0.division == .single
    }
    let apart = candidates.filter {
      ($0.family == .capitals || $0.family == .setApart || $0.division == .single)
        && $0.gap >= Self.leastGapOfTitles
    }
    for family in apart.count * 2 > capitals.count ? [apart, capitals] : [capitals, apart] {
      let titles = titles(family, bytes)
      if titles.count >= 2 { return titles }
    }
    return []
  }

  /// Least number of blank lines before a title that is set apart.
  private static let leastGapOfTitles = 3

  private func titles(
    _ members: [HeadingCandidate], _ bytes: UnsafeRawBufferPointer
  ) -> [ChosenHeading] {
    guard members.count >= 2, members.count * 2 <= paragraphs.count, areDistinct(members, 7, bytes)
    else { return [] }
    var chosen = withoutContents(members.map { ChosenHeading(candidate: $0, rank: 1) })
    // "THE END" isn't a heading.
    if let last = chosen.indices.last, !hasText(chosen, last) { chosen.removeLast() }
    return chosen
  }
}
