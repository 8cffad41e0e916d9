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
