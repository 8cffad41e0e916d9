import ArgumentParser
import DocumentModel

/// Prints the text that offsets refer to.
struct TextCommand: ToolCommand {
  static let configuration = CommandConfiguration(
    commandName: "text",
    abstract: "Print exactly the text that offsets refer to.",
    discussion: """
      For a plain text in UTF-8 that is the file, byte for byte. On a terminal, control characters and \
      invalid bytes are escaped.

        dramatis text report.txt > text.txt
        dramatis text report.txt | head -c 100
      """)

  @OptionGroup var input: InputOptions

  func run(_ output: inout OutputBuffer) throws -> Bool {
    let document = try input.read()
    if output.isTerminal {
      try VisibleText(document.source).write(to: &output)
    } else {
      try document.source.withBytes { try output.write(bytes: $0) }
    }
    return !document.paragraphs.isEmpty
  }
}

/// A text for a terminal: line by line, with control characters and invalid bytes escaped.
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
