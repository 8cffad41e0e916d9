import CProcess
import ErrorMessages
import Glibc
import System

/// The program.
///
/// It reads top to bottom: arguments, document, terminal, loop. It is kept lean
/// (no Foundation, no argument parser), because its first screen is to come before that of `less`;
/// what takes more is done by `dramatis-tool`.
@main enum Dramatis {
  /// The release, as `--version` prints it.
  static let version = "0.1.0"

  static func main() {
    exit(run(ProcessArguments.texts))
  }

  /// Does what the arguments ask for, and returns the exit status.
  private static func run(_ arguments: [String]) -> Int32 {
    do throws(Failure) {
      switch try Invocation(arguments) {
      case .help: return try Output.print(Help.full)
      case .version: return try Output.print("dramatis \(version)\n")
      case .tool(let order): throw ToolHandoff.perform(order)
      case .script(let script): return try script.run()
      case .explore(let options): return try explore(options)
      }
    } catch {
      StandardError.say(error.message)
      return 2
    }
  }

  private static func explore(_ options: ExploreOptions) throws(Failure) -> Int32 {
    let isTerminal = isatty(STDOUT_FILENO) == 1
    guard options.file != .standardInput || isatty(STDIN_FILENO) == 0 else {
      throw Failure(plain: isTerminal ? Help.short : "no file; try: dramatis FILE")
    }
    dramatis_limit_free_memory()
    return isTerminal
      ? try Session.run(options) : try Output.print(options.file.open(options.opening).source)
  }
}
