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

  @Test("what actors leave is what a plain recount finds", arguments: 0..<60)
  func linked(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let sample = MarkedText(paragraphs: 1 + random.below(60), &random)
    let cast = sample.cast
    let scope = sample.scope(&random)
    let members = cast.members.indices.filter { _ in random.below(3) == 0 }
    for actors in [ChosenActors.all(members), .any(members)] + members.map({ .any([$0]) }) {
      let found = cast.linked(to: actors, in: scope)
      let paragraphs = sample.document.paragraphs.indices.filter { paragraph in
        guard scope.contains(paragraph), !actors.members.isEmpty else { return false }
        let isIn = { (member: Int) in cast.paragraphs(of: member).contains(paragraph) }
        return if case .all = actors {
          actors.members.allSatisfy(isIn)
        } else {
          actors.members.contains(where: isIn)
        }
      }
      let mentions = cast.mentions.indices.filter { index in
        actors.members.contains(cast.member(of: cast.mentions[index]))
          && paragraphs.contains(cast.mentions[index].paragraph)
      }
      #expect((0..<found.paragraphs.count).map { found.paragraphs[$0] } == paragraphs)
      #expect(Array(found.mentions) == mentions)
    }
  }
}
