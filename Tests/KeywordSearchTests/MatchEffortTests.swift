import DocumentModel
import Testing

@testable import KeywordSearch

@Suite("The work of regular expressions is bounded") struct MatchEffortTests {
  private static func effort(
    bytes: Int, steps: Int, mostSteps: Int = 1 << 20, halvings: Int = .max, shortText: Int = 0
  ) -> MatchEffort {
    MatchEffort(
      bytesOfCall: bytes, stepsOfCall: steps, mostSteps: mostSteps, halvings: halvings,
      hardCalls: .max, shortText: shortText, longestWhole: 1 << 20, windowStarts: 1 << 20,
      reach: 1 << 20)
  }

  private func first(
    _ pattern: String, in text: [UInt8], _ effort: MatchEffort
  ) throws -> CompiledPattern.Outcome? {
    var effort = effort
    let pattern = try CompiledPattern(pattern)
    return text.withUnsafeBytes { pattern.first(in: $0, MatchRoom(), &effort, { false }) }
  }

  @Test("what is found doesn't depend on the slices", arguments: 0..<20)
  func slices(seed: UInt64) throws {
    var random = RandomText(seed: seed)
    let text = random.text(pieces: 150)
    for _ in 0..<10 {
      let pattern = String(random.pattern().dropFirst().dropLast())
      let whole = try first(pattern, in: text, Self.effort(bytes: 1 << 40, steps: 1 << 40))
      for (bytes, steps) in [(1, 1 << 20), (5000, 1 << 20), (1 << 40, 64), (3000, 500)] {
        #expect(
          try first(pattern, in: text, Self.effort(bytes: bytes, steps: steps)) == whole,
          "\(pattern) by \(bytes), \(steps)")
      }
    }
  }

  @Test("a hard place among easy ones has all the steps that a start may have")
  func hardPlace() throws {
    let easy = String(repeating: "word ", count: 300)
    let text = Array("\(easy)aaaaaaaaaaaaaaaa! \(easy)".utf8)
    let start = easy.utf8.count
    #expect(
      try first("(?:a|aa)+!", in: text, Self.effort(bytes: 1 << 30, steps: 1 << 20))
        == .match(Span(start, start + 17)))
    #expect(
      try first("(?:a|aa)+\\?", in: text, Self.effort(bytes: 1 << 30, steps: 1 << 20)) == .nothing)
  }

  @Test("a place that takes more steps than any may is too hard")
  func tooHard() throws {
    let text = Array((String(repeating: "a", count: 200) + " b").utf8)
    #expect(
      try first("(?:a|aa)+\\d", in: text, Self.effort(bytes: 1 << 20, steps: 1 << 20)) == .tooHard)
  }

  /// Words without what the expression ends with: each start takes many steps, and none too many.
  @Test(
    "what is on a large screen takes a bounded number of calls",
    arguments: ["(\\w+\\s?)+x", "(?:\\w|\\W)*Z", "(.+)+z", "\\X*z"])
  func largeScreen(pattern: String) throws {
    let paragraph = Array(String(repeating: "some words and more ", count: 100).utf8)
    let matcher = KeywordMatcher(KeywordQuery(parsing: "/\(pattern)/"))
    var effort = MatchEffort.brief
    var calls = 0
    for _ in 0..<15 {
      _ = paragraph.withUnsafeBytes { bytes in
        matcher.hits(in: bytes, near: 0..<bytes.count, &effort) {
          calls += 1
          return false
        }
      }
    }
    #expect(calls < 400)
  }

  @Test("the search can be given up between any two slices")
  func cancelling() throws {
    let text = [UInt8](repeating: UInt8(ascii: "."), count: 10_000)
    let pattern = try CompiledPattern("x*+y")
    for most in [1, 3, 7] {
      var effort = Self.effort(bytes: 1 << 20, steps: 1 << 20)
      var asked = 0
      let outcome = text.withUnsafeBytes {
        pattern.first(in: $0, MatchRoom(), &effort) {
          asked += 1
          return asked == most
        }
      }
      #expect(outcome == nil && asked == most)
    }
  }
}
