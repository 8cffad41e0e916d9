import ArgumentParser
import JSON

struct ActorsCommand: ToolCommand {
  static let configuration = CommandConfiguration(
    commandName: "actors",
    abstract: "Print the cast: people, organisations, groups and places.",
    discussion: """
      Actors are numbered by first mention. Each has a name, a kind, a confidence, its aliases with \
      their counts and the reason for each, and the paragraphs that mention it. In the table, doubtful \
      actors come last; a question mark after the kind means a confidence below 0.5.

      With a section, a filter or actors: only those mentioned there, with their counts there, and the \
      number of all their mentions (total).

        dramatis actors report.txt
        dramatis actors report.txt --kind organisation --section 3 --sort mentions
        dramatis actors report.txt --format json | jq '.actors[] | select(.kind == "person").name'
        dramatis actors novel.txt --per-section --format csv > matrix.csv
      """)

  @OptionGroup var input: InputOptions
  @OptionGroup var form: FormatOptions
  @OptionGroup var options: ChoiceOptions

  @Option(
    help: ArgumentHelp(
      "Order of the actors; by default that of their numbers.", valueName: "order"))
  var sort: ActorOrder?

  @Flag(help: "Print how often each is mentioned in each section, without its subsections.")
  var perSection = false

  func run(_ output: inout OutputBuffer) throws -> Bool {
    let choice = try options.choice(from: input)
    let format = form.format(for: output)
    if format != .json, let note = choice.cast.language.note { input.note(note) }
    let chosen = ChosenActorCounts(choice)
    let members = chosen.members(for: format, order: sort)
    if perSection {
      try writeMatrix(SectionMatrix(choice), members, choice, to: &output)
    } else {
      let actors = ActorRecords(chosen)
      let records = members.lazy.map { actors.record($0, for: format) }
      try write(records, .actors(choice), choice, to: &output)
    }
    return !members.isEmpty
  }

  private func writeMatrix(
    _ matrix: SectionMatrix, _ members: [Int], _ choice: Choice, to output: inout OutputBuffer
  ) throws {
    let format = form.format(for: output)
    let (count, most) = (matrix.sections.count, SectionMatrix.mostColumnsOfTable)
    if format == .table, count > most {
      input.note("the table has the first \(most) of \(count) sections; for all, try: --format csv")
    }
    let records = members.lazy.map { matrix.record($0, for: format) }
    try write(records, matrix.columns, choice, to: &output)
  }

  private func write(
    _ records: some Collection<JSONObject>, _ columns: [TableColumn], _ choice: Choice,
    to output: inout OutputBuffer
  ) throws {
    try Listing(
      name: "actors", columns: columns, records: records,
      header: [.init(name: "language", value: .object(choice.cast.language.record))]
    ).write(form.format(for: output), to: &output)
  }
}

extension ActorOrder: ExpressibleByArgument {}

extension [TableColumn] {
  /// The cast: number of mentions and of paragraphs, and the aliases.
  static var actors: [TableColumn] {
    [
      .number("id", "id"),
      .text("Name", "name"),
      .text("Kind", "kind"),
      .number("Mentions", "mentions"),
      TableColumn(heading: "Paragraphs", alignsRight: true) { record in
        guard case .list(let paragraphs) = record["paragraphs"] else { return "" }
        return String(paragraphs.count)
      },
      TableColumn(heading: "Aliases") { record in
        guard case .list(let aliases) = record["aliases"] else { return "" }
        return aliases.map { alias in
          guard case .object(let alias) = alias else { return "" }
          return alias["text"].plain + " " + alias["count"].plain
        }.joined(separator: ", ")
      },
    ]
  }

  /// The same inside what is chosen, with the number of all mentions where that may be greater.
  static func actors(_ choice: Choice) -> [TableColumn] {
    var columns = actors
    if choice.isNarrowed { columns.insert(.number("Total", "total"), at: 4) }
    return columns
  }
}
