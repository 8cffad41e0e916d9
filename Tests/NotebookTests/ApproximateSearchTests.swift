import TestSupport
import Testing

@testable import Notebook

@Suite("Approximate search") struct ApproximateSearchTests {
  /// For each byte of a text the least distance between the pattern and what ends there, by the plain table.
  private func distances(_ pattern: [UInt8], _ text: [UInt8]) -> [Int] {
    var column = Array(0...pattern.count)
    return text.map { byte in
      var next = [0]
      for row in pattern.indices {
        next.append(
          min(column[row] + (pattern[row] == byte ? 0 : 1), column[row + 1] + 1, next[row] + 1))
      }
      column = next
      return column[pattern.count]
    }
  }

  private func random(_ length: Int, _ random: inout SeededGenerator) -> [UInt8] {
    (0..<length).map { _ in UInt8(ascii: "a") + UInt8.random(in: 0..<3, using: &random) }
  }

  @Test("finds what a plain table of distances finds, at any length", arguments: UInt64(0)..<60)
  func plainTable(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let pattern = random(Int.random(in: 1...150, using: &generator), &generator)
    let text = random(Int.random(in: 0...400, using: &generator), &generator)
    let most = pattern.count / 2
    let all = distances(pattern, text)
    let found = ApproximateSearch(pattern).matches(in: text, errors: most)
    for match in found { #expect(all[match.end - 1] == match.errors) }
    // Each place that is good enough is found, or overlaps one that is no worse.
    for (index, errors) in all.enumerated() where errors <= most {
      #expect(
        found.contains { abs($0.end - index - 1) < 2 * pattern.count && $0.errors <= errors })
    }
  }

  @Test("an alignment says what a part of the pattern became")
  func alignment() {
    func part(_ pattern: String, _ part: Range<Int>, in text: String) -> String {
      let bytes = Array(text.utf8)
      let alignment = Alignment(Array(pattern.utf8)[...], endOf: bytes[...])
      return String(decoding: bytes[alignment.range(of: part)], as: UTF8.self)
    }
    #expect(part("met Bob at", 4..<7, in: "Ann met Bob at") == "Bob")
    #expect(part("met Bob at", 4..<7, in: "Ann met Rob at") == "Rob")
    #expect(part("met Bob at", 4..<7, in: "Ann saw Bob at") == "Bob")
    #expect(part("Bob", 0..<3, in: "Bob") == "Bob")
  }
}
