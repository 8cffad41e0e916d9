import ArgumentParser
import DocumentModel
import KeywordSearch

/// Prints linked paragraphs.
struct ParagraphsCommand: ToolCommand {
  static let configuration = CommandConfiguration(
    commandName: "paragraphs",
    abstract: "Print the paragraphs of actors, of a section, or with keywords, or count them.",
    discussion: """
      Several actors: the paragraphs that they share. Several options: the paragraphs for which all \
      are true. Without any: the whole text.

      QUERY is what can be typed into the explorer's filter: words must all be there, "phrases" in \
      quotes too, and a word or phrase after - must not. A capital letter makes its word case-sensitive. \
      What stands between slashes is a regular expression.

        dramatis paragraphs report.txt --actor Obama --actor Iran
        dramatis paragraphs report.txt --section 3 --filter 'sanction -oil'
        dramatis paragraphs report.txt --filter '"nuclear deal"' --count
        dramatis paragraphs report.txt --filter '/\\bsanction(s|ed)?\\b/'
      """)

  @OptionGroup var input: InputOptions
  @OptionGroup var form: FormatOptions
  @OptionGroup var offsets: OffsetOptions

  @Option(
    name: .customLong("actor"), parsing: .unconditionalSingleValue,
    help: ArgumentHelp(
      "Only paragraphs that mention this actor: its number, or any of its names. May be repeated.",
      valueName: "name"))
  var actors: [String] = []

  @Option(help: ArgumentHelp("Only paragraphs of this section, by its number.", valueName: "n"))
  var section: Int?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Only paragraphs that match this query.", valueName: "query"))
  var filter: String?

  @Flag(help: "Print how many there are instead.")
  var count = false

  func run(_ output: inout OutputBuffer) throws -> Bool {
    let query = try filter.map(Self.query)
    let analysed = try actors.isEmpty ? nil : input.analyze()
    let document = try analysed?.document ?? input.read()
    var selection = ParagraphSelection(document)
    if let section { try selection.restrict(toSection: section, file: input.shownName) }
    if let cast = analysed?.cast { try restrict(&selection, toActorsOf: cast) }
    if let query { try selection.restrict(toMatchesOf: query, file: input.shownName) }
    if count {
      output.write(String(selection.count) + "\n")
    } else {
      try write(selection, of: document, to: &output)
    }
    return selection.count > 0
  }

  /// The query, if its regular expressions are some; else nothing need be read.
  private static func query(_ text: String) throws(ToolError) -> KeywordQuery {
    let query = KeywordQuery(parsing: text)
    if let fault = query.unfinished ?? query.fault {
      throw ToolError(message: "--filter: " + escapedForTerminal(fault.description))
    }
    return query
  }

  private func restrict(_ selection: inout ParagraphSelection, toActorsOf cast: Cast) throws {
    for actor in actors {
      let member = try ActorSelection(cast).member(actor, file: input.shownName)
      selection.restrict(to: ParagraphSet(cast.paragraphs(of: member)))
    }
  }

  private func write(
    _ selection: ParagraphSelection, of document: Document, to output: inout OutputBuffer
  ) throws {
    let format = form.format(for: output)
    if format == .table {
      try ParagraphText(document: document, width: output.width ?? 80)
        .write(selection.indices, to: &output)
      return
    }
    let unit = OffsetUnit(offsets.offsets, document)
    let records = selection.indices.lazy.map { document.paragraphRecord($0, unit) }
    try Listing(name: "paragraphs", columns: [], records: records).write(format, to: &output)
  }
}
