import ArgumentParser
import DocumentFormats
import DocumentModel
import ErrorMessages
import Glibc
import KeywordSearch
import NotebookStore
import PlainText
import System

/// The text to read.
struct InputOptions: ParsableArguments {
  @Argument(help: ArgumentHelp("A document; standard input if missing or -.", valueName: "file"))
  var file: String?

  @Option(
    help: ArgumentHelp(
      "Encoding of the text, if detection gets it wrong: latin1, utf-16, …", valueName: "name"))
  var encoding: String?

  @Option(
    help: ArgumentHelp(
      "Shell command that reads the document and prints HTML: 'pandoc -f rst -t html'.",
      valueName: "command"))
  var via: String?

  @Option(
    help: ArgumentHelp(
      "Regular expression that matches the first line of each chapter of a plain text.",
      valueName: "regex"))
  var heading: String?

  @OptionGroup var corrections: CorrectionOptions

  /// The file's name as messages show it.
  var shownName: String {
    guard let file, file != "-" else { return "standard input" }
    return file.isEmpty ? "\"\"" : escapedForTerminal(file)
  }

  /// Writes a note about the text to standard error.
  func note(_ text: String) { StandardError.say("\(shownName): \(text)") }

  /// Reads the text and its outline.
  func read() throws -> Document {
    var analysis = TextAnalysis(try open(), headings: try headings())
    analysis.read()
    try check(analysis.document)
    return analysis.document
  }

  /// Reads the text and finds its cast, with the reader's corrections; shows progress on standard error if that is a terminal and it takes long.
  func analyze() throws -> (document: Document, cast: Cast) {
    let corrections = try self.corrections.wanted()
    let text = try open()
    var progress = isatty(STDERR_FILENO) == 1 ? ProgressLine(total: text.source.count) : nil
    var analysis = TextAnalysis(text, headings: try headings())
    let watch = Stopwatch()
    var cast = analysis.run { done in
      let line = progress?.update(done: done, after: .seconds(watch.seconds))
      if let line { StandardError.show(progress: line) }
    }
    if let erasure = progress?.erasure, !erasure.isEmpty { StandardError.show(progress: erasure) }
    try check(analysis.document)
    let document = analysis.document
    for text in corrections.apply(to: &cast, of: document, key: { key(document) }) { note(text) }
    return (document, cast)
  }

  /// What the notebook of the document is found by.
  private func key(_ document: Document) -> DocumentKey {
    let file = file.flatMap { $0 == "-" ? nil : DocumentKey(file: $0) }
    return file ?? DocumentKey(text: document.source)
  }

  /// Notes an empty text, or a `--heading` that matches no line.
  private func check(_ document: Document) throws {
    if document.paragraphs.isEmpty {
      return note(
        "the text is empty" + (document.source.count == 0 ? "" : ": nothing but white space"))
    }
    guard let heading, let pattern = try headings() else { return }
    let isUsed = document.sections.contains { section in
      guard case .heading(let span) = section.title else { return false }
      return document.source.withBytes(span.range, pattern)
    }
    if !isUsed {
      note(
        "no line of plain text matches --heading '\(escapedForTerminal(heading))'; "
          + "the outline is the document's own")
    }
  }

  private func headings() throws -> HeadingPattern? {
    guard let heading else { return nil }
    do throws(PatternFault) {
      let pattern = try LinePattern(heading)
      return { pattern.matches($0) }
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

struct FormatOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Format of the output; by default table on a terminal, else jsonl.", valueName: "format"))
  var format: OutputFormat?

  /// The format asked for, else a table for a person and JSON Lines for a program.
  func format(for output: OutputBuffer) -> OutputFormat {
    format ?? (output.isTerminal ? .table : .jsonl)
  }
}

struct OffsetOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Unit of start and end.", valueName: "unit"))
  var offsets = OffsetKind.codepoints
}

extension OutputFormat: ExpressibleByArgument {}
extension OffsetKind: ExpressibleByArgument {}
