import CSignals
import DocumentFormats
import DocumentModel
import Glibc
import Synchronization
import TerminalCurses
import TerminalUI

/// Reads standard input to its end while the reader sees how far it has come, and may leave.
enum StandardInputScreen {
  /// A pipe that ends within this shows nothing: the first frame is the text.
  private static let patienceInMilliseconds = 100
  private static let stepInMilliseconds = 250

  /// What a thread has read so far.
  private final class Progress: Sendable {
    let byteCount = Atomic(0)
    let result = Mutex<Result<OpenedText, TextFileError>?>(nil)
  }

  /// The text, or `nil` if the reader did not want to wait for it.
  static func read(on terminal: CursesTerminal) throws(Failure) -> OpenedText? {
    let progress = start()
    var patience = patienceInMilliseconds
    while true {
      terminal.wait(limit: patience)
      if let result = progress.result.withLock({ $0 }) {
        do { return try result.get() } catch { throw Failure(.standardInput, error) }
      }
      guard takeSignals(terminal), !wantsToLeave(terminal) else { return nil }
      show(progress.byteCount.load(ordering: .relaxed), on: terminal)
      patience = stepInMilliseconds
    }
  }

  private static func start() -> Progress {
    let progress = Progress()
    startThread {
      let result = Result { () throws(TextFileError) in
        try TextFile.standardInput { progress.byteCount.store($0, ordering: .relaxed) }
      }
      progress.result.withLock { $0 = result }
      terminal_wake()
    }
    return progress
  }

  /// False if the program is to end.
  private static func takeSignals(_ terminal: CursesTerminal) -> Bool {
    let signals = terminal_take_signals()
    if signals & TERMINAL_END != 0 {
      terminal.close()
      terminal_end_by_signal()
      return false
    }
    if signals & TERMINAL_SUSPEND != 0 { terminal.suspend() }
    if signals & TERMINAL_RESUMED != 0 { terminal.resume() }
    if signals & TERMINAL_RESIZED != 0 { terminal.fitToWindow() }
    return true
  }

  private static func wantsToLeave(_ terminal: CursesTerminal) -> Bool {
    var leaves = false
    for key in terminal.pendingKeys() {
      if key == .control("z") { terminal.suspend() }
      leaves = leaves || key == .character("q") || key == .control("c")
    }
    return leaves || terminal.isHungUp
  }

  private static func show(_ byteCount: Int, on terminal: CursesTerminal) {
    var frame = Frame(size: terminal.size)
    let dots = terminal.abilities.isUnicode ? "…" : "..."
    let text = "reading standard input\(dots) \(byteCount >> 10) KB    q quits"
    for (column, scalar) in text.unicodeScalars.enumerated() {
      frame.put(scalar, width: 1, at: ScreenPosition(row: 0, column: column), style: .plain)
    }
    terminal.show(frame)
  }
}
