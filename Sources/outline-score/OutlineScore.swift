import ArgumentParser

/// The measures of outlines; for developers, users never see it.
@main
struct OutlineScore: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "outline-score",
    abstract: "Measure how well the outline of plain texts is found.",
    discussion: """
      Run it as: swift run -c release outline-score SUBCOMMAND. docs/outline.md tells what the figures \
      mean.
      """,
    subcommands: [HeadingsCommand.self, TopicsCommand.self, ChaptersCommand.self])
}
