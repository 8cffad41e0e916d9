import ArgumentParser
import CastQueries
import DocumentModel

/// Prints who appears with whom.
struct WithCommand: ToolCommand {
  static let configuration = CommandConfiguration(
    commandName: "with",
    abstract: "Print who appears with whom.",
    discussion: """
      With actors: their companions, who appear in the paragraphs that the actors share. Without: the pairs of \
      actors who appear together. A section or a filter limits both to its paragraphs, a kind to companions or \
      pairs of that kind.

      Each has the number of shared paragraphs and of sentences that mention all, the paragraph of the first \
      meeting with the offsets of the mention, and the log-likelihood ratio G² (Dunning 1993), by which they are \
      sorted: how much more often they meet than by chance; negative for less often. In the table, those with a \
      doubtful actor come last; a question mark after the kind means a confidence below 0.5.

      Pairs are sought among the 1,024 actors that appear in most paragraphs; for those of a rarer one, choose \
      it by --actor.

      graphml and gexf are networks for Gephi and other programs, dot is one for Graphviz. With actors, the network \
      is that of the actors and their companions, 1,024 at most. Doubtful actors are left out unless they are chosen. \
      The weight of an edge is the number of shared paragraphs.

        dramatis with novel.txt --actor Natasha --kind person
        dramatis with novel.txt --section 'Book One' --sort paragraphs --limit 20
        dramatis with novel.txt --kind person --format gexf > novel.gexf
        dramatis with novel.txt --actor Natasha --limit 12 --format dot | neato -Tsvg > natasha.svg
      """)

  @OptionGroup var input: InputOptions

  @Option(
    help: ArgumentHelp(
      "Format of the output; by default table on a terminal, else jsonl.", valueName: "format"))
  var format: MeetingFormat?

  @OptionGroup var offsets: OffsetOptions
  @OptionGroup var options: ChoiceOptions

  @Option(help: ArgumentHelp("What comes first.", valueName: "order"))
  var sort = CompanionOrder.score

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "Print no more than the first n; 0 for all. By default all companions, but 100 pairs.",
      valueName: "n"))
  var limit: Int?

  private static let mostPairs = 100

  func validate() throws {
    if let limit, limit < 0 { throw ValidationError("--limit \(limit): not a number from 0") }
  }

  func run(_ output: inout OutputBuffer) throws -> Bool {
    let choice = try options.choice(from: input)
    if let note = choice.cast.language.note { input.note(note) }
    let most = limit ?? (choice.actors == .anyone ? Self.mostPairs : 0)
    let format = format ?? (output.isTerminal ? .table : .jsonl)
    guard
      let found = ChosenMeetings(
        choice, by: sort, most: most == 0 ? .max : most, doubtful: format.doubtful)
    else { return false }
    noteWhatIsLeftOut(found, format)
    try write(found, format, to: &output)
    return !found.meetings.isEmpty
  }

  private func noteWhatIsLeftOut(_ found: ChosenMeetings, _ format: MeetingFormat) {
    let most = CompanionPairs.mostActors
    if limit == nil, found.count > found.meetings.count {
      let (shown, all) = (found.meetings.count, found.count)
      input.note("the first \(shown) of \(all) pairs; for all, try: --limit 0")
    }
    if found.leavesOutRarer {
      input.note("among the \(most) actors in most paragraphs; with a rarer one: --actor NAME")
    }
    if format.network != nil, found.networkActors > most {
      input.note("the network has the first \(most) of \(found.networkActors) actors")
    }
  }

  private func write(
    _ found: ChosenMeetings, _ format: MeetingFormat, to output: inout OutputBuffer
  ) throws(ToolError) {
    guard let listing = format.listing else {
      try format.network?.write(found.network(), to: &output)
      return
    }
    let choice = found.choice
    let unit = OffsetUnit(offsets.offsets, choice.document)
    let records = found.meetings.lazy.map { choice.meetingRecord($0, unit, for: listing) }
    let columns = [TableColumn].meetings(isOfPairs: choice.actors == .anyone)
    try Listing(name: "with", columns: columns, records: records).write(listing, to: &output)
  }
}

/// Formats of meetings: a list, or a network.
enum MeetingFormat: String, CaseIterable, ExpressibleByArgument {
  case table, json, jsonl, csv, graphml, gexf, dot

  /// The format of the list; `nil` for a network.
  var listing: OutputFormat? { OutputFormat(rawValue: rawValue) }

  /// What becomes of doubtful actors: a table is for a person, and shows what is sure first.
  var doubtful: ChosenMeetings.Doubtful {
    switch self {
    case .table: .comeLast
    case .json, .jsonl, .csv: .count
    case .graphml, .gexf, .dot: .areLeftOut
    }
  }

  /// The format of the network; `nil` for a list.
  var network: NetworkFormat? {
    switch self {
    case .graphml: .graphML
    case .gexf: .gexf
    case .dot: .dot
    case .table, .json, .jsonl, .csv: nil
    }
  }
}

extension CompanionOrder: ExpressibleByArgument {}

extension [TableColumn] {
  /// Meetings of pairs, or of companions, whose others are known.
  static func meetings(isOfPairs: Bool) -> [TableColumn] {
    let others = TableColumn(heading: "With") { record in
      guard case .list(let names) = record["with_names"] else { return "" }
      return names.map(\.plain).joined(separator: ", ")
    }
    return [.number("Actor", "actor"), .text("Name", "name"), .text("Kind", "kind")]
      + (isOfPairs ? [others] : [])
      + [
        .number("Paragraphs", "paragraphs"), .number("Sentences", "sentences"),
        .number("First ¶", "first"), .number("G²", "log_likelihood"),
      ]
  }
}
