import CTerminal
import Explorer
import Synchronization

/// Something that a background thread tells the main thread.
enum News: Sendable {
  /// For the explorer.
  case report(BackgroundReport)
  /// The file was read again, or why it can't be.
  case reopened(Result<OpenDocument, Failure>)
}

/// Where background threads leave news for the main thread, which they wake.
final class Mailbox: Sendable {
  private let news = Mutex<[News]>([])
  private let wake: @Sendable () -> Void

  /// Makes an empty mailbox.
  ///
  /// - Parameter wake: called on the thread that has left something, each time.
  init(wake: @escaping @Sendable () -> Void = { terminal_wake() }) { self.wake = wake }

  /// Leaves a report for the explorer.
  func post(_ report: BackgroundReport) { post(.report(report)) }

  /// Leaves news.
  func post(_ item: News) {
    news.withLock { $0.append(item) }
    wake()
  }

  /// All news since the last call, in the order in which they were left.
  func take() -> [News] {
    news.withLock { news in
      defer { news = [] }
      return news
    }
  }
}
