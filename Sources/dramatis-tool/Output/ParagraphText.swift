import DocumentModel
import TerminalUI

/// Writes paragraphs for a person: number and section, then the text in lines of at most `width` cells.
struct ParagraphText {
  let document: Document
  let width: Int

  /// Writes the paragraphs `indices`, with a blank line between.
  func write(_ indices: some Sequence<Int>, to output: inout OutputBuffer) throws(ToolError) {
    var separator = ""
    for index in indices {
      output.write(separator + cut(heading(index), to: width) + "\n")
      for line in lines(index) { output.write(line + "\n") }
      separator = "\n"
      try output.flushIfFull()
    }
  }

  private func heading(_ index: Int) -> String {
    guard let section = document.sectionIndex(ofParagraph: index) else { return "¶ \(index + 1)" }
    let title = escapedForTerminal(document.title(of: document.sections[section]))
    return "¶ \(index + 1)  § \(section + 1) \(title)"
  }

  private func lines(_ index: Int) -> [String] {
    let text = document.text(document.paragraphs[index].span)
    guard document.kind(ofParagraph: index).keepsLineBreaks else { return wrapped(text) }
    return text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .map { escapedForTerminal(String($0)) }
  }

  /// Fills lines word by word; a word wider than a line has one to itself.
  private func wrapped(_ text: String) -> [String] {
    var lines: [String] = []
    var line = ""
    var used = 0
    for word in text.split(whereSeparator: \.isWhitespace) {
      let word = escapedForTerminal(String(word))
      let count = cellCount(word)
      if used > 0, used + 1 + count > width {
        lines.append(line)
        (line, used) = ("", 0)
      }
      line += (used > 0 ? " " : "") + word
      used += (used > 0 ? 1 : 0) + count
    }
    return line.isEmpty ? lines : lines + [line]
  }
}
