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
    do throws(TextFileError) {
      let text: OpenedText
      if let file, file != "-" {
        text = try TextFile.open(path: file)
      } else {
        text = try TextFile.standardInput()
      }
      return Document.readingPlainText(text.source, id: DocumentID(1), name: text.name)
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
