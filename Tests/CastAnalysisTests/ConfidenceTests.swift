import DocumentModel
import Testing

@testable import CastAnalysis

@Suite("Confidence") struct ConfidenceTests {
  func confidence(_ kind: ActorKind, margin: Int32, count: Int) -> Double {
    var scores = KindScores()
    scores[kind] += margin * 4 * Int32(count)
    return ActorEvidence(scores, judged: count, count: count, inText: 0, kind: kind).confidence
  }

  @Test("grows with what speaks for the kind") func growsWithEvidence() {
    let found = [0, 1, 3, 9].map { confidence(.person, margin: $0, count: 1) }
    #expect(found == found.sorted() && Set(found).count == 4)
  }

  @Test("grows with the mentions") func growsWithMentions() {
    #expect(confidence(.place, margin: 2, count: 1) < confidence(.place, margin: 2, count: 8))
  }

  @Test(
    "of what little speaks for stays low however often it stands there",
    arguments: ActorKind.allCases)
  func staysLow(kind: ActorKind) {
    #expect([1, 2, 60, 165].allSatisfy { confidence(kind, margin: 0, count: $0) < 0.5 })
  }

  @Test("a name that recurs in sentences is an actor even if its kind is in doubt; a stamp is not")
  func recursInSentences() {
    func isDoubtful(_ count: Int, inText: Int, other: Int32 = 0) -> Bool {
      ActorEvidence(
        KindScores(other: other * Int32(count)), judged: count, count: count, inText: inText,
        kind: .other
      ).isDoubtful
    }
    #expect(!isDoubtful(60, inText: 40))
    #expect(isDoubtful(165, inText: 3))
    #expect(isDoubtful(165, inText: 3, other: 40))
    #expect(isDoubtful(4, inText: 4))
  }

  @Test("of a group depends on what speaks for it") func ofGroups() {
    #expect(confidence(.group, margin: 0, count: 1) < 0.5)
    #expect(confidence(.group, margin: 4, count: 1) > 0.8)
  }

  @Test("A group is one only if something speaks for it") func groupsByEvidence() {
    let nothing = KindScores(person: -8, organisation: -12, group: 0, place: -12, other: -4)
    #expect(nothing.best != .group)
    #expect(KindScores(person: -8, group: 4, other: 2).best == .group)
  }

  @Test("is a probability", arguments: ActorKind.allCases)
  func isProbability(kind: ActorKind) {
    for margin: Int32 in [0, 5, 1000] {
      #expect((0...1).contains(confidence(kind, margin: margin, count: 3)))
    }
  }

  @Test("of a lone capital that only a name explains is doubtful") func loneCapital() throws {
    let sample = CastSample("The crates were marked Zorvex and stacked by the door.")
    let member = try #require(sample.member("Zorvex"))
    #expect(sample.cast.isDoubtful(member))
  }
}
