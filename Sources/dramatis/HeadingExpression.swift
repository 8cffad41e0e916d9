import KeywordSearch
import PlainText

/// A regular expression as a rule for headings.
private struct HeadingExpression: HeadingPattern {
  let pattern: LinePattern

  func matches(_ line: UnsafeRawBufferPointer) -> Bool { pattern.matches(line) }
}

extension ExploreOptions {
  /// The reader's own rule for what begins a chapter; that it is one was seen when it was read.
  var headings: (any HeadingPattern)? {
    heading.flatMap { try? HeadingExpression(pattern: LinePattern($0)) }
  }
}
