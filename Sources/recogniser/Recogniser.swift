import ArgumentParser

/// The workbench of those who develop the recogniser of names; users never see it.
@main
struct Recogniser: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "recogniser",
    abstract:
      "Train the recogniser; measure how well names are found and joined in annotated texts.",
    discussion: """
      Run it as: swift run -c release recogniser SUBCOMMAND. docs/recogniser.md tells the forms of the \
      files and what the figures mean.
      """,
    subcommands: [TrainCommand.self, ScoreCommand.self, CastCommand.self, CalibrateCommand.self])
}
