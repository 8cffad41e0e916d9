import DocumentModel
import TestSupport
import Testing

@testable import CastQueries

@Suite("Who appears with whom") struct CompanionPairTests {
  private static func appearances(_ sample: MarkedText, _ scope: LinkedParagraphs? = nil)
    -> Appearances?
  {
    Appearances(sample.cast, of: sample.document, in: scope ?? sample.all)
  }

  private static func drawn(_ pairs: [CompanionPair], _ sample: MarkedText) -> [String] {
    pairs.map {
      "\(sample.name($0.first))+\(sample.name($0.second)) ¶\($0.paragraphs) s\($0.sentences) "
        + "@\($0.firstMeeting.start)"
    }
  }

  private static let story = MarkedText(
    "[Ann] met [Bob].\n\n[Eve]. Then [Bob] and [Ann].\n\n[May] left.\n\n[Eve] met [May].")

  @Test("the strongest first, and at most as many as asked for")
  func strongest() throws {
    let found = try #require(Self.appearances(Self.story))
    let pairs = try #require(CompanionPairs(in: found, most: 3))
    #expect(pairs.count == 4)
    #expect(
      Self.drawn(pairs.pairs, Self.story) == [
        "Ann+Bob ¶2 s2 @0", "Ann+Eve ¶1 s0 @14", "Bob+Eve ¶1 s0 @14",
      ])
    #expect(CompanionPairs(in: found, most: 0)?.pairs == [])
  }

  @Test("other orders")
  func orders() throws {
    let found = try #require(Self.appearances(Self.story))
    func names(_ order: CompanionOrder) -> [String] {
      (CompanionPairs(in: found, most: 9, by: order)?.pairs ?? []).map {
        Self.story.name($0.first) + "+" + Self.story.name($0.second)
      }
    }
    #expect(names(.paragraphs) == ["Ann+Bob", "Ann+Eve", "Bob+Eve", "Eve+May"])
    #expect(names(.sentences) == ["Ann+Bob", "Eve+May", "Ann+Eve", "Bob+Eve"])
    #expect(names(.firstMeeting) == ["Ann+Bob", "Ann+Eve", "Bob+Eve", "Eve+May"])
    #expect(names(.name) == ["Ann+Bob", "Ann+Eve", "Bob+Eve", "Eve+May"])
  }

  @Test("edges join given actors only, each pair once")
  func edges() throws {
    let found = try #require(Self.appearances(Self.story))
    let members = ["May", "Ann", "Eve", "Ann"].map(Self.story.member)
    let edges = try #require(found.edges(among: members))
    #expect(Self.drawn(edges, Self.story) == ["Ann+Eve ¶1 s0 @14", "Eve+May ¶1 s1 @49"])
    #expect(found.edges(among: []) == [])
    #expect(found.edges(among: [0]) == [])
  }

  @Test("without actors there are no pairs")
  func none() throws {
    let found = try #require(Self.appearances(MarkedText("Nobody.")))
    #expect(CompanionPairs(in: found, most: 10)?.pairs == [])
  }

  @Test("pairs are those of a recount of random texts", arguments: 0..<60)
  func recount(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let sample = MarkedText(paragraphs: 1 + random.below(20), &random)
    let scope = sample.scope(&random)
    let naive = Recount(sample, scope)
    let found = try #require(Self.appearances(sample, scope))
    let expected = sample.cast.members.indices.flatMap { second in
      (0..<second).filter { naive.count([$0, second]) > 0 }.map { first in
        CompanionPair(
          first: first, second: second, paragraphs: naive.count([first, second]),
          sentences: naive.sentences([first, second]),
          firstMeeting: naive.meeting([first, second], named: [first, second]),
          score: naive.score([first], [second]))
      }
    }.sorted { ($0.first, $0.second) < ($1.first, $1.second) }
    #expect(found.edges(among: Array(sample.cast.members.indices)) == expected)
    for order in CompanionOrder.allCases {
      let pairs = try #require(CompanionPairs(in: found, most: 1000, by: order))
      #expect(pairs.count == expected.count)
      #expect(pairs.pairs.sorted { ($0.first, $0.second) < ($1.first, $1.second) } == expected)
      let some = try #require(CompanionPairs(in: found, most: 3, by: order))
      #expect(some.pairs == Array(pairs.pairs.prefix(3)))
    }
  }

  @Test("of a crowd, only pairs among those who appear most are sought")
  func crowd() throws {
    let names = (0..<2000).map { "[N\($0)]" }
    let text = names.joined(separator: " ") + "\n\n" + names.suffix(1200).joined(separator: " ")
    let sample = MarkedText(text)
    let found = try #require(Self.appearances(sample))
    let pairs = try #require(CompanionPairs(in: found, most: 5))
    #expect(pairs.count == 1024 * 1023 / 2 && pairs.leavesOutRarer)
    #expect(pairs.pairs.map(\.first) == [800, 800, 800, 800, 800])
    #expect(pairs.pairs.map(\.paragraphs) == [2, 2, 2, 2, 2])
    let some = try #require(CompanionPairs(in: found, most: 5, excluding: Set(100..<2000)))
    #expect(some.count == 100 * 99 / 2 && !some.leavesOutRarer)
  }

  @Test("excluded actors are in no pair, and don't count")
  func excluding() throws {
    let found = try #require(Self.appearances(Self.story))
    let eve = Self.story.member("Eve")
    let pairs = try #require(CompanionPairs(in: found, most: 9, excluding: [eve]))
    #expect(Self.drawn(pairs.pairs, Self.story) == ["Ann+Bob ¶2 s2 @0"])
    #expect(pairs.count == 1 && !pairs.leavesOutRarer)
  }

  @Test("it can be cancelled")
  func cancelled() throws {
    let sample = MarkedText(String(repeating: "[Ann] [Bob]\n\n", count: 5000))
    let found = try #require(Self.appearances(sample))
    #expect(CompanionPairs(in: found, most: 5) { true } == nil)
    #expect(found.edges(among: [0, 1]) { true } == nil)
  }
}
