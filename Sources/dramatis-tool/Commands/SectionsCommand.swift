import ArgumentParser

struct SectionsCommand: ToolCommand {
  static let configuration = CommandConfiguration(
    commandName: "sections",
    abstract: "Print the outline: headings of the text, or topics where it has none.",
    discussion: """
      Each section has a number, a title, a level, an origin (heading, topic, or matter added by the \
      publisher), and the first and last of its own paragraphs, without those of its subsections.

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

extension [TableColumn] {
  /// The outline; titles are indented by level.
  static var sections: [TableColumn] {
    [
      .number("§", "number"),
      TableColumn(heading: "Title") { record in
        String(repeating: "  ", count: Swift.max(0, record["level"].integer - 1))
          + record["title"].plain
      },
      .text("Origin", "origin"),
      TableColumn(heading: "Paragraphs") { record in
        guard case .list(let ends) = record["paragraphs"], ends.count == 2 else { return "" }
        return ends[0] == ends[1] ? ends[0].plain : ends[0].plain + "-" + ends[1].plain
      },
    ]
  }
}
