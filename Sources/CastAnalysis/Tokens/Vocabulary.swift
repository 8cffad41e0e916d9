/// A folded word with what is known of it.
struct Word: Sendable {
  var classes: WordClasses
  /// How often it is written small.
  var small: Int32 = 0
  /// How often it has a capital where none is due.
  var inside: Int32 = 0
  /// How often it has a capital where one is due.
  var opening: Int32 = 0
  /// Its hash.
  var hash: UInt64
  /// Whether the large tables were asked.
  var isComplete = false
  /// Where its folded bytes start in the vocabulary's spellings, and how many they are.
  var spelling: Int32 = 0
  var length: Int32 = 0
}

/// All words of a document by their folded form, with their classes and counts.
struct Vocabulary: Sendable {
  private var index = HashIndex(slots: 2048)
  private(set) var words: [Word] = []
  private var folded: [UInt8] = []
  /// The folded bytes of all words, one after the other.
  private var spellings: [UInt8] = []

  init() { words.reserveCapacity(1024) }

  subscript(word: Int32) -> Word { words[Int(word)] }

  /// The index of a word, whose small-letter tables are asked the first time.
  ///
  /// - Parameters:
  ///   - hash: the hash of its folded bytes.
  ///   - range: where it stands in `bytes`.
  ///   - isCapital: whether it may be a name, so that the large tables are needed.
  @inline(__always)
  mutating func intern(
    _ hash: UInt64, _ bytes: UnsafeRawBufferPointer, _ range: Range<Int>, isCapital: Bool
  ) -> Int32 {
    let id = index.value(of: hash, orInsert: words.count)
    if id == words.count { addWord(hash, bytes, range) }
    if isCapital, !words[id].isComplete { complete(id, bytes, range) }
    return Int32(truncatingIfNeeded: id)
  }

  /// The word for capitals that spell a word of grammar ("US"): a word of its own.
  mutating func internAcronym(like word: Int32) -> Int32 {
    let hash = words[Int(word)].hash ^ 0x5555_5555_5555_5555
    let id = index.value(of: hash, orInsert: words.count)
    if id == words.count {
      let classes = words[Int(word)].classes.intersection(.country).union(.grammarAcronym)
      var acronym = words[Int(word)]
      acronym.classes = classes
      acronym.hash = hash
      (acronym.small, acronym.inside, acronym.opening) = (0, 0, 0)
      words.append(acronym)
    }
    return Int32(truncatingIfNeeded: id)
  }

  /// Counts one more use of a word.
  mutating func count(_ word: Int32, isCapital: Bool, isDue: Bool) {
    let id = Int(word)
    if !isCapital {
      words[id].small += 1
    } else if isDue {
      words[id].opening += 1
    } else {
      words[id].inside += 1
    }
  }

  /// The classes of a name of several words: regions, cities, countries.
  ///
  /// "America" and the like are single words; phrases are looked up by their folded words.
  func phraseClasses(_ phrase: [Int32]) -> WordClasses {
    let key = self.key(phrase)
    return key.withUnsafeBytes { bytes in
      var found = WordClasses(letters: SortedTable.placePhrases.value(of: bytes))
      found.formUnion(WordClasses(letters: SortedTable.closedWords.value(of: bytes)))
      if let kind = SortedTable.countries.value(of: bytes).first {
        found.formUnion(kind == UInt8(ascii: "c") ? .country : .demonym)
      }
      return found
    }
  }

  /// The folded words of a name, joined as in the tables.
  func key(_ phrase: some Collection<Int32>) -> [UInt8] {
    var key: [UInt8] = []
    for word in phrase {
      if !key.isEmpty { key.append(UInt8(ascii: "_")) }
      key.append(contentsOf: spelling(of: word))
    }
    return key
  }

  /// The folded bytes of a word.
  func spelling(of word: Int32) -> ArraySlice<UInt8> {
    let found = words[Int(word)]
    return spellings[Int(found.spelling)..<Int(found.spelling + found.length)]
  }

  /// Whether a word ends as adverbs do.
  func isAdverb(_ word: Int32) -> Bool {
    spelling(of: word).count > 4 && spelling(of: word).suffix(2).elementsEqual("ly".utf8)
  }

  /// Whether a capitalised word ends in s, but not in ss or is.
  func isPlural(_ word: Int32) -> Bool {
    let letters = spelling(of: word)
    guard letters.count > 3, letters.last == UInt8(ascii: "s") else { return false }
    let before = letters[letters.endIndex - 2]
    return before != UInt8(ascii: "s") && before != UInt8(ascii: "i")
      && before != UInt8(ascii: "u")
  }

  private mutating func addWord(
    _ hash: UInt64, _ bytes: UnsafeRawBufferPointer, _ range: Range<Int>
  ) {
    fold(bytes, range)
    var word = Word(classes: classes(in: .closedWords), hash: hash)
    word.spelling = Int32(truncatingIfNeeded: spellings.count)
    word.length = Int32(truncatingIfNeeded: folded.count)
    spellings.append(contentsOf: folded)
    words.append(word)
  }

  private mutating func complete(
    _ id: Int, _ bytes: UnsafeRawBufferPointer, _ range: Range<Int>
  ) {
    fold(bytes, range)
    words[id].isComplete = true
    words[id].classes.formUnion(classes(in: .lexicon))
    addPluralGroup(id)
    if words[id].classes.rawValue == 0, hasCommonStem() { words[id].classes = .common }
  }

  private mutating func fold(_ bytes: UnsafeRawBufferPointer, _ range: Range<Int>) {
    folded.removeAll(keepingCapacity: true)
    forEachFoldedByte(of: bytes, in: range) { folded.append($0) }
  }

  private func classes(in table: SortedTable) -> WordClasses {
    folded.withUnsafeBytes { WordClasses(letters: table.value(of: $0)) }
  }

  /// "Iranians" and "Democrats" are groups as "Iranian" and "Democrat" are.
  private mutating func addPluralGroup(_ id: Int) {
    guard folded.count > 4, folded.last == UInt8(ascii: "s"),
      !words[id].classes.meets(.anyGroup), !words[id].classes.meets(.anyPlace)
    else { return }
    folded.removeLast()
    let singular = classes(in: .lexicon).union(classes(in: .closedWords))
    folded.append(UInt8(ascii: "s"))
    words[id].classes.formUnion(singular.intersection(.anyGroup))
  }

  /// Whether the folded word is a common one with an ending: "predictions", "carelessly".
  private mutating func hasCommonStem() -> Bool {
    let word = folded
    defer { folded = word }
    var start = 0
    let endings = UnsafeBufferPointer(
      start: Self.endings.utf8Start, count: Self.endings.utf8CodeUnitCount)
    while start < endings.count {
      let end = endings[start...].firstIndex(of: 0x20) ?? endings.count
      if word.count > end - start + 2, word.suffix(end - start).elementsEqual(endings[start..<end])
      {
        folded = Array(word.dropLast(end - start))
        if classes(in: .lexicon).contains(.common) { return true }
        folded.append(UInt8(ascii: "e"))
        if classes(in: .lexicon).contains(.common) { return true }
      }
      start = end + 1
    }
    return false
  }

  /// Endings of English inflection and of the commonest derivations.
  private static let endings: StaticString = "s es d ed ing ly er ers ness ity ment al"
}
