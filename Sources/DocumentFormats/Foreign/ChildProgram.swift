import CProcess
import CSandbox
import Glibc
import System

/// A running child process, until its end has been waited for.
final class ChildProgram {
  private let id: pid_t
  private var end: Int32?

  struct Start {
    var path: String
    var arguments: [String]
    /// `nil` for the environment of this process.
    var environment: [String]?
    var input: Descriptor
    var output: Descriptor
    /// `nil` for the null device.
    var errors: Descriptor?
    var memory: Int
    var seconds: Int
    /// Whether the program can only read files and write its output.
    var isConfined = false
  }

  init(_ start: Start) throws(ForeignReadError) {
    var program = dramatis_program()
    (program.input, program.output) = (start.input.number, start.output.number)
    program.errors = start.errors?.number ?? -1
    (program.memory, program.seconds) = (UInt64(start.memory), UInt64(start.seconds))
    if start.isConfined { program.confine = dramatis_confine_program }
    let arguments = CStringList([start.path] + start.arguments)
    let environment = start.environment.map { CStringList($0) }
    let run = { (environment: UnsafePointer<UnsafeMutablePointer<CChar>?>?) -> pid_t in
      start.path.withCString { path in
        arguments.withPointers { arguments in
          (program.path, program.arguments, program.environment) = (path, arguments, environment)
          return dramatis_start_program(&program)
        }
      }
    }
    // The descriptors stay open until the program has them.
    id = withExtendedLifetime(start) {
      environment?.withPointers(run) ?? run(UnsafePointer(dramatis_environment()))
    }
    guard id > 0 else {
      let code = errno
      // There is nothing to end.
      end = 0
      throw ForeignReadError(.system(step: "start \(start.path)", code: code))
    }
  }

  deinit { _ = kill() }

  /// Ends the program, if it is still running, and returns its status as `wait` does.
  func kill() -> Int32 {
    if end == nil { dramatis_end_program(id) }
    return wait()
  }

  /// Waits for the end, which is due, for at most `seconds`: status, or -1 minus the signal that ended the program;
  /// `nil` if it had to be killed.
  func wait(seconds: Double) -> Int32? {
    let watch = Stopwatch()
    while end == nil {
      var found: Int32 = 0
      if dramatis_has_child_ended(id, &found) {
        end = found
      } else if watch.seconds > seconds {
        _ = kill()
        return nil
      } else {
        _ = poll(nil, 0, 2)
      }
    }
    return end
  }

  /// Waits for the end: status, or -1 minus the signal that ended the program.
  private func wait() -> Int32 {
    if let end { return end }
    var found: Int32 = 0
    _ = dramatis_await_child(id, &found)
    end = found
    return found
  }
}

/// A list of strings for C, ended by a null pointer.
private final class CStringList {
  private var pointers: [UnsafeMutablePointer<CChar>?]

  init(_ strings: [String]) { pointers = strings.map { strdup($0) } + [nil] }

  deinit {
    for pointer in pointers { free(pointer) }
  }

  func withPointers<Result>(
    _ body: (UnsafePointer<UnsafeMutablePointer<CChar>?>?) -> Result
  ) -> Result {
    pointers.withUnsafeBufferPointer { body($0.baseAddress) }
  }
}
