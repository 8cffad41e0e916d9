import CTerminal
import Explorer
import Notebook
import NotebookStore
import Synchronization

/// News from a background thread for the main thread.
enum News: Sendable {
  /// For the explorer.
  case report(BackgroundReport)
  /// The file was read again, or why it can't be.
  case reopened(Result<OpenDocument, Failure>)
  /// The notebook of the document was read.
  case notebook(NotebookStore.Opened)
  /// A notebook was written, or why it couldn't be.
  case kept(NotebookStore.Kept, of: Notebook)
  case notKept(String)
}

/// Where background threads leave news for the main thread, and wake it.
final class Mailbox: Sendable {
  private let news = Mutex<[News]>([])
  private let wake: @Sendable () -> Void

  /// Makes an empty mailbox.
  ///
  /// - Parameter wake: called after each item, on the thread that has left it.
  init(wake: @escaping @Sendable () -> Void = { terminal_wake() }) { self.wake = wake }

  /// Leaves a report for the explorer.
  func post(_ report: BackgroundReport) { post(.report(report)) }

  /// Leaves news.
  func post(_ item: News) {
    news.withLock { $0.append(item) }
    wake()
  }

  /// Takes out all news, the oldest first.
  func take() -> [News] {
    news.withLock { news in
      defer { news = [] }
      return news
    }
  }
}
