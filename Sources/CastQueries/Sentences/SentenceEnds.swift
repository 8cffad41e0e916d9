import DocumentModel

/// Where sentences end: a rule that looks only at the text around a place.
///
/// A sentence ends after `.`, `!`, `?`, `…` or marks like them, with the closing quotation marks and brackets that
/// follow, if then come white space and something that can begin a sentence: a capital, a digit or a letter of a
/// script without case, perhaps after opening marks. A line break is white space like any other. After `。`, `！`
/// and `？` no space is needed. It doesn't end after an initial ("J. Smith"), after an abbreviation of
/// `Abbreviations`, after the number of a list's item ("2. Apples"), nor inside a mention.
///
/// What the rule can't see: "U.S." at the end of a sentence, and whether `“No!” Ann left.` is one sentence or two
/// (it says two).
///
/// Because it is local, a piece of a long paragraph has the same ends as the whole.
struct SentenceEnds {
  let bytes: UnsafeRawBufferPointer

  /// - Parameter bytes: the whole text.
  init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

  /// The start of the first sentence after marks at or after `offset`, up to and including `limit`; `nil` for none.
  ///
  /// Complexity: linear in the bytes between the two.
  func nextStart(from offset: Int, through limit: Int) -> Int? {
    var place = offset
    while place < limit {
      guard var mark = mark(at: place) else {
        place += 1
        continue
      }
      let first = place
      place += mark.length
      while place < limit, let next = self.mark(at: place) {
        mark = next
        place += next.length
      }
      let isStop = place == first + 1 && bytes[first] == UInt8(ascii: ".")
      if let start = start(after: place, mark, isStop: isStop, through: limit) { return start }
    }
    return nil
  }

  /// The start of the sentence that follows marks, if one does.
  ///
  /// - Parameter isStop: whether the marks are a single full stop.
  private func start(after end: Int, _ mark: Mark, isStop: Bool, through limit: Int) -> Int? {
    let closed = skip(from: end, through: limit) { $0.closesQuotation }
    let start = skip(from: closed, through: limit) { $0.isBlank }
    guard start < bytes.count, start <= limit else { return nil }
    if mark.isWide, start == closed {
      // 「…。」と言った: the quotation is part of a sentence.
      return closed > end && decodeScalar(bytes, at: start).scalar == "と" ? nil : start
    }
    guard start > closed, canBegin(at: start) else { return nil }
    return isStop && closed == end && isAbbreviation(before: end - 1, next: start) ? nil : start
  }

  /// The first place at or after `offset` whose character isn't one of a kind.
  private func skip(from offset: Int, through limit: Int, _ isOfKind: (Unicode.Scalar) -> Bool)
    -> Int
  {
    var place = offset
    while place < bytes.count, place <= limit {
      let next = decodeScalar(bytes, at: place)
      guard isOfKind(next.scalar) else { return place }
      place += next.length
    }
    return place
  }

  /// Whether what stands here can begin a sentence, perhaps after opening marks.
  private func canBegin(at start: Int) -> Bool {
    var place = start
    // A sentence with more opening marks is unlikely.
    for _ in 0..<6 where place < bytes.count {
      let next = decodeScalar(bytes, at: place)
      if !next.scalar.opensSentence { return next.scalar.beginsSentence }
      place += next.length
    }
    return false
  }
}

// MARK: Marks

extension SentenceEnds {
  /// A mark that may end a sentence.
  struct Mark {
    /// Bytes of the mark.
    var length: Int
    /// Whether no space need follow, as in Chinese and Japanese.
    var isWide = false
  }

  /// The mark that begins at a byte.
  @inline(__always)
  func mark(at place: Int) -> Mark? {
    switch bytes[place] {
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"): Mark(length: 1)
    // Lead bytes of the marks beyond ASCII.
    case 0xD6, 0xD8, 0xDB, 0xE0, 0xE2, 0xE3, 0xEF: rareMark(at: place)
    default: nil
    }
  }

  private func rareMark(at place: Int) -> Mark? {
    let next = decodeScalar(bytes, at: place)
    switch next.scalar {
    case "…", "‼", "⁇", "⁈", "⁉", "‽", "؟", "۔", "։", "।", "॥": return Mark(length: next.length)
    case "。", "！", "？", "｡", "．": return Mark(length: next.length, isWide: true)
    default: return nil
    }
  }
}

extension Unicode.Scalar {
  /// Whether it may stand between the mark that ends a sentence and the white space after it.
  fileprivate var closesQuotation: Bool {
    switch self {
    case "\"", "'", "’", "”", "»", "›", "“", "‘", "«", ")", "]", "}", "_", "*": true
    case "」", "』", "）", "】", "》", "〉", "＂": true
    default: false
    }
  }

  /// Whether it may stand before the first letter of a sentence.
  fileprivate var opensSentence: Bool {
    switch self {
    case "\"", "'", "’", "”", "»", "›", "“", "‘", "„", "‚", "«", "‹", "(", "[", "{", "_", "*": true
    case "¿", "¡", "-", "–", "—", "―", "「", "『", "（", "【", "《", " ", "\u{A0}", "\u{202F}": true
    default: false
    }
  }

  /// Whether it may be the first letter of a sentence: a capital, a digit, a letter of a script without case.
  fileprivate var beginsSentence: Bool {
    if isASCII { return isCapital || ("0"..."9").contains(self) }
    switch properties.generalCategory {
    case .uppercaseLetter, .titlecaseLetter, .otherLetter, .decimalNumber, .letterNumber:
      return true
    default: return false
    }
  }

  // ASCII first: the properties of characters are slow to look up.

  fileprivate var isBlank: Bool {
    isASCII ? value == 0x20 || (9...13).contains(value) : properties.isWhitespace
  }

  fileprivate var isCapital: Bool {
    isASCII ? ("A"..."Z").contains(self) : properties.isUppercase
  }

  /// Whether it is a letter or a digit.
  fileprivate var isInWord: Bool {
    guard !isASCII else {
      return (0x61...0x7A).contains(value | 0x20) || (0x30...0x39).contains(value)
    }
    return properties.isAlphabetic || properties.numericType != nil
  }
}

// MARK: Full stops that end no sentence

extension SentenceEnds {
  /// Whether the full stop at `stop` belongs to the word before it.
  ///
  /// - Parameter next: where the text goes on after it.
  private func isAbbreviation(before stop: Int, next: Int) -> Bool {
    let start = wordStart(before: stop)
    guard start < stop else { return false }
    let first = decodeScalar(bytes, at: start)
    if start + first.length == stop, first.scalar.isCapital { return true }
    let word = UnsafeRawBufferPointer(rebasing: bytes[start..<stop])
    if word.allSatisfy({ (0x30...0x39).contains($0) }) { return isItemNumber(start..<stop) }
    if word.contains(UInt8(ascii: ".")) { return Abbreviations.isDotted(word) }
    let isBeforeNumber = (0x30...0x39).contains(bytes[next])
    return Abbreviations.contains(word, beforeNumber: isBeforeNumber)
  }

  /// Whether digits with a full stop number an item: they begin a line, and are three at most.
  private func isItemNumber(_ digits: Range<Int>) -> Bool {
    guard digits.count <= 3 else { return false }
    return digits.lowerBound == 0 || bytes[digits.lowerBound - 1] == UInt8(ascii: "\n")
  }

  /// The start of the letters, digits and full stops before a place, 16 bytes back at most.
  private func wordStart(before place: Int) -> Int {
    let lowest = max(0, place - 16)
    var start = place
    while start > lowest {
      let previous = scalarStart(bytes, before: start)
      let scalar = decodeScalar(bytes, at: previous).scalar
      guard scalar == "." || scalar.isInWord else { return start }
      start = previous
    }
    return start
  }
}

/// The start of the character that ends before `end`, as decoding from the start of the text would cut it.
///
/// - Precondition: `end` is the start or the end of a character, and not 0.
func scalarStart(_ bytes: UnsafeRawBufferPointer, before end: Int) -> Int {
  guard bytes[end - 1] >= 0x80 else { return end - 1 }
  for length in 2...4 where end >= length {
    if decodeScalar(bytes, at: end - length).length == length { return end - length }
  }
  return end - 1
}
