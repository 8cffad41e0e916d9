import ArgumentParser

/// Training and measures, for developers; never installed.
@main
struct Workbench: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "workbench",
    abstract: "Train the recogniser of names; measure names, actors, headings, topics and queries.",
    discussion: "Run it as: swift run -c release workbench SUBCOMMAND.",
    subcommands: [RecogniserCommand.self, OutlineCommand.self, QueriesCommand.self])
}

struct RecogniserCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "recogniser",
    abstract:
      "Train the recogniser; measure how well names are found and joined in annotated texts.",
    discussion: "docs/recogniser.md describes the files and the figures.",
    subcommands: [TrainCommand.self, ScoreCommand.self, CastCommand.self, CalibrateCommand.self])
}

struct OutlineCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "outline",
    abstract: "Measure how well the outline of plain texts is found.",
    discussion: "docs/outline.md describes the figures.",
    subcommands: [HeadingsCommand.self, TopicsCommand.self, ChaptersCommand.self])
}
