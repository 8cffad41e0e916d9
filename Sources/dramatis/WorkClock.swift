import Glibc

/// A moment, and how much had been done by then.
struct WorkClock {
  let done: Int
  private let start: Double

  init(done: Int) {
    self.done = done
    start = Self.now
  }

  /// Seconds that have passed.
  func secondsSince() -> Double { Self.now - start }

  private static var now: Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
