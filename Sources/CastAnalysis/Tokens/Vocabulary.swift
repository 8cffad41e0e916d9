/// A folded word with its classes and counts.
struct Word: Sendable {
  var classes: WordClasses
  /// How often it is written with a small letter.
  var small: Int32 = 0
  /// How often it has a capital where none is due.
  var inside: Int32 = 0
  /// How often it has a capital where one is due anyway.
  var opening: Int32 = 0
  /// The range of its folded bytes in the vocabulary's spellings.
  var spelling: Int32
  var length: Int32
  /// Whether the large tables have been searched for it.
  var isComplete = false
}

/// All words of a document by folded form, with their classes and counts.
struct Vocabulary: Sendable {
  private var index = HashIndex(slots: 2048)
  private(set) var words: [Word] = []
  /// For each word what surrounds it where it has a capital.
  private var contexts: [ContextCounts] = []
  /// The folded bytes of all words in a row, then space in which the next word is folded.
  private var spellings = [UInt8](repeating: 0, count: 8192)
  private var room = 0

  init() { words.reserveCapacity(1024) }

  subscript(word: WordID) -> Word { words[word] }

  func hash(of word: WordID) -> UInt64 { index.hashes[word] }

  /// The number of a word; a new word is looked up in the tables of small letters.
  ///
  /// - Parameters:
  ///   - range: where it stands in `bytes`.
  ///   - isLetters: whether it consists of letters of ASCII, which fold by setting one bit of each.
  ///   - isCapital: whether it may be a name, so that it must be looked up in the large tables.
  mutating func intern(
    _ bytes: UnsafeRawBufferPointer, _ range: Range<Int>, isLetters: Bool, isCapital: Bool
  ) -> WordID {
    var length = range.count
    var byteHash = ByteHash()
    if isLetters {
      byteHash.add(bytes, in: range, with: Self.smallLetters)
    } else {
      length = fold(bytes, range)
      spellings.withUnsafeBytes { byteHash.add($0, in: room..<room + length, with: 0) }
    }
    let hash = byteHash.value
    let id = index.insert(hash)
    let isNew = id == words.count
    guard isNew || isCapital && !words[id].isComplete else { return WordID(id) }
    if isLetters { foldLetters(bytes, range) }
    if isNew {
      words.append(
        Word(
          classes: classes(in: .closedWords, length, hash),
          spelling: Int32(truncatingIfNeeded: room), length: Int32(truncatingIfNeeded: length)))
    }
    if isCapital { complete(id, length, hash) }
    if isNew { room += length }
    return WordID(id)
  }

  /// Whether the document so far contains the word `text`, which has small letters.
  func has(_ text: StaticString) -> Bool { index.number(of: ByteHash(text).value) != nil }

  /// Whether the tables or the document so far contain the word at `range` in `bytes`.
  func knows(_ bytes: UnsafeRawBufferPointer, _ range: Range<Int>) -> Bool {
    withFolded(bytes, range) { word, hash in
      index.number(of: hash) != nil || !SortedTable.lexicon.value(of: word, hash: hash).isEmpty
        || !SortedTable.closedWords.value(of: word, hash: hash).isEmpty
    }
  }

  /// Whether the word at `range` in `bytes` ends surnames and names of places.
  func endsNames(_ bytes: UnsafeRawBufferPointer, _ range: Range<Int>) -> Bool {
    withFolded(bytes, range) { word, hash in
      NameRoles(letters: SortedTable.nameRoles.value(of: word, hash: hash))
        .contains(.nameEndingPart)
    }
  }

  private func withFolded(
    _ bytes: UnsafeRawBufferPointer, _ range: Range<Int>,
    _ body: (UnsafeRawBufferPointer, UInt64) -> Bool
  ) -> Bool {
    var word: [UInt8] = []
    forEachFoldedByte(of: bytes, in: range) { word.append($0) }
    return word.withUnsafeBytes { body($0, ByteHash($0).value) }
  }

  /// The word for capitals that spell a word of grammar ("US"), which is a word of its own.
  mutating func internAcronym(like word: WordID) -> WordID {
    let id = index.insert(hash(of: word) ^ 0x5555_5555_5555_5555)
    if id == words.count {
      var acronym = words[word]
      acronym.classes = acronym.classes.intersection(.country).union(.grammarAcronym)
      (acronym.small, acronym.inside, acronym.opening) = (0, 0, 0)
      words.append(acronym)
    }
    return WordID(id)
  }

  mutating func count(_ word: WordID, isCapital: Bool, isDue: Bool) {
    if !isCapital {
      words[word].small += 1
    } else if isDue {
      words[word].opening += 1
    } else {
      words[word].inside += 1
    }
  }

  func contexts(of word: WordID) -> ContextCounts {
    word.index < contexts.count ? contexts[word] : ContextCounts()
  }

  mutating func count(_ surroundings: WordContexts, of word: WordID) {
    guard surroundings.rawValue != 0 else { return }
    if word.index >= contexts.count {
      contexts += [ContextCounts](repeating: ContextCounts(), count: words.count - contexts.count)
    }
    contexts[word].add(surroundings)
  }

  /// The classes of a name of several words: region, city, country, people.
  ///
  /// Phrases are looked up by their folded words; single words such as "America" have their classes in `Word`.
  func phraseClasses(_ phrase: [WordID]) -> WordClasses {
    key(phrase).withUnsafeBytes { bytes in
      let hash = ByteHash(bytes).value
      var found = WordClasses(letters: SortedTable.placePhrases.value(of: bytes, hash: hash))
      found.formUnion(WordClasses(letters: SortedTable.closedWords.value(of: bytes, hash: hash)))
      if let kind = SortedTable.countries.value(of: bytes, hash: hash).first {
        found.formUnion(kind == UInt8(ascii: "c") ? .country : .demonym)
      }
      return found
    }
  }

  /// The folded words of a name, joined by "_" as in the tables.
  func key(_ phrase: some Collection<WordID>) -> [UInt8] {
    var key: [UInt8] = []
    key.reserveCapacity(phrase.count * 16)
    for word in phrase {
      if !key.isEmpty { key.append(UInt8(ascii: "_")) }
      key.append(contentsOf: spelling(of: word))
    }
    return key
  }

  func spelling(of word: WordID) -> ArraySlice<UInt8> {
    let found = words[word]
    return spellings[Int(found.spelling)..<Int(found.spelling + found.length)]
  }

  /// Whether a word ends like most verbs in the past tense.
  func isPast(_ word: WordID) -> Bool {
    self[word].length > 3 && spelling(of: word).suffix(2).elementsEqual("ed".utf8)
  }

  /// Whether a word ends in s, but not in ss, is or us.
  func isPlural(_ word: WordID) -> Bool {
    let letters = spelling(of: word)
    guard letters.count > 3, letters.last == UInt8(ascii: "s") else { return false }
    let before = letters[letters.endIndex - 2]
    return before != UInt8(ascii: "s") && before != UInt8(ascii: "i") && before != UInt8(ascii: "u")
  }

  func isFunction(_ word: WordID) -> Bool { self[word].classes.contains(.function) }

  /// Whether a word of grammar only joins the words of a name: it is no ordinal and no numeral.
  func isFiller(_ word: WordID) -> Bool {
    isFunction(word) && !self[word].classes.meets([.nameOpener, .romanNumeral])
  }

  /// The letters of an acronym that was read as words of one letter each ("U.S" without the last stop); `nil` if there
  /// are fewer than two or more than six.
  func letters(_ words: ArraySlice<WordID>) -> ArraySlice<UInt8>? {
    guard words.count > 1, words.count < 7, words.allSatisfy({ self[$0].length == 1 }) else {
      return nil
    }
    return words.flatMap { spelling(of: $0) }[...]
  }

  // MARK: New words

  /// Folds a word into the space after the spellings, and returns its length there.
  private mutating func fold(_ bytes: UnsafeRawBufferPointer, _ range: Range<Int>) -> Int {
    // An invalid byte folds to the three of U+FFFD.
    makeRoom(range.count * 3)
    return spellings.withUnsafeMutableBytes { spellings in
      var end = room
      forEachFoldedByte(of: bytes, in: range) { byte in
        spellings[end] = byte
        end += 1
      }
      return end - room
    }
  }

  /// Folds a word of ASCII letters into the space after the spellings.
  private mutating func foldLetters(_ bytes: UnsafeRawBufferPointer, _ range: Range<Int>) {
    makeRoom(range.count + 8)
    spellings.withUnsafeMutableBytes { spellings in
      for offset in stride(from: 0, to: range.count, by: 8) {
        let eight = bytes.eight(at: range.lowerBound + offset) | Self.smallLetters
        spellings.storeBytes(of: eight.littleEndian, toByteOffset: room + offset, as: UInt64.self)
      }
    }
  }

  /// The bit that small letters of ASCII have and capitals have not, for eight bytes.
  private static var smallLetters: UInt64 { 0x2020_2020_2020_2020 }

  private mutating func makeRoom(_ count: Int) {
    let missing = room + count - spellings.count
    if missing > 0 { spellings += [UInt8](repeating: 0, count: max(missing, spellings.count)) }
  }

  /// Looks up the folded word `id` in the large tables.
  private mutating func complete(_ id: Int, _ length: Int, _ hash: UInt64) {
    words[id].isComplete = true
    words[id].classes.formUnion(classes(in: .lexicon, length, hash))
    addPluralGroup(id, length)
    if words[id].classes.rawValue == 0, hasCommonStem(length) { words[id].classes = .common }
  }

  /// The classes of the first `length` bytes of the folded word, whose hash may be known.
  private func classes(in table: SortedTable, _ length: Int, _ hash: UInt64? = nil) -> WordClasses {
    spellings.withUnsafeBytes { spellings in
      let word = UnsafeRawBufferPointer(rebasing: spellings[room..<room + length])
      return WordClasses(letters: table.value(of: word, hash: hash ?? ByteHash(word).value))
    }
  }

  /// Adds the classes of the singular to a plural: "Iranians" and "Democrats" are groups.
  private mutating func addPluralGroup(_ id: Int, _ length: Int) {
    guard length > 4, spellings[room + length - 1] == UInt8(ascii: "s"),
      !words[id].classes.meets(.anyGroup), !words[id].classes.meets(.anyPlace)
    else { return }
    let singular = classes(in: .lexicon, length - 1).union(classes(in: .closedWords, length - 1))
    words[id].classes.formUnion(singular.intersection(.anyGroup))
  }

  /// Whether the folded word is a common word with an ending: "predictions", "carelessly".
  private mutating func hasCommonStem(_ length: Int) -> Bool {
    for ending in Self.endings {
      let stem = length - ending.count
      if stem > 2, spellings[(room + stem)..<(room + length)].elementsEqual(ending),
        isCommonStem(stem)
      {
        return true
      }
    }
    return false
  }

  /// Whether the first `length` bytes of the folded word, or these and an e, are a common word.
  private mutating func isCommonStem(_ length: Int) -> Bool {
    if classes(in: .lexicon, length).contains(.common) { return true }
    let next = spellings[room + length]
    defer { spellings[room + length] = next }
    spellings[room + length] = UInt8(ascii: "e")
    return classes(in: .lexicon, length + 1).contains(.common)
  }

  /// Endings of English inflection and of the commonest derivations.
  private static let endings = "s es d ed ing ly er ers ness ity ment al".utf8
    .split(separator: 0x20).map(Array.init)
}
