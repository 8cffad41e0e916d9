import DocumentModel

/// Headings with marks: Markdown's `#`, or a line of marks below.
enum MarkupHeadings: HeadingRule {
  static let rows = """
    | Markdown, underlined | `## Head`, `Head` over `----` | there are no chapter headings, or fewer |
    """

  static func read(
    _ candidate: inout HeadingCandidate, _ paragraph: Paragraph, lines: Int,
    _ bytes: UnsafeRawBufferPointer
  ) -> Bool {
    candidate.readMarkdown(bytes) || candidate.readUnderlined(bytes)
  }

  static func headings(
    of selection: HeadingSelection, _ bytes: UnsafeRawBufferPointer
  ) -> [ChosenHeading] {
    let marked = selection.markedHeadings()
    // Chapters can win only among the candidates that aren't marked.
    guard !marked.isEmpty, selection.candidates.count > marked.count else { return marked }
    let chapters = selection.chapterHeadings().count
    return chapters >= 2 && chapters > marked.count ? [] : marked
  }
}

extension HeadingCandidate {
  fileprivate mutating func readMarkdown(_ bytes: UnsafeRawBufferPointer) -> Bool {
    guard bytes[title.start] == UInt8(ascii: "#"),
      let (level, range) = markdownHeading(bytes, title.range)
    else { return false }
    (family, rank, title) = (.markdown, UInt8(truncatingIfNeeded: level), Span(range))
    return true
  }

  fileprivate mutating func readUnderlined(_ bytes: UnsafeRawBufferPointer) -> Bool {
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
}

extension HeadingSelection {
  fileprivate func markedHeadings() -> [ChosenHeading] {
    let members = candidates.filter { $0.family == .markdown || $0.family == .underlined }
    return members.indices.filter { !isComment(members, at: $0) }
      .map { ChosenHeading(candidate: members[$0], rank: Int(members[$0].rank)) }
  }

  /// Whether a heading is among at least three consecutive lines with the same number of `#`: a comment in a script or
  /// a settings file.
  private func isComment(_ members: [HeadingCandidate], at index: Int) -> Bool {
    func goesOn(_ next: Int) -> Bool {
      next > 0 && next < members.count && members[next].gap == 0
        && members[next].paragraph == members[next - 1].paragraph + 1
        && members[next].rank == members[next - 1].rank && members[next].family == .markdown
    }
    let before = goesOn(index) ? (goesOn(index - 1) ? 2 : 1) : 0
    let after = goesOn(index + 1) ? (goesOn(index + 2) ? 2 : 1) : 0
    return before + after >= 2
  }
}
