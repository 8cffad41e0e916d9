import DocumentModel

/// Headings by the reader's own rule.
enum GivenHeadings: HeadingRule {
  static let rows = ""

  static func read(
    _ candidate: inout HeadingCandidate, _ paragraph: Paragraph, lines: Int,
    _ bytes: UnsafeRawBufferPointer
  ) -> Bool {
    false
  }

  static func headings(
    of selection: HeadingSelection, _ bytes: UnsafeRawBufferPointer
  ) -> [ChosenHeading] {
    let members = selection.candidates.filter { $0.family == .given }
      .map { ChosenHeading(candidate: $0, rank: 1) }
    let real = selection.withoutContents(members)
    return real.isEmpty ? members : real
  }
}
