import DocumentModel

/// A word of the text, with what topics need to know about it.
struct TopicToken {
  /// Kind of a word, and how it is joined to the word before.
  struct Traits: OptionSet {
    let rawValue: UInt16
    /// A stop word, a number or a single letter: not part of a topic.
    static let isStop = Traits(rawValue: 1)
    /// Only blanks separate it from the word before.
    static let followsBlank = Traits(rawValue: 2)
    /// A hyphen joins it to the word before.
    static let followsHyphen = Traits(rawValue: 4)
    /// It starts with a capital, and not only because a sentence begins.
    static let isName = Traits(rawValue: 8)
    /// It has a possessive ending, which isn't in its span.
    static let isPossessive = Traits(rawValue: 16)
    /// An article or possessive pronoun; a noun phrase begins after it.
    static let isDeterminer = Traits(rawValue: 32)
    /// A preposition or "and"; a noun phrase or a gerund may begin after it.
    static let isPreposition = Traits(rawValue: 64)
    /// It ends like an adverb or participle.
    static let isWeakEnd = Traits(rawValue: 128)
    /// A word that follows verbs rather than nouns: "him", "out", "that".
    static let followsVerb = Traits(rawValue: 256)
  }

  var start: Int
  /// Number of its stem.
  var term: Int32
  /// Length in bytes; 65,535 for longer words, which can't be part of a title.
  var length: UInt16
  var traits: Traits
}

/// Reads words for topic segmentation, and numbers their stems.
struct TopicTokenizer {
  private let bytes: UnsafeRawBufferPointer
  private var terms = TermTable(capacity: 2048)
  private let stopCount: Int32
  private let determiners: Int32
  private let prepositions: Int32
  /// Words that refer back: pronouns and conjunctions.
  private let continuing: Set<Int32>
  /// Whether each stop word, by its number, follows verbs.
  private var followsVerbs: [Bool]
  /// The words read so far.
  private(set) var tokens: [TopicToken] = []

  private static let determinerWords: StaticString = """
    the a an his her its their our my your this these those some any no every each
    """
  private static let prepositionWords: StaticString = """
    and or of in on for with by from at between over under about against into through during after \
    before
    """

  private static let continuingWords: StaticString = """
    he she it they his her their its him them i me my we us our you your this that these those such both \
    another other some and but so or nor yet for as if when while after because then now however thus \
    also there here indeed perhaps who which what yes no well oh
    """

  private static let wordsAfterVerbs: StaticString = """
    him her it them me us you himself herself itself themselves myself yourself out up down away off back \
    that whether when while whilst if because as
    """

  /// Prepares to read about `byteCount` bytes of `bytes`.
  init(_ bytes: UnsafeRawBufferPointer, byteCount: Int) {
    self.bytes = bytes
    // English prose has a word in six bytes.
    tokens.reserveCapacity(byteCount / 6)
    determiners = Self.addWords(Self.determinerWords, to: &terms).count
    prepositions = Self.addWords(Self.prepositionWords, to: &terms).count
    stopCount = Self.addWords(stopWords, to: &terms).count
    continuing = Set(Self.addWords(Self.continuingWords, to: &terms).numbers)
    followsVerbs = [Bool](repeating: false, count: Int(stopCount))
    for number in Self.addWords(Self.wordsAfterVerbs, to: &terms).numbers
    where number < stopCount {
      followsVerbs[Int(number)] = true
    }
  }

  /// Whether a text that begins with `token` refers back.
  func goesOn(_ token: TopicToken) -> Bool {
    token.traits.contains(.isStop) && continuing.contains(token.term)
  }

  /// Number of different words, including stop words.
  var termCount: Int { terms.count }

  /// Adds words; returns their numbers, and the number of different words so far.
  private static func addWords(
    _ words: StaticString, to terms: inout TermTable
  ) -> (numbers: [Int32], count: Int32) {
    var numbers: [Int32] = []
    words.withUTF8Buffer { buffer in
      var hash = FNVHash()
      for byte in buffer {
        if byte == 0x20 {
          numbers.append(terms.insert(hash.value))
          hash = FNVHash()
        } else {
          hash.add(byte)
        }
      }
      numbers.append(terms.insert(hash.value))
    }
    return (numbers, Int32(truncatingIfNeeded: terms.count))
  }

  /// Reads the words of `range`, a paragraph or a part of one.
  mutating func read(_ range: Range<Int>) {
    var index = range.lowerBound
    var joint: TopicToken.Traits = []
    var startsSentence = true
    // Whether a mark is between the last word and the next.
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

  /// Whether a byte above ASCII starts a letter: all do, except those of general punctuation (U+2000 to U+2FFF) and
  /// signs.
  private func isWideLetter(_ byte: UInt8, at index: Int) -> Bool {
    guard byte >= 0xC3, byte != 0xE2 else { return false }
    return decodeScalar(bytes, at: index).isValid
  }

  private struct Letters {
    var end: Int
    var hash = FNVHash()
    var capitals = 0
  }

  /// Reads letters and digits from `start` on.
  private func letters(from start: Int, to limit: Int) -> Letters {
    let bytes = self.bytes
    var letters = Letters(end: start)
    while letters.end < limit {
      let byte = bytes[letters.end]
      if isASCIILetter(byte) || isASCIIDigit(byte) {
        // Among letters and digits, only capitals lack this bit.
        letters.capitals &+= Int(~byte >> 5 & 1)
        letters.hash.add(byte | 0x20)
        letters.end &+= 1
      } else if isWideLetter(byte, at: letters.end) {
        let length = decodeScalar(bytes, at: letters.end).length
        for offset in 0..<length { letters.hash.add(bytes[letters.end + offset]) }
        letters.end += length
      } else {
        break
      }
    }
    return letters
  }

  private mutating func readWord(
    from start: Int, to limit: Int, _ joint: TopicToken.Traits, startsSentence: Bool
  ) -> Int {
    let letters = self.letters(from: start, to: limit)
    let index = letters.end
    var token = TopicToken(
      start: start, term: 0, length: UInt16(clamping: index - start), traits: joint)
    var next = index
    if index < limit, bytes[index] == UInt8(ascii: "'") || bytes[index] == 0xE2 {
      next = skipPossessive(from: index, to: limit)
      if next > index { token.traits.insert(.isPossessive) }
    }
    classify(&token, letters, startsSentence: startsSentence)
    tokens.append(token)
    return next
  }

  /// Skips `'s`, `’s` and the rest of contractions (`n't`).
  private func skipPossessive(from index: Int, to limit: Int) -> Int {
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
    _ token: inout TopicToken, _ letters: Letters, startsSentence: Bool
  ) {
    let (hash, capitals) = (letters.hash, letters.capitals)
    let length = letters.end - token.start
    let isInitialism = capitals >= 2 && capitals == length
    let first = bytes[token.start]
    let known = terms.find(hash.value)
    if let known, known < prepositions {
      token.traits.insert(known < determiners ? .isDeterminer : .isPreposition)
    }
    if let known, known < stopCount, !isInitialism {
      token.term = known
      token.traits.insert(.isStop)
      if followsVerbs[Int(known)] { token.traits.insert(.followsVerb) }
      return
    }
    if isASCIIDigit(first) || length < 2 || length < 3 && !isInitialism && first < 0x80 {
      token.traits.insert(.isStop)
      return
    }
    if capitals > 0, !startsSentence || isInitialism || capitals < length && capitals > 1 {
      token.traits.insert(.isName)
    }
    guard length > 4 else {
      token.term = terms.insert(hash.value)
      return
    }
    let ending = WordEnding(bytes, before: letters.end)
    token.term = terms.insert(ending.stemHash(hash, of: length))
    if !token.traits.contains(.isName), ending.isWeak { token.traits.insert(.isWeakEnd) }
  }
}

/// The last three letters of a word of at least five bytes, in lower case.
private struct WordEnding {
  private let last: UInt8
  private let second: UInt8
  private let third: UInt8

  /// Reads the letters before `end`.
  init(_ bytes: UnsafeRawBufferPointer, before end: Int) {
    last = Self.folded(bytes[end - 1])
    second = Self.folded(bytes[end - 2])
    third = Self.folded(bytes[end - 3])
  }

  /// Whether adverbs and participles have this ending.
  var isWeak: Bool {
    switch last {
    case UInt8(ascii: "d"): second == UInt8(ascii: "e")
    case UInt8(ascii: "y"): second == UInt8(ascii: "l")
    case UInt8(ascii: "g"): second == UInt8(ascii: "n") && third == UInt8(ascii: "i")
    default: false
    }
  }

  /// Hash of a word without its most common endings (a crude stemmer, after Porter's first steps).
  ///
  /// - Parameters:
  ///   - whole: hash of all bytes.
  ///   - length: number of bytes.
  func stemHash(_ whole: FNVHash, of length: Int) -> UInt64 {
    let cut = cutLength(of: length)
    guard length - cut >= 3 else { return whole.value }
    var hash = whole
    if cut > 0 { hash.removeLast(last) }
    if cut > 1 { hash.removeLast(second) }
    if cut > 2 { hash.removeLast(third) }
    return hash.value
  }

  /// Number of letters to cut from a word of `length` bytes.
  private func cutLength(of length: Int) -> Int {
    switch last {
    case UInt8(ascii: "s"):
      if second == UInt8(ascii: "e") { return third == UInt8(ascii: "i") ? 3 : 2 }
      return second == UInt8(ascii: "s") ? 0 : 1
    case UInt8(ascii: "g"): return isWeak && length > 6 ? 3 : 0
    case UInt8(ascii: "y"):
      guard second == UInt8(ascii: "l") else { return 1 }
      return third == UInt8(ascii: "e") ? 3 : 2
    case UInt8(ascii: "d"): return second == UInt8(ascii: "e") ? 2 : 0
    case UInt8(ascii: "l"): return second == UInt8(ascii: "a") && length > 7 ? 2 : 0
    case UInt8(ascii: "e"): return 1
    default: return 0
    }
  }

  /// A byte in the form that is hashed.
  private static func folded(_ byte: UInt8) -> UInt8 { byte < 0x80 ? byte | 0x20 : byte }
}
