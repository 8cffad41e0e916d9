import ArgumentParser
import DocumentModel

struct MentionsCommand: ToolCommand {
  static let configuration = CommandConfiguration(
    commandName: "mentions",
    abstract: "Print every mention in reading order.",
    discussion: """
      A mention has its actor's number, name and kind, its offsets in the text (from start up to but not \
      including end), its wording, and its paragraph and section.

        dramatis mentions report.txt
        dramatis mentions report.txt --actor Obama
        dramatis mentions report.txt --actor 7 --offsets bytes --format jsonl
      """)

  @OptionGroup var input: InputOptions
  @OptionGroup var form: FormatOptions
  @OptionGroup var offsets: OffsetOptions

  @Option(
    name: .customLong("actor"), parsing: .unconditionalSingleValue,
    help: ArgumentHelp(
      "Only mentions of this actor: its number, or any of its names, ignoring case and accents.",
      valueName: "name"))
  var actors: [String] = []

  func validate() throws {
    guard actors.count <= 1 else {
      throw ValidationError(
        "one --actor at a time; for paragraphs that several share: dramatis paragraphs")
    }
  }

  func run(_ output: inout OutputBuffer) throws -> Bool {
    let (document, cast) = try input.analyze()
    if let note = cast.language.note { input.note(note) }
    let indices = try indices(in: document, cast)
    let unit = OffsetUnit(offsets.offsets, document)
    let records = indices.lazy.map { document.mentionRecord(cast.mentions[$0], cast, unit) }
    try Listing(name: "mentions", columns: .mentions, records: records)
      .write(form.format(for: output), to: &output)
    return !indices.isEmpty
  }

  /// The mentions asked for; of an empty text none, and no error about `--actor`.
  private func indices(in document: Document, _ cast: Cast) throws -> [Int] {
    guard let actor = actors.first, !document.paragraphs.isEmpty else {
      return Array(cast.mentions.indices)
    }
    let choice = NamedChoice(option: "--actor", wanted: actor, file: input.shownName)
    return Array(cast.mentionIndices(of: try choice.member(of: cast)))
  }
}

extension [TableColumn] {
  /// Mentions in reading order.
  static var mentions: [TableColumn] {
    [
      .number("¶", "paragraph"),
      .number("Start", "start"),
      .number("End", "end"),
      .number("Actor", "actor"),
      .text("Name", "name"),
      .text("Kind", "kind"),
      TableColumn(heading: "Text") { $0["text"].plain.onOneLine },
    ]
  }
}
