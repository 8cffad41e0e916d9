import ArgumentParser
import DocumentModel

/// Prints where actors are named.
struct MentionsCommand: ToolCommand {
  static let configuration = CommandConfiguration(
    commandName: "mentions",
    abstract: "Print every mention in reading order.",
    discussion: """
      A mention has its actor's number, name and kind, its place in the text (from start up to but not \
      including end), its wording, and its paragraph and section.

        dramatis mentions report.txt
        dramatis mentions report.txt --actor Obama
        dramatis mentions report.txt --actor 7 --offsets bytes --format jsonl
      """)

  @OptionGroup var input: InputOptions
  @OptionGroup var form: FormatOptions
  @OptionGroup var offsets: OffsetOptions

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "Only mentions of this actor: its number, or any of its names; case and accents don't count.",
      valueName: "name"))
  var actor: String?

  func run(_ output: inout OutputBuffer) throws -> Bool {
    let (document, cast) = try input.analyze()
    let member = try actor.map { try ActorSelection(cast).member($0, file: input.shownName) }
    let indices = member.map { Array(cast.mentionIndices(of: $0)) } ?? Array(cast.mentions.indices)
    let unit = OffsetUnit(offsets.offsets, document)
    let records = indices.lazy.map { document.mentionRecord(cast.mentions[$0], cast, unit) }
    try Listing(name: "mentions", columns: .mentions, records: records)
      .write(form.format(for: output), to: &output)
    return !indices.isEmpty
  }
}
