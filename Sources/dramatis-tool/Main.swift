import ArgumentParser
import DocumentModel
import ErrorMessages
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
      StandardError.say(error.description)
      return error.status
    } catch {
      return explain(error, in: arguments, &output)
    }
  }

  /// Prints help that was asked for, or what is wrong with the arguments.
  private static func explain(
    _ error: any Error, in arguments: [String], _ output: inout OutputBuffer
  ) -> ToolStatus {
    if DramatisCommand.exitCode(for: error) == .success {
      output.write(DramatisCommand.fullMessage(for: error) + "\n")
      try? output.flush()
      return .done
    }
    let message = DramatisCommand.fullMessage(for: errorOfEscaped(arguments) ?? error)
    let prefix = "Error: "
    StandardError.say(
      String(message.hasPrefix(prefix) ? message.dropFirst(prefix.count) : message[...]))
    return .error
  }

  /// The same error about the arguments as they can be shown; `nil` if there is none then.
  ///
  /// The parser quotes arguments in messages of several lines, where a line end in one would look like
  /// the message's own.
  private static func errorOfEscaped(_ arguments: [String]) -> (any Error)? {
    let shown = arguments.map(escapedForTerminal)
    guard shown != arguments else { return nil }
    do {
      _ = try DramatisCommand.parseAsRoot(shown)
      return nil
    } catch {
      return DramatisCommand.exitCode(for: error) == .success ? nil : error
    }
  }
}
