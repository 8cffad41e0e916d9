import ArgumentParser

/// A subcommand that writes what it finds.
protocol ToolCommand: ParsableCommand {
  /// Does the work.
  ///
  /// - Returns: whether anything was found.
  func run(_ output: inout OutputBuffer) throws -> Bool
}
