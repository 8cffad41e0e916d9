import FormatSignatures

/// What is shown for a while.
struct SubtitleCue {
  /// When it is shown first and no more, in milliseconds.
  var start: Int
  var end: Int
  var lines: [SubtitleLine] = []
}

/// A line of a cue.
struct SubtitleLine: Equatable {
  /// Speaker, if the format names one.
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
    var lines = ByteLines(bytes)
    var isSkipped = bytes.starts(with: "WEBVTT".utf8)
    while let line = lines.next() {
      if let times = SubtitleTimes(line) {
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
}
