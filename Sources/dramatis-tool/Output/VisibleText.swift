import DocumentModel

/// A text for a terminal: its lines, with control characters and invalid bytes made visible.
struct VisibleText {
  private let source: TextSource

  init(_ source: TextSource) { self.source = source }

  /// Writes the text line by line; a carriage return before a line feed is part of the line's end.
  func write(to output: inout OutputBuffer) throws(ToolError) {
    var start = 0
    while start < source.count {
      let (line, next) = source.withBytes(start..<source.count) { rest in
        let end = rest.firstIndex(of: UInt8(ascii: "\n")) ?? rest.count
        let isReturn = end > 0 && end < rest.count && rest[end - 1] == UInt8(ascii: "\r")
        return (Span(start, start + end - (isReturn ? 1 : 0)), start + end + 1)
      }
      output.write(source.withBytes(line.range) { escapedForTerminal(bytes: $0) })
      if next <= source.count { output.write("\n") }
      try output.flushIfFull()
      start = next
    }
  }
}
