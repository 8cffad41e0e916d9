/// What the tokeniser saw of a word's letters and of the text around it.
struct TokenFlags: OptionSet, Sendable {
  let rawValue: UInt16

  /// Its first letter is a capital.
  static let capital = TokenFlags(rawValue: 1 << 0)
  /// All letters are capitals: two or more, or one after a digit.
  static let allCapitals = TokenFlags(rawValue: 1 << 1)
  /// A possessive ending follows; it isn't part of the token.
  static let possessive = TokenFlags(rawValue: 1 << 2)
  /// A single capital with its full stop ("J."), or several ("J.R.").
  static let initial = TokenFlags(rawValue: 1 << 3)
  /// The full stop of an abbreviation follows; it isn't part of the token.
  static let fullStop = TokenFlags(rawValue: 1 << 4)
  /// It starts with a digit.
  static let number = TokenFlags(rawValue: 1 << 5)
  /// A capital is due here whatever the word: a sentence, a line of verse or a quotation begins.
  static let opening = TokenFlags(rawValue: 1 << 6)
  /// It is a single letter.
  static let single = TokenFlags(rawValue: 1 << 7)
  /// Most words around it have capitals, so that its own capital is no evidence.
  static let shouted = TokenFlags(rawValue: 1 << 8)
  /// It has small letters and a capital that isn't the first letter: "McKay", "YouTube".
  static let mixed = TokenFlags(rawValue: 1 << 9)
  /// It is the first of its line, and the line before was long enough to be wrapped prose.
  static let lineStart = TokenFlags(rawValue: 1 << 10)
  /// Only blanks separate it from a possessive ending.
  static let afterPossessive = TokenFlags(rawValue: 1 << 11)
  /// It has a capital after an apostrophe: "O’Brien", French "l’Empereur".
  static let elided = TokenFlags(rawValue: 1 << 12)
}

/// What lies between a token and the one before it.
enum TokenGap: UInt8, Sendable {
  /// Blanks, at most one line break among other text.
  case blank
  /// A hyphen and nothing else.
  case hyphen
  case ampersand
  case comma
  /// An opening bracket, with blanks before it.
  case bracket
  case other
  /// An opening quotation mark, with blanks before it.
  case quote
  /// A closing quotation mark or bracket, with or without blanks after it.
  case closing
}

/// A word or number of the text.
struct Token: Sendable {
  /// Offset of its first byte in the text.
  var start: Int
  var word: WordID
  /// Its length in bytes, without a possessive ending; blocks are shorter than 64 KB.
  var length: UInt16
  /// Its flags in the lower 13 bits and its gap in the upper 3, so that a token takes 16 bytes.
  private var bits: UInt16

  init(start: Int, length: Int, word: WordID, flags: TokenFlags, gap: TokenGap) {
    self.start = start
    self.length = UInt16(truncatingIfNeeded: length)
    self.word = word
    bits = flags.rawValue | UInt16(gap.rawValue) << 13
  }

  var flags: TokenFlags {
    get { TokenFlags(rawValue: bits & 0x1FFF) }
    set { bits = bits & 0xE000 | newValue.rawValue }
  }

  var gap: TokenGap { TokenGap(rawValue: UInt8(bits >> 13)) ?? .other }

  /// Whether the gap before it is an opening bracket, or several marks, among which there may be one.
  @inline(__always)
  var mayFollowBracket: Bool {
    bits >> 14 == UInt16(TokenGap.bracket.rawValue >> 1)
  }

  /// The number of the gap as the chain sees it, 0 to 7 (`Transitions.gapCount`).
  ///
  /// A wrapped line and a possessive ending are gaps of their own; quotation marks and closing brackets are not.
  @inline(__always)
  var chainGap: UInt8 {
    let gap = UInt8(truncatingIfNeeded: bits >> 13)
    guard gap == TokenGap.blank.rawValue else { return min(gap, TokenGap.other.rawValue) }
    return flags.contains(.afterPossessive) ? 7 : flags.contains(.lineStart) ? 6 : gap
  }

  var end: Int { start + Int(length) }
}
