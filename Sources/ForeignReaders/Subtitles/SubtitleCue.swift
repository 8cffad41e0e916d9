/// What is shown for a while.
struct SubtitleCue {
  /// When it is shown first and no more, in milliseconds.
  var start: Int
  var end: Int
  var lines: [SubtitleLine] = []
}

/// A line of a cue.
struct SubtitleLine: Equatable {
  /// Who says it, as the format tells.
  var speaker: String?
  var text: String
}

/// Takes a file of subtitles apart into cues; source: "WebVTT: The Web Video Text Tracks Format", section 4, which
/// of SubRip has no specification: numbers, times with a comma, tags like those of HTML.
struct SubtitleCues {
  private(set) var cues: [SubtitleCue] = []
  private var cue: SubtitleCue?
  /// What speaks on in the next line, where its tag was not closed.
  private var voice: String?

  /// Reads UTF-8.
  init(_ bytes: UnsafeRawBufferPointer) {
    var lines = MailLines(bytes)
    var isSkipped = bytes.starts(with: "WEBVTT".utf8)
    while let line = lines.next() {
      if let times = Self.times(line) {
        isSkipped = false
        finishCue()
        cue = SubtitleCue(start: times.start, end: times.end)
      } else if line.allSatisfy({ $0 <= 0x20 }) {
        isSkipped = false
        finishCue()
      } else if cue == nil {
        // A cue's name, or a block of comments or styles.
        let words = ["NOTE", "STYLE", "REGION"]
        if words.contains(where: { line.starts(with: $0.utf8) }) { isSkipped = true }
      } else if !isSkipped {
        take(line)
      }
    }
    finishCue()
  }

  private mutating func take(_ line: UnsafeRawBufferPointer) {
    for piece in SubtitleTags.pieces(line, voice: &voice) where !piece.text.isEmpty {
      cue?.lines.append(piece)
    }
  }

  private mutating func finishCue() {
    defer { (cue, voice) = (nil, nil) }
    guard var cue else { return }
    // The number of the next cue, where the empty line before it is missing.
    if let last = cue.lines.last, cue.lines.count > 1, last.speaker == nil,
      Int(last.text) == cues.count + 2
    {
      cue.lines.removeLast()
    }
    dropRepeated(&cue)
    if !cue.lines.isEmpty { cues.append(cue) }
  }

  /// A screen holds no more.
  private static let mostLines = 16

  /// Captions that roll up show the last line once more.
  private func dropRepeated(_ cue: inout SubtitleCue) {
    guard let before = cues.last, cue.start - before.end < 1000 else { return }
    let most = min(before.lines.count, cue.lines.count, Self.mostLines)
    for count in (0...most).reversed() where before.lines.suffix(count) == cue.lines.prefix(count) {
      cue.lines.removeFirst(count)
      return
    }
  }

  // MARK: Times

  /// "00:01:02,500 --> 00:01:04,000", with what may stand behind it.
  static func times(_ line: UnsafeRawBufferPointer) -> (start: Int, end: Int)? {
    guard line.count < 400, line.contains(UInt8(ascii: ">")) else { return nil }
    let parts = String(decoding: line, as: UTF8.self).split(whereSeparator: \.isWhitespace)
    guard parts.count >= 3, parts[1] == "-->", let start = time(parts[0]), let end = time(parts[2])
    else { return nil }
    return (start, end)
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
