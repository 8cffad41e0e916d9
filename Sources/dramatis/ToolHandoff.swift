import DocumentFormats
import DocumentModel
import Glibc
import System

/// Hands a subcommand over to `dramatis-tool`, as git does with its commands.
enum ToolHandoff {
  /// Becomes the tool; returns only if that fails, with the reason.
  ///
  /// - Parameter order: positions of the arguments to hand over, the program's name not counted; their bytes stay
  ///   as they are.
  static func perform(_ order: [Int]) -> Failure {
    let tool = InstalledProgram("dramatis-tool")
    if let path = tool.path {
      become(path, order)
      let reason = SystemError.last
      return Failure(plain: "\(escapedForTerminal(path)): cannot be run: \(reason)")
    }
    let looked = tool.candidates.map(escapedForTerminal).joined(separator: " nor ")
    return Failure(
      plain: "subcommands need dramatis-tool, which is neither \(looked); "
        + "install both: script/install")
  }

  /// Replaces this program; returns only if that fails.
  private static func become(_ program: String, _ order: [Int]) {
    program.withCString { path in
      let given = ProcessArguments.all
      let arguments = [UnsafeMutablePointer(mutating: path)] + order.map { given[$0 + 1] } + [nil]
      execv(path, arguments)
    }
  }
}
