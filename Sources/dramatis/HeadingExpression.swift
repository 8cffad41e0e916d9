import KeywordSearch
import PlainText

/// A regular expression as a rule for headings.
private struct HeadingExpression: HeadingPattern {
  let pattern: LinePattern

  func matches(_ line: UnsafeRawBufferPointer) -> Bool { pattern.matches(line) }
}

extension ExploreOptions {
  /// The reader's rule for lines that begin a chapter; it was checked when the arguments were parsed.
  var headings: (any HeadingPattern)? {
    heading.flatMap { try? HeadingExpression(pattern: LinePattern($0)) }
  }
}
