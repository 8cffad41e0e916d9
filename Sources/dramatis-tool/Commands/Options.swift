import ArgumentParser
import DocumentFormats
import DocumentModel
import ErrorMessages
import KeywordSearch
import PlainText

/// The text to read.
struct InputOptions: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      "A document; without it, or for -, standard input.", valueName: "file"))
  var file: String?

  @Option(
    help: ArgumentHelp(
      "The encoding of the text, if it is not found out rightly: latin1, utf-16, …",
      valueName: "name"))
  var encoding: String?

  @Option(
    help: ArgumentHelp(
      "A command of the shell that gets the document and gives HTML: 'pandoc -f rst -t html'.",
      valueName: "command"))
  var via: String?

  @Option(
    help: ArgumentHelp(
      "What begins a chapter of a plain text: a line in which this regular expression matches.",
      valueName: "regex"))
  var heading: String?

  /// The file's name as messages show it.
  var shownName: String {
    guard let file, file != "-" else { return "standard input" }
    return escapedForTerminal(file)
  }

  /// Reads the text and its outline.
  func read() throws -> Document {
    var analysis = TextAnalysis(try open(), headings: try headings())
    analysis.read()
    try checkHeading(analysis.document)
    return analysis.document
  }

  /// Says on standard error that no line is a heading by the reader's own rule.
  private func checkHeading(_ document: Document) throws {
    guard let heading, let pattern = try headings() else { return }
    let isUsed = document.sections.contains { section in
      guard case .heading(let span) = section.title else { return false }
      return document.source.withBytes(span.range, pattern.matches)
    }
    if isUsed { return }
    let words = escapedForTerminal(heading)
    StandardError.say(
      "\(shownName): no line of plain text matches --heading '\(words)'; "
        + "the outline is the document's own")
  }

  /// Reads the text and finds its cast; of a long one a terminal at standard error tells how far it is.
  func analyze() throws -> (document: Document, cast: Cast) {
    let text = try open()
    var report = ProgressReport.onStandardError(total: text.source.count)
    var analysis = TextAnalysis(text, headings: try headings())
    let cast = analysis.run(reportingTo: &report)
    try checkHeading(analysis.document)
    return (analysis.document, cast)
  }

  private func headings() throws -> (any HeadingPattern)? {
    do throws(PatternFault) {
      return try heading.map { text throws(PatternFault) in
        HeadingExpression(pattern: try LinePattern(text))
      }
    } catch {
      throw ToolError(message: "--heading: \(error.description)")
    }
  }

  private func open() throws -> OpenedText {
    let options = OpeningOptions(encoding: encoding, via: via)
    do throws(TextFileError) {
      guard let file, file != "-" else { return try TextFile.standardInput(options: options) }
      return try TextFile.open(path: file, options: options)
    } catch {
      throw ToolError(file: shownName, message: error.description)
    }
  }
}

/// A regular expression as a rule for headings.
private struct HeadingExpression: HeadingPattern {
  let pattern: LinePattern

  func matches(_ line: UnsafeRawBufferPointer) -> Bool { pattern.matches(line) }
}

/// How to write what was found.
struct FormatOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The form of the output; by default a table on a terminal, and jsonl for a program.",
      valueName: "format"))
  var format: OutputFormat?

  /// The format asked for, or the one that suits who reads.
  func format(for output: OutputBuffer) -> OutputFormat {
    format ?? (output.isTerminal ? .table : .jsonl)
  }
}

/// What places in the text are counted in.
struct OffsetOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("What start and end count.", valueName: "unit"))
  var offsets = OffsetKind.codepoints
}

extension OutputFormat: ExpressibleByArgument {}
extension OffsetKind: ExpressibleByArgument {}
