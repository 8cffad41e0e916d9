import DocumentModel
import Testing

@testable import CastAnalysis

@Suite("Evidence for kinds and actors") struct EvidenceTests {
  private func scores(_ change: (inout KindScores) -> Void) -> KindScores {
    var scores = KindScores()
    change(&scores)
    return scores
  }

  @Test("the kind with most evidence is the best, a person without any evidence") func best() {
    #expect(KindScores().best == .person)
    #expect(
      scores { $0.place = 1 }.best == .place && scores { $0.organisation = 1 }.best == .organisation
    )
    #expect(scores { ($0.place, $0.person) = (1, 1) }.best == .person)
    #expect(
      scores { ($0.person, $0.place, $0.organisation, $0.other) = (-3, -2, -2, -1) }.best == .other)
  }

  @Test("a group must have evidence for it") func group() {
    #expect(scores { $0.group = 1 }.best == .group)
    #expect(
      scores { ($0.person, $0.place, $0.organisation, $0.other) = (-9, -9, -9, -9) }.best != .group)
    #expect(
      scores { ($0.person, $0.place, $0.organisation, $0.other, $0.group) = (-9, -9, -9, -9, 1) }
        .best == .group)
  }

  @Test("a weight goes to one kind, and sums add up", arguments: ActorKind.allCases)
  func weights(kind: ActorKind) {
    var sum = KindScores()
    sum[kind] += 5
    sum.add(sum)
    for other in ActorKind.allCases { #expect(sum[other] == (other == kind ? 10 : 0)) }
    #expect(sum.most == (kind == .group ? 0 : 10))
  }

  private func evidence(
    person: Int32 = 0, other: Int32 = 0, judged: Int = 1, count: Int = 1, inText: Int = 1,
    kind: ActorKind = .person
  ) -> ActorEvidence {
    let scores = scores { ($0.person, $0.other) = (person, other) }
    return ActorEvidence(scores, judged: judged, count: count, inText: inText, kind: kind)
  }

  @Test("the margin is the mean lead over the next kind, in logarithms, from 0 to 10") func margin()
  {
    #expect(evidence(person: 40, judged: 2).margin == 5)
    #expect(evidence(person: 40, other: 20, judged: 1).margin == 5)
    #expect(evidence(person: 400, judged: 2).margin == 10 && evidence(other: 40).margin == 0)
    #expect(evidence(person: 40, judged: 0).margin == 10)
  }

  @Test("confidence grows with the margin, and with a second mention, no more with a third")
  func confidence() {
    let one = evidence(person: 8).confidence
    #expect(evidence(person: 16).confidence > one && one > 0.5)
    #expect(evidence(person: 16, judged: 2, count: 2).confidence > one)
    #expect(
      evidence(person: 16, judged: 2, count: 2).confidence
        == evidence(person: 24, judged: 3, count: 3).confidence)
  }

  @Test("a stamp on each page is no actor, what recurs in sentences is one of unclear kind")
  func stamps() {
    let stamp = evidence(other: 80, judged: 8, count: 8, inText: 0, kind: .other)
    #expect(stamp.confidence <= 0.1 && stamp.isDoubtful)
    let label = evidence(other: 80, judged: 8, count: 8, inText: 1, kind: .other)
    #expect(label.confidence > 0.5)
    let ship = evidence(other: 1, judged: 8, count: 8, inText: 8, kind: .other)
    #expect(ship.confidence < 0.5 && !ship.isDoubtful)
    #expect(evidence(other: 1, count: 7, inText: 7, kind: .other).isDoubtful)
  }

  /// A form with some evidence.
  private func form(_ change: (inout NameForm) -> Void) -> NameForm {
    var form = NameForm(
      span: Span(0, 4), core: Span(0, 4), scope: 0, wording: FormID(0), words: 0..<1, hyphenated: 0,
      hyphens: 0, hasTitle: false, title: NameTitle(), hasCapitalWord: false, isAcronym: false,
      isInCapitals: false, isKindKnown: false, isSeveral: false, startsWithParticle: false)
    change(&form)
    return form
  }

  @Test("a name that recurs and never stands after “in” is hardly a place") func place() {
    let place = form { ($0.scores.place, $0.scores.person, $0.count, $0.located) = (40, 10, 8, 1) }
    #expect(place.kind == .place)
    #expect(form { ($0.scores.place, $0.scores.person, $0.count) = (40, 10, 8) }.kind == .person)
    #expect(form { ($0.scores.place, $0.scores.person, $0.count) = (40, 10, 7) }.kind == .place)
  }

  @Test("a name that speaks is hardly a place, one that always has “the” hardly a person")
  func use() {
    let speaker = form { ($0.scores.place, $0.scores.person, $0.count, $0.acting) = (20, 0, 4, 2) }
    #expect(speaker.evidence.place == -12)
    let newspaper = form {
      ($0.scores.person, $0.count, $0.withArticle, $0.located) = (40, 8, 7, 1)
    }
    #expect(newspaper.evidence.person == -24)
    let label = form { ($0.count, $0.labels) = (2, 2) }
    #expect(label.isLabel && label.evidence.person == 12)
  }

  @Test("hardly any evidence is less than 3 for each mention, nearly a person less than 8 behind")
  func weak() {
    #expect(form { ($0.scores.place, $0.count) = (5, 2) }.isWeak)
    #expect(!form { ($0.scores.place, $0.count) = (6, 2) }.isWeak)
    #expect(form { ($0.scores.place, $0.count) = (15, 2) }.isNearlyPerson)
    #expect(!form { ($0.scores.place, $0.count) = (16, 2) }.isNearlyPerson)
  }

  @Test("hyphens are known for the first 32 words") func hyphens() {
    let form = form { $0.hyphens = 1 << 31 | 1 }
    #expect(
      form.isHyphened(0) && form.isHyphened(31) && !form.isHyphened(1) && !form.isHyphened(32))
  }
}

@Suite("The name that is shown") struct CanonicalNameTests {
  private func names(_ text: String) -> [String] { MarkedSample(text).names }

  @Test(
    "of a person",
    arguments: [
      ("[Marsh] left. [Harold Marsh] came.", "Harold Marsh"),
      ("[Col. Harold Marsh] left. [Marsh] came.", "Harold Marsh"),
      ("[Harold Marsh] left. [Harold Edward Marsh], [Harold Marsh] came.", "Harold Marsh"),
      ("[Mr. Marsh] left. [Mr. Marsh] came.", "Marsh"),
      ("[Masud Vane] left. [Masud al-Vane] came.", "Masud al-Vane"),
    ])
  func person(text: String, name: String) {
    #expect(names(text) == [name])
  }

  @Test("a full name that stands once late is not shown for who has many mentions") func lateName()
  {
    let often = (0..<13).map { _ in "[Marsh] left." }.joined(separator: " ")
    #expect(names(often + " [Harold Marsh] came.") == ["Marsh"])
    #expect(names("[Harold Marsh] came. " + often) == ["Harold Marsh"])
  }

  @Test(
    "of an organisation the fullest, no acronym",
    arguments: [
      ("<IPT> left. <Institute for Polar Trade> came.", "Institute for Polar Trade"),
      ("<Kellogg> left. <Kellogg Inc.> came. <Kellogg> stayed.", "Kellogg Inc."),
    ])
  func organisation(text: String, name: String) {
    #expect(names(text) == [name])
  }

  @Test("of a place the most frequent") func place() {
    #expect(names("{United States} met. {America} met. {America} met.") == ["America"])
  }

  @Test("a title tells those of one surname apart") func titles() {
    #expect(names("[Mr. Marsh] and [Mrs. Marsh] left.") == ["Mr. Marsh", "Mrs. Marsh"])
  }
}
