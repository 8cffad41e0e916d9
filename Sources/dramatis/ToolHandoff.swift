import DocumentFormats
import DocumentModel
import Glibc
import System

/// Hands a subcommand over to `dramatis-tool`, as git does with its commands.
enum ToolHandoff {
  /// Becomes the tool, with the same bytes as arguments; returns only if that fails, with the reason.
  static func perform() -> Failure {
    let tool = InstalledProgram("dramatis-tool")
    if let path = tool.path {
      become(path)
      let reason = SystemError.last
      return Failure(plain: "\(escapedForTerminal(path)): cannot be run: \(reason)")
    }
    let looked = tool.candidates.map(escapedForTerminal).joined(separator: " nor ")
    return Failure(
      plain: "subcommands need dramatis-tool, which is neither \(looked); "
        + "install both: script/install")
  }

  /// Replaces this program; returns only if that fails.
  private static func become(_ program: String) {
    program.withCString { path in
      var arguments = Array(ProcessArguments.all)
      arguments[0] = UnsafeMutablePointer(mutating: path)
      arguments.append(nil)
      execv(path, arguments)
    }
  }
}
