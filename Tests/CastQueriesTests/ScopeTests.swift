import DocumentModel
import TestSupport
import Testing

@testable import CastQueries

@Suite("A scope, and what chosen actors leave of it") struct ScopeTests {
  @Test("linked paragraphs know ranks, counts and members like a plain list", arguments: 0..<50)
  func plainList(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let all = (0..<300).filter { _ in Int.random(in: 0..<4, using: &random) == 0 }
    let start = Int.random(in: 0..<300, using: &random)
    let range = start..<Int.random(in: start...300, using: &random)
    let cases: [(LinkedParagraphs, [Int])] = [
      (.range(range), Array(range)), (.list(IndexList(all)), all),
      (.set(ParagraphSet(all), range), all.filter(range.contains)),
    ]
    let other = (0..<300).filter { _ in Bool.random(using: &random) }
    for (linked, plain) in cases {
      #expect(linked.count == plain.count && linked.first == plain.first)
      #expect(linked.last == plain.last)
      #expect((0..<linked.count).map { linked[$0] } == plain)
      for paragraph in 0...300 {
        #expect(linked.contains(paragraph) == plain.contains(paragraph))
        #expect(linked.rank(of: paragraph) == plain.filter { $0 < paragraph }.count)
      }
      let common = linked.intersection(IndexList(other))
      #expect((0..<common.count).map { common[$0] } == plain.filter(other.contains))
      let commonSet = linked.intersection(ParagraphSet(other))
      #expect((0..<commonSet.count).map { commonSet[$0] } == plain.filter(other.contains))
      #expect(linked.count(in: 20..<250) == plain.filter((20..<250).contains).count)
    }
  }
}
