import Dispatch
import Explorer
import Synchronization
import Testing

@testable import dramatis

/// A mailbox whose news a test waits for.
final class Inbox: Sendable {
  let mailbox: Mailbox
  private let arrivals: DispatchSemaphore
  private let kept = Mutex<[News]>([])
  /// In seconds; nothing here takes that long.
  private static let patience = 60

  /// Makes an inbox.
  ///
  /// - Parameter onPost: called on the posting thread with the number of the item, from 1.
  init(onPost: @escaping @Sendable (Int) -> Void = { _ in }) {
    let arrivals = DispatchSemaphore(value: 0)
    let count = Atomic(0)
    self.arrivals = arrivals
    mailbox = Mailbox {
      onPost(count.add(1, ordering: .relaxed).newValue)
      arrivals.signal()
    }
  }

  /// All news up to the first that is waited for, that included; all there are if it never comes.
  func news(until isLast: (News) -> Bool) -> [News] {
    while !kept.withLock({ $0.contains(where: isLast) }) {
      guard arrivals.wait(timeout: .now() + .seconds(Self.patience)) == .success else {
        Issue.record("it never came")
        break
      }
      let new = mailbox.take()
      kept.withLock { $0 += new }
    }
    return kept.withLock { $0 }
  }

  /// All news that have come.
  var all: [News] {
    let new = mailbox.take()
    return kept.withLock {
      $0 += new
      return $0
    }
  }
}

extension NewestJob {
  /// Waits until the job that runs has ended.
  func waitUntilIdle() {
    let isIdle = DispatchSemaphore(value: 0)
    start { _ in isIdle.signal() }
    isIdle.wait()
  }
}
