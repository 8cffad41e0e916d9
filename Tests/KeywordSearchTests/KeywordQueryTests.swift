import KeywordSearch
import Testing

@Suite("Reading a query") struct KeywordQueryTests {
  /// The terms as a row: excluded ones with "-", case-sensitive ones with "!".
  private func read(_ text: String) -> [String] {
    KeywordQuery(parsing: text).terms.map {
      ($0.isExcluded ? "-" : "") + ($0.isCaseSensitive ? "!" : "") + $0.text
    }
  }

  @Test(
    "words, phrases, exclusions",
    arguments: [
      ("iran", ["iran"]),
      ("  iran   sanctions ", ["iran", "sanctions"]),
      ("iran -sanctions", ["iran", "-sanctions"]),
      ("\"new york\" city", ["new york", "city"]),
      ("\u{201C}new york\u{201D}", ["new york"]),
      ("\u{AB}new york\u{BB}-city", ["new york", "-city"]),
      ("-\"new york\"", ["-new york"]),
      ("US-Iran", ["!US-Iran"]),
      ("Iran war", ["!Iran", "war"]),
      ("\u{130}zmir", ["!\u{130}zmir"]),
      ("a\u{A0}b", ["a", "b"]),
      ("al-", ["al-"]),
      ("\" \"", [" "]),
    ])
  func terms(query: String, terms: [String]) { #expect(read(query) == terms) }

  @Test(
    "what is unfinished is passed over",
    arguments: [
      ("", []), (" ", []), ("-", []), ("\"", []), ("-\"", []), ("\"\"", []), ("- -", []),
      ("\u{301}", []), ("iran -", ["iran"]), ("iran \"", ["iran"]), ("\"new yo", ["new", "yo"]),
      ("iran -\"new yo", ["iran"]), ("5\" gun", ["5", "gun"]),
      ("\"a b\" \"c d", ["a b", "c", "d"]),
    ])
  func unfinished(query: String, terms: [String]) {
    #expect(read(query) == terms)
    #expect(KeywordQuery(parsing: query).isEmpty == terms.isEmpty)
  }

  @Test("queries are equal by their terms")
  func equality() {
    #expect(KeywordQuery(parsing: "iran ") == KeywordQuery(parsing: " iran -"))
    #expect(KeywordQuery(parsing: "iran") != KeywordQuery(parsing: "-iran"))
  }
}
