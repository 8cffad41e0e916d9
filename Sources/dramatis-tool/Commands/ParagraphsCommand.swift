import ArgumentParser
import DocumentModel
import KeywordSearch

/// Prints or counts linked paragraphs.
struct ParagraphsCommand: ToolCommand {
  static let configuration = CommandConfiguration(
    commandName: "paragraphs",
    abstract: "Print the paragraphs of actors, of a section, or with keywords, or count them.",
    discussion: """
      With several actors: the paragraphs that they share. With several options: the paragraphs that \
      meet all of them. With none: the whole text.

      A query is written as in the explorer's filter: all words and "phrases in quotes" must occur, a word \
      or phrase after - must not. A capital letter makes its word case-sensitive. Text between slashes is \
      a regular expression.

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

  @Option(
    name: .customLong("section"), parsing: .unconditionalSingleValue,
    help: ArgumentHelp(
      "Only paragraphs of this section and the sections in it: its number, or part of its title.",
      valueName: "title"))
  var sections: [String] = []

  @Option(
    name: .customLong("filter"), parsing: .unconditionalSingleValue,
    help: ArgumentHelp("Only paragraphs that match this query.", valueName: "query"))
  var filters: [String] = []

  @Flag(help: "Print the number of paragraphs instead.")
  var count = false

  func validate() throws {
    guard sections.count <= 1 else { throw ValidationError("one --section at a time") }
    guard filters.count <= 1 else {
      throw ValidationError("one --filter at a time; it may hold several words: --filter 'one two'")
    }
  }

  func run(_ output: inout OutputBuffer) throws -> Bool {
    let query = try filters.first.map(Self.query)
    let analysed = try actors.isEmpty ? nil : input.analyze()
    let document = try analysed?.document ?? input.read()
    let selection = try selection(of: document, analysed?.cast, query)
    if count {
      output.write(String(selection.count) + "\n")
    } else {
      try write(selection, of: document, to: &output)
    }
    return selection.count > 0
  }

  /// Parses the query; called before the text is read, so that a faulty one fails at once.
  private static func query(_ text: String) throws(ToolError) -> KeywordQuery {
    let query = KeywordQuery(parsing: text)
    if let fault = query.unfinished ?? query.fault {
      throw ToolError(message: "--filter: " + escapedForTerminal(fault.description))
    }
    return query
  }

  private func selection(
    of document: Document, _ cast: Cast?, _ query: KeywordQuery?
  ) throws -> ParagraphSelection {
    var selection = ParagraphSelection(document)
    // An error about a section or actor would only hide that the text is empty.
    if document.paragraphs.isEmpty { return selection }
    let file = input.shownName
    if let title = sections.first {
      let section = try NamedChoice(option: "--section", wanted: title, file: file).section(
        of: document)
      selection.restrict(to: document.sectionExtents[section])
    }
    for actor in actors {
      guard let cast else { break }
      let member = try NamedChoice(option: "--actor", wanted: actor, file: file).member(of: cast)
      selection.restrict(to: ParagraphSet(cast.paragraphs(of: member)))
    }
    if let query { try selection.restrict(toMatchesOf: query, file: file) }
    return selection
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
