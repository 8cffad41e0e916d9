import ArgumentParser
import Glibc

/// Runs the command line, and turns what happened into messages and an exit status.
@main
enum Main {
  static func main() {
    // A reader of our output that goes away ends us quietly, as it does `cat`.
    signal(SIGPIPE, SIG_DFL)
    var output = OutputBuffer(descriptor: STDOUT_FILENO)
    exit(run(Array(CommandLine.arguments.dropFirst()), &output).rawValue)
  }

  /// Runs one command; messages about errors go to standard error.
  static func run(_ arguments: [String], _ output: inout OutputBuffer) -> ToolStatus {
    do {
      let command = try DramatisCommand.parseAsRoot(arguments)
      guard let command = command as? any ToolCommand else {
        var command = command
        try command.run()
        return .done
      }
      let foundSomething = try command.run(&output)
      try output.flush()
      return foundSomething ? .done : .nothingFound
    } catch let error as ToolError {
      // What was found before the error is worth having.
      try? output.flush()
      report("dramatis: " + error.description + "\n")
      return error.status
    } catch {
      return explain(error, &output)
    }
  }

  /// Prints help that was asked for, or what is wrong with the arguments.
  private static func explain(_ error: any Error, _ output: inout OutputBuffer) -> ToolStatus {
    if DramatisCommand.exitCode(for: error) == .success {
      output.write(DramatisCommand.fullMessage(for: error) + "\n")
      try? output.flush()
      return .done
    }
    let message = DramatisCommand.fullMessage(for: error)
    let prefix = "Error: "
    report(
      "dramatis: " + (message.hasPrefix(prefix) ? message.dropFirst(prefix.count) : message[...]))
    report("\n")
    return .error
  }

  private static func report(_ message: some StringProtocol) {
    var errors = OutputBuffer(descriptor: STDERR_FILENO)
    errors.write(String(message))
    try? errors.flush()
  }
}
