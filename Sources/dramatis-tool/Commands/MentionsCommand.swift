import ArgumentParser
import CastQueries
import DocumentModel
import JSON

struct MentionsCommand: ToolCommand {
  static let configuration = CommandConfiguration(
    commandName: "mentions",
    abstract: "Print every mention, in reading order or as a concordance.",
    discussion: """
      A mention has its actor's number, name and kind, its offsets in the text (from start up to but not \
      including end), its wording, and its paragraph and section. With a context it also has the characters \
      before and after it in its paragraph; the table then is a concordance, keywords in context.

        dramatis mentions report.txt
        dramatis mentions report.txt --actor Obama --section 3
        dramatis mentions report.txt --actor Obama --context 30 --sort after
        dramatis mentions report.txt --actor 7 --offsets bytes --format jsonl
      """)

  @OptionGroup var input: InputOptions
  @OptionGroup var form: FormatOptions
  @OptionGroup var offsets: OffsetOptions
  @OptionGroup var options: ChoiceOptions

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "Print n characters before and after each mention, too.", valueName: "n"))
  var context: Int?

  @Option(
    help: ArgumentHelp(
      "Order: place in the text, words before the mention, words after it, or its wording.",
      valueName: "order"))
  var sort = ConcordanceOrder.place

  private static let mostContext = 10_000

  func validate() throws {
    if let context, !(1...Self.mostContext).contains(context) {
      throw ValidationError(
        "--context \(context): not a number of characters from 1 to \(Self.mostContext)")
    }
  }

  func run(_ output: inout OutputBuffer) throws -> Bool {
    let choice = try options.choice(from: input)
    if let note = choice.cast.language.note { input.note(note) }
    let mentions = choice.mentions
    let sorted = choice.document.sorted(mentions, by: sort, choice.cast) ?? mentions
    let unit = OffsetUnit(offsets.offsets, choice.document)
    let records = sorted.lazy.map { choice.mentionRecord($0, context: context, unit) }
    let columns = context == nil ? [TableColumn].mentions : .concordance
    try Listing(name: "mentions", columns: columns, records: records)
      .write(form.format(for: output), to: &output)
    return !mentions.isEmpty
  }
}

extension ConcordanceOrder: ExpressibleByArgument {}

extension Choice {
  /// A mention as a record; with `--context n`, also the `n` characters before and after it.
  fileprivate func mentionRecord(
    _ index: Int, context: Int?, _ unit: OffsetUnit
  ) -> JSONObject {
    var record = document.mentionRecord(cast.mentions[index], cast, unit)
    guard let context else { return record }
    let line = document.concordanceLine(of: index, cast, before: context, after: context)
    record.append("before", .text(document.text(line.before)))
    record.append("after", .text(document.text(line.after)))
    return record
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
      .line("Text", "text"),
    ]
  }

  /// Mentions with what stands before and after them; all names begin in one column.
  static var concordance: [TableColumn] {
    var before = TableColumn.line("Before", "before")
    before.alignsRight = true
    return [
      .number("¶", "paragraph"), .number("§", "section"), before, .line("Text", "text"),
      .line("After", "after"),
    ]
  }
}

extension TableColumn {
  /// A column with words of the text in the field `field`, line breaks and runs of blanks as one blank.
  fileprivate static func line(_ heading: String, _ field: String) -> TableColumn {
    TableColumn(heading: heading) { $0[field].plain.onOneLine }
  }
}
