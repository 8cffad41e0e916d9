import Explorer
import Parallel
import Synchronization

/// Runs searches: short texts at once, long ones on a thread of their own.
struct Searches {
  /// A search of this many bytes takes less than a frame.
  private static let shortText = 128 << 10

  private let mailbox: Mailbox
  private let newest = NewestGeneration()

  /// Makes a runner that leaves answers in `mailbox`.
  init(_ mailbox: Mailbox) { self.mailbox = mailbox }

  /// Starts a search and stops those of other generations; gives the reports if it is done already.
  func start(_ request: SearchRequest) -> [BackgroundReport] {
    newest.set(request.generation)
    // How long a regular expression takes can't be told from the length of the text.
    if request.document.source.count <= Self.shortText, !request.query.hasPatterns {
      var reports: [BackgroundReport] = []
      request.run { reports.append($0) }
      return reports
    }
    startThread { [mailbox, newest] in
      request.run(
        workers: .all, isCancelled: { newest.value != request.generation },
        deliver: mailbox.post)
    }
    return []
  }

  /// Stops all searches.
  func cancel() { newest.set(-1) }
}

/// The generation whose answers are wanted; searches of others stop.
private final class NewestGeneration: Sendable {
  private let generation = Atomic(-1)

  var value: Int { generation.load(ordering: .relaxed) }

  func set(_ value: Int) { generation.store(value, ordering: .relaxed) }
}
