import ArgumentParser
import CProcess
import Glibc

/// Analyses a stream of documents; made for many texts and many machines.
struct AnalyzeCommand: ToolCommand {
  static let configuration = CommandConfiguration(
    commandName: "analyze",
    abstract: "Analyse a stream of documents: JSON Lines in, JSON Lines out.",
    discussion: """
      Each line of standard input is a document: {"id": ..., "text": "..."}. Instead of "text" it may have \
      "path", the name of a file in any format that dramatis opens; "title" and "meta" come back unchanged. \
      Each is answered with one line, in the same order: its id, sections, actors and mentions, or an \
      error. A document that can't be analysed doesn't change the exit status.

        dramatis analyze < docs.jsonl > casts.jsonl
        jq -Rsc '{id: "report", text: .}' report.txt | dramatis analyze
        parallel --pipe --block 20M --keep-order dramatis analyze < docs.jsonl > casts.jsonl
      """)

  @Flag(help: "JSON Lines: the only format, so this changes nothing.")
  var jsonl = false

  @Option(help: ArgumentHelp("Documents to analyse at the same time.", valueName: "n"))
  var jobs = 1

  @OptionGroup var offsets: OffsetOptions

  @OptionGroup var corrections: CorrectionOptions

  @Option(
    help: ArgumentHelp("Refuse documents whose line, file or text has more bytes.", valueName: "n"))
  var maxDocBytes = 16 << 20

  @Option(
    help: ArgumentHelp(
      "Give up on a document after this time; 0 for no limit.", valueName: "seconds"))
  var timeoutPerDoc = 60.0

  @Flag(help: "Write each answer as soon as it is ready, not in large pieces.")
  var lineBuffered = false

  @Flag(help: "Stop with status 2 at the first document that can't be analysed.")
  var strict = false

  @Argument(help: .hidden)
  var files: [String] = []

  func validate() throws {
    if let file = files.first {
      throw ValidationError("documents come on standard input: dramatis analyze < \(file)")
    }
    guard (1...1024).contains(jobs) else {
      throw ValidationError("--jobs \(jobs): not a number of documents from 1 to 1024")
    }
    guard maxDocBytes > 0 else {
      throw ValidationError("--max-doc-bytes \(maxDocBytes): not a number of bytes from 1")
    }
    guard (0...1e6).contains(timeoutPerDoc) else {
      throw ValidationError("--timeout-per-doc \(timeoutPerDoc): not seconds from 0 to 1000000")
    }
  }

  /// Always true: to whoever runs many of these, finding nothing must not look like a failure.
  func run(_ output: inout OutputBuffer) throws -> Bool {
    dramatis_reset_signals()
    if isatty(STDIN_FILENO) == 1 {
      throw ToolError(
        file: "standard input", message: "is a terminal; pipe documents in, one per line")
    }
    var stream = DocumentStream(descriptor: STDIN_FILENO, try settings())
    try stream.run(&output)
    return true
  }

  private func settings() throws(ToolError) -> AnalysisSettings {
    AnalysisSettings(
      maximumBytes: maxDocBytes, seconds: timeoutPerDoc, jobs: jobs,
      isLineBuffered: lineBuffered, isStrict: strict, offsets: offsets.offsets,
      corrections: try corrections.wanted())
  }
}
