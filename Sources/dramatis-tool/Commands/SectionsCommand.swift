import ArgumentParser

struct SectionsCommand: ToolCommand {
  static let configuration = CommandConfiguration(
    commandName: "sections",
    abstract: "Print the outline: headings of the text, or topics where it has none.",
    discussion: """
      Each section has a number, a title, a level, an origin (heading, topic, or matter added by the \
      publisher), and the first and last of its own paragraphs, without those of its subsections.

      In a choice, each also has the number of paragraphs left of it and its subsections (linked); with actors or \
      kinds also that of their mentions there (mentions).

        dramatis sections novel.txt
        dramatis sections novel.txt --actor Natasha --format csv > where.csv
        dramatis sections novel.txt --format jsonl | jq -r 'select(.level == 1).title'
      """)

  @OptionGroup var input: InputOptions
  @OptionGroup var form: FormatOptions
  @OptionGroup var options: ChoiceOptions

  func run(_ output: inout OutputBuffer) throws -> Bool {
    let choice = try options.choice(from: input, needsCast: false)
    let outline = choice.outline
    let counts = SectionCounts(choice)
    let records = outline.lazy.map { section in
      var record = choice.document.sectionRecord(section)
      counts.append(to: &record, section)
      return record
    }
    try Listing(name: "sections", columns: .sections + counts.columns, records: records)
      .write(form.format(for: output), to: &output)
    return !outline.isEmpty
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
