import DocumentModel

/// A reader's own rule for what begins a chapter.
///
/// It is asked for the first line of every block of the text, and for every line where each is a paragraph,
/// by several threads at a time. What it takes becomes a paragraph of its own and a heading; if it takes
/// none, headings are found as without it.
public protocol HeadingPattern: Sendable {
  /// Whether a line, given without the blanks around it and at most `longestHeadingLine` bytes long, is a
  /// heading.
  func matches(_ line: UnsafeRawBufferPointer) -> Bool
}

/// Longer lines are no headings: bytes.
let longestHeadingLine = 400

/// A pattern as it is handed on while a text is read: one pointer, which costs nothing where there is no pattern.
final class OwnHeadings: Sendable {
  private let pattern: any HeadingPattern

  init(_ pattern: any HeadingPattern) { self.pattern = pattern }

  /// Whether the line at `range`, without blanks around it, is a heading.
  func matches(_ bytes: UnsafeRawBufferPointer, _ range: Range<Int>) -> Bool {
    !range.isEmpty && range.count <= longestHeadingLine
      && pattern.matches(UnsafeRawBufferPointer(rebasing: bytes[range]))
  }
}

/// The headings that the reader's own rule takes.
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
