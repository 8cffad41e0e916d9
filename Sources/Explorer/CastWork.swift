/// How far the search for a text's actors is.
public enum CastWork: Equatable, Sendable {
  /// It goes on by itself, without figures: it is short.
  case brief
  /// The text is so long that the reader has to ask for it; its length in bytes.
  case waiting(Int)
  /// It goes on.
  case running(CastProgress)
  /// The reader has stopped it.
  case stopped(CastProgress)
  /// All actors have been found.
  case done
}

/// How much of a text has been searched for actors.
public struct CastProgress: Equatable, Sendable {
  /// Bytes that have been searched.
  public var done: Int
  /// Bytes of the text.
  public var total: Int
  /// Bytes a second, 0 if that isn't known yet.
  public var rate: Int

  /// Makes a report of progress.
  public init(done: Int, total: Int, rate: Int) {
    self.done = done
    self.total = total
    self.rate = rate
  }

  /// Hundredths of the text that are done.
  var percent: Int { total > 0 ? done * 100 / total : 100 }

  /// "34% · 21 MB/s · 32 s left".
  func text(dot: String) -> String {
    guard rate > 0 else { return "\(percent)%" }
    let seconds = max(0, total - done) / rate
    let left = seconds < 120 ? "\(seconds) s" : "\(seconds / 60) min"
    return ["\(percent)%", "\(byteCount(rate))/s", "\(left) left"].joined(separator: dot)
  }
}

/// A number of bytes for people: "640 KB", "3.2 MB", "1.0 GB".
func byteCount(_ bytes: Int) -> String {
  for (unit, name) in [(1_000_000_000, "GB"), (1_000_000, "MB")] where bytes >= unit {
    let tenths = bytes / (unit / 10)
    return tenths < 100 ? "\(tenths / 10).\(tenths % 10) \(name)" : "\(tenths / 10) \(name)"
  }
  return "\(bytes / 1000) KB"
}
