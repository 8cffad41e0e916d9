import System

/// A moment, and how much had been done by then.
struct WorkClock {
  let done: Int
  private let watch = Stopwatch()

  init(done: Int) { self.done = done }

  /// Seconds since then.
  func secondsSince() -> Double { watch.seconds }
}
