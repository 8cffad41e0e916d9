/// How subtitles begin.
extension DocumentStart {
  /// Whether the text begins with "WEBVTT", or with a number and, on the next line, times.
  var beginsAsSubtitles: Bool {
    let bytes = unmarked
    if bytes.starts(with: "WEBVTT".utf8) { return bytes.count == 6 || bytes[6] <= 0x20 }
    var lines = ByteLines(UnsafeRawBufferPointer(rebasing: bytes.prefix(4096)))
    while let line = lines.next() {
      if line.allSatisfy({ $0 <= 0x20 }) { continue }
      let number = Int(String(decoding: line.prefix(10), as: UTF8.self).filter { $0 != " " })
      return number != nil && lines.next().flatMap(SubtitleTimes.init) != nil
    }
    return false
  }
}

/// When a subtitle is first shown, and when no longer, in milliseconds.
package struct SubtitleTimes {
  package let start: Int
  package let end: Int

  /// Parses "00:01:02,500 --> 00:01:04,000" and ignores what follows.
  package init?(_ line: UnsafeRawBufferPointer) {
    guard line.count < 400, line.contains(UInt8(ascii: ">")) else { return nil }
    let parts = String(decoding: line, as: UTF8.self).split(whereSeparator: \.isWhitespace)
    guard parts.count >= 3, parts[1] == "-->", let start = Self.time(parts[0]),
      let end = Self.time(parts[2])
    else { return nil }
    (self.start, self.end) = (start, end)
  }

  private static func time(_ text: Substring) -> Int? {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard (2...3).contains(parts.count), let last = parts.last else { return nil }
    let fraction = last.split(whereSeparator: { $0 == "," || $0 == "." })
    guard let first = fraction.first, let seconds = Int(first) else { return nil }
    var total = 0
    for part in parts.dropLast() {
      guard let value = Int(part), (0..<10_000).contains(value) else { return nil }
      total = total * 60 + value
    }
    let thousandths = fraction.count > 1 ? Int((fraction[1] + "000").prefix(3)) ?? 0 : 0
    return (total * 60 + min(max(0, seconds), 100)) * 1000 + thousandths
  }
}
