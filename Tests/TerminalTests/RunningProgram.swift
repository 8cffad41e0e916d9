import CPseudoTerminal
import Glibc
import System
import TerminalUI

/// The built `dramatis` on a pty, with a model of what it shows.
///
/// Waiting is always for a condition, with a deadline; nothing sleeps.
final class RunningProgram {
  private static let deadlineInMilliseconds = 20_000
  /// A crash is to end the program, not to start Swift's own tool for crashes, nor that of a sanitizer;
  /// what ncurses never gives back is no leak of ours.
  private static let variables = [
    "SWIFT_BACKTRACE=enable=no",
    "ASAN_OPTIONS=detect_leaks=0:handle_segv=0:handle_sigbus=0:handle_sigfpe=0",
  ]

  private(set) var screen: VirtualScreen
  /// Every byte that came.
  private(set) var bytes: [UInt8] = []
  private var terminal: pseudo_terminal
  private var states: [Int] = []

  /// Starts the program; `input` and `output` replace the pty as its standard files.
  ///
  /// - Parameter name: another program of the build folder.
  init(
    _ arguments: [String], of name: String = "dramatis", type: String? = "xterm-256color",
    environment: [String] = [],
    size: ScreenSize = ScreenSize(columns: 80, rows: 24), input: Int32 = -1, output: Int32 = -1
  ) throws {
    screen = VirtualScreen(size: size)
    let path = try Self.executable(name)
    var started = pseudo_terminal()
    let variables = environment + Self.variables + (type.map { ["TERM=\($0)"] } ?? [])
    let hasStarted = withCStrings([path] + arguments) { arguments in
      withCStrings(variables) { variables in
        pseudo_terminal_start(
          &started, path, arguments, variables, Int32(size.columns), Int32(size.rows), input,
          output, true)
      }
    }
    guard hasStarted else { throw TestError("no pty") }
    terminal = started
  }

  deinit { pseudo_terminal_end(&terminal) }

  /// The program beside the tests in the build folder.
  private static func executable(_ name: String) throws -> String {
    let path = [UInt8](unsafeUninitializedCapacity: 4096) { buffer, count in
      let raw = UnsafeMutableRawBufferPointer(buffer)
      guard let start = raw.assumingMemoryBound(to: CChar.self).baseAddress else { return }
      count = max(0, readlink("/proc/self/exe", start, raw.count))
    }
    var folder = String(decoding: path, as: UTF8.self)
    while let slash = folder.lastIndex(of: "/") {
      folder = String(folder[..<slash])
      if access("\(folder)/\(name)", X_OK) == 0 { return "\(folder)/\(name)" }
    }
    throw TestError("\(name) is not built")
  }

  // MARK: Doing

  func type(_ text: String) {
    let bytes = Array(text.utf8)
    _ = write(terminal.master, bytes, bytes.count)
  }

  func resize(_ size: ScreenSize) {
    // What is on its way was drawn for the old size.
    screen.resize(size)
    pseudo_terminal_resize(&terminal, Int32(size.columns), Int32(size.rows))
  }

  func send(_ signal: Int32) { kill(terminal.program, signal) }

  func hangUp() {
    close(terminal.slave)
    close(terminal.master)
    terminal.slave = -1
    terminal.master = -1
  }

  /// What `fg` does in a shell.
  func bringToForeground() { _ = write(terminal.commands, "f", 1) }

  // MARK: Seeing

  /// Whether the condition comes true before the deadline.
  func waits(_ condition: (RunningProgram) -> Bool) -> Bool {
    let end = Self.now() + Self.deadlineInMilliseconds
    while !condition(self) {
      let left = end - Self.now()
      guard left > 0, !(left < Self.deadlineInMilliseconds - 500 && isOver && !takeIn(50)) else {
        return condition(self)
      }
      takeIn(left)
    }
    return true
  }

  func shows(_ text: String) -> Bool { waits { $0.screen.text.contains(text) } }

  private var isOver: Bool { states.last.map { $0 < 2000 } ?? false }

  /// The state that the program comes to next: its exit status, or as `pseudo_terminal_meaning`.
  func nextState() -> Int? {
    let count = states.count
    _ = waits { $0.states.count > count }
    while takeIn(0) {}
    return states.count > count ? states[count] : nil
  }

  /// Whether the terminal is set as it was before the program ran.
  var isRestored: Bool { pseudo_terminal_is_restored(&terminal) }

  /// Takes in what has come; false if nothing has.
  @discardableResult private func takeIn(_ milliseconds: Int) -> Bool {
    var files = [
      pollfd(fd: terminal.master, events: Int16(POLLIN), revents: 0),
      pollfd(fd: terminal.events, events: Int16(POLLIN), revents: 0),
    ]
    guard poll(&files, 2, Int32(clamping: milliseconds)) > 0 else { return false }
    var hasNews = false
    if files[0].revents & Int16(POLLIN) != 0 {
      var buffer = [UInt8](repeating: 0, count: 65536)
      let count = read(terminal.master, &buffer, buffer.count)
      bytes += buffer.prefix(max(0, count))
      screen.feed(buffer.prefix(max(0, count)))
      hasNews = count > 0
    }
    if files[1].revents & Int16(POLLIN) != 0 {
      var status: Int32 = 0
      if read(terminal.events, &status, 4) == 4 {
        states.append(Int(pseudo_terminal_meaning(status)))
        hasNews = true
      }
    }
    return hasNews
  }

  private static func now() -> Int { Int(monotonicSeconds() * 1000) }
}

struct TestError: Error {
  let message: String
  init(_ message: String) { self.message = message }
}

/// Calls `body` with C strings in an array that NULL ends.
private func withCStrings<Result>(
  _ strings: [String], _ body: (UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>) -> Result
) -> Result {
  var pointers = strings.map { strdup($0) } + [nil]
  defer { for pointer in pointers { free(pointer) } }
  return pointers.withUnsafeMutableBufferPointer { buffer in
    guard let start = buffer.baseAddress else { preconditionFailure("the array holds a NULL") }
    return body(start)
  }
}

/// A file that holds a text, removed with the value.
final class TemporaryFile {
  let path: String

  init(_ text: String) throws {
    var template = Array("/tmp/dramatis-test-XXXXXX.txt".utf8CString)
    let descriptor = mkstemps(&template, 4)
    guard descriptor >= 0 else { throw TestError("no temporary file") }
    let bytes = Array(text.utf8)
    _ = write(descriptor, bytes, bytes.count)
    close(descriptor)
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  deinit { unlink(path) }
}
