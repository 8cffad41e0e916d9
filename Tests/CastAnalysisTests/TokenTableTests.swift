import DocumentModel
import Testing

@testable import CastAnalysis

@Suite("Hashes and tables by number") struct TokenTableTests {
  private static let word = Array("Constantinopolitan".utf8)

  private func hash(_ bytes: [UInt8]) -> UInt64 {
    bytes.withUnsafeBytes { ByteHash($0).value }
  }

  @Test("each beginning of a word has a hash of its own") func beginnings() {
    let hashes = (0...Self.word.count).map { hash(Array(Self.word[..<$0])) }
    #expect(Set(hashes).count == Self.word.count + 1)
  }

  @Test("a word inside a text hashes as alone, with the case bit as small letters") func inside() {
    let text = Array("xx".utf8) + Self.word + Array("yy".utf8)
    let small = Array("constantinopolitan".utf8)
    text.withUnsafeBytes { bytes in
      var (own, folded) = (ByteHash(), ByteHash())
      own.add(bytes, in: 2..<2 + Self.word.count, with: 0)
      folded.add(bytes, in: 2..<2 + Self.word.count, with: 0x2020_2020_2020_2020)
      #expect(own.value == hash(Self.word) && folded.value == hash(small))
    }
  }

  @Test("eight bytes are read in order, and zeros after the end") func eight() {
    let bytes: [UInt8] = [1, 2, 3, 4, 5, 6, 7, 8, 9]
    bytes.withUnsafeBytes { bytes in
      #expect(bytes.eight(at: 0) == 0x0807_0605_0403_0201)
      #expect(bytes.eight(at: 1) == 0x0908_0706_0504_0302)
      #expect(bytes.eight(at: 7) == 0x0908)
    }
  }

  @Test("an index numbers hashes in the order of their coming, however many") func index() {
    var index = HashIndex(slots: 2)
    let hashes = (0..<1000).map { UInt64($0 % 300) << 32 | UInt64($0 % 300) }
    for (place, hash) in hashes.enumerated() {
      #expect(index.number(of: hash) == (place < 300 ? nil : place % 300))
      #expect(index.insert(hash) == place % 300)
    }
    #expect(index.hashes.count == 300 && index.number(of: 12345) == nil)
  }

  @Test("a map keeps the last value, or the first if asked") func map() {
    var map = NumberMap<Int>()
    #expect(map.isEmpty && map[3] == nil)
    #expect(map.value(of: 3, orInsert: 7) == 7 && map.value(of: 3, orInsert: 8) == 7)
    map.set(3, to: 9)
    map.set(-1, to: 5)
    #expect(map[3] == 9 && map[-1] == 5 && map[0] == nil && !map.isEmpty)
  }

  @Test("lists keep their order, and know their last items", arguments: UInt64(0)..<5)
  func lists(seed: UInt64) {
    var numbers = ChainDecoderTests.Numbers(state: seed)
    var lists = NumberLists<Int>()
    var naive: [(key: Int, items: [Int])] = []
    for item in 0..<200 {
      let key = Int(numbers.next(4))
      lists.append(item, to: key)
      if let place = naive.firstIndex(where: { $0.key == key }) {
        naive[place].items.append(item)
      } else {
        naive.append((key, [item]))
      }
    }
    #expect(Array(lists.lists) == naive.map(\.items))
    for (key, items) in naive {
      #expect(lists[key] == items && lists.recent(of: key, 3) == items.suffix(3))
      #expect(lists.hasAny(key) && lists.hasSeveral(key) == (items.count > 1))
    }
    #expect(lists[99] == [] && lists.recent(of: 99, 3) == [] && !lists.hasAny(99))
    #expect(!lists.hasSeveral(99))
  }

  @Test("an item is appended once, if it isn't long ago") func appendOnce() {
    var lists = NumberLists<Int>()
    for item in [1, 2, 1] { lists.appendOnce(item, to: 0) }
    #expect(lists[0] == [1, 2])
    for item in 3..<60 { lists.appendOnce(item, to: 0) }
    lists.appendOnce(1, to: 0)
    #expect(lists[0].last == 1, "it was more than 48 items ago")
  }
}

@Suite("Words of a document") struct VocabularyTests {
  private func sketch(_ text: String) -> SketchedTokens { SketchedTokens(text) }

  private func words(_ text: String) -> (Vocabulary, [WordID]) {
    let sketch = sketch(text)
    return (sketch.vocabulary, sketch.tokens.map(\.word))
  }

  @Test(
    "words are folded",
    arguments: [
      ("Carré", "carre"), ("O’Brien", "obrien"), ("ÅSA", "asa"), ("Straße", "strasse"),
      ("Œuvre", "oeuvre"),
      ("Þór", "thor"), ("Łódź", "lodz"), ("Đặng", "dang"), ("ﬁnch", "finch"), ("ﬄet", "fflet"),
      ("ﬆop", "stop"),
      ("ĳs", "ijs"), ("МОСКВА", "москва"), ("Ёлка", "ёлка"), ("ΑΘΗΝΑ", "αθηνα"),
      ("e\u{301}tude", "etude"),
    ])
  func folding(word: String, folded: String) {
    #expect(sketch("we saw \(word)").words.last == folded)
  }

  @Test("one word in all its cases has one number and three counts") func counts() {
    let (vocabulary, words) = words("Odo came. He saw Odo, and the odo left. Odo stayed.")
    let word = words[0]
    #expect(words.filter { $0 == word }.count == 4)
    #expect(
      vocabulary[word].opening == 2 && vocabulary[word].inside == 1 && vocabulary[word].small == 1)
  }

  @Test("capitals that spell a word of grammar are a word of their own") func acronyms() {
    let (vocabulary, words) = words("Now us and the US and the Us left us.")
    #expect(words[1] == words[7] && words[1] != words[4])
    #expect(vocabulary[words[4]].classes.contains(.grammarAcronym))
    #expect(vocabulary[words[4]].classes.contains(.country))
    #expect(!vocabulary[words[1]].classes.contains(.grammarAcronym))
  }

  @Test(
    "endings tell plurals and past tenses",
    arguments: [
      ("Vanes", true, false), ("Vaness", false, false), ("Odosis", false, false),
      ("Vanus", false, false),
      ("ans", false, false), ("walked", false, true), ("bed", false, false), ("need", false, true),
    ])
  func endings(word: String, isPlural: Bool, isPast: Bool) {
    let (vocabulary, words) = words("we saw \(word)")
    #expect(vocabulary.isPlural(words[2]) == isPlural && vocabulary.isPast(words[2]) == isPast)
  }

  @Test("a plural of a people is a people, an inflected common word a common one") func stems() {
    let (vocabulary, words) = words("then Iranians and Carelessly and Kvistly left.")
    #expect(vocabulary[words[1]].classes.meets(.anyGroup))
    #expect(vocabulary[words[3]].classes.contains(.common))
    #expect(vocabulary[words[5]].classes.rawValue == 0)
  }

  @Test("names of several words are looked up by their folded words") func phrases() {
    let (vocabulary, words) = words("then New York and South Korean and Odo Vane left.")
    #expect(vocabulary.phraseClasses([words[1], words[2]]).contains(.city))
    #expect(vocabulary.phraseClasses([words[4], words[5]]).contains(.demonym))
    #expect(vocabulary.phraseClasses([words[7], words[8]]).rawValue == 0)
    #expect(String(decoding: vocabulary.key([words[1], words[2]]), as: UTF8.self) == "new_york")
  }

  @Test("words of one letter are the letters of an acronym, from two to six") func letters() {
    let (vocabulary, words) = words("a b c d e f g hh")
    func letters(_ range: Range<Int>) -> String? {
      vocabulary.letters(words[range]).map { String(decoding: $0, as: UTF8.self) }
    }
    #expect(letters(0..<2) == "ab" && letters(0..<6) == "abcdef")
    #expect(letters(0..<1) == nil && letters(0..<7) == nil && letters(6..<8) == nil)
  }

  @Test("a word is known if the tables or the document have it") func knows() {
    let vocabulary = sketch("we saw Kvistoy").vocabulary
    func knows(_ word: String) -> Bool {
      Array(word.utf8).withUnsafeBytes { vocabulary.knows($0, 0..<$0.count) }
    }
    #expect(knows("harbour") && knows("Kvistoy") && !knows("Kvistax"))
    #expect(vocabulary.has("kvistoy") && !vocabulary.has("harbour"))
  }
}

@Suite("The wording of a name") struct WordingTests {
  private func wording(_ name: String) -> String {
    let bytes = Array(name.utf8)
    return bytes.withUnsafeBytes { Wording.text($0, 0..<$0.count, SketchedTokens(name).vocabulary) }
  }

  private func hash(_ name: String) -> UInt64 {
    let bytes = Array(name.utf8)
    return bytes.withUnsafeBytes {
      Wording.hash($0, 0..<$0.count, SketchedTokens(name).vocabulary).value
    }
  }

  @Test(
    "is on one line, without what only the page has brought",
    arguments: [
      ("Odo Vane", "Odo Vane"), ("Odo\n  Vane", "Odo Vane"), ("Odo  Vane", "Odo Vane"),
      ("Petti-\ngrew", "Pettigrew"), ("Smith-\nJones", "Smith-Jones"),
      ("Straf\u{AD}ford", "Strafford"),
      ("Odo\u{200B}Vane", "OdoVane"), ("Carré", "Carré"),
    ])
  func texts(name: String, wording: String) {
    #expect(self.wording(name) == wording)
  }

  @Test(
    "hashes like its text",
    arguments: [
      ("Odo\nVane", "Odo Vane"), ("Petti-\ngrew", "Pettigrew"), ("Carre\u{301}", "Carr\u{E9}"),
    ])
  func hashes(name: String, same: String) {
    #expect(hash(name) == hash(same))
    #expect(hash(name) != hash("Odo Marsh"))
  }
}
