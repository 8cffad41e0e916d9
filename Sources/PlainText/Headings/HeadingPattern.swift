import DocumentModel

/// A reader's own rule for headings of chapters.
///
/// It is called by several threads at a time: for the first line of every block, and for every line where each line is
/// a paragraph. Each line that it matches becomes a paragraph of its own and a heading. If it matches none, headings
/// are found as without it.
public protocol HeadingPattern: Sendable {
  /// Whether a line is a heading; it comes without blanks around it and has at most 400 bytes.
  func matches(_ line: UnsafeRawBufferPointer) -> Bool
}

/// Longest line of a heading, in bytes.
let longestHeadingLine = 400

/// A pattern in a class, so that handing it on costs one pointer, and nothing if there is no pattern.
final class OwnHeadings: Sendable {
  private let pattern: any HeadingPattern

  init(_ pattern: any HeadingPattern) { self.pattern = pattern }

  /// Whether the line at `range`, without blanks around it, is a heading.
  func matches(_ bytes: UnsafeRawBufferPointer, _ range: Range<Int>) -> Bool {
    !range.isEmpty && range.count <= longestHeadingLine
      && pattern.matches(UnsafeRawBufferPointer(rebasing: bytes[range]))
  }
}

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
