/// A line that tells how far a long work is, for a terminal.
///
/// A value that is told the time: it decides when something is to be written, and what. Nothing for
/// the first half second, which most texts don't take; then at most once a second. The line is
/// overwritten by the next and erased at the end with blanks, which every terminal understands.
struct ProgressLine {
  private static let firstAfter = Duration.milliseconds(500)
  private static let nextAfter = Duration.seconds(1)

  /// Bytes to be done.
  let total: Int
  private var lastWritten: Duration?
  /// Cells that the line takes on the screen now.
  private var columns = 0

  init(total: Int) { self.total = total }

  /// What to write when so many bytes are done after so long; `nil` if nothing is due.
  mutating func update(done: Int, after elapsed: Duration) -> String? {
    let due = lastWritten.map { $0 + Self.nextAfter } ?? Self.firstAfter
    guard elapsed >= due, total > 0 else { return nil }
    lastWritten = elapsed
    let text = Self.text(done: done, total: total, after: elapsed)
    let erased = erasure
    columns = text.unicodeScalars.count
    return erased + text
  }

  /// What takes the line off the screen; empty if nothing is on it.
  var erasure: String { columns == 0 ? "" : "\r" + String(repeating: " ", count: columns) + "\r" }

  /// "42% · 7.5 MB/s"; a MB is a million bytes, the rate that since the beginning.
  static func text(done: Int, total: Int, after elapsed: Duration) -> String {
    // Of the last percent nobody can say that it is done.
    let percent = min(99, max(0, done) * 100 / max(1, total))
    let seconds = elapsed / .seconds(1)
    let tenths = seconds > 0 ? Int((Double(max(0, done)) / seconds / 100_000).rounded()) : 0
    let rate = tenths < 100 ? "\(tenths / 10).\(tenths % 10)" : "\((tenths + 5) / 10)"
    return "\(percent)% · \(rate) MB/s"
  }
}
