import DocumentModel

/// A reader's own rule for headings of chapters: whether a line is one.
///
/// The line comes without blanks around it and has at most 400 bytes. The rule is called by several threads at a time:
/// for the first line of every block, and for every line where each line is a paragraph. Each line that it matches
/// becomes a paragraph of its own and a heading. If it matches none, headings are found as without it.
public typealias HeadingPattern = @Sendable (_ line: UnsafeRawBufferPointer) -> Bool

/// Longest line of a heading, in bytes.
let longestHeadingLine = 400

/// A pattern in a class, so that handing it on costs one pointer, and nothing if there is no pattern.
final class OwnHeadings: Sendable {
  private let pattern: HeadingPattern

  init(_ pattern: @escaping HeadingPattern) { self.pattern = pattern }

  /// Whether the line at `range`, without blanks around it, is a heading.
  func matches(_ bytes: UnsafeRawBufferPointer, _ range: Range<Int>) -> Bool {
    !range.isEmpty && range.count <= longestHeadingLine
      && pattern(UnsafeRawBufferPointer(rebasing: bytes[range]))
  }
}
