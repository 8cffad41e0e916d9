import ArgumentParser
import CastQueries
import DocumentModel

/// Prints or counts linked paragraphs.
struct ParagraphsCommand: ToolCommand {
  static let configuration = CommandConfiguration(
    commandName: "paragraphs",
    abstract: "Print the paragraphs of actors, of a section, or with keywords, or count them.",
    discussion: """
      With several actors: the paragraphs that they share. With several sections: the paragraphs of any of \
      them. With kinds: those in which an actor of any of them appears, mentioned or speaking. With \
      several options: the paragraphs that meet all of them. With none: the whole text.

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
  @OptionGroup var options: ChoiceOptions

  @Flag(help: "Print the number of paragraphs instead.")
  var count = false

  func run(_ output: inout OutputBuffer) throws -> Bool {
    let choice = try options.choice(from: input, needsCast: false)
    let paragraphs = choice.paragraphs
    if count {
      output.write(String(paragraphs.count) + "\n")
    } else {
      try write(paragraphs, of: choice.document, to: &output)
    }
    return paragraphs.count > 0
  }

  private func write(
    _ paragraphs: LinkedParagraphs, of document: Document, to output: inout OutputBuffer
  ) throws {
    let format = form.format(for: output)
    if format == .table {
      try ParagraphText(document: document, width: output.width ?? 80)
        .write(paragraphs.elements, to: &output)
      return
    }
    let unit = OffsetUnit(offsets.offsets, document)
    let records = paragraphs.elements.lazy.map { document.paragraphRecord($0, unit) }
    try Listing(name: "paragraphs", columns: [], records: records).write(format, to: &output)
  }
}
