import DocumentModel
import ReaderProtocol

/// Makes paragraphs of cues.
///
/// A cue holds what fits on a screen, not what belongs together: a paragraph goes on over cues until a sentence
/// ends, someone else speaks, or nothing is said for a while. Each has the time of its first cue as its place.
struct SubtitleText {
  private var builder: TextBuilder
  private let speakers: SubtitleSpeakers
  private var isOpen = false
  /// Who speaks, and where the text has their name.
  private var speaker: String?
  private var name: Span?
  /// The first of the paragraphs that are theirs.
  private var first = 0
  private var names: [String: Span] = [:]

  /// A pause that ends a paragraph, in milliseconds.
  private static let pause = 3000
  /// A paragraph ends with the next cue when it has this many bytes.
  private static let longest = 1000
  private var length = 0

  init(_ cues: [SubtitleCue], builder: TextBuilder) {
    self.builder = builder
    speakers = SubtitleSpeakers(cues)
    var end = 0
    for cue in cues {
      if cue.start - end > Self.pause || length > Self.longest { endParagraph() }
      for line in cue.lines { write(line, at: cue.start) }
      end = cue.end
    }
    endParagraph()
    endTurn()
  }

  /// The text.
  mutating func finish() -> ForeignText { builder.finish() }

  private mutating func write(_ line: SubtitleLine, at time: Int) {
    var text = line.text
    var speaker = line.speaker
    if speaker == nil, let found = speakers.speaker(text) {
      (speaker, text) = (found.name, found.rest)
    }
    // A dash begins what someone else says; who, is unknown.
    let isDash =
      text.hasPrefix("- ") || text.hasPrefix("– ") || text.hasPrefix("-") && text.count > 1
    if isDash || speaker != nil && speaker != self.speaker {
      endParagraph()
      endTurn()
      self.speaker = speaker
    } else if !isOpen, line.speaker == nil, speaker == nil {
      // A new sentence of a format without names may be anyone's.
      endTurn()
    }
    if !isOpen { beginParagraph(at: time) }
    builder.append(" ")
    builder.append(text)
    length += text.utf8.count
    if Self.endsSentence(text) { endParagraph() }
  }

  private mutating func beginParagraph(at time: Int) {
    isOpen = true
    length = 0
    builder.begin(.prose)
    builder.place(Self.clock(time))
    guard let speaker, name == nil else { return }
    first = builder.paragraphCount
    let start = nameStart
    builder.append("\(speaker):")
    if builder.position > start + 1 { name = Span(start, builder.position - 1) }
  }

  /// Where the first word of the next paragraph will stand: an empty line parts it from the last.
  private var nameStart: Int { builder.position == 0 ? 0 : builder.position + 2 }

  private mutating func endParagraph() {
    builder.end()
    isOpen = false
  }

  /// What a speaker says ends; the next paragraph names its speaker again.
  private mutating func endTurn() {
    if let name { builder.attribute(first..<builder.paragraphCount, to: name) }
    (speaker, name) = (nil, nil)
  }

  private static let closing: Set<Character> = ["\"", "”", "’", "'", "»"]
  private static let ends: Set<Character> = [
    ".", "!", "?", "…", "。", "！", "？", "♪", "]", ")",
  ]

  private static func endsSentence(_ text: String) -> Bool {
    var text = text[...]
    while let last = text.last, closing.contains(last) { text.removeLast() }
    return text.last.map(ends.contains) ?? false
  }

  /// A time in hours, minutes and seconds: "00:01:02" for 62,000.
  private static func clock(_ time: Int) -> String {
    let seconds = time / 1000
    return [seconds / 3600, seconds / 60 % 60, seconds % 60]
      .map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: ":")
  }
}
