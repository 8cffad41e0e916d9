import Testing

@testable import KeywordSearch

@Suite("Counting hits") struct HitCounterTests {
  @Test("as many as there are before a byte, in any text", arguments: UInt64(0)..<30)
  func agrees(seed: UInt64) {
    var random = RandomText(seed: seed)
    for _ in 0..<30 {
      let text = random.text(pieces: Int.random(in: 0...80, using: &random.generator))
      let matcher = KeywordMatcher(KeywordQuery(parsing: random.query()))
      let end = Int.random(in: 0...text.count + 1, using: &random.generator)
      text.withUnsafeBytes { bytes in
        let hits = matcher.hits(in: bytes)
        var counter = HitCounter(matcher)
        #expect(counter.count(in: bytes) == hits.count)
        #expect(counter.count(in: bytes, before: end) == hits.count { $0.start < end })
      }
    }
  }

  @Test("in a paragraph of many stretches none is missed or counted twice")
  func long() {
    let text = Array(String(repeating: "é seventh-day, ", count: 40_000).utf8)
    text.withUnsafeBytes { bytes in
      for (query, each) in [("seventh", 1), ("e", 3), ("/seventh|day/", 2), ("\"é seventh\"", 1)] {
        var counter = HitCounter(KeywordMatcher(KeywordQuery(parsing: query)))
        #expect(counter.count(in: bytes) == each * 40_000, "\(query)")
        #expect(counter.count(in: bytes, before: 16 * 20_000) == each * 20_000, "\(query)")
      }
    }
  }

  @Test("cancelled, it counts nothing; too hard, it says so")
  func noCount() {
    let text = Array(("x" + String(repeating: "a", count: 60) + "!").utf8)
    text.withUnsafeBytes { bytes in
      var counter = HitCounter(KeywordMatcher(KeywordQuery(parsing: "a")))
      #expect(counter.count(in: bytes, isCancelled: { true }) == nil && !counter.isTooHard)
      counter = HitCounter(KeywordMatcher(KeywordQuery(parsing: "/(a+)+$/")))
      #expect(counter.count(in: bytes) == nil && counter.isTooHard)
    }
  }
}
