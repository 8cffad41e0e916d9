import Glibc

/// Seconds on a clock that is never set back; its zero has no meaning.
package func monotonicSeconds() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_MONOTONIC, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}

/// Measures the time since it was created.
package struct Stopwatch: Sendable {
  private let start = monotonicSeconds()

  /// Starts measuring.
  package init() {}

  /// Seconds since the start.
  package var seconds: Double { monotonicSeconds() - start }
}
