/// What the tokeniser saw of a word's letters and surroundings.
struct TokenFlags: OptionSet, Sendable {
  let rawValue: UInt16

  init(rawValue: UInt16) { self.rawValue = rawValue }

  /// Its first letter is a capital.
  static let capital = TokenFlags(rawValue: 1 << 0)
  /// It has two letters or more, or one and a digit before it, and all are capitals.
  static let allCapitals = TokenFlags(rawValue: 1 << 1)
  /// A possessive ending follows, which does not belong to the token.
  static let possessive = TokenFlags(rawValue: 1 << 2)
  /// A single capital with its full stop ("J."), or several ("J.R.").
  static let initial = TokenFlags(rawValue: 1 << 3)
  /// A full stop that belongs to an abbreviation follows; the token does not hold it.
  static let fullStop = TokenFlags(rawValue: 1 << 4)
  /// It starts with a digit.
  static let number = TokenFlags(rawValue: 1 << 5)
  /// A capital is due here in any case: a sentence, a line of verse or a quotation begins.
  static let opening = TokenFlags(rawValue: 1 << 6)
  /// One single letter.
  static let single = TokenFlags(rawValue: 1 << 7)
  /// Most words around it have capitals, so that its own tells little.
  static let shouted = TokenFlags(rawValue: 1 << 8)
  /// Capitals and small letters, and not only the first is a capital: "McKay", "YouTube".
  static let mixed = TokenFlags(rawValue: 1 << 9)
  /// The first of its line, where the line before was long enough to be wrapped prose.
  static let lineStart = TokenFlags(rawValue: 1 << 10)
  /// Nothing but blanks parts it from a possessive ending.
  static let afterPossessive = TokenFlags(rawValue: 1 << 11)
  /// A capital follows an apostrophe inside it: "O’Brien", French "l’Empereur".
  static let elided = TokenFlags(rawValue: 1 << 12)
}

/// What lies between a token and the one before it.
enum TokenGap: UInt8, Sendable {
  /// Blanks, at most one line break among other text.
  case blank
  /// A hyphen and nothing else.
  case hyphen
  /// An ampersand, with or without blanks.
  case ampersand
  /// A comma and blanks.
  case comma
  /// An opening bracket, with blanks before it.
  case bracket
  /// Anything else.
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
  /// Its folded form, an index into the vocabulary.
  var word: WordID
  /// Its length in bytes, without possessive ending; blocks are shorter than 64 KB.
  var length: UInt16
  /// Its flags, and its gap in the upper bits: a token takes 16 bytes.
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

  /// Whether the gap before it is an opening bracket or more than one mark, which may hold a bracket.
  @inline(__always)
  var mayFollowBracket: Bool {
    bits >> 14 == UInt16(TokenGap.bracket.rawValue >> 1)
  }

  /// The number of what the chain takes for the gap before it: a wrapped line and a possessive
  /// ending are gaps of their own, quotation marks and closing brackets are not.
  @inline(__always)
  var chainGap: UInt8 {
    let gap = UInt8(truncatingIfNeeded: bits >> 13)
    guard gap == TokenGap.blank.rawValue else { return min(gap, TokenGap.other.rawValue) }
    return flags.contains(.afterPossessive) ? 7 : flags.contains(.lineStart) ? 6 : gap
  }

  /// Offset after its last byte.
  var end: Int { start + Int(length) }
}

extension TokenFlags {
  /// Whether the two have a flag in common.
  func meets(_ other: TokenFlags) -> Bool { rawValue & other.rawValue != 0 }
}
