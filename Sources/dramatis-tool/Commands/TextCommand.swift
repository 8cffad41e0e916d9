import ArgumentParser

/// Prints the text that offsets refer to.
struct TextCommand: ToolCommand {
  static let configuration = CommandConfiguration(
    commandName: "text",
    abstract: "Print exactly the text that offsets refer to.",
    discussion: """
      For a plain text in UTF-8 that is the file, byte for byte. On a terminal, control characters and \
      what is not UTF-8 are made visible.

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
    return true
  }
}
