import Synchronization
import System

/// Runs jobs in the background, always the newest one.
///
/// There is one thread at most. A new job cancels the running one and replaces a waiting one, so holding a key down
/// piles up neither threads nor work.
final class NewestJob: Sendable {
  /// The work; asks often whether it has been given up.
  typealias Body = @Sendable (_ isGivenUp: @escaping @Sendable () -> Bool) -> Void

  private struct State {
    var waiting: Body?
    var isBusy = false
  }

  private let state = Mutex(State())
  /// Number of the newest job; jobs with another number are given up.
  private let newest = Atomic(0)

  /// Runs `body`, and gives up an earlier job.
  func start(_ body: @escaping Body) {
    let mustStart = state.withLock { state in
      newest.wrappingAdd(1, ordering: .relaxed)
      state.waiting = body
      defer { state.isBusy = true }
      return !state.isBusy
    }
    if mustStart { startThread { [self] in work() } }
  }

  /// Gives up the running job, if there is one.
  func giveUp() {
    state.withLock { state in
      newest.wrappingAdd(1, ordering: .relaxed)
      state.waiting = nil
    }
  }

  private func work() {
    while let (body, number) = next() {
      body { [self] in newest.load(ordering: .relaxed) != number }
    }
  }

  private func next() -> (body: Body, number: Int)? {
    state.withLock { state in
      guard let body = state.waiting.take() else {
        state.isBusy = false
        return nil
      }
      return (body, newest.load(ordering: .relaxed))
    }
  }
}
