import CastQueries
import DocumentModel
import TestSupport
import Testing

@Suite("Who appears with chosen actors") struct CompanionTests {
  private static let story = MarkedText(
    """
    [Ann] met [Bob]. They left.

    [Ann] wrote. Later [Bob] and [Eve] came.

    [Eve] was alone.

    Nobody.

    [Bob] and [Ann] and [Ann], without [May].
    """)

  private func companions(
    _ sample: MarkedText, of names: [String], in scope: LinkedParagraphs? = nil
  ) -> [String] {
    let found = Companions(
      of: names.map(sample.member), in: scope ?? sample.all, sample.cast, sample.document)
    return (found?.companions ?? []).map {
      "\(sample.name($0.member)) ¶\($0.paragraphs) s\($0.sentences) @\($0.firstMeeting.start)"
    }
  }

  @Test("shared paragraphs, shared sentences, the first meeting")
  func counts() {
    #expect(
      companions(Self.story, of: ["Ann"]) == ["Bob ¶3 s2 @8", "May ¶1 s1 @115", "Eve ¶1 s0 @50"])
    let found = Companions(of: [0], in: Self.story.all, Self.story.cast, Self.story.document)
    #expect(found?.paragraphs == 3 && found?.scopeParagraphs == 4)
  }

  @Test("with several chosen, those who appear with all of them")
  func several() {
    #expect(companions(Self.story, of: ["Ann", "Bob"]) == ["May ¶1 s1 @115", "Eve ¶1 s0 @50"])
    #expect(companions(Self.story, of: ["Ann", "Bob", "Ann"]).count == 2)
    #expect(companions(Self.story, of: ["May", "Eve"]) == [])
  }

  @Test("only what is in the scope counts")
  func scope() {
    #expect(companions(Self.story, of: ["Ann"], in: .list([0, 3])) == ["Bob ¶1 s1 @8"])
    #expect(companions(Self.story, of: ["Ann"], in: .range(2..<4)) == [])
  }

  @Test("without actors chosen, and without actors, there are no companions")
  func none() {
    #expect(companions(Self.story, of: []) == [])
    let empty = MarkedText("Nobody is here.")
    #expect(companions(empty, of: []) == [])
    #expect(companions(MarkedText("[Ann] is alone with [Ann]."), of: ["Ann"]) == [])
  }

  @Test("who says a paragraph appears in it; the meeting is where it begins")
  func speakers() {
    let sample = MarkedText(
      "[Ann]:\n\nI saw [Bob].\n\n[Eve]:\n\nSo did I.",
      attributions: [
        Attribution(name: Span(0, 3), paragraphs: 0..<2),
        Attribution(name: Span(20, 23), paragraphs: 1..<4),
      ])
    #expect(companions(sample, of: ["Bob"]) == ["Ann ¶1 s0 @6", "Eve ¶1 s0 @6"])
    #expect(companions(sample, of: ["Ann"]).first == "Bob ¶1 s0 @12")
  }

  @Test("orders, with ties by score, paragraphs and number")
  func orders() throws {
    let found = try #require(
      Companions(of: [0], in: Self.story.all, Self.story.cast, Self.story.document))
    func names(_ order: CompanionOrder) -> String {
      found.sorted(by: order, Self.story.cast).map { Self.story.name($0.member) }.joined(
        separator: " ")
    }
    #expect(names(.score) == "Bob May Eve")
    #expect(names(.paragraphs) == "Bob May Eve")
    #expect(names(.sentences) == "Bob May Eve")
    #expect(names(.firstMeeting) == "Bob Eve May")
    #expect(names(.name) == "Bob Eve May")
  }

  @Test("the rare friend stands before the frequent stranger")
  func association() {
    let crowd = (0..<40).map { "[Tsar] spoke \($0)." }
    let sample = MarkedText(
      (crowd + ["[Ann], [Tsar].", "[Ann], [Tsar], [Bob].", "[Ann], [Bob]."]).joined(
        separator: "\n\n"))
    #expect(companions(sample, of: ["Ann"]).map { $0.prefix(3) } == ["Bob", "Tsa"])
  }

  @Test("a counter gives the same as a recount of random texts", arguments: 0..<80)
  func recount(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let sample = MarkedText(paragraphs: 1 + random.below(20), &random)
    let scope = sample.scope(&random)
    let naive = Recount(sample, scope)
    var counter = try #require(CompanionCounter(sample.cast, of: sample.document, in: scope))
    let members = sample.cast.members.indices
    for _ in 0..<(members.isEmpty ? 0 : 6) {
      let chosen = (0...random.below(3)).map { _ in random.below(members.count) }
      let counted = counter.companions(of: chosen)
      let found = try #require(counted)
      #expect(found.scopeParagraphs == naive.paragraphs.count)
      #expect(found.paragraphs == naive.count(chosen))
      let expected = members.filter { !chosen.contains($0) && naive.count(chosen + [$0]) > 0 }
      #expect(found.companions.map(\.member).sorted() == expected)
      for companion in found.companions {
        let all = chosen + [companion.member]
        #expect(companion.paragraphs == naive.count(all))
        #expect(companion.sentences == naive.sentences(all))
        #expect(companion.firstMeeting == naive.meeting(all, named: [companion.member]))
        #expect(abs(companion.score - naive.score(chosen, [companion.member])) < 1e-9)
      }
      #expect(
        zip(found.companions, found.companions.dropFirst()).allSatisfy { $0.score >= $1.score })
    }
  }

  @Test("an actor of 100,000 mentions, a paragraph with 2,000 actors")
  func sizes() {
    let crowd = (0..<2000).map { "[N\($0)]" }.joined(separator: " ")
    let sample = MarkedText(
      crowd + "\n\n" + String(repeating: "[Ann] and [Bob]. ", count: 50_000) + "\n\n[Ann] [N7]")
    #expect(companions(sample, of: ["Ann"]).map { $0.prefix(9) } == ["Bob ¶1 s5", "N7 ¶1 s1 "])
    #expect(companions(sample, of: ["N7"]).count == 2000)
  }

  @Test("it can be cancelled")
  func cancelled() throws {
    let text = String(repeating: "Nobody.\n\n[Ann] [Bob]\n\n", count: 5000)
    let sample = MarkedText(text)
    let none = CompanionCounter(sample.cast, of: sample.document, in: sample.all) { true }
    #expect(none == nil)
    var counter = try #require(CompanionCounter(sample.cast, of: sample.document, in: sample.all))
    let cancelled = counter.companions(of: [0]) { true }
    let found = counter.companions(of: [0])
    #expect(cancelled == nil && found?.companions.first?.paragraphs == 5000)
  }
}
