import Explorer
import Parallel

/// Runs searches: short texts at once, long ones on a thread of their own.
struct Searches {
  /// A search of this many bytes takes less than a frame.
  private static let shortText = 128 << 10

  private let mailbox: Mailbox
  private let newest = NewestJob()

  /// Makes a runner that leaves answers in `mailbox`.
  init(_ mailbox: Mailbox) { self.mailbox = mailbox }

  /// Starts a search and stops an earlier one; gives the reports if it is done already.
  func start(_ request: SearchRequest) -> [BackgroundReport] {
    // How long a regular expression takes can't be told from the length of the text.
    if request.document.source.count <= Self.shortText, !request.query.hasPatterns {
      newest.giveUp()
      var reports: [BackgroundReport] = []
      request.run { reports.append($0) }
      return reports
    }
    newest.start { [mailbox] isGivenUp in
      request.run(workers: .all, isCancelled: isGivenUp, deliver: mailbox.post)
    }
    return []
  }

  /// Stops the search that is running.
  func cancel() { newest.giveUp() }
}
