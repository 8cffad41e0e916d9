import ArgumentParser
import DocumentModel
import ErrorMessages
import Glibc

/// Runs the command line, and turns what happened into messages and an exit status.
@main
enum Main {
  static func main() {
    // If whoever reads our output goes away, we end without a message, as `cat` does.
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
    let names = DramatisCommand.configuration.subcommands.compactMap {
      $0.configuration.commandName
    }
    let command = arguments.first.flatMap { names.contains($0) ? $0 + " " : nil } ?? ""
    // The parser quotes arguments, which may hold anything, and writes sentences with a capital.
    let message = escapedForTerminal(onOneLine(DramatisCommand.message(for: error)))
    StandardError.say(
      message.prefix(1).lowercased() + message.dropFirst() + "\ntry: dramatis \(command)--help")
    return .error
  }

  /// A message of the parser, which lists more than five values below each other.
  private static func onOneLine(_ message: String) -> String {
    message.replacing("one of the following:\n  - ", with: "one of ")
      .replacing("\n  - ", with: ", ")
  }
}
