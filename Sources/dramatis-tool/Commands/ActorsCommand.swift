import ArgumentParser
import CastAnalysis

/// Prints the cast.
struct ActorsCommand: ToolCommand {
  static let configuration = CommandConfiguration(
    commandName: "actors",
    abstract: "Print the cast: people, organisations, groups and places.",
    discussion: """
      Actors are numbered by their first mention. Each has a name, a kind, its aliases with their \
      counts, and the paragraphs in which it is mentioned.

        dramatis actors report.txt
        dramatis actors report.txt --format json | jq '.actors[] | select(.kind == "person").name'
        dramatis actors report.txt --format csv > cast.csv
      """)

  @OptionGroup var input: InputOptions
  @OptionGroup var form: FormatOptions

  func run(_ output: inout OutputBuffer) throws -> Bool {
    let cast = CastAnalyzer.cast(of: try input.read())
    let actors = ActorRecords(cast)
    let records = cast.members.indices.lazy.map { actors.record($0) }
    let format = form.format(for: output)
    if format != .json { LanguageNote.write(cast.language, file: input.shownName) }
    try Listing(
      name: "actors", columns: .actors, records: records,
      header: [.init(name: "language", value: .record(cast.language.record))]
    ).write(format, to: &output)
    return !cast.members.isEmpty
  }
}
