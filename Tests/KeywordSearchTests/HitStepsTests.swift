import DocumentModel
import KeywordSearch
import Testing

@Suite("From hit to hit") struct HitStepsTests {
  private static let queries = [
    "ab", "aa", "the e", "\"e  a\"", "\u{E9}", "ss", "/a+/", "ab /e./",
    "/x*/", "/$/", "/()/", "/a*/", "/\\b/", "/(?=a)/", "/(|a)/", "/^/", "/a\\K/",
  ]

  @Test("steps go where all hits of the text stand", arguments: queries)
  func equalsHits(query: String) {
    var random = RandomText(seed: 77)
    let text = random.text(pieces: 600)
    let matcher = KeywordMatcher(KeywordQuery(parsing: query))
    let steps = HitSteps(matcher)
    text.withUnsafeBytes { bytes in
      let hits = matcher.hits(in: bytes)
      var forward: [Span] = []
      while forward.count <= hits.count,
        case .hit(let hit) = steps.next(in: bytes, after: forward.last?.start ?? -1)
      {
        forward.append(hit)
      }
      #expect(forward == hits)
      var backward: [Span] = []
      while backward.count <= hits.count,
        case .hit(let hit) = steps.previous(
          in: bytes, before: backward.last?.start ?? bytes.count)
      {
        backward.append(hit)
      }
      #expect(backward == hits.reversed())
    }
  }

  @Test("whatever the expression, each step advances and the last one ends", arguments: 0..<20)
  func stepsEnd(seed: UInt64) {
    var random = RandomText(seed: seed)
    let text = random.text(pieces: 60)
    for _ in 0..<10 {
      let steps = HitSteps(KeywordMatcher(KeywordQuery(parsing: random.pattern())))
      text.withUnsafeBytes { bytes in
        var origin = -1
        while case .hit(let hit) = steps.next(in: bytes, after: origin) {
          #expect(hit.start > origin && hit.end > hit.start && hit.end <= bytes.count)
          guard hit.start > origin else { return }
          origin = hit.start
        }
        origin = bytes.count
        while case .hit(let hit) = steps.previous(in: bytes, before: origin) {
          #expect(hit.start < origin && hit.end > hit.start && hit.end <= bytes.count)
          guard hit.start < origin else { return }
          origin = hit.start
        }
      }
    }
  }

  @Test("one that the reader waits for leaves to a thread what is too hard")
  func urgent() {
    let far = String(repeating: ".", count: 20_000)
    let text = Array((String(repeating: "a", count: 60) + "!\(far)aa1").utf8)
    let matcher = KeywordMatcher(KeywordQuery(parsing: "/(a|aa)+\\d/"))
    text.withUnsafeBytes { bytes in
      #expect(HitSteps(matcher, isUrgent: true).next(in: bytes, after: -1) == .givenUp)
      #expect(
        HitSteps(matcher, isUrgent: true).next(in: bytes, after: 60)
          == .hit(Span(20_061, 20_064)))
    }
  }

  @Test("a step that is given up finds nothing", arguments: ["zz", "/x*/"])
  func cancelling(query: String) {
    let text = [UInt8](repeating: UInt8(ascii: "."), count: 1_000_000)
    let steps = HitSteps(KeywordMatcher(KeywordQuery(parsing: query)))
    text.withUnsafeBytes { bytes in
      var asked = 0
      let isCancelled = {
        asked += 1
        return asked > 2
      }
      #expect(steps.next(in: bytes, after: -1, isCancelled: isCancelled) == .givenUp)
      #expect(
        steps.previous(in: bytes, before: bytes.count, isCancelled: isCancelled) == .givenUp)
    }
  }

  @Test("a long way back and forth", arguments: ["neede", "need\u{E9}", "/need/"])
  func farAway(query: String) {
    let places = [5, 70_000, 70_100, 500_000, 1_999_000]
    var text = [UInt8](repeating: UInt8(ascii: "."), count: 2_000_000)
    for place in places {
      text.replaceSubrange(place..<(place + 6), with: Array("need\u{E9}".utf8))
    }
    let steps = HitSteps(KeywordMatcher(KeywordQuery(parsing: query)))
    text.withUnsafeBytes { bytes in
      var forward: [Int] = []
      while forward.count < 9,
        case .hit(let hit) = steps.next(in: bytes, after: forward.last ?? -1)
      {
        forward.append(hit.start)
      }
      #expect(forward == places)
      var backward: [Int] = []
      while backward.count < 9,
        case .hit(let hit) = steps.previous(in: bytes, before: backward.last ?? bytes.count)
      {
        backward.append(hit.start)
      }
      #expect(backward == places.reversed())
    }
  }

  @Test("excluded words have no hits")
  func exclusions() {
    #expect(HitSteps(KeywordMatcher(KeywordQuery(parsing: "-a -/b/"))).haveNone)
    #expect(!HitSteps(KeywordMatcher(KeywordQuery(parsing: "-a c"))).haveNone)
  }
}
