import DocumentModel
import System
import Testing

@testable import KeywordSearch

@Suite("Regular expressions in the filter") struct PatternTests {
  /// The terms as a row: patterns between slashes, excluded ones with "-", case-sensitive ones with "!".
  private func read(_ text: String) -> [String] {
    KeywordQuery(parsing: text).terms.map {
      let shown = $0.kind == .pattern ? "/\($0.text)/" : $0.text
      return ($0.isExcluded ? "-" : "") + ($0.isCaseSensitive ? "!" : "") + shown
    }
  }

  @Test(
    "stand between slashes where a word begins",
    arguments: [
      ("/wa[rx]/", ["/wa[rx]/"]), ("a /b c/ d", ["a", "/b c/", "d"]), ("-/b/ c", ["-/b/", "c"]),
      ("/a/ /b/", ["/a/", "/b/"]), ("/a\\/ b/", ["/a\\/ b/"]), ("/a\\\\/ b", ["/a\\\\/", "b"]),
      ("and/or", ["and/or"]), ("1/2 3/4", ["1/2", "3/4"]), ("\"/a/\"", ["/a/"]),
      ("/usr/bin/ x", ["/usr/bin/", "x"]), ("//", []), ("// a", ["a"]),
    ])
  func parsing(query: String, terms: [String]) { #expect(read(query) == terms) }

  @Test(
    "one that isn't closed is what was typed so far, once it can be one",
    arguments: [
      ("/", []), ("/wa", ["/wa/"]), ("/wa[", []), ("/wa[r", []), ("/wa[r]", ["/wa[r]/"]),
      ("/etc/passwd", ["/etc/passwd/"]), ("x /a b", ["x", "/a b/"]), ("x -/a", ["x"]),
      ("x -/a(", ["x"]),
    ])
  func unfinished(query: String, terms: [String]) { #expect(read(query) == terms) }

  @Test("what is wrong is reported")
  func faults() {
    let closed = KeywordQuery(parsing: "/a(b/")
    #expect(closed.fault?.message == "missing closing parenthesis")
    #expect(closed.unfinished == nil)
    let open = KeywordQuery(parsing: "/a(b")
    #expect(open.fault == nil)
    #expect(
      open.unfinished?.description
        == "/a(b/ is no regular expression: missing closing parenthesis")
    #expect(throws: PatternFault.self) { try ParagraphSearch(closed) }
    #expect(!KeywordMatcher(closed).matches("ab"))
  }

  @Test(
    "capitals count only where they stand for themselves",
    arguments: [
      ("a", false), ("A", true), ("\\S\\W", false), ("\\p{Lu}", false), ("\\x{C9}", false),
      ("[A-Z]", true), ("\\QA\\E", false), ("\u{C9}t\u{E9}", true), ("\\\\A", true),
      ("[\\S]b", false),
    ])
  func smartCase(pattern: String, isCaseSensitive: Bool) {
    #expect(PatternText(pattern).hasCapitals == isCaseSensitive)
  }

  @Test(
    "how much the ranges of classes hold",
    arguments: [
      ("[a-c]", 3), ("[^a-cx-z]", 6), ("a-c", 0), ("[a-]", 0), ("[-a-c]", 3), ("[a\\-c]", 0),
      ("[\\x{0}-\\x{10ffff}]", 0x110000), ("[\\N{U+41}-\\N{U+43}]", 3),
      ("[\\o{101}-\\o{103}]", 3), ("[\u{4E00}-\u{9FFF}]", 0x5200), ("[\\w-c]", 0), ("[a-\\d]", 0),
      ("[a-c][d-f]", 6), ("[a-c-e]", 3), ("\\[a-c]", 0),
    ])
  func ranges(pattern: String, width: Int) {
    #expect(PatternText(pattern).widthOfRanges == width)
  }

  @Test("one whose classes hold all of Unicode again and again is refused")
  func wideClasses() {
    let all = "[\\x{0}-\\x{10ffff}]"
    #expect(CompiledPattern.fault(in: all + all) == nil)
    let many = CompiledPattern.fault(in: String(repeating: all, count: 20))
    #expect(many?.message == "its classes hold too much")
  }

  @Test(
    "a blank is any run of blanks",
    arguments: [
      ("a b", "a(?>\\s+)b"), ("a  b", "a(?>\\s+)b"), ("[ -] b", "[ -](?>\\s+)b"),
      ("[] ] b", "[] ](?>\\s+)b"), ("\\  b", "\\ (?>\\s+)b"), ("(?x) a b", "(?x) a b"),
      ("(?i)a b", "(?i)a(?>\\s+)b"), ("(?#x y) a", "(?#x y) a"),
      ("\\Qa b\\E c", "\\Qa b\\E(?>\\s+)c"), ("ab", "ab"),
    ])
  func blanks(pattern: String, expected: String) {
    #expect(PatternText(pattern).forgivingBlanks == expected)
  }

  @Test(
    "match in a text",
    arguments: [
      ("/col(ou?)r/", "The Color", true), ("/Col/", "col", false),
      ("/old man/", "old\r\n  man", true), ("/^the.*end$/", "The\nbitter\nend", true),
      ("/\\bcat\\b/", "concat", false), ("/\\w+\u{E9}\\b/", "un caf\u{E9}", true),
      ("/carre/", "Carr\u{E9}", false), ("war /pea.e/", "War and peace", true),
      ("war -/pea.e/", "War and peace", false), ("-/x/", "a", true), ("/a/ /b/", "ba", true),
      ("/a/ /b/", "a", false), ("/\\s/", "a\u{A0}b", true), ("/x*/", "", true),
    ])
  func matching(query: String, text: String, expected: Bool) throws {
    let query = KeywordQuery(parsing: query)
    #expect(KeywordMatcher(query).matches(text) == expected)
    let found = try ParagraphSearch(query).matches(
      of: document([text]), in: 0..<1, isCancelled: { false })
    #expect(found?.count == (expected ? 1 : 0))
  }

  @Test(
    "hits stand where they match, empty ones nowhere",
    arguments: [
      ("/wa./", "war was", ["war", "was"]), ("/x*/", "axxb", ["xx"]),
      ("/a/ b", "ab a", ["a", "b", "a"]), ("-/a/ b", "ab", ["b"]), ("/(?=a)/", "aa", []),
      ("/a\\Kb/", "ab", ["b"]),
    ])
  func hits(query: String, text: String, expected: [String]) {
    let bytes = Array(text.utf8)
    let hits = bytes.withUnsafeBytes { KeywordMatcher(KeywordQuery(parsing: query)).hits(in: $0) }
    #expect(hits.map { String(decoding: bytes[$0.range], as: UTF8.self) } == expected)
  }

  @Test("bytes that are not UTF-8 match nothing and stop nothing")
  func invalidBytes() throws {
    let text: [UInt8] = [0xFF, 0x61, 0xC3, 0x62, 0xE2, 0x80]
    for (query, count) in [("/a/", 1), ("/b$/", 0), ("/a.*b/", 0), ("/\\x{FF}/", 0)] {
      let found = try ParagraphSearch(KeywordQuery(parsing: query)).matches(
        of: document([text]), in: 0..<1, isCancelled: { false })
      #expect(found?.count == count, "\(query)")
    }
  }

  @Test("no match crosses a paragraph's border")
  func borders() throws {
    let document = document(["new", "york", "new york"])
    for (query, expected) in [("/new.*york/", [2]), ("/^york/", [1]), ("/new$/", [0])] {
      let found = try ParagraphSearch(KeywordQuery(parsing: query)).matches(
        of: document, in: 0..<3, isCancelled: { false })
      #expect(found.map { Array($0) } == expected)
    }
  }

  @Test(
    "one that would take for ever ends the search",
    arguments: ["/(\\w+\\s?)+\\d/", "/(a|aa)+$b/"])
  func tooHard(query: String) {
    let text = String(repeating: "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa ", count: 50) + "b"
    let query = KeywordQuery(parsing: query)
    let many = document(Array(repeating: text, count: 2000))
    for workers in [1, 2] {
      #expect(throws: PatternFault(pattern: query.terms[0].text, reason: .tooHard)) {
        try ParagraphSearch(query).matches(
          of: many, in: 0..<2000, workers: WorkerCount(workers), isCancelled: { false })
      }
    }
    #expect(!KeywordMatcher(query).matches(text))
  }

  @Test("in a huge paragraph", arguments: [0, 262_140, 262_144, 500_000, 1_500_000, 2_999_990])
  func hugeParagraph(place: Int) throws {
    var text = [UInt8](repeating: UInt8(ascii: "."), count: 3_000_000)
    text.replaceSubrange(place..<(place + 10), with: Array("needle1234".utf8))
    let query = KeywordQuery(parsing: "/needle\\d+/")
    let found = try ParagraphSearch(query).matches(
      of: document([text]), in: 0..<1, isCancelled: { false })
    #expect(found?.count == 1)
    text.withUnsafeBytes { bytes in
      let steps = HitSteps(KeywordMatcher(query))
      #expect(steps.next(in: bytes, after: -1) == .hit(Span(place, place + 10)))
      #expect(
        steps.previous(in: bytes, before: bytes.count) == .hit(Span(place, place + 10)))
    }
  }

  @Test(
    "the ends of a long paragraph are where it ends",
    arguments: [
      ("/\\Aneedle/", 0), ("/^needle/", 0), ("/needle.\\z/", 419_993), ("/needle.$/", 419_993),
    ])
  func endsOfLongParagraph(query: String, place: Int) {
    let text = Array(String(repeating: "needle ", count: 60_000).utf8)
    let steps = HitSteps(KeywordMatcher(KeywordQuery(parsing: query)))
    text.withUnsafeBytes { bytes in
      guard case .hit(let first) = steps.next(in: bytes, after: -1) else {
        Issue.record("no hit")
        return
      }
      #expect(first.start == place)
      #expect(steps.next(in: bytes, after: place) == .none)
      #expect(steps.previous(in: bytes, before: bytes.count) == .hit(first))
      #expect(steps.previous(in: bytes, before: place) == .none)
    }
  }

  @Test("what matches wherever a search goes on is refused")
  func continuation() {
    #expect(CompiledPattern.fault(in: "\\Gthe") != nil)
    #expect(CompiledPattern.fault(in: "\\\\Gthe") == nil)
  }

  @Test("a search in a huge paragraph can be given up")
  func cancelling() throws {
    let text = [UInt8](repeating: UInt8(ascii: "."), count: 3_000_000)
    var asked = 0
    let found = try ParagraphSearch(KeywordQuery(parsing: "/x/")).matches(
      of: document([text]), in: 0..<1
    ) {
      asked += 1
      return asked == 4
    }
    #expect(found == nil && asked == 4)
  }
}

@Suite("Regular expressions for lines") struct LinePatternTests {
  @Test("they match anywhere in a line, from several threads") func matching() async throws {
    let pattern = try LinePattern("^day \\d+")
    let counts = await withTaskGroup(of: Int.self) { group in
      for _ in 0..<4 {
        group.addTask {
          ["Day 1", "DAY 22: Oslo", "Someday 3", "Day one"].filter { line in
            Array(line.utf8).withUnsafeBytes(pattern.matches)
          }.count
        }
      }
      return await group.reduce(into: []) { $0.append($1) }
    }
    #expect(counts == [2, 2, 2, 2])
  }

  @Test("an invalid expression says why") func invalid() {
    #expect(throws: PatternFault.self) { try LinePattern("(") }
  }
}
