import DocumentModel
import Testing

@testable import KeywordSearch

@Suite("The grammar of queries") struct QueryPropertyTests {
  /// A term as one would type it.
  private func typed(_ term: KeywordQuery.Term) -> String {
    let sign = term.isExcluded ? "-" : ""
    return switch term.kind {
    case .words: sign + "\"" + term.text + "\""
    case .pattern: sign + "/" + term.text + "/"
    }
  }

  @Test("terms typed again are the same terms", arguments: UInt64(0)..<40)
  func roundTrip(seed: UInt64) {
    var random = RandomText(seed: seed)
    for _ in 0..<20 {
      let query = KeywordQuery(parsing: random.query())
      let again = KeywordQuery(parsing: query.terms.map(typed).joined(separator: " "))
      #expect(again.terms == query.terms)
    }
  }

  @Test("more words never find more texts, exclusions neither", arguments: UInt64(0)..<20)
  func narrowing(seed: UInt64) {
    var random = RandomText(seed: seed)
    for _ in 0..<20 {
      let (one, other) = (random.query(), random.query())
      let both = KeywordQuery(parsing: "\(one) \(other)")
      guard both.terms == KeywordQuery(parsing: one).terms + KeywordQuery(parsing: other).terms
      else { continue }
      let text = random.text(pieces: 30)
      text.withUnsafeBytes { bytes in
        let matches = { KeywordMatcher($0).matches(bytes) }
        let each = matches(KeywordQuery(parsing: one)) && matches(KeywordQuery(parsing: other))
        #expect(matches(both) == each)
      }
    }
  }

  @Test("a word and its exclusion share all texts between them", arguments: UInt64(0)..<20)
  func excluding(seed: UInt64) throws {
    var random = RandomText(seed: seed)
    for _ in 0..<20 {
      guard let term = KeywordQuery(parsing: random.query()).terms.first(where: { !$0.isExcluded })
      else { continue }
      let wanted = KeywordMatcher(KeywordQuery(parsing: typed(term)))
      let excluded = KeywordMatcher(KeywordQuery(parsing: "-" + typed(term)))
      random.text(pieces: 30).withUnsafeBytes {
        #expect(wanted.matches($0) != excluded.matches($0))
      }
    }
  }

  @Test(
    "what isn't finished is passed over",
    arguments: [
      "-", "\"", "-\"old man", "  ", "\u{AD}", "\"\"", "-\"\"", "-/a", "/", "//", "/(/ -",
    ])
  func unfinished(text: String) {
    #expect(KeywordQuery(parsing: text).terms.filter { $0.text != "(" }.isEmpty)
  }

  @Test("a lone pattern says why it is passed over, a closed one is a fault") func faults() {
    #expect(KeywordQuery(parsing: "/colo(").unfinished?.message == "missing closing parenthesis")
    #expect(KeywordQuery(parsing: "/colo(").fault == nil)
    #expect(KeywordQuery(parsing: "/colo(/").fault?.message == "missing closing parenthesis")
    #expect(
      KeywordQuery(parsing: "/colo(/").fault?.description
        == "/colo(/ is no regular expression: missing closing parenthesis")
    #expect(PatternFault(pattern: "a", reason: .tooHard).description == "/a/ takes too many steps")
  }

  @Test("a query knows of its exclusions and patterns") func properties() {
    let query = KeywordQuery(parsing: "a -b /c/")
    #expect(query.hasExclusions && query.hasPatterns && !query.isEmpty)
    #expect(!KeywordQuery(parsing: "a").hasExclusions && !KeywordQuery(parsing: "a").hasPatterns)
    #expect(KeywordQuery(parsing: "").isEmpty)
  }
}

@Suite("The text of a regular expression") struct PatternTextTests {
  @Test(
    "capitals that stand for themselves",
    arguments: [
      ("iran", false), ("Iran", true), ("\\S", false), ("\\p{Lu}", false), ("[A-z]", true),
      ("\\QIran\\E", false), ("[a-z]É", true),
    ])
  func capitals(pattern: String, hasCapitals: Bool) {
    #expect(PatternText(pattern).hasCapitals == hasCapitals)
  }

  @Test(
    "blanks match any run of blanks, but not in classes, escaped or extended",
    arguments: [
      ("old man", "old(?>\\s+)man"), ("old   man", "old(?>\\s+)man"), ("old[ ]man", "old[ ]man"),
      ("old\\ man", "old\\ man"),
      ("(?x)old man", "(?x)old man"), ("(?#a b)c d", "(?#a b)c d"), ("oldman", "oldman"),
      ("\\Qa b\\E c", "\\Qa b\\E(?>\\s+)c"),
    ])
  func blanks(pattern: String, forgiving: String) {
    #expect(PatternText(pattern).forgivingBlanks == forgiving)
  }

  @Test(
    "the width of the ranges in classes",
    arguments: [
      ("[a-z]", 26), ("[a-cx-z]", 6), ("a-z", 0), ("[a\\-z]", 0), ("[-z]", 0),
      ("[\\x{0}-\\x{FF}]", 256), ("[a-]", 0), ("[]-a]", 5),
      ("[^a-b]", 2), ("[a-b][c-d]", 4), ("[\\N{U+41}-\\N{U+42}]", 2), ("[\\o{101}-C]", 3),
    ])
  func widths(pattern: String, width: Int) {
    #expect(PatternText(pattern).widthOfRanges == width)
  }

  @Test("escapes of one letter outside classes") func escapes() {
    #expect(PatternText("a\\z").hasEscape("z") && !PatternText("[\\z]").hasEscape("z"))
    #expect(!PatternText("\\\\z").hasEscape("z") && !PatternText("az").hasEscape("z"))
  }
}

@Suite("The effort of matching") struct EffortLimitTests {
  @Test("slices grow with what may be read, and have steps for each start") func slices() {
    let effort = MatchEffort.thorough
    #expect(effort.sliceLength(reach: 1) == 1 << 26 && effort.sliceLength(reach: 0) == 1 << 26)
    #expect(
      effort.sliceLength(reach: 1 << 30) == 64,
      "the least length: steps of a call over steps of a start")
    #expect(effort.steps(inSliceOf: 64) == 1 << 20 && effort.steps(inSliceOf: 128) == 1 << 19)
    #expect(effort.sliceLength(1000, left: 200) == 200 && effort.sliceLength(1000, left: 2) == 64)
  }

  @Test("a slice is halved to its least length, then given up") func halving() {
    var effort = MatchEffort.brief
    #expect(effort.halved(100) == 50 && effort.halved(5) == 4 && !effort.hasGivenUp)
    #expect(effort.halved(4) == nil && effort.hasGivenUp)
  }

  @Test("halvings and hard calls are bounded") func bounds() {
    var effort = MatchEffort.brief
    for _ in 0..<64 { #expect(effort.halved(1000) == 500 && effort.takesHardCall()) }
    #expect(effort.halved(1000) == nil && !effort.takesHardCall() && effort.hasGivenUp)
  }
}

@Suite("Lines and short texts") struct ShortTextTests {
  @Test("an empty pattern matches no line") func emptyPattern() {
    #expect(throws: PatternFault(pattern: "", reason: .invalid("it is empty"))) {
      try LinePattern("")
    }
  }

  @Test("a faulty query matches no short text, and has no hits") func faulty() {
    let matcher = KeywordMatcher(KeywordQuery(parsing: "/(/"))
    #expect(!matcher.matches("(") && !matcher.matches(""))
  }

  @Test("hits on the screen are those near a part, relative to it") func screenHits() {
    var hits = ScreenHits(KeywordMatcher(KeywordQuery(parsing: "odo /v.ne/")))
    Array("Odo Vane, Odo Vane".utf8).withUnsafeBytes { bytes in
      #expect(hits.hits(in: bytes, near: 10..<18) == [Span(0, 3), Span(4, 8)])
      #expect(hits.hits(in: bytes, near: 0..<6) == [Span(0, 3)], "the second reaches over the end")
    }
  }
}

/// Each test is an example of a docstring, word for word, followed by what the comments there say.
@Suite("Examples in the documentation of KeywordSearch") struct DocumentationTests {
  @Test("KeywordQuery") func keywordQuery() {
    let query = KeywordQuery(parsing: "sanction -oil \"nuclear deal\" /19[78]\\d/")
    #expect(query.terms.map(\.text) == ["sanction", "oil", "nuclear deal", "19[78]\\d"])
    #expect(query.terms.map(\.isExcluded) == [false, true, false, false])
    #expect(query.fault == nil)
  }

  @Test("KeywordMatcher") func keywordMatcher() {
    let matcher = KeywordMatcher(KeywordQuery(parsing: "carre -smiley"))
    #expect(matcher.matches("John le Carré"))
    #expect(!matcher.matches("Carré’s George Smiley"))
    let text = Array("by Carré".utf8)
    #expect(text.withUnsafeBytes { matcher.hits(in: $0) } == [Span(3, 9)])
  }

  @Test("ShortTextMatcher") func shortTextMatcher() {
    var matcher = ShortTextMatcher(KeywordMatcher(KeywordQuery(parsing: "marsh")))
    let found = ["Elinor Marsh", "Dover"].filter { matcher.matches($0) }
    #expect(found == ["Elinor Marsh"])
  }

  @Test("HitSteps") func hitSteps() {
    let steps = HitSteps(KeywordMatcher(KeywordQuery(parsing: "iran")))
    let text = Array("Iran and Iraq, Iraq and Iran".utf8)
    let step = text.withUnsafeBytes { steps.next(in: $0, after: 0) }
    #expect(step == .hit(Span(24, 28)))
  }

  @Test("ParagraphSearch") func paragraphSearch() throws {
    let document = document(["Elinor Marsh", "Marsh in Dover", "Vane"])
    let search = try ParagraphSearch(KeywordQuery(parsing: "marsh -dover"))
    let all = document.paragraphs.indices
    let found = try search.matches(of: document, in: all, isCancelled: { false })
    #expect(found?.count == 1)
  }

  @Test("LinePattern") func linePattern() throws {
    let pattern = try LinePattern("^canto [ivxlc]+$")
    #expect(Array("CANTO IV".utf8).withUnsafeBytes { pattern.matches($0) })
  }

  @Test("FoldedText") func foldedText() {
    #expect(FoldedText("Le  Carré") == FoldedText("le carre"))
    #expect(FoldedText("don’t") == FoldedText("DON'T"))
  }

  @Test("PatternFault") func patternFault() {
    #expect(KeywordQuery(parsing: "/colo(u?r/").fault?.message == "missing closing parenthesis")
  }
}
