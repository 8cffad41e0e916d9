import ErrorMessages
import Glibc

/// Tells on a terminal how far a long work is; without a terminal it tells nothing.
struct ProgressReport {
  private var line: ProgressLine?
  private let elapsed: () -> Duration
  private let write: (String) -> Void

  /// Makes a report of work on `total` bytes.
  ///
  /// - Parameters:
  ///   - isTerminal: whether a person sees what is written.
  ///   - elapsed: how long the work has taken.
  ///   - write: puts text on the terminal.
  init(
    total: Int, isTerminal: Bool, elapsed: @escaping () -> Duration,
    write: @escaping (String) -> Void
  ) {
    line = isTerminal ? ProgressLine(total: total) : nil
    self.elapsed = elapsed
    self.write = write
  }

  /// A report that tells nothing.
  static var none: ProgressReport {
    ProgressReport(total: 0, isTerminal: false, elapsed: { .zero }, write: { _ in })
  }

  /// Makes a report on standard error, the clock starting now.
  static func onStandardError(total: Int) -> ProgressReport {
    let start = ContinuousClock.now
    return ProgressReport(
      total: total, isTerminal: isatty(STDERR_FILENO) == 1, elapsed: { ContinuousClock.now - start }
    ) { StandardError.show(progress: $0) }
  }

  /// Tells that so many bytes are done, if it is time to tell something.
  mutating func update(done: Int) {
    if let text = line?.update(done: done, after: elapsed()) { write(text) }
  }

  /// Takes off the terminal what was told.
  func end() {
    if let erasure = line?.erasure, !erasure.isEmpty { write(erasure) }
  }
}
