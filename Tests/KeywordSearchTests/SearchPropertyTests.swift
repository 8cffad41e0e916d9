import DocumentModel
import KeywordSearch
import Testing

@Suite("The filter's answer equals a naive search") struct SearchPropertyTests {
  @Test("on random texts and queries", arguments: UInt64(0)..<40)
  func equalsReference(seed: UInt64) {
    var random = RandomText(seed: seed)
    for _ in 0..<50 {
      let text = random.text(pieces: Int.random(in: 0...60, using: &random.generator))
      let query = KeywordQuery(parsing: random.query())
      let reference = ReferenceSearch(query: query)
      let matcher = KeywordMatcher(query)
      text.withUnsafeBytes { bytes in
        #expect(matcher.matches(bytes) == reference.matches(text), "\(query.terms) \(text)")
        let hits = matcher.hits(in: bytes)
        #expect(marks(hits, count: text.count) == reference.marks(text), "\(query.terms) \(text)")
        #expect(areWellFormed(hits, in: bytes))
      }
    }
  }

  @Test("paragraph by paragraph", arguments: UInt64(1000)..<1040)
  func equalsReferenceInParagraphs(seed: UInt64) throws {
    var random = RandomText(seed: seed)
    let gaps = ["", " ", "\n\n", "\u{301}", "a"]
    for _ in 0..<4 {
      let texts = (0..<Int.random(in: 1...12, using: &random.generator)).map { _ in
        random.text(pieces: Int.random(in: 0...25, using: &random.generator))
      }
      let document = document(texts, gap: gaps.randomElement(using: &random.generator) ?? "")
      let spans = document.paragraphs.map { $0.span.range }
      for _ in 0..<5 {
        let query = KeywordQuery(parsing: random.query())
        let reference = ReferenceSearch(query: query)
        let found = try ParagraphSearch(query).matches(
          of: document, in: document.paragraphs.indices, isCancelled: { false })
        let expected = texts.indices.filter { reference.matches(texts[$0]) }
        #expect(found.map { Array($0) } == expected, "\(query.terms) \(spans) \(texts)")
      }
    }
  }

  @Test("whatever stands around a term", arguments: UInt64(2000)..<2040)
  func termsTakenFromTheText(seed: UInt64) throws {
    var random = RandomText(seed: seed)
    for _ in 0..<15 {
      // A term that is a part of the text is found, however both are written.
      let text = random.text(pieces: 30, withInvalid: false)
      let scalars = Array(String(decoding: text, as: UTF8.self).unicodeScalars)
      let start = Int.random(in: 0..<scalars.count, using: &random.generator)
      let end = min(scalars.count, start + Int.random(in: 1...12, using: &random.generator))
      var part = String(String.UnicodeScalarView(scalars[start..<end]))
      if Bool.random(using: &random.generator) { part = part.lowercased() }
      let query = KeywordQuery(parsing: "\"\(part)\"")
      let reference = ReferenceSearch(query: query)
      let found = try ParagraphSearch(query).matches(
        of: document([text]), in: 0..<1, isCancelled: { false })
      #expect(found?.count == (reference.matches(text) ? 1 : 0), "\(query.terms) \(text)")
    }
  }

  @Test("on texts of several pieces", arguments: UInt64(100)..<104)
  func equalsReferenceOnLongTexts(seed: UInt64) {
    var random = RandomText(seed: seed)
    let text = random.text(pieces: 9000)
    for _ in 0..<3 {
      let query = KeywordQuery(parsing: random.query())
      let reference = ReferenceSearch(query: query)
      text.withUnsafeBytes { bytes in
        let matcher = KeywordMatcher(query)
        #expect(matcher.matches(bytes) == reference.matches(text))
        #expect(marks(matcher.hits(in: bytes), count: text.count) == reference.marks(text))
      }
    }
  }

  @Test(
    "repetitive texts and long terms take linear time",
    arguments: [
      (String(repeating: "a", count: 5000) + "b", "a"),
      ("b" + String(repeating: "a", count: 5000), "a"),
      (
        "a" + String(repeating: "b", count: 2500) + "c" + String(repeating: "b", count: 2500) + "a",
        "ab"
      ),
      (String(repeating: "ab", count: 2500) + "b", "ab"),
      (String(repeating: "a", count: 5000), "a"),
    ])
  func adversarial(term: String, piece: String) throws {
    let text = Array(String(repeating: piece, count: 2_000_000 / piece.utf8.count).utf8)
    try text.withUnsafeBytes { bytes in
      let matcher = KeywordMatcher(KeywordQuery(parsing: term))
      // 10^10 comparisons if it were quadratic: the test would not end.
      let isThere = term.utf8.allSatisfy { $0 == UInt8(ascii: "a") } && piece == "a"
      #expect(matcher.matches(bytes) == isThere)
      #expect(matcher.hits(in: bytes) == (isThere ? [Span(0, text.count)] : []))
      let found = try ParagraphSearch(KeywordQuery(parsing: term)).matches(
        of: document([text]), in: 0..<1, isCancelled: { false })
      #expect(found?.count == (isThere ? 1 : 0))
    }
  }

  private func marks(_ hits: [Span], count: Int) -> [Bool] {
    var marks = [Bool](repeating: false, count: count)
    for hit in hits { for index in hit.range { marks[index] = true } }
    return marks
  }

  /// Ascending, apart, not empty, inside the text and on character boundaries.
  private func areWellFormed(_ hits: [Span], in bytes: UnsafeRawBufferPointer) -> Bool {
    let boundaries = Set(UTF8Scalars(bytes).map(\.offset) + [bytes.count])
    return zip(hits, hits.dropFirst()).allSatisfy { $0.end <= $1.start }
      && hits.allSatisfy {
        !$0.isEmpty && boundaries.contains($0.start) && boundaries.contains($0.end)
      }
  }
}
