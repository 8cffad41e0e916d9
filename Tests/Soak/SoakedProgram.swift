import CPseudoTerminal
import Glibc
import System

/// The explorer on a pty, controlled and observed from outside.
final class SoakedProgram {
  var output = OutputGuard()
  private(set) var bytesSent = 0
  private var hasHadScreen = false
  private var terminal: pseudo_terminal
  private var states: [Int] = []

  var figures: ProcessFigures { ProcessFigures(process: terminal.program) }

  /// Starts a program on a text; `nil` if the system refuses.
  ///
  /// - Parameter data: the folder in which it may keep files.
  init?(_ path: String, _ arguments: [String], data: String) {
    var started = pseudo_terminal()
    var strings: [UnsafeMutablePointer<CChar>?] = ([path] + arguments).map { strdup($0) } + [nil]
    let variables = [
      "TERM=xterm-256color", "LC_ALL=C.UTF-8", "SWIFT_BACKTRACE=enable=no", "XDG_DATA_HOME=\(data)",
    ]
    var environment: [UnsafeMutablePointer<CChar>?] = variables.map { strdup($0) } + [nil]
    defer { for string in strings + environment { free(string) } }
    // Without echo: the terminal would echo keys that arrive while the program ends or stops, and the guard would take
    // the echo for output of the program.
    guard
      pseudo_terminal_start(&started, path, &strings, &environment, 80, 24, -1, -1, false)
    else { return nil }
    terminal = started
    _ = fcntl(terminal.master, F_SETFL, O_NONBLOCK)
  }

  deinit { pseudo_terminal_end(&terminal) }

  // MARK: Acting

  /// Sends bytes and reads output meanwhile; false if they aren't accepted within `seconds`.
  func send(_ bytes: [UInt8], seconds: Double = 30) -> Bool {
    var rest = bytes[...]
    let end = monotonicSeconds() + seconds
    while !rest.isEmpty, !hasEnded, !isStopped {
      let sent = rest.prefix(512).withUnsafeBytes {
        write(terminal.master, $0.baseAddress, $0.count)
      }
      if sent > 0 { rest.removeFirst(sent) } else { takeIn(5) }
      takeIn(0)
      if monotonicSeconds() > end { return false }
    }
    return true
  }

  func resize(columns: Int, rows: Int) {
    pseudo_terminal_resize(&terminal, Int32(columns), Int32(rows))
  }

  func signal(_ number: Int32) { kill(terminal.program, number) }

  func bringToForeground() {
    states.append(3000)
    _ = write(terminal.commands, "f", 1)
  }

  // MARK: Observing

  /// How the program ended: its status, or 1000 plus the signal; `nil` while it runs.
  var end: Int? { states.last.flatMap { $0 < 2000 ? $0 : nil } }
  var hasEnded: Bool { end != nil }
  /// Whether the program ended with an error message before it showed the text.
  var refusedFile: Bool { end == 2 && bytesSent > 0 && !hasHadScreen }
  var isStopped: Bool { states.last.map { (2000..<3000).contains($0) } ?? false }

  /// Whether the terminal's settings are as they were before.
  var isRestored: Bool { pseudo_terminal_is_restored(&terminal) }

  /// Waits until everything sent has been read and the program sleeps; false if that takes longer than `seconds`.
  func settles(seconds: Double = 30) -> Bool {
    let end = monotonicSeconds() + seconds
    var quiet = 0
    while !hasEnded, !isStopped {
      let came = takeIn(1)
      quiet = came || hasInput || !figures.isAsleep ? 0 : quiet + 1
      if quiet == 3 { return true }
      if monotonicSeconds() > end { return false }
    }
    return true
  }

  /// Waits until the program has ended or stopped.
  func waits(seconds: Double, _ condition: (SoakedProgram) -> Bool) -> Bool {
    let end = monotonicSeconds() + seconds
    while !condition(self) {
      if monotonicSeconds() > end { return false }
      takeIn(20)
    }
    while takeIn(0) {}
    return true
  }

  /// Whether there are bytes that the program hasn't read.
  private var hasInput: Bool {
    var count: Int32 = 0
    return ioctl(terminal.slave, UInt(FIONREAD), &count) == 0 && count > 0
  }

  /// Reads output that has arrived; false if nothing has arrived.
  @discardableResult func takeIn(_ milliseconds: Int32) -> Bool {
    var files = [
      pollfd(fd: terminal.master, events: Int16(POLLIN), revents: 0),
      pollfd(fd: terminal.events, events: Int16(POLLIN), revents: 0),
    ]
    guard poll(&files, 2, milliseconds) > 0 else { return false }
    var came = false
    if files[0].revents & Int16(POLLIN) != 0 {
      let bytes = [UInt8](unsafeUninitializedCapacity: 65536) { buffer, count in
        count = max(0, read(terminal.master, buffer.baseAddress, buffer.count))
      }
      bytesSent += bytes.count
      output.feed(bytes)
      hasHadScreen = hasHadScreen || output.modes.contains(1049)
      came = !bytes.isEmpty
    }
    if files[1].revents & Int16(POLLIN) != 0 {
      var status: Int32 = 0
      if read(terminal.events, &status, 4) == 4 {
        states.append(Int(pseudo_terminal_meaning(status)))
        came = true
      }
    }
    return came
  }
}
