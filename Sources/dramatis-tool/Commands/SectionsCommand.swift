import ArgumentParser

/// Prints the outline.
struct SectionsCommand: ToolCommand {
  static let configuration = CommandConfiguration(
    commandName: "sections",
    abstract: "Print the outline: headings of the text, or topics where it has none.",
    discussion: """
      Each section has a number, a title, a level, where it comes from (heading or topic), and the \
      first and last of its own paragraphs; those of its subsections are not among them.

        dramatis sections novel.txt
        dramatis sections novel.txt --format csv > outline.csv
        dramatis sections novel.txt --format jsonl | jq -r 'select(.level == 1).title'
      """)

  @OptionGroup var input: InputOptions
  @OptionGroup var form: FormatOptions

  func run(_ output: inout OutputBuffer) throws -> Bool {
    let document = try input.read()
    let records = document.sections.indices.lazy.map { document.sectionRecord($0) }
    try Listing(name: "sections", columns: .sections, records: records)
      .write(form.format(for: output), to: &output)
    return !document.sections.isEmpty
  }
}
