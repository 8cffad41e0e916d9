import ArgumentParser
import DocumentFormats
import DocumentModel

/// The text to read.
struct InputOptions: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      "A plain text in UTF-8; without it, or for -, standard input.", valueName: "file"))
  var file: String?

  /// The file's name as messages show it.
  var shownName: String {
    guard let file, file != "-" else { return "standard input" }
    return escapedForTerminal(file)
  }

  /// Reads the text and its outline.
  func read() throws -> Document {
    let text = try open()
    return Document.readingPlainText(text.source, id: DocumentID(1), name: text.name)
  }

  /// Reads the text and finds its cast; of a long one a terminal at standard error tells how far it is.
  func analyze() throws -> (document: Document, cast: Cast) {
    let text = try open()
    var report = ProgressReport.onStandardError(total: text.source.count)
    var analysis = TextAnalysis(text.source, name: text.name)
    let cast = analysis.run(reportingTo: &report)
    return (analysis.document, cast)
  }

  private func open() throws -> OpenedText {
    do throws(TextFileError) {
      guard let file, file != "-" else { return try TextFile.standardInput() }
      return try TextFile.open(path: file)
    } catch {
      throw ToolError(file: shownName, message: error.description)
    }
  }
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
