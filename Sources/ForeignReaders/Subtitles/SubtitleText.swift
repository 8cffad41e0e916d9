import DocumentModel
import ReaderProtocol

/// Makes paragraphs of cues.
///
/// A cue is what fits on a screen, not a unit of the text. A paragraph continues over cues until a sentence ends, the
/// speaker changes, or a pause follows. The place of a paragraph is the time of its first cue.
struct SubtitleText {
  private var builder: TextBuilder
  private let speakers: SubtitleSpeakers
  private var isOpen = false
  /// The current speaker, and the span of their name in the text.
  private var speaker: String?
  private var name: Span?
  /// First paragraph of the current speaker.
  private var first = 0
  private var names: [String: Span] = [:]

  /// Pause that ends a paragraph, in milliseconds.
  private static let pause = 3000
  /// Length at which a paragraph ends with the next cue, in bytes.
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

  mutating func finish() -> ForeignText { builder.finish() }

  private mutating func write(_ line: SubtitleLine, at time: Int) {
    var text = line.text
    var speaker = line.speaker
    if speaker == nil, let found = speakers.speaker(text) {
      (speaker, text) = (found.name, found.rest)
    }
    // A dash begins the words of another speaker, who is unknown.
    let isDash =
      text.hasPrefix("- ") || text.hasPrefix("– ") || text.hasPrefix("-") && text.count > 1
    if isDash || speaker != nil && speaker != self.speaker {
      endParagraph()
      endTurn()
      self.speaker = speaker
    } else if !isOpen, line.speaker == nil, speaker == nil {
      // In a format without names, anyone may speak a new sentence.
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

  /// Where the first word of the next paragraph will be: after an empty line, if there is a paragraph before.
  private var nameStart: Int { builder.position == 0 ? 0 : builder.position + 2 }

  private mutating func endParagraph() {
    builder.end()
    isOpen = false
  }

  /// Ends the speaker's turn; the next paragraph names its speaker again.
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

/// Finds speakers named in the text only, as in "ANA: No".
///
/// Words in capitals before a colon are a name. Other capitalised words are one if they occur there more than once.
struct SubtitleSpeakers {
  private let known: Set<String>
  private static let longest = 30

  /// Looks for names.
  init(_ cues: [SubtitleCue]) {
    var counts: [String: Int] = [:]
    for line in cues.lazy.flatMap(\.lines) where line.speaker == nil {
      if let (name, _) = Self.split(line.text) { counts[name, default: 0] += 1 }
    }
    known = Set(counts.filter { $0.value > 1 || Self.isAllCapitals($0.key) }.keys)
  }

  /// Name at the beginning of a line, and the text after it; `nil` if the line names no speaker.
  func speaker(_ text: String) -> (name: String, rest: String)? {
    guard let split = Self.split(text), known.contains(split.name) else { return nil }
    return split
  }

  private static func split(_ text: String) -> (name: String, rest: String)? {
    // A quick test by bytes, because most lines have no colon.
    guard text.utf8.prefix(longest * 4).contains(UInt8(ascii: ":")) else { return nil }
    let dashes: Set<Character> = ["-", "–", "—", ">", " "]
    let text = text.drop { dashes.contains($0) }
    guard let colon = text.prefix(longest).firstIndex(of: ":") else { return nil }
    let name = text[..<colon]
    let rest = text[text.index(after: colon)...].drop(while: \.isWhitespace)
    // "10:30" is a time. A name is capitalised and has no punctuation that ends a sentence.
    guard name.contains(where: \.isLetter), text[text.index(after: colon)...].first != "/",
      name.split(separator: " ").allSatisfy({ $0.first.map { !$0.isLowercase } ?? false }),
      name.split(separator: " ").count <= 4,
      name.allSatisfy({ $0.isLetter || $0.isNumber || " .'’-#&".contains($0) })
    else { return nil }
    return (String(name), String(rest))
  }

  private static func isAllCapitals(_ name: String) -> Bool {
    name.contains(where: \.isUppercase) && !name.contains(where: \.isLowercase)
  }
}
