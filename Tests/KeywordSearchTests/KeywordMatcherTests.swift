import DocumentModel
import KeywordSearch
import Testing

@Suite("Finding keywords") struct KeywordMatcherTests {
  private func matcher(_ query: String) -> KeywordMatcher {
    KeywordMatcher(KeywordQuery(parsing: query))
  }

  @Test(
    "a text matches if all wanted words and no excluded one are there",
    arguments: [
      ("", "anything", true), ("iran", "Iran", true), ("Iran", "iran", false),
      ("iran iraq", "Iraq and Iran", true), ("iran iraq", "Iran", false),
      ("-iran", "Iraq", true), ("-iran", "Iran", false), ("iran -iraq", "Iran, Iraq", false),
      ("\"new york\"", "in New\r\n  York", true), ("\"new york\"", "York, New", false),
      ("Iran war", "the WAR in Iran", true), ("Iran war", "the war in iran", false),
      ("carre", "Le Carr\u{E9}", true), ("don't", "I don\u{2019}t", true),
      ("stras", "Stra\u{DF}e", true), ("e", "", false), ("\" \"", "a b", true),
      ("\u{FFFD}", "a\u{FFFD}", true), ("pettigrew", "Thomas Petti-\ngrew", true),
      ("sheffield", "She\u{FB03}eld, Shef\u{AD}field", true), ("jones", "Smith-\nJones", true),
    ])
  func matching(query: String, text: String, expected: Bool) {
    #expect(matcher(query).matches(text) == expected)
  }

  @Test(
    "hits stand where the words do",
    arguments: [
      ("iran", "Iran, IRAN", ["Iran", "IRAN"]),
      ("e", "caf\u{E9} cafe\u{301}s", ["\u{E9}", "e\u{301}"]),
      ("aa", "aaaa b aa", ["aaaa", "aa"]), ("ab bc", "abc", ["abc"]), ("a", "aa", ["a", "a"]),
      ("s", "a\u{DF}", ["\u{DF}"]), ("\"new york\"", "New \n York", ["New \n York"]),
      ("iran -iraq", "Iran Iraq", ["Iran"]), ("x", "Iran", []), ("", "Iran", []),
      ("Iran war", "War Iran iran", ["War", "Iran"]),
      ("pettigrew", "Mr. Petti-\ngrew came", ["Petti-\ngrew"]),
    ])
  func hits(query: String, text: String, expected: [String]) {
    let bytes = Array(text.utf8)
    let hits = bytes.withUnsafeBytes { matcher(query).hits(in: $0) }
    #expect(hits.map { String(decoding: bytes[$0.range], as: UTF8.self) } == expected)
  }

  @Test("invalid bytes match nothing and move no hit")
  func invalidBytes() {
    let bytes: [UInt8] = [0xFF, 0xC3, 0x61, 0xE2, 0x80, 0x62, 0xC3]
    bytes.withUnsafeBytes { text in
      #expect(matcher("a").hits(in: text) == [Span(2, 3)])
      #expect(matcher("b").hits(in: text) == [Span(5, 6)])
      #expect(!matcher("ab").matches(text))
      #expect(!matcher("\u{FFFD}").matches(text))
    }
  }

  @Test("a term across the pieces of a long paragraph is found", arguments: 8150..<8230)
  func acrossPieces(place: Int) {
    var text = Array(repeating: UInt8(ascii: "."), count: 20_000)
    text.replaceSubrange(place..<(place + 6), with: Array("need\u{E9}".utf8))
    text.withUnsafeBytes { bytes in
      #expect(matcher("needE x".lowercased()).matches(bytes) == false)
      #expect(matcher("neede").matches(bytes))
      #expect(matcher("neede").hits(in: bytes) == [Span(place, place + 6)])
    }
  }

  @Test("a term longer than a piece is found")
  func longTerm() {
    let word = String(repeating: "ab", count: 9000)
    #expect(matcher(word).matches("x" + word + "x"))
    #expect(!matcher(word + "c").matches("x" + word + "x"))
  }
}
