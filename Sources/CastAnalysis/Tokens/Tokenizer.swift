import DocumentModel

/// Cuts text into words and numbers in one pass over its bytes.
///
/// The gap before each token is kept with it. Possessive endings, full stops of abbreviations and initials, apostrophes
/// and hyphens are recognised here; hard line breaks inside a paragraph are blanks.
struct Tokenizer {
  /// Whether line breaks begin lines of verse.
  var isVerse = false
  private var bytes: UnsafeRawBufferPointer
  private let base: Int
  private var index = 0
  private var gap = TokenGap.other
  private var hasBlank = false
  /// Where the line begins, and whether its first word hasn't come yet.
  private var lineStart = 0
  private var isLineStart = false
  private var isAfterPossessive = false
  private var isOpening: Bool

  /// Reads `bytes`, which stand at offset `base` of the text.
  ///
  /// - Parameter isOpening: whether they begin a sentence.
  init(_ bytes: UnsafeRawBufferPointer, base: Int, isOpening: Bool) {
    self.bytes = bytes
    self.base = base
    self.isOpening = isOpening
  }

  /// Appends all tokens to `tokens`.
  ///
  /// - Returns: whether a sentence begins after them.
  mutating func tokenize(into tokens: inout [Token], _ vocabulary: inout Vocabulary) -> Bool {
    let first = tokens.count
    while index < bytes.count {
      let (kind, length) = kind(at: index)
      switch kind {
      case .smallLetter, .capitalLetter, .digit:
        tokens.append(word(startingWith: kind, &vocabulary))
        gap = .blank
        hasBlank = false
      case .blank:
        takeBlank()
        index += length
      case .lineBreak:
        if takeBreakAfterHyphen() { continue }
        takeBlank()
        takeLineBreak()
        index += length
      case .punctuation:
        takePunctuation(after: first, &tokens, vocabulary)
        index += length
      case .mark, .unseen: index += length
      }
    }
    return isOpening
  }

  @inline(__always)
  private func kind(at index: Int) -> (kind: ScalarKind, length: Int) {
    let byte = bytes[index]
    switch byte {
    case 0x61...0x7A: return (.smallLetter, 1)
    case 0x20, 0x09: return (.blank, 1)
    case 0x41...0x5A: return (.capitalLetter, 1)
    case 0x30...0x39: return (.digit, 1)
    case 0x0A...0x0D: return (.lineBreak, 1)
    case 0..<0x80: return (.punctuation, 1)
    default:
      let decoded = decodeScalar(bytes, at: index)
      return (ScalarKind(decoded.scalar), decoded.length)
    }
  }

  // MARK: Gaps

  private mutating func takeBlank() {
    hasBlank = true
    if gap == .hyphen { gap = .other }
  }

  /// Skips a line's end after a hyphen, which joins the next line's first word: "Smith-\nJones".
  private mutating func takeBreakAfterHyphen() -> Bool {
    guard gap == .hyphen, !isVerse,
      let end = WordDivision.endOfBreak(bytes, at: index), end < bytes.count
    else { return false }
    let next = kind(at: end).kind
    guard next == .smallLetter || next == .capitalLetter || next == .digit else { return false }
    index = end
    lineStart = end
    isLineStart = true
    return true
  }

  /// Reads a line's end.
  ///
  /// An early end closes a sentence, unless the line and the next one are prose, wrapped at a narrow width.
  private mutating func takeLineBreak() {
    let isWrapped =
      index - lineStart >= Self.shortestWrap || isProse(lineStart) && isProse(index + 1)
    if isVerse || !isWrapped {
      (gap, isOpening) = (.other, true)
    } else {
      isLineStart = true
    }
    lineStart = index + 1
  }

  /// Whether a small word follows a blank in the line that starts at `start`.
  private func isProse(_ start: Int) -> Bool {
    var place = start
    while place + 1 < bytes.count, bytes[place] != 0x0A {
      if bytes[place] == 0x20, bytes[place + 1] &- 0x61 < 26 { return true }
      place += 1
    }
    return false
  }

  /// Bytes of the shortest line that counts as wrapped (by hand: columns of verse and lists are narrower).
  private static var shortestWrap: Int { 40 }

  private mutating func takePunctuation(
    after first: Int, _ tokens: inout [Token], _ vocabulary: Vocabulary
  ) {
    switch decodeScalar(bytes, at: index).scalar {
    case "_", "*": break
    case "-", "\u{2010}", "\u{2011}": gap = gap == .blank && !hasBlank ? .hyphen : .other
    case ",": gap = gap == .blank ? .comma : .other
    case "&": gap = gap == .blank ? .ampersand : .other
    case "(", "[": gap = gap == .blank && hasBlank ? .bracket : .other
    case "\"", "\u{201C}", "\u{2018}", "\u{AB}", "'":
      if gap != .blank { isOpening = true }
      gap = gap != .blank ? .other : hasBlank ? .quote : .closing
    case ")", "]", "\u{201D}", "\u{2019}", "\u{BB}":
      gap = gap == .blank && !hasBlank ? .closing : .other
    case ".":
      let stops = tokens.count == first || !isAbbreviation(&tokens[tokens.count - 1], vocabulary)
      if stops { (gap, isOpening) = (.other, true) }
    case "!", "?", ":", "\u{2026}", "\u{2022}": (gap, isOpening) = (.other, true)
    default: gap = .other
    }
  }

  /// Whether the full stop at `index` belongs to `token`, which it then marks.
  private func isAbbreviation(_ token: inout Token, _ vocabulary: Vocabulary) -> Bool {
    guard gap == .blank, !hasBlank else { return false }
    guard vocabulary[token.word].classes.contains(.abbreviation) else {
      guard token.flags.contains(.capital), token.length <= Self.longestDottedRank,
        vocabulary.roles(of: token.word).contains(.dottedRank)
      else { return kindAfterBlanks() == .smallLetter }
      token.flags.insert(.fullStop)
      return true
    }
    guard token.flags.contains(.capital) || token.length > 3 || kindAfterBlanks() != .capitalLetter
    else { return false }
    token.flags.insert(.fullStop)
    return true
  }

  /// Bytes of the longest abbreviated rank; longer words aren't looked up, for speed.
  private static let longestDottedRank: UInt16 = 5

  /// The kind of the character after the full stop at `index` and up to two blanks; `nil` without a blank.
  private func kindAfterBlanks() -> ScalarKind? {
    var next = index + 1
    while next < min(bytes.count, index + 4) {
      let (kind, length) = kind(at: next)
      guard kind == .blank || kind == .lineBreak else { return next > index + 1 ? kind : nil }
      next += length
    }
    return nil
  }

  // MARK: Words

  private mutating func word(
    startingWith first: ScalarKind, _ vocabulary: inout Vocabulary
  ) -> Token {
    let start = index
    var shape = scanLetters()
    while let rest = endOfDivision(after: start, vocabulary) {
      index = rest
      shape.add(scanLetters())
    }
    var flags = flags(of: shape, startingWith: first)
    if first == .capitalLetter, shape.capitals == 1, shape.small == 0 {
      takeInitials(after: start, &flags)
    }
    let end = index
    isLineStart = false
    isAfterPossessive = takePossessive(after: start)
    if isAfterPossessive { flags.insert(.possessive) }
    isOpening = false
    let isLetters = shape.small + shape.capitals == end - start
    return Token(
      start: base + start, length: end - start,
      word: intern(start..<end, flags, isLetters, &vocabulary), flags: flags, gap: gap)
  }

  @inline(__always)
  private func flags(of shape: Shape, startingWith first: ScalarKind) -> TokenFlags {
    var flags: TokenFlags = isOpening ? .opening : []
    if isLineStart { flags.insert(.lineStart) }
    if isAfterPossessive, gap == .blank { flags.insert(.afterPossessive) }
    if first == .digit { flags.insert(.number) }
    let isCapital = first == .capitalLetter || shape.capitalAfterApostrophe
    if isCapital { flags.insert(.capital) }
    if shape.capitalAfterApostrophe { flags.insert(.elided) }
    if isCapital && shape.capitals > 1 || first == .digit && shape.capitals > 0, shape.small == 0 {
      flags.insert(.allCapitals)
    }
    if isCapital, shape.small > 0, shape.capitals > 1 { flags.insert(.mixed) }
    if shape.small + shape.capitals == 1 { flags.insert(.single) }
    return flags
  }

  private struct Shape {
    var capitals = 0
    var small = 0
    var capitalAfterApostrophe = false

    mutating func add(_ more: Shape) {
      capitals += more.capitals
      small += more.small
      capitalAfterApostrophe = capitalAfterApostrophe || more.capitalAfterApostrophe
    }
  }

  /// Where the word that began at `start` continues after something at `index` that divides it; `nil` if nothing does.
  @inline(__always)
  private mutating func endOfDivision(after start: Int, _ vocabulary: Vocabulary) -> Int? {
    guard index < bytes.count, bytes[index] == UInt8(ascii: "-") || bytes[index] >= 0x80 else {
      return nil
    }
    return endOfHyphenOrUnseen(after: start, vocabulary)
  }

  @inline(never)
  private mutating func endOfHyphenOrUnseen(
    after start: Int, _ vocabulary: Vocabulary
  ) -> Int? {
    if kind(at: index).kind == .unseen { return endOfUnseen(at: index) }
    guard !isVerse, let rest = WordDivision.end(bytes, start, hyphen: index, vocabulary) else {
      return nil
    }
    lineStart = rest
    return rest
  }

  private mutating func scanLetters() -> Shape {
    var shape = Shape()
    var end = index
    defer { index = end }
    while true {
      let small = endOfSmallLetters(from: end)
      shape.small += small - end
      end = small
      guard end < bytes.count else { return shape }
      let (kind, length) = kind(at: end)
      switch kind {
      case .smallLetter: shape.small += 1
      case .capitalLetter: shape.capitals += 1
      case .digit, .mark: break
      case .blank, .lineBreak, .unseen: return shape
      case .punctuation:
        guard let next = letterAfterApostrophe(at: end) else { return shape }
        if next == .capitalLetter { shape.capitalAfterApostrophe = true }
      }
      end += length
    }
  }

  /// The end of the invisible characters at `start` and of a line's end after them, if letters follow.
  private func endOfUnseen(at start: Int) -> Int? {
    var end = start
    while end < bytes.count, case let (kind, length) = kind(at: end), kind == .unseen {
      end += length
    }
    end = WordDivision.endOfBreak(bytes, at: end) ?? end
    guard end < bytes.count else { return nil }
    let next = kind(at: end).kind
    return next == .smallLetter || next == .capitalLetter ? end : nil
  }

  @inline(__always)
  private func endOfSmallLetters(from start: Int) -> Int {
    let count = bytes.count
    var end = start
    while end < count, bytes[end] &- 0x61 < 26 { end += 1 }
    return end
  }

  /// Length of the apostrophe at `index`, or 0.
  @inline(__always)
  private func apostropheLength(at index: Int) -> Int {
    guard index < bytes.count else { return 0 }
    if bytes[index] == 0x27 { return 1 }
    guard bytes[index] == 0xE2, index + 2 < bytes.count, bytes[index + 1] == 0x80 else { return 0 }
    return bytes[index + 2] == 0x99 || bytes[index + 2] == 0x98 ? 3 : 0
  }

  /// The kind of the letter after an apostrophe at `index`, if that is inside a word.
  private func letterAfterApostrophe(at index: Int) -> ScalarKind? {
    let length = apostropheLength(at: index)
    guard length > 0, index + length < bytes.count, !isPossessive(at: index) else { return nil }
    let next = kind(at: index + length).kind
    return next == .smallLetter || next == .capitalLetter ? next : nil
  }

  /// Whether an apostrophe and an s end the word at `index`.
  private func isPossessive(at index: Int) -> Bool {
    let length = apostropheLength(at: index)
    guard length > 0, index + length < bytes.count, bytes[index + length] | 0x20 == 0x73 else {
      return false
    }
    return isWordEnd(index + length + 1)
  }

  private func isWordEnd(_ index: Int) -> Bool {
    guard index < bytes.count else { return true }
    switch kind(at: index).kind {
    case .smallLetter, .capitalLetter, .digit, .mark: return false
    case .blank, .lineBreak, .punctuation, .unseen: return true
    }
  }

  /// Skips ’s, or an apostrophe after s ("the Guards’ leader").
  private mutating func takePossessive(after start: Int) -> Bool {
    let length = apostropheLength(at: index)
    guard length > 0, index > start else { return false }
    if isPossessive(at: index) {
      index += length + 1
      return true
    }
    guard bytes[index - 1] | 0x20 == 0x73, isWordEnd(index + length) else { return false }
    index += length
    return true
  }

  /// Skips the full stops and further letters of "J.", "J.R." and "U.S.".
  private mutating func takeInitials(after start: Int, _ flags: inout TokenFlags) {
    guard index < bytes.count, bytes[index] == 0x2E else { return }
    var letters = 1
    while index + 2 < bytes.count, bytes[index] == 0x2E,
      kind(at: index + 1).kind == .capitalLetter, bytes[index + 1] < 0x80, bytes[index + 2] == 0x2E
    {
      index += 2
      letters += 1
    }
    if letters == 1, isLastInitial(index + 1) { letters = 0 }
    if letters != 1 {
      flags.formUnion([.initial, .allCapitals])
      flags.remove(.single)
      index += letters == 0 ? 2 : 1
    } else if kindAfterBlanks() == .capitalLetter,
      bytes[start] != UInt8(ascii: "I") || gap == .blank && !isOpening
    {
      flags.insert(.initial)
      index += 1
    }
  }

  /// Whether a capital without a full stop ends an abbreviation here: the S of "U.S".
  private func isLastInitial(_ index: Int) -> Bool {
    guard index < bytes.count, bytes[index] &- 0x41 < 26, isWordEnd(index + 1) else { return false }
    return index + 1 == bytes.count || bytes[index + 1] != 0x2E
  }

  private func intern(
    _ range: Range<Int>, _ flags: TokenFlags, _ isLetters: Bool, _ vocabulary: inout Vocabulary
  ) -> WordID {
    let word = vocabulary.intern(
      bytes, range, isLetters: isLetters, isCapital: flags.contains(.capital))
    guard flags.contains(.allCapitals), vocabulary[word].classes.contains(.function) else {
      return word
    }
    return vocabulary.internAcronym(like: word)
  }
}
