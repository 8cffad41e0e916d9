/// How a run ends, as `grep` does.
enum ToolStatus: Int32 {
  case done = 0
  case nothingFound = 1
  case error = 2
}

/// Why a command can't do what was asked: what, where, and what to try.
struct ToolError: Error, Equatable, CustomStringConvertible {
  /// The file's name, made safe for a terminal.
  var file: String?
  var message: String
  var status = ToolStatus.error

  var description: String { (file.map { $0 + ": " } ?? "") + message }
}
