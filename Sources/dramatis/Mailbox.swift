import CSignals
import Explorer
import Synchronization

/// Where background threads leave news for the main thread, which they wake.
final class Mailbox: Sendable {
  private let reports = Mutex<[BackgroundReport]>([])

  /// Leaves a report.
  func post(_ report: BackgroundReport) {
    reports.withLock { $0.append(report) }
    terminal_wake()
  }

  /// All reports since the last call, in the order in which they were left.
  func take() -> [BackgroundReport] {
    reports.withLock { reports in
      defer { reports = [] }
      return reports
    }
  }
}
