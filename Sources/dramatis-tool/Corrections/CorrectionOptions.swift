import ArgumentParser

/// The options about a reader's corrections, the same in all subcommands.
struct CorrectionOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Notebook whose corrections are applied; by default the one that belongs to the file.",
      valueName: "file"))
  var corrections: String?

  @Flag(help: "Apply no corrections.")
  var asFound = false

  func validate() throws {
    if asFound, corrections != nil {
      throw ValidationError("--as-found and --corrections exclude each other")
    }
  }

  /// What the options ask for.
  func wanted() throws(ToolError) -> ReaderCorrections {
    if asFound { return .none }
    guard let corrections else { return .own }
    return try .named(corrections)
  }
}
