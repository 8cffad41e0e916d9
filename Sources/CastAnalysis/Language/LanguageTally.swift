import DocumentModel

/// What samples of a text show about its language: letters by script, frequent words by language.
///
/// Each word of the table adds to the languages that use it the logarithm of its frequency there, above one in 100,000
/// words: a naive Bayes classifier over frequent words only. Short words distinguish languages even in short texts
/// (after Grefenstette, "Comparing two language identification schemes", JADT 1995).
struct LanguageTally: Sendable {
  /// Letters by script.
  private(set) var letters = [Int32](repeating: 0, count: Script.allCases.count)
  /// Sums of evidence, by the letter of a language.
  private var scores = [Int32](repeating: 0, count: 64)
  /// For each language a set of 64 bits, hashed from the words of two letters and more that are more frequent in it
  /// than in English.
  private var marks = [UInt64](repeating: 0, count: 64)
  private(set) var words: Int32 = 0

  /// Reads a piece of the text that starts and ends between words.
  mutating func read(_ bytes: UnsafeRawBufferPointer) {
    var word = Word()
    var index = 0
    var latin: Int32 = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte | 0x20 &- 0x61 < 26 {
        word.append(byte | 0x20)
        latin += 1
        index += 1
      } else if byte < 0x80 {
        if byte &- 0x30 < 10 { word.append(byte) } else { take(&word) }
        index += 1
      } else {
        let decoded = decodeScalar(bytes, at: index)
        read(decoded.scalar, &word)
        index += decoded.length
      }
    }
    take(&word)
    letters[Int(Script.latin.rawValue)] += latin
  }

  private mutating func read(_ scalar: Unicode.Scalar, _ word: inout Word) {
    if let script = Script(scalar) {
      letters[Int(script.rawValue)] += 1
      for byte in UTF8.encode(Self.small(scalar)) ?? UTF8.encodedReplacementCharacter {
        word.append(byte)
      }
    } else if !(0x300...0x36F).contains(scalar.value) {
      take(&word)
    }
  }

  /// The small letter for a capital of the scripts in which words are looked up.
  private static func small(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    let value = scalar.value
    let small: UInt32 =
      switch value {
      case 0xC0...0xDE, 0x410...0x42F: value + 0x20
      case 0x400...0x40F: value + 0x50
      case 0x139...0x148, 0x179...0x17E: value + value % 2
      case 0x100...0x177, 0x200...0x233, 0x1E00...0x1EFF: value | 1
      default: value
      }
    return Unicode.Scalar(small) ?? scalar
  }

  // MARK: Words

  /// A word that is being read, in small letters.
  private struct Word {
    /// Its bytes, the first lowest.
    var key: UInt64 = 0
    var length: UInt64 = 0

    /// Bytes of the longest word in the table.
    static let longest: UInt64 = 8

    @inline(__always)
    mutating func append(_ byte: UInt8) {
      if length < Self.longest { key |= UInt64(byte) &<< (length &* 8) }
      length &+= 1
    }
  }

  /// Counts the word, if there is one, and begins the next.
  @inline(__always)
  private mutating func take(_ word: inout Word) {
    guard word.length > 0 else { return }
    words += 1
    if word.length <= Word.longest { look(word) }
    word = Word()
  }

  private mutating func look(_ word: Word) {
    var hash = ByteHash()
    hash.add(Int(truncatingIfNeeded: word.key))
    let value = withUnsafeBytes(of: word.key.littleEndian) { key in
      SortedTable.languages.value(
        of: UnsafeRawBufferPointer(rebasing: key[..<Int(word.length)]), hash: hash.value)
    }
    var english: UInt8 = UInt8(ascii: "0")
    let mark: UInt64 = 1 &<< (hash.value >> 58)
    for place in stride(from: 0, to: value.count - 1, by: 2) {
      let (letter, digit) = (value[place], value[place + 1])
      if letter == WordLanguage.english.letter { english = digit }
      scores[Int(letter & 63)] &+= Int32(digit &- UInt8(ascii: "0"))
      if digit > english, word.length > 1 { marks[Int(letter & 63)] |= mark }
    }
  }

  // MARK: Results

  func score(_ language: WordLanguage) -> Int32 { scores[Int(language.letter & 63)] }

  /// About how many different words of two letters and more are more frequent in a language than in English; up to 64.
  func distinctWords(_ language: WordLanguage) -> Int {
    marks[Int(language.letter & 63)].nonzeroBitCount
  }

  /// The language among `letters` with the most evidence; the first of several.
  func best(among letters: ClosedRange<UInt8>) -> WordLanguage {
    var best = WordLanguage(letter: letters.lowerBound)
    for letter in letters {
      let language = WordLanguage(letter: letter)
      if score(language) > score(best) { best = language }
    }
    return best
  }
}
