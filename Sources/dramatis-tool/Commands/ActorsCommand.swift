import ArgumentParser

/// Prints the cast.
struct ActorsCommand: ToolCommand {
  static let configuration = CommandConfiguration(
    commandName: "actors",
    abstract: "Print the cast: people, organisations, groups and places.",
    discussion: """
      Actors are numbered by their first mention. Each has a name, a kind, how sure both are, its \
      aliases with their counts and why each is taken for one, and the paragraphs in which it is \
      mentioned. The table has the doubtful last, with a question mark: names of a single mention \
      that little speaks for.

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
    let records = actors.indices(for: format).lazy.map { actors.record($0, for: format) }
    try Listing(name: "actors", columns: .actors, records: records).write(format, to: &output)
    return !cast.members.isEmpty
  }
}
