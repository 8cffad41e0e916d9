import FormatSignatures

/// Lines that are shown together for a time.
struct SubtitleCue {
  /// When it is first shown, and when no longer, in milliseconds.
  var start: Int
  var end: Int
  var lines: [SubtitleLine] = []
}

struct SubtitleLine: Equatable {
  /// Speaker, if the format names one.
  var speaker: String?
  var text: String
}

/// Splits a file of subtitles into cues.
///
/// Source: "WebVTT: The Web Video Text Tracks Format", section 4. SubRip has no specification: numbers, times with a
/// comma, tags like those of HTML.
struct SubtitleCues {
  private(set) var cues: [SubtitleCue] = []
  private var cue: SubtitleCue?
  /// Voice whose tag isn't closed yet; it speaks the next line, too.
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
        // The name of a cue, or a block of comments or styles.
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

  /// Most lines on a screen.
  private static let mostLines = 16

  /// Removes lines at the beginning that repeat the end of the last cue, as in captions that roll up.
  private func dropRepeated(_ cue: inout SubtitleCue) {
    guard let before = cues.last, cue.start - before.end < 1000 else { return }
    let most = min(before.lines.count, cue.lines.count, Self.mostLines)
    for count in (0...most).reversed() where before.lines.suffix(count) == cue.lines.prefix(count) {
      cue.lines.removeFirst(count)
      return
    }
  }
}

/// Removes tags from lines of subtitles.
enum SubtitleTags {
  /// Text of a line, one piece for each voice in it.
  ///
  /// - Parameter voice: who speaks at the beginning of the line, and on return, at its end.
  static func pieces(_ line: UnsafeRawBufferPointer, voice: inout String?) -> [SubtitleLine] {
    var pieces: [SubtitleLine] = []
    var text: [UInt8] = []
    func finish(_ voice: String?) {
      let words = unescaped(text)
      if !words.isEmpty { pieces.append(SubtitleLine(speaker: voice, text: words)) }
      text = []
    }
    var index = 0
    while index < line.count {
      let byte = line[index]
      if byte == UInt8(ascii: "<"), let end = tagEnd(line, index) {
        let tag = String(decoding: line[(index + 1)..<end], as: UTF8.self)
        if let name = voiceName(tag) {
          finish(voice)
          voice = name
        } else if tag == "/v" {
          finish(voice)
          voice = nil
        }
        index = end + 1
      } else if byte == UInt8(ascii: "{"), index + 1 < line.count,
        line[index + 1] == UInt8(ascii: "\\"),
        let end = line[index...].firstIndex(of: UInt8(ascii: "}"))
      {
        // "{\an8}": a position on the screen.
        index = end + 1
      } else {
        text.append(byte)
        index += 1
      }
    }
    finish(voice)
    return pieces
  }

  /// End of the tag that begins at `start`; `nil` if none does, as in "x < y".
  private static func tagEnd(_ line: UnsafeRawBufferPointer, _ start: Int) -> Int? {
    guard start + 1 < line.count else { return nil }
    let first = line[start + 1]
    let isTag =
      (0x61...0x7A).contains(first | 0x20) || (0x30...0x39).contains(first)
      || first == UInt8(ascii: "/")
    guard isTag else { return nil }
    return line[start...].prefix(200).firstIndex(of: UInt8(ascii: ">"))
  }

  /// The name in "v Ana" or "v.loud Ana".
  private static func voiceName(_ tag: String) -> String? {
    guard tag.hasPrefix("v ") || tag.hasPrefix("v.") || tag.hasPrefix("v\t") else { return nil }
    let words = tag.split(whereSeparator: \.isWhitespace).dropFirst()
    let name = unescaped(Array(words.joined(separator: " ").utf8))
    return name.isEmpty ? nil : name
  }

  private static let entities = [
    "&lt;": "<", "&gt;": ">", "&nbsp;": "\u{A0}", "&lrm;": "\u{200E}", "&rlm;": "\u{200F}",
    "&quot;": "\"", "&#39;": "'",
  ]

  /// Text with entities resolved, and with single blanks between words only.
  private static func unescaped(_ bytes: [UInt8]) -> String {
    var bytes = bytes
    if bytes.contains(UInt8(ascii: "&")) {
      var text = String(decoding: bytes, as: UTF8.self)
      for (entity, character) in entities { text = text.replacing(entity, with: character) }
      bytes = Array(text.replacing("&amp;", with: "&").utf8)
    }
    var words: [UInt8] = []
    for word in bytes.split(whereSeparator: { $0 <= 0x20 }) {
      if !words.isEmpty { words.append(0x20) }
      words += word
    }
    return String(decoding: words, as: UTF8.self)
  }
}
