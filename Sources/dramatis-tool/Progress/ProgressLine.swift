/// The line that shows the progress of a long task on a terminal.
///
/// It decides what to write and when; the time is handed in. Nothing for the first half second, in which most texts are
/// done; then at most once a second. The next line overwrites it; at the end it is erased with blanks, which every
/// terminal understands.
struct ProgressLine {
  private static let firstAfter = Duration.milliseconds(500)
  private static let nextAfter = Duration.seconds(1)

  /// Bytes to do.
  let total: Int
  private var lastWritten: Duration?
  /// Width in cells of the line now on the screen.
  private var columns = 0

  init(total: Int) { self.total = total }

  /// What to write when `done` bytes are done after `elapsed`; `nil` if nothing is due.
  mutating func update(done: Int, after elapsed: Duration) -> String? {
    let due = lastWritten.map { $0 + Self.nextAfter } ?? Self.firstAfter
    guard elapsed >= due, total > 0 else { return nil }
    lastWritten = elapsed
    let text = Self.text(done: done, total: total, after: elapsed)
    let erased = erasure
    columns = text.unicodeScalars.count
    return erased + text
  }

  /// What erases the line; empty if none exists.
  var erasure: String { columns == 0 ? "" : "\r" + String(repeating: " ", count: columns) + "\r" }

  /// Such as "42% · 7.5 MB/s": a MB is a million bytes, the rate is the average so far.
  static func text(done: Int, total: Int, after elapsed: Duration) -> String {
    // 100% would claim that all is done while the last work goes on.
    let percent = min(99, max(0, done) * 100 / max(1, total))
    let seconds = elapsed / .seconds(1)
    let tenths = seconds > 0 ? Int((Double(max(0, done)) / seconds / 100_000).rounded()) : 0
    let rate = tenths < 100 ? "\(tenths / 10).\(tenths % 10)" : "\((tenths + 5) / 10)"
    return "\(percent)% · \(rate) MB/s"
  }
}
