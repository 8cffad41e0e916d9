import TestSupport

/// Random text of few kinds of pieces, so that terms are found often.
struct RandomText {
  private static let pieces = [
    "a", "a", "b", "A", "e", "E", " ", " ", "  ", "\n", "\r\n", "\t", "-", "'", "the", "abcdefghij",
    "\u{E9}", "e\u{301}", "\u{C9}", "\u{2019}", "\u{2014}", "\u{A0}", "\u{DF}", "\u{FB01}",
    "\u{200B}", "\u{301}", "\u{410}", "\u{430}", "\u{AC00}", "\u{6F22}", "\u{1F600}", "\u{130}",
    "\u{2028}", "ss", "\u{1E9E}", "aaaaaaaaaaaaaaaaaaaa", "7", "!?", "\u{AD}", "\u{1112}\u{1161}",
    "\u{D558}", "\u{D55C}", "\u{11AB}", "\u{E6}", "\u{65E5}\u{672C}", "\u{20000}", "\u{FF21}", "f",
    "i",
    "\u{2026}", "\u{1D41E}", "\u{323}", "\u{3000}", "\u{DE}", "th", "-\n", "-\r\n  ", "\u{2010}\n",
    "\u{AD}\n", "a-\nb",
  ]
  private static let invalid: [[UInt8]] = [
    [0xFF], [0xC3], [0xE2, 0x80], [0x80], [0xF0, 0x9F, 0x98], [0xED, 0xA0, 0x80],
  ]
  var generator: SeededGenerator

  init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

  mutating func text(pieces count: Int, withInvalid: Bool = true) -> [UInt8] {
    var bytes: [UInt8] = []
    for _ in 0..<count {
      if withInvalid, Int.random(in: 0..<20, using: &generator) == 0 {
        bytes += Self.invalid.randomElement(using: &generator) ?? []
      } else {
        bytes += Array((Self.pieces.randomElement(using: &generator) ?? "").utf8)
      }
    }
    return bytes
  }

  mutating func query() -> String {
    (0..<Int.random(in: 1...3, using: &generator)).map { _ in
      let sign = Int.random(in: 0..<5, using: &generator) == 0 ? "-" : ""
      let words = (0..<Int.random(in: 1...4, using: &generator)).map { _ in
        Self.pieces.randomElement(using: &generator) ?? ""
      }
      return sign + (Bool.random(using: &generator) ? "\"\(words.joined())\"" : words.joined())
    }.joined(separator: " ")
  }

  private static let patternPieces = [
    "a", "b", "x", "e", ".", "\\w", "\\s", "\\b", "$", "^", "()", "(?=a)", "(?<=a)", "\\K", "[ab]",
    "[^x]", "\u{E9}", "|", " ", "th", "\\X", "(?!b)", "\\Z",
  ]

  /// A regular expression between slashes, often one that can match nothing.
  mutating func pattern() -> String {
    let pieces = (0..<Int.random(in: 1...4, using: &generator)).map { _ in
      let piece = Self.patternPieces.randomElement(using: &generator) ?? ""
      let count = ["", "", "*", "+", "?", "{0,3}", "*?"].randomElement(using: &generator) ?? ""
      return piece == "|" ? piece : "(?:\(piece))\(count)"
    }
    return "/\(pieces.joined())/"
  }
}
