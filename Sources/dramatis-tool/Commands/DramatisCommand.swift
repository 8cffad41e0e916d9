import ArgumentParser

/// The root of the subcommands; the explorer, and the help for all of it, are in the program `dramatis`.
struct DramatisCommand: ParsableCommand {
  /// The release, as `--version` prints it.
  static let version = "0.1.0"

  static let configuration = CommandConfiguration(
    commandName: "dramatis",
    abstract: "Explore any text by who is in it.",
    discussion: """
      The subcommands print what the explorer shows.

        dramatis actors report.txt
        pdftotext report.pdf - | dramatis mentions --actor Obama --format csv

      Exit status: 0 done, 1 nothing found, 2 error.
      """,
    version: "dramatis " + version,
    subcommands: [
      SectionsCommand.self, ActorsCommand.self, MentionsCommand.self, ParagraphsCommand.self,
      WithCommand.self,
      TextCommand.self, AnalyzeCommand.self,
    ])
}
