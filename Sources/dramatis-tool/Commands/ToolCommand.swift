import ArgumentParser

protocol ToolCommand: ParsableCommand {
  /// Writes what it finds.
  ///
  /// - Returns: whether anything was found.
  func run(_ output: inout OutputBuffer) throws -> Bool
}

/// Exit status of the program; the values are those of `grep`.
enum ToolStatus: Int32 {
  case done = 0
  case nothingFound = 1
  case error = 2
}

/// Why a command can't do what was asked: what, where, and what to try.
struct ToolError: Error, Equatable, CustomStringConvertible {
  /// The file's name, safe for a terminal.
  var file: String?
  var message: String
  var status = ToolStatus.error

  var description: String { (file.map { $0 + ": " } ?? "") + message }
}
