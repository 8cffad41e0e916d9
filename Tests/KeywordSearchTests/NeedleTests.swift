import DocumentModel
import TestSupport
import Testing

@testable import KeywordSearch

@Suite("Searching for a folded term") struct NeedleTests {
  /// All places of a needle, by comparing everywhere.
  private func places(_ needle: [UInt8], in text: [UInt8]) -> [Int] {
    guard needle.count <= text.count else { return [] }
    return (0...(text.count - needle.count)).filter { text[$0...].starts(with: needle) }
  }

  private func found(_ needle: [UInt8], in text: [UInt8]) -> [Int] {
    var found: [Int] = []
    text.withUnsafeBytes { Needle(needle).forEachOccurrence(in: $0) { found.append($0) } }
    return found
  }

  @Test("finds all places, overlapping ones too, at any length", arguments: UInt64(0)..<20)
  func allPlaces(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<20 {
      let text = (0..<Int.random(in: 0...200, using: &generator)).map { _ in
        UInt8.random(in: 97...98, using: &generator)
      }
      let needle = (0..<Int.random(in: 1...24, using: &generator)).map { _ in
        UInt8.random(in: 97...98, using: &generator)
      }
      #expect(found(needle, in: text) == places(needle, in: text))
      text.withUnsafeBytes { bytes in
        #expect(Needle(needle).occurs(in: bytes) == !places(needle, in: text).isEmpty)
      }
    }
  }

  @Test("a long term in a run of one letter is found where it is") func runs() {
    let needle = [UInt8](repeating: 97, count: 40) + [98]
    let text = [UInt8](repeating: 97, count: 20_000) + [98]
    #expect(found(needle, in: text) == [19_960])
    #expect(
      found([UInt8](repeating: 97, count: 17), in: [UInt8](repeating: 97, count: 20)) == [
        0, 1, 2, 3,
      ])
  }

  @Test("nothing is found in nothing, nor a term in a shorter text") func short() {
    #expect(found([97], in: []) == [] && found([97, 98], in: [97]) == [])
  }
}

@Suite("Folding by tables") struct FoldTableTests {
  private func fold(_ text: String, ignoringCase: Bool = true) -> String {
    String(decoding: TextFolder.folded(text, ignoringCase: ignoringCase), as: UTF8.self)
  }

  @Test("Hangul syllables become their letters, as Unicode decomposes them") func hangul() {
    for value in stride(
      from: HangulSyllable.range.lowerBound, through: HangulSyllable.range.upperBound, by: 7)
    {
      guard let scalar = Unicode.Scalar(value) else { continue }
      var letters = [UInt8](repeating: 0, count: 12)
      let count = letters.withUnsafeMutableBytes { room in
        room.baseAddress.map { HangulSyllable.write(value, to: $0) } ?? 0
      }
      let composed = String(decoding: letters[..<count], as: UTF8.self)
      #expect(composed == String(scalar) && composed.unicodeScalars.count > 1)
    }
  }

  @Test("every scalar that changes is listed once, ascending, with its record") func changes() {
    var last: UInt32 = 0
    var (count, wrong) = (0, 0)
    FoldTable.forEachChange { value, record in
      if value <= last || FoldTable.record(of: value) != record { wrong += 1 }
      (last, count) = (value, count + 1)
    }
    #expect(wrong == 0 && count > 5000)
  }

  @Test("folding again changes nothing") func idempotent() {
    let changed = (UInt32(0x80)..<0x2100).filter { value in
      let once = fold(Unicode.Scalar(value).map { String($0) } ?? "")
      return fold(once) != once
    }
    #expect(changed == [])
  }

  @Test("scalars from plane 2 on stay") func beyond() {
    #expect(fold("\u{20000}\u{E0041}") == "\u{20000}\u{E0041}")
    #expect(FoldTable.record(of: 0x10FFFF) == .same)
  }

  @Test("vectors fold as single bytes do", arguments: [true, false])
  func ascii(ignoringCase: Bool) {
    // A byte stands before and after those that are folded.
    for first in UInt8(0)..<112 {
      let text = [UInt8(ascii: "x")] + (first..<first + 16).map { $0 } + [UInt8(ascii: "x")]
      var out = [UInt8](repeating: 0, count: 16)
      let count = text.withUnsafeBytes { bytes in
        out.withUnsafeMutableBytes { room in
          guard let start = bytes.baseAddress, let out = room.baseAddress else { return 0 }
          return ASCIIFold(ignoringCase: ignoringCase).fold(start + 1, to: out)
        }
      }
      let folded = fold(
        String(decoding: text[1...count], as: UTF8.self), ignoringCase: ignoringCase)
      #expect(String(decoding: out[..<count], as: UTF8.self) == folded)
      let isBlank = { (byte: UInt8) in byte == 32 || 9...13 ~= byte }
      let stop = (1...16).first {
        isBlank(text[$0]) && isBlank(text[$0 - 1]) || text[$0] == 45 && isBlank(text[$0 + 1])
      }
      #expect(count == (stop ?? 17) - 1)
    }
  }

  @Test("FoldedText compares as the filter does, without blanks around") func foldedText() {
    #expect(
      FoldedText(" Le\n Carré ") == FoldedText("le carre") && FoldedText("a b") != FoldedText("ab"))
    #expect(FoldedText(" \u{AD} ").isEmpty && FoldedText("").isEmpty && !FoldedText("-").isEmpty)
    #expect(FoldedText("Straße").hashValue == FoldedText("STRASSE").hashValue)
  }
}

@Suite("Words divided at a line's end") struct LineDivisionTests {
  private func end(_ text: String, at start: Int) -> Int? {
    Array(text.utf8).withUnsafeBytes { LineDivision.end(at: start, in: $0) }
  }

  @Test(
    "a hyphen after a letter, a line's end, a small letter",
    arguments: [
      ("ab-\ncd", 2, 4), ("ab-\r\n cd", 2, 6), ("ab\u{AD}\ncd", 2, 5), ("ab\u{2010}\ncd", 2, 6),
      ("ab-\néd", 2, 4),
      ("é-\ncd", 2, 4), ("ab-\nCd", 2, nil), ("ab- cd", 2, nil), ("1-\ncd", 1, nil),
      ("-\ncd", 0, nil), ("ab-\n", 2, nil),
      ("ab-\n1", 2, nil), ("ab\n-cd", 3, nil),
    ])
  func ends(text: String, start: Int, end: Int?) {
    #expect(self.end(text, at: start) == end)
  }

  @Test("a break of 32 bytes divides a word, one of 33 doesn't", arguments: [31, 32, 33])
  func longest(length: Int) {
    let text = "ab-\n" + String(repeating: " ", count: length - 1) + "cd"
    #expect((end(text, at: 2) != nil) == (length <= 32))
  }

  @Test("from its end a division is found where it starts", arguments: UInt64(0)..<10)
  func backwards(seed: UInt64) {
    var random = RandomText(seed: seed)
    let text = random.text(pieces: 300)
    text.withUnsafeBytes { bytes in
      for place in 0..<bytes.count {
        guard let end = LineDivision.end(at: place, in: bytes) else { continue }
        #expect(LineDivision.start(endingAt: end, in: bytes) == place)
        #expect(LineDivision.holds(blankAt: end - 1, in: bytes))
      }
    }
  }
}

@Suite("Sets of bytes, and shapes of terms") struct ByteShapesTests {
  @Test("a set has what was inserted") func sets() {
    var set = ByteSet([0, 63, 64, 255])
    #expect((UInt8.min...UInt8.max).filter { set.contains($0) } == [0, 63, 64, 255])
    set.formUnion(ByteSet([1]))
    #expect(set.contains(1) && !set.contains(2) && !set.isEmpty && ByteSet().isEmpty)
    #expect((UInt8.min...UInt8.max).allSatisfy { ByteSet.all.contains($0) })
  }

  @Test("spellings know their first, second and third bytes") func spellings() {
    var spellings = Spellings()
    #expect(spellings.isEmpty)
    spellings.insert("é")
    spellings.insert("ﬁ")
    #expect(
      spellings.leads == ByteSet([0xC3, 0xEF]) && spellings.seconds == ByteSet([0xA9, 0xAC]))
    #expect(spellings.thirds == .all, "anything follows a scalar of two bytes")
    var long = Spellings()
    long.insert("ﬁ")
    #expect(long.thirds == ByteSet([0x81]))
  }

  @Test("rare letters are rarer than frequent ones, blanks the most frequent") func rarity() {
    #expect(ByteRarity.of(UInt8(ascii: "q")) > ByteRarity.of(UInt8(ascii: "e")))
    #expect(ByteRarity.of(UInt8(ascii: " ")) <= ByteRarity.of(UInt8(ascii: "e")))
  }
}

@Suite("Finding a term in text that isn't folded") struct TermFinderTests {
  /// The places at which a term stands, by candidates.
  private func places(_ term: String, in text: [UInt8]) -> Int {
    let folded = TextFolder.folded(term, ignoringCase: true)
    let finder = TermFinder(folded, ignoringCase: true)
    return text.withUnsafeBytes { bytes in
      var (place, steps, count) = (0, 0, 0)
      while let next = finder.candidate(in: bytes, from: place, to: bytes.count, { false }),
        next < bytes.count
      {
        if finder.stands(at: next, in: bytes, steps: &steps) { count += 1 }
        place = next + 1
      }
      return count
    }
  }

  @Test(
    "however its letters are written",
    arguments: [
      ("carre", "Carré CARRE\u{301} carre", 3), ("pettigrew", "Petti-\ngrew petti\u{AD}grew", 2),
      ("ss", "Straße", 1),
      ("old man", "old\n  man OLD\u{A0}MAN", 2), ("fi", "\u{FB01}sh", 1),
      ("don't", "don’t don't", 2),
      ("한국", "한국 \u{1112}\u{1161}\u{11AB}\u{1100}\u{116E}\u{11A8}", 2), ("a", "bcd", 0),
    ])
  func spellings(term: String, text: String, count: Int) {
    #expect(places(term, in: Array(text.utf8)) == count)
  }

  @Test("a cancelled scan has no candidate") func cancelled() {
    let finder = TermFinder(Array("zq".utf8), ignoringCase: true)
    [UInt8](repeating: 97, count: TermFinder.pieceLength + 100).withUnsafeBytes { bytes in
      #expect(finder.candidate(in: bytes, from: 0, to: bytes.count, { true }) == nil)
      #expect(finder.candidate(in: bytes, from: 0, to: bytes.count, { false }) == bytes.count)
    }
  }

  @Test("where candidates cost more than folding, the term is given up, and then folded")
  func steps() {
    let term = SoughtTerm(KeywordQuery(parsing: String(repeating: "a", count: 40)).terms[0])
    let run = [UInt8](repeating: 97, count: 39) + [98]
    let text = [[UInt8]](repeating: run, count: 500).flatMap { $0 }
    text.withUnsafeBytes { bytes in
      #expect(term.first(in: bytes, { false }) == .unclear)
      #expect(term.occurs(in: bytes, { false }) == false)
    }
    (text + [UInt8](repeating: 97, count: 40)).withUnsafeBytes { bytes in
      #expect(term.occurs(in: bytes, { false }) == true)
    }
  }
}
