/// Tells who speaks where only the text says so, as in "ANA: No".
///
/// Capitals before a colon are a name; other words with capitals are, if they stand there more than once.
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

  /// The name that a line begins with, and what comes after it.
  func speaker(_ text: String) -> (name: String, rest: String)? {
    guard let split = Self.split(text), known.contains(split.name) else { return nil }
    return split
  }

  private static func split(_ text: String) -> (name: String, rest: String)? {
    // Most lines have no colon, and are recognised by their bytes.
    guard text.utf8.prefix(longest * 4).contains(UInt8(ascii: ":")) else { return nil }
    let dashes: Set<Character> = ["-", "–", "—", ">", " "]
    let text = text.drop { dashes.contains($0) }
    guard let colon = text.prefix(longest).firstIndex(of: ":") else { return nil }
    let name = text[..<colon]
    let rest = text[text.index(after: colon)...].drop(while: \.isWhitespace)
    // "10:30" is a time; a name has capitals and no signs that end a sentence.
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
