import ArgumentParser

struct ActorsCommand: ToolCommand {
  static let configuration = CommandConfiguration(
    commandName: "actors",
    abstract: "Print the cast: people, organisations, groups and places.",
    discussion: """
      Actors are numbered by first mention. Each has a name, a kind, a confidence, its aliases with \
      their counts and the reason for each, and the paragraphs that mention it. In the table, doubtful \
      actors come last; a question mark after the kind means a confidence below 0.5.

        dramatis actors report.txt
        dramatis actors report.txt --format json | jq '.actors[] | select(.kind == "person").name'
        dramatis actors report.txt --format csv > cast.csv
      """)

  @OptionGroup var input: InputOptions
  @OptionGroup var form: FormatOptions

  func run(_ output: inout OutputBuffer) throws -> Bool {
    let cast = try input.analyze().cast
    let format = form.format(for: output)
    let actors = ActorRecords(cast)
    if format != .json, let note = cast.language.note { input.note(note) }
    let records = actors.indices(for: format).lazy.map { actors.record($0, for: format) }
    try Listing(
      name: "actors", columns: .actors, records: records,
      header: [.init(name: "language", value: .record(cast.language.record))]
    ).write(format, to: &output)
    return !cast.members.isEmpty
  }
}

extension [TableColumn] {
  /// The cast: number of mentions and of paragraphs, and the aliases.
  static var actors: [TableColumn] {
    [
      .number("id", "id"),
      .text("Name", "name"),
      .text("Kind", "kind"),
      .number("Mentions", "mentions"),
      TableColumn(heading: "Paragraphs", isNumber: true) { record in
        guard case .list(let paragraphs) = record["paragraphs"] else { return "" }
        return String(paragraphs.count)
      },
      TableColumn(heading: "Aliases") { record in
        guard case .list(let aliases) = record["aliases"] else { return "" }
        return aliases.map { alias in
          guard case .record(let alias) = alias else { return "" }
          return alias["text"].plain + " " + alias["count"].plain
        }.joined(separator: ", ")
      },
    ]
  }
}
