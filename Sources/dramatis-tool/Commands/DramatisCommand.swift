import ArgumentParser

/// The command that users know; its subcommands are here, the explorer is a program of its own.
struct DramatisCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dramatis",
    abstract: "Explore any text by who is in it.",
    usage: """
      dramatis [FILE]
      dramatis sections|actors|mentions|paragraphs|text [FILE] [OPTIONS]
      dramatis analyze [OPTIONS] < DOCUMENTS
      """,
    discussion: """
      dramatis FILE opens the explorer: sections and actors on the left, the paragraphs that are linked \
      to them on the right. The subcommands print the same for scripts.

      FILE is a plain text in UTF-8. Without FILE, or for -, the text is read from standard input. \
      To open a file that is named like a subcommand: dramatis -- sections

        dramatis report.txt
        dramatis actors report.txt
        dramatis paragraphs report.txt --actor Obama --actor Iran
        pdftotext report.pdf - | dramatis mentions --actor Obama --format csv

      Exit status: 0 done, 1 nothing found, 2 error.
      """,
    version: "dramatis " + ToolVersion.text,
    subcommands: [
      SectionsCommand.self, ActorsCommand.self, MentionsCommand.self, ParagraphsCommand.self,
      TextCommand.self, AnalyzeCommand.self,
    ])
}

/// The version of the program.
enum ToolVersion {
  static let text = "0.1.0"
}
