import CastAnalysis
import DocumentModel
import Testing

@testable import workbench

/// Casts that are laid over a text by hand, so that only the measure is judged.
@Suite("The top of a cast") struct TopCastTests {
  /// An annotated name in a text that is built from names.
  typealias Name = (text: String, entity: String, type: String)
  /// What is found at the same place; `nil` if nothing is.
  typealias Found = (actor: Int, kind: ActorKind)

  /// Judges a text that is built from names, each with what is found there.
  static func judge(
    _ names: [(Name, Found?)], form: CorpusMention.Kind = .proper,
    limits: TopCast.Limits = TopCast.Limits()
  ) -> TopCast {
    var bytes: [UInt8] = []
    var annotated: [CorpusMention] = []
    var mentions: [(Span, Found)] = []
    for (name, found) in names {
      let span = Span(bytes.count, bytes.count + name.text.utf8.count)
      bytes += Array(name.text.utf8) + Array(" x. ".utf8)
      if !name.entity.isEmpty {
        annotated.append(
          CorpusMention(
            span: span, scalars: span.range, type: name.type, kind: form, entity: name.entity))
      }
      if let found { mentions.append((span, found)) }
    }
    let document = CorpusText(id: "a", bytes: bytes).document
    return TopCast(annotated, cast(mentions, document.id), in: document, limits: limits)
  }

  private static func cast(_ mentions: [(Span, Found)], _ document: DocumentID) -> Cast {
    let actors = (0...(mentions.map(\.1.actor).max() ?? 0)).map { actor in
      (actor, mentions.first { $0.1.actor == actor }?.1.kind ?? .person)
    }
    return Cast(
      CastDelta(
        document: document,
        mentions: mentions.map { Mention(span: $0.0, alias: $0.1.actor, paragraph: 0) },
        aliases: actors.map { Alias(text: "A\($0.0)", member: $0.0, count: 1) },
        members: actors.map {
          CastMember(id: $0.0, name: "A\($0.0)", kind: $0.1)
        }, isComplete: true))
  }

  static let ann: Name = ("Ann", "a", "PER")
  static let bob: Name = ("Bob", "b", "PER")
  static let rome: Name = ("Rome", "r", "GPE")
  static let person: Found = (0, .person)
  static let other: Found = (1, .person)

  @Test("is well if one actor has the names, titles aside") func ok() {
    let judged = Self.judge([(Self.ann, Self.person), (("Mrs. Ann", "a", "PER"), Self.person)])
    #expect(judged.recall.ranked.map(\.key) == [.ok])
    #expect(judged.precision.ranked.map(\.key) == [.real])
    #expect(judged.errors.isEmpty)
  }

  @Test("tells a wrong kind") func wrongKind() {
    let judged = Self.judge([(Self.rome, Self.person), (Self.rome, Self.person)])
    #expect(judged.recall.ranked.map(\.key) == [.wrongKind])
    #expect(judged.precision.ranked.map(\.key) == [.wrongKind])
  }

  @Test("tells two actors that became one") func merged() {
    let judged = Self.judge([
      (Self.ann, Self.person), (Self.ann, Self.person), (Self.bob, Self.person),
      (Self.bob, Self.person),
    ])
    #expect(judged.recall[.merged] == 2)
    #expect(judged.precision.ranked.map(\.key) == [.mixed])
    #expect(judged.errors.first == "merged: Ann 2 (PER) as A0 (PER) 2")
  }

  @Test("tells one actor that became two") func split() {
    let judged = Self.judge([
      (Self.ann, Self.person), (Self.ann, Self.person), (Self.ann, Self.other),
      (Self.ann, Self.other),
    ])
    #expect(judged.recall.ranked.map(\.key) == [.split])
    #expect(judged.precision[.real] == 1)
    #expect(judged.precision[.double] == 1)
  }

  @Test(
    "lists what was missed",
    arguments: [(2, TopCast.Recall.partlyMissed), (3, .missing), (4, .missing)])
  func missed(count: Int, verdict: TopCast.Recall) {
    let judged = Self.judge((0..<4).map { (Self.ann, $0 < count ? nil : Self.person) })
    #expect(judged.recall.ranked.map(\.key) == [verdict])
  }

  @Test("lists what isn't a name") func precision() {
    let nothing: Name = ("Sale", "", "")
    #expect(
      Self.judge([(nothing, Self.person), (nothing, Self.person)]).precision.ranked.map(\.key)
        == [.junk])
    let described = Self.judge([(Self.ann, Self.person), (Self.ann, Self.person)], form: .nominal)
    #expect(described.precision.ranked.map(\.key) == [.description])
    let thing: Name = ("Emma", "e", "WORK")
    #expect(
      Self.judge([(thing, Self.person), (thing, Self.person)]).precision.ranked.map(\.key)
        == [.thing])
  }

  @Test("doesn't ask for a people's names in its country") func peoples() {
    let french: Name = ("French", "f", "GPE")
    let france: Name = ("France", "f", "GPE")
    let judged = Self.judge([
      (france, (0, .place)), (france, (0, .place)), (french, (1, .group)),
    ])
    #expect(judged.recall.ranked.map(\.key) == [.ok])
  }

  @Test("counts those with most names, of the kinds asked for, once they have enough")
  func limits() {
    let names = [
      (Self.ann, Self.person as Found?), (Self.bob, nil), (Self.bob, nil), (Self.rome, nil),
    ]
    #expect(Self.judge(names).recall.ranked.map(\.key) == [.missing])
    let one = TopCast.Limits(top: 1, least: 1, kinds: [.place])
    #expect(Self.judge(names, limits: one).recall.total == 1)
  }

  @Test(
    "asks for four fifths of the names, and calls parted what was found elsewhere as often as not at all",
    arguments: [
      ([0, 0, 0, 0, nil], TopCast.Recall.ok), ([0, 0, 0, 1], .split), ([0, 0, 1, nil], .split),
      ([0, 0, 0, nil], .partlyMissed), ([0, 1, nil, nil, nil], .missing),
    ] as [([Int?], TopCast.Recall)])
  func shares(actors: [Int?], verdict: TopCast.Recall) {
    let judged = Self.judge(
      actors.map { actor in (Self.ann, actor.map { ($0, ActorKind.person) }) })
    #expect(judged.recall.ranked.map(\.key) == [verdict])
  }

  @Test("counts those that are parted and of a wrong kind, too")
  func alsoWrongKind() {
    let judged = Self.judge([
      (Self.rome, Self.person), (Self.rome, Self.person), (Self.rome, Self.other),
      (Self.rome, Self.other),
    ])
    #expect(judged.recall.ranked.map(\.key) == [.split])
    #expect(judged.alsoWrongKind == 1)
  }

  @Test("counts names that aren't annotated against an actor only if they are worded otherwise")
  func unannotated() {
    let annotated: [(Name, Found?)] = [(Self.ann, Self.person), (Self.ann, Self.person)]
    for (text, verdict) in [("Ann", TopCast.Recall.ok), ("Eve", .merged)] {
      let judged = Self.judge(annotated + [((text, "", ""), Self.person)])
      #expect(judged.recall.ranked.map(\.key) == [verdict])
    }
  }

  @Test("doesn't ask for a name inside another's, unless it was found")
  func nested() {
    let text = "Ann College x. Ann College x."
    let names = [
      (0, 11, "c", "ORG"), (0, 3, "a", "PER"), (15, 26, "c", "ORG"), (15, 18, "a", "PER"),
    ]
    let mentions = names.map { name in
      CorpusMention(
        span: Span(name.0, name.1), scalars: name.0..<name.1, type: name.3, kind: .proper,
        entity: name.2)
    }
    let document = CorpusText(id: "a", bytes: Array(text.utf8)).document
    let found: [(Span, Found)] = [
      (Span(0, 11), (0, .organisation)), (Span(15, 26), (0, .organisation)),
    ]
    let judged = TopCast(
      mentions, Self.cast(found, document.id), in: document, limits: TopCast.Limits())
    #expect(judged.recall.ranked.map(\.key) == [.ok])
    #expect(judged.recall.total == 1)
  }

  @Test("ranks equal counts by what was met first") func tallies() {
    var tally = Tally(["b", "a", "c", "a", "b"])
    #expect(tally.best?.key == "b")
    #expect(tally.ranked.map(\.key) == ["b", "a", "c"])
    tally += Tally(["a"])
    #expect(tally.best?.key == "a" && tally.total == 6)
  }
}
