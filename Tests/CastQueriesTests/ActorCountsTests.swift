import CastQueries
import DocumentModel
import TestSupport
import Testing

@Suite("Mentions of each actor in a scope") struct ActorCountsTests {
  private static let story = MarkedText("[Ann] [Bob]\n\n[Bob] [Eve] [Bob]\n\n[Ann]")

  @Test("who is mentioned, by first mention in the scope, and how often")
  func counts() {
    var counts = ActorCounts()
    counts.count(Self.story.cast, in: .range(1..<2))
    #expect(counts.members.map(Self.story.name) == ["Bob", "Eve"])
    #expect(counts.members.map { counts[$0] } == [2, 1])
    #expect(counts.mentions == 3 && counts[Self.story.member("Ann")] == 0)
  }

  @Test("before the first count and outside the cast, nobody is mentioned")
  func nobody() {
    let counts = ActorCounts()
    #expect(counts[0] == 0 && counts[-1] == 0 && counts.members == [] && counts.mentions == 0)
  }

  @Test("one value counts scope after scope, cast after cast, as a recount does", arguments: 0..<40)
  func recount(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var counts = ActorCounts()
    for _ in 0..<3 {
      let sample = MarkedText(paragraphs: 1 + random.below(12), &random)
      for _ in 0..<5 {
        let scope = sample.scope(&random)
        counts.count(sample.cast, in: scope)
        let here = sample.cast.mentions.filter { scope.array.contains($0.paragraph) }
        let members = here.map(sample.cast.member)
        #expect(counts.mentions == here.count)
        for member in sample.cast.members.indices {
          #expect(counts[member] == members.filter { $0 == member }.count)
        }
        var first: [Int] = []
        for member in members where !first.contains(member) { first.append(member) }
        #expect(counts.members == first)
      }
    }
  }
}
