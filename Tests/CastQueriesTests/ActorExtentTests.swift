import DocumentModel
import TestSupport
import Testing

@testable import CastQueries

@Suite("How often, and from where to where, an actor appears in a scope") struct ActorExtentTests {
  @Test("mentions, paragraphs, the first and the last")
  func example() {
    let sample = MarkedText("[Ann] [Bob]\n\n[Bob] [Eve] [Bob]\n\n[Ann] [Bob]")
    #expect(
      sample.cast.extent(of: sample.member("Bob"), in: sample.all)
        == ActorExtent(
          mentions: 4, paragraphs: 3, firstParagraph: 0, lastParagraph: 2, firstMention: 1,
          lastMention: 6))
    #expect(sample.cast.extent(of: sample.member("Eve"), in: .range(2..<3)) == ActorExtent())
  }

  @Test("what an actor says counts as paragraphs, not as mentions")
  func speaker() {
    let sample = MarkedText(
      "[Ann]:\n\nYes.\n\nNo.", attributions: [Attribution(name: Span(0, 3), paragraphs: 1..<3)])
    #expect(
      sample.cast.extent(of: 0, in: .range(1..<3))
        == ActorExtent(mentions: 0, paragraphs: 2, firstParagraph: 1, lastParagraph: 2))
  }

  @Test("it is that of a recount of random texts", arguments: 0..<40)
  func recount(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let sample = MarkedText(paragraphs: 1 + random.below(12), &random)
    let scope = sample.scope(&random)
    for member in sample.cast.members.indices {
      let mentions = sample.cast.mentions.indices.filter {
        sample.cast.member(of: sample.cast.mentions[$0]) == member
          && scope.array.contains(sample.cast.mentions[$0].paragraph)
      }
      let paragraphs = sample.cast.paragraphs(of: member).filter(scope.array.contains)
      #expect(
        sample.cast.extent(of: member, in: scope)
          == ActorExtent(
            mentions: mentions.count, paragraphs: paragraphs.count,
            firstParagraph: paragraphs.first,
            lastParagraph: paragraphs.last, firstMention: mentions.first, lastMention: mentions.last
          ))
    }
  }
}
