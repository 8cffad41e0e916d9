import DocumentModel

extension HeadingCandidate {
  /// Longest title, in bytes.
  private static let longestTitle = 240
  /// Longest paragraph that is a title only because most others are, in bytes.
  private static let shortTitle = 60

  /// Examines whether the paragraph after a heading may be its title.
  mutating func look(atNext paragraph: Paragraph, lines: Int, _ bytes: UnsafeRawBufferPointer) {
    let span = paragraph.span
    // The two are one title then, which may have no more bytes than a candidate's.
    guard lines <= 4, span.count <= Self.longestTitle, span.end - title.start <= ShortSpan.longest
    else { return }
    if lines <= 2, span.count <= 100, looksLikeTitle(bytes, span) {
      next = .title
    } else if blankLines(bytes, after: span.end) > 1 {
      next = .setApart
    } else if lines == 1, span.count <= Self.shortTitle {
      next = .short
    } else {
      return
    }
    nextEnd = span.end
  }

  /// Whether a short paragraph looks like a title, not like speech or a sentence.
  private func looksLikeTitle(_ bytes: UnsafeRawBufferPointer, _ span: Span) -> Bool {
    if isAllCapitals(bytes, span.range) { return true }
    let last = bytes[span.end - 1]
    return isCapital(decodeScalar(bytes, at: span.start).scalar)
      && last != UInt8(ascii: ",") && last != UInt8(ascii: ";")
      && !endsSentence(bytes, span.range)
  }
}

extension HeadingSelection {
  /// Makes short paragraphs after bare numbers their titles, if most headings of a rank have a title.
  ///
  /// If nearly all have a title or a paragraph set apart, other short paragraphs are titles, too.
  func foldTitles(_ members: [ChosenHeading]) -> [ChosenHeading] {
    var folded = members
    for rank in Set(members.map(\.rank)) {
      let bare = members.indices.filter { members[$0].rank == rank && members[$0].candidate.isBare }
      let titled = bare.filter { canFold(members, $0, [.title]) }
      let apart = bare.filter { canFold(members, $0, [.title, .setApart]) }
      let areAllTitled = apart.count >= 5 && apart.count * 5 >= bare.count * 4
      guard areAllTitled || titled.count * 5 >= bare.count * 3 else { continue }
      let short = areAllTitled ? bare.filter { canFold(members, $0, [.short]) } : []
      for index in areAllTitled ? apart + short : titled {
        folded[index].candidate.title.end = members[index].candidate.nextEnd
      }
    }
    return folded
  }

  private func canFold(
    _ members: [ChosenHeading], _ index: Int, _ next: [HeadingCandidate.NextParagraph]
  ) -> Bool {
    let candidate = members[index].candidate
    guard next.contains(candidate.next) else { return false }
    return index + 1 == members.count
      || members[index + 1].candidate.paragraph > candidate.paragraph + 1
  }
}
