import Synchronization
import System

/// Does in the background the newest of the jobs that it is given: a search, a step, a division.
///
/// There is one thread at most. A new job has the one before it given up, and what waited in between is
/// never begun, so holding a key down piles up neither threads nor work.
final class NewestJob: Sendable {
  /// Work to be done; asks often whether it has been given up.
  typealias Body = @Sendable (_ isGivenUp: @escaping @Sendable () -> Bool) -> Void

  private struct State {
    var waiting: Body?
    var isBusy = false
  }

  private let state = Mutex(State())
  /// Number of the newest job; those with others are given up.
  private let newest = Atomic(0)

  /// Does `body`, and has an earlier job given up.
  func start(_ body: @escaping Body) {
    let mustStart = state.withLock { state in
      newest.wrappingAdd(1, ordering: .relaxed)
      state.waiting = body
      defer { state.isBusy = true }
      return !state.isBusy
    }
    if mustStart { startThread { [self] in work() } }
  }

  /// Has the job given up that is being done, if there is one.
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
