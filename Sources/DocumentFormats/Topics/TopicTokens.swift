import DocumentModel

/// A word of the text, as far as topics need it.
struct TopicToken {
  /// What a word is, and how it is joined to the one before.
  struct Traits: OptionSet {
    let rawValue: UInt8
    /// A stop word, a number or a single letter: no part of a topic.
    static let isStop = Traits(rawValue: 1)
    /// Only blanks stand between it and the word before.
    static let followsBlank = Traits(rawValue: 2)
    /// A hyphen joins it to the word before.
    static let followsHyphen = Traits(rawValue: 4)
    /// It starts with a capital, not only because a sentence begins.
    static let isName = Traits(rawValue: 8)
    /// It had a possessive ending, which is not in its span.
    static let isPossessive = Traits(rawValue: 16)
    /// An article or a possessive pronoun: after it a noun phrase begins.
    static let isDeterminer = Traits(rawValue: 32)
    /// A preposition or "and": after it a noun phrase may begin, or a gerund.
    static let isPreposition = Traits(rawValue: 64)
    /// It ends as adverbs and participles do.
    static let isWeakEnd = Traits(rawValue: 128)
  }

  var start: Int
  /// Number of its stem.
  var term: Int32
  /// Its bytes; 65,535 in a longer one, which is no part of a title.
  var length: UInt16
  var traits: Traits
}

/// Reads words for topic segmentation and numbers their stems.
struct TopicTokenizer {
  private let bytes: UnsafeRawBufferPointer
  private var terms = TermTable(capacity: 2048)
  private let stopCount: Int32
  private let determiners: Int32
  private let prepositions: Int32
  /// The words read so far.
  private(set) var tokens: [TopicToken] = []

  private static let determinerWords: StaticString = """
    the a an his her its their our my your this these those some any no every each
    """
  private static let prepositionWords: StaticString = """
    and or of in on for with by from at between over under about against into through during after \
    before
    """

  init(_ bytes: UnsafeRawBufferPointer) {
    self.bytes = bytes
    determiners = Self.addWords(Self.determinerWords, to: &terms)
    prepositions = Self.addWords(Self.prepositionWords, to: &terms)
    stopCount = Self.addWords(stopWords, to: &terms)
  }

  /// How many different words there are, stop words included.
  var termCount: Int { terms.count }

  private static func addWords(_ words: StaticString, to terms: inout TermTable) -> Int32 {
    words.withUTF8Buffer { buffer in
      var hash = FoldedHash()
      for byte in buffer {
        if byte == 0x20 {
          _ = terms.insert(hash.value)
          hash = FoldedHash()
        } else {
          hash.add(byte)
        }
      }
      _ = terms.insert(hash.value)
    }
    return Int32(truncatingIfNeeded: terms.count)
  }

  /// Reads the words of `range`, a paragraph or a part of one.
  mutating func read(_ range: Range<Int>) {
    var index = range.lowerBound
    var joint: TopicToken.Traits = []
    var startsSentence = true
    // Whether a mark stands between the last word and the next.
    var isApart = true
    while index < range.upperBound {
      let byte = bytes[index]
      if isASCIILetter(byte) || isASCIIDigit(byte) || isWideLetter(byte, at: index) {
        index = readWord(from: index, to: range.upperBound, joint, startsSentence: startsSentence)
        (startsSentence, isApart) = (false, false)
        joint = index < range.upperBound && bytes[index] == UInt8(ascii: "-") ? .followsHyphen : []
        if joint == .followsHyphen { index += 1 }
      } else if isASCIIBlank(byte) {
        if joint.isEmpty, !isApart { joint = .followsBlank }
        index += 1
      } else {
        joint = []
        isApart = true
        switch byte {
        case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: "\""),
          UInt8(ascii: ":"), 0xE2:
          startsSentence = true
        default: break
        }
        index += decodeScalar(bytes, at: index).length
      }
    }
  }

  /// A byte above ASCII starts a letter, but for the general punctuation (U+2000 to U+2FFF) and signs.
  private func isWideLetter(_ byte: UInt8, at index: Int) -> Bool {
    guard byte >= 0xC3, byte != 0xE2 else { return false }
    return decodeScalar(bytes, at: index).isValid
  }

  private mutating func readWord(
    from start: Int, to limit: Int, _ joint: TopicToken.Traits, startsSentence: Bool
  ) -> Int {
    var hash = FoldedHash()
    var index = start
    var capitals = 0
    while index < limit {
      let byte = bytes[index]
      if isASCIILetter(byte) || isASCIIDigit(byte) {
        if isASCIIUpper(byte) { capitals += 1 }
        hash.add(byte | 0x20)
        index += 1
      } else if isWideLetter(byte, at: index) {
        let length = decodeScalar(bytes, at: index).length
        for offset in 0..<length { hash.add(bytes[index + offset]) }
        index += length
      } else {
        break
      }
    }
    var token = TopicToken(
      start: start, term: 0, length: UInt16(clamping: index - start), traits: joint)
    let next = skipPossessive(from: index, to: limit)
    if next > index { token.traits.insert(.isPossessive) }
    classify(&token, end: index, hash, capitals: capitals, startsSentence: startsSentence)
    tokens.append(token)
    return next
  }

  /// Skips `'s`, `’s` and the rest of contractions (`n't`).
  private func skipPossessive(from index: Int, to limit: Int) -> Int {
    guard index < limit else { return index }
    var next = index
    if bytes[index] == UInt8(ascii: "'") {
      next += 1
    } else if bytes[index] == 0xE2, index + 2 < limit, bytes[index + 1] == 0x80,
      bytes[index + 2] == 0x99
    {
      next += 3
    } else {
      return index
    }
    let letters = next
    while next < limit, next - letters < 3, isASCIILetter(bytes[next]) { next += 1 }
    let isWhole = next == limit || !isASCIILetter(bytes[next])
    return isWhole ? next : index
  }

  private mutating func classify(
    _ token: inout TopicToken, end: Int, _ hash: FoldedHash, capitals: Int, startsSentence: Bool
  ) {
    let length = end - token.start
    let isInitialism = capitals >= 2 && capitals == length
    let first = bytes[token.start]
    let known = terms.find(hash.value)
    if let known, known < prepositions {
      token.traits.insert(known < determiners ? .isDeterminer : .isPreposition)
    }
    if let known, known < stopCount, !isInitialism {
      token.term = known
      token.traits.insert(.isStop)
      return
    }
    if isASCIIDigit(first) || length < 2 || length < 3 && !isInitialism && first < 0x80 {
      token.traits.insert(.isStop)
      return
    }
    if capitals > 0, !startsSentence || isInitialism || capitals < length && capitals > 1 {
      token.traits.insert(.isName)
    }
    token.term = terms.insert(stemHash(hash, of: length, endingAt: end))
    if !token.traits.contains(.isName), endsWeakly(length, endingAt: end) {
      token.traits.insert(.isWeakEnd)
    }
  }

  /// The hash of a word without its commonest endings (a crude stemmer, after Porter's first steps).
  private func stemHash(_ whole: FoldedHash, of length: Int, endingAt end: Int) -> UInt64 {
    guard length > 4, bytes[end - 1] < 0x80 else { return whole.value }
    let cut = endingLength(of: length, endingAt: end)
    guard length - cut >= 3 else { return whole.value }
    var hash = whole
    for index in 1..<(cut + 1) { hash.removeLast(folded(at: end - index)) }
    return hash.value
  }

  /// How many letters to cut from the end of a word of at least five bytes.
  private func endingLength(of length: Int, endingAt end: Int) -> Int {
    let before = folded(at: end - 2)
    let third = folded(at: end - 3)
    switch folded(at: end - 1) {
    case UInt8(ascii: "s"):
      if before == UInt8(ascii: "e") { return third == UInt8(ascii: "i") ? 3 : 2 }
      return before == UInt8(ascii: "s") ? 0 : 1
    case UInt8(ascii: "g"):
      let isGerund = before == UInt8(ascii: "n") && third == UInt8(ascii: "i")
      return isGerund && length > 6 ? 3 : 0
    case UInt8(ascii: "y"):
      guard before == UInt8(ascii: "l") else { return 1 }
      return third == UInt8(ascii: "e") ? 3 : 2
    case UInt8(ascii: "d"): return before == UInt8(ascii: "e") ? 2 : 0
    case UInt8(ascii: "l"): return before == UInt8(ascii: "a") && length > 7 ? 2 : 0
    case UInt8(ascii: "e"): return 1
    default: return 0
    }
  }

  private func endsWeakly(_ length: Int, endingAt end: Int) -> Bool {
    guard length > 4 else { return false }
    let before = folded(at: end - 2)
    switch folded(at: end - 1) {
    case UInt8(ascii: "d"): return before == UInt8(ascii: "e")
    case UInt8(ascii: "y"): return before == UInt8(ascii: "l")
    case UInt8(ascii: "g"):
      return before == UInt8(ascii: "n") && folded(at: end - 3) == UInt8(ascii: "i")
    default: return false
    }
  }

  /// The byte at `index` as the hash has it: letters of ASCII in lower case.
  @inline(__always)
  private func folded(at index: Int) -> UInt8 {
    let byte = bytes[index]
    return byte < 0x80 ? byte | 0x20 : byte
  }
}

/// A 64-bit FNV-1a hash of a word's bytes, given in lower case.
struct FoldedHash {
  private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

  @inline(__always)
  mutating func add(_ byte: UInt8) { value = (value ^ UInt64(byte)) &* 0x100_0000_01B3 }

  /// Takes back `add` of `byte`, the last one added: multiplies with the inverse modulo 2^64.
  @inline(__always)
  mutating func removeLast(_ byte: UInt8) {
    value = (value &* 0xCE96_5057_AFF6_957B) ^ UInt64(byte)
  }
}
