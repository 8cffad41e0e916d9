import DocumentModel
import Testing

@Suite("Each kind of correction") struct CorrectionTests {
  //  0       8   13        24      33
  // "Ann met Bob. Annie left Oslo. Ann slept in Oslo."
  private let sample = CorrectedSample(
    "[Ann|0] met [Bob|1]. [Annie|2] left Oslo. [Ann|0] slept in Oslo.")

  private func summary(_ corrections: Correction...) -> [String] {
    var cast = sample.cast
    cast.correct(corrections, of: sample.document)
    return cast.summary(sample.document)
  }

  private let untouched = ["Ann: Ann, Ann", "Bob: Bob", "Annie: Annie"]

  @Test func noCorrection() { #expect(summary() == untouched) }

  @Test("merge: the first gives the name, the first mention the place in the list")
  func merge() {
    #expect(summary(.merge([0, 13])) == ["Ann: Ann, Annie, Ann", "Bob: Bob"])
    #expect(summary(.merge([13, 0])) == ["Annie: Ann, Annie, Ann", "Bob: Bob"])
    #expect(summary(.merge([0, 8]), .merge([13, 8])) == ["Annie: Ann, Bob, Annie, Ann"])
  }

  @Test("split: all mentions worded so are another actor")
  func split() {
    #expect(summary(.merge([0, 13]), .split(anchor: 0, wording: "Annie")) == untouched)
    #expect(summary(.split(anchor: 0, wording: "Ann")) == untouched, "nothing would be left")
    #expect(summary(.split(anchor: 0, wording: "Anna")) == untouched)
  }

  @Test(
    "split: what has been taken from an actor before is no rest",
    arguments: [
      .moveMention(anchor: 13, to: 8), .addMention(anchor: 8, span: Span(13, 18)),
      .moveWording(anchor: 0, wording: "Annie", to: 8),
    ] as [Correction])
  func splitLeavesNothing(taking: Correction) {
    #expect(
      summary(
        .merge([0, 13]), .rename(anchor: 0, name: "Eve"), taking,
        .split(anchor: 0, wording: "Ann")) == ["Eve: Ann, Ann", "Bob: Bob, Annie"])
    #expect(
      summary(
        .addMention(anchor: 0, span: Span(24, 28)), .rename(anchor: 0, name: "Eve"),
        .addMention(anchor: 8, span: Span(24, 28)), .split(anchor: 0, wording: "Ann"))
        == ["Eve: Ann, Ann", "Bob: Bob, Oslo", "Annie: Annie"])
  }

  @Test("a mention moves to another actor")
  func moveMention() {
    #expect(
      summary(.moveMention(anchor: 30, to: 13)) == ["Ann: Ann", "Bob: Bob", "Annie: Annie, Ann"])
    #expect(
      summary(.moveMention(anchor: 8, to: 0)) == ["Ann: Ann, Bob, Ann", "Annie: Annie"],
      "an actor needs mentions")
  }

  @Test("a mention is split off as an actor of its own, unless its actor has no other")
  func splitMention() {
    #expect(
      summary(.splitMention(anchor: 30)) == ["Ann: Ann", "Bob: Bob", "Annie: Annie", "Ann: Ann"])
    #expect(summary(.splitMention(anchor: 8)) == untouched)
  }

  @Test("words become an actor, here or everywhere")
  func addActor() {
    let here = sample.corrected(.addActor(span: Span(24, 28), kind: .place, isEverywhere: false))
    #expect(here.members.last.map { [$0.name, $0.kind.rawValue] } == ["Oslo", "place"])
    #expect(here.members.last?.isCorrected == true && here.mentions.count == 5)
    let span = Span(24, 28)
    #expect(
      summary(.addActor(span: span, kind: .place, isEverywhere: true)).last == "Oslo: Oslo, Oslo")
    #expect(summary(.addActor(span: Span(8, 11), kind: .place, isEverywhere: true)) == untouched)
  }

  @Test("a wording moves to another actor")
  func moveWording() {
    #expect(
      summary(.merge([0, 13]), .moveWording(anchor: 13, wording: "Ann", to: 8))
        == ["Bob: Ann, Bob, Ann", "Ann: Annie"])
    #expect(summary(.moveWording(anchor: 0, wording: "Ann", to: 0)) == untouched)
  }

  @Test func rename() {
    #expect(summary(.rename(anchor: 8, name: "Robert"))[1] == "Robert: Bob")
  }

  @Test func retype() {
    #expect(sample.corrected(.retype(anchor: 8, kind: .place)).members[1].kind == .place)
  }

  @Test("hide: an actor vanishes with its mentions and aliases")
  func hide() {
    let cast = sample.corrected(.hide(anchor: 0))
    #expect(cast.summary(sample.document) == ["Bob: Bob", "Annie: Annie"])
    #expect(cast.aliases.map(\.text) == ["Bob", "Annie"])
    #expect(summary(.hide(anchor: 0), .rename(anchor: 30, name: "Eve")).count == 2)
  }

  @Test("an added mention takes the place of those that it overlaps")
  func addMention() {
    #expect(summary(.addMention(anchor: 8, span: Span(24, 28)))[1] == "Bob: Bob, Oslo")
    #expect(
      summary(.addMention(anchor: 0, span: Span(0, 11))) == [
        "Ann: Ann met Bob, Ann", "Annie: Annie",
      ])
    #expect(
      summary(
        .addMention(anchor: 8, span: Span(19, 28)), .addMention(anchor: 0, span: Span(13, 23)))
        == ["Ann: Ann, Annie left, Ann", "Bob: Bob"])
  }

  @Test(
    "an added mention lies in one paragraph and has a word",
    arguments: [Span(24, 24), Span(23, 24), Span(45, 60), Span(90, 94)])
  func addedMentionElsewhere(span: Span) {
    #expect(summary(.addMention(anchor: 8, span: span)) == untouched)
  }

  @Test("a mention has at most 65,535 bytes", arguments: [65_535, 65_536])
  func longMention(count: Int) {
    let sample = CorrectedSample("[Bob|0] " + String(repeating: "x", count: 70_000))
    let cast = sample.corrected(.addMention(anchor: 0, span: Span(4, 4 + count)))
    #expect(cast.mentions.map(\.span.count) == (count == 65_535 ? [3, count] : [3]))
  }

  @Test("an added alias is found wherever no mention stands")
  func addAlias() {
    #expect(
      summary(.addAlias(anchor: 8, wording: "Oslo")) == [
        "Ann: Ann, Ann", "Bob: Bob, Oslo, Oslo", "Annie: Annie",
      ])
    #expect(summary(.addAlias(anchor: 8, wording: "Ann")) == untouched, "mentions come first")
    #expect(
      summary(.hide(anchor: 0), .addAlias(anchor: 8, wording: "Ann"))
        == ["Bob: Ann, Bob, Ann", "Annie: Annie"], "what is hidden is no mention")
    #expect(summary(.addAlias(anchor: 8, wording: " ")) == untouched)
    #expect(
      summary(
        .addMention(anchor: 8, span: Span(20, 22)), .hide(anchor: 8),
        .addAlias(anchor: 0, wording: "left"), .rename(anchor: 22, name: "Eve"))
        == ["Eve: Ann, left, Ann", "Annie: Annie"], "nor is what was added")
  }

  @Test(
    "a wording is found as whole words",
    arguments: [
      ("Vane", "Vane, Vanessa, Vane’s, (Vane) and Vane-like", [0, 15, 26, 36]),
      ("Ann Vane", "Ann\nVane, Ann \u{A0} Vane, Ann-Vane, AnnVane", [0, 10]),
      ("É", "É Éa aÉ É\u{301} -É", [0, 17]), ("vane", "Vane", []),
      ("U.S.", "U.S. aU.S. U.S.", [0, 11]),
      ("An An", "An\n\nAn An An", [4]), ("Vane", "Vane2 2Vane \u{FFFD}Vane", [15]),
    ])
  func wholeWords(wording: String, text: String, starts: [Int]) {
    let sample = CorrectedSample("\(text)\n\n[Bob|0]")
    let anchor = text.utf8.count + 2
    let cast = sample.corrected(.addAlias(anchor: anchor, wording: wording))
    #expect(cast.mentions.dropLast().map(\.span.start) == starts)
    #expect(
      cast.aliases.filter { $0.text == wording }.map(\.count)
        == (starts.isEmpty ? [] : [starts.count]))
  }

  @Test("an alias without letters at its ends needs no end of a word")
  func symbols() {
    let sample = CorrectedSample("[Bob|0] a+b")
    #expect(sample.corrected(.addAlias(anchor: 0, wording: "+")).mentions.count == 2)
  }

  @Test("any bytes may be searched")
  func illFormed() {
    let bytes: [UInt8] = [0x42, 0x20, 0x80, 0x80, 0x80, 0x80, 0x80, 0x42, 0xE2, 0x42, 0xF0]
    var document = Document(
      id: DocumentID(1), title: "t", source: TextSource(copying: bytes))
    document.apply(
      DocumentDelta(document: document.id, paragraphs: [Paragraph(span: Span(0, bytes.count))]))
    var cast = Cast(
      CastDelta(
        document: document.id, mentions: [Mention(span: Span(0, 1), alias: 0, paragraph: 0)],
        aliases: [Alias(text: "B", member: 0, count: 1)],
        members: [CastMember(id: 0, name: "B", kind: .person)], isComplete: true))
    cast.correct([.addAlias(anchor: 0, wording: "B")], of: document)
    #expect(cast.mentions.map(\.span.start) == [0, 7, 9])
  }

  @Test(
    "whom the reader has decided about is certain",
    arguments: [
      .merge([8]), .rename(anchor: 8, name: "Robert"), .retype(anchor: 8, kind: .place),
      .addMention(anchor: 8, span: Span(24, 28)), .addAlias(anchor: 8, wording: "Oslo"),
      .moveMention(anchor: 30, to: 8), .moveWording(anchor: 13, wording: "Annie", to: 8),
    ] as [Correction])
  func certain(correction: Correction) {
    #expect(sample.cast.isDoubtful(1))
    let bob = sample.corrected(correction).members[1]
    #expect(bob.confidence == 1 && !bob.isDoubtful)
  }

  @Test(
    "what has no mention at its anchor is passed over and kept",
    arguments: [
      .hide(anchor: 5), .merge([99]), .rename(anchor: .max, name: "Eve"),
      .moveMention(anchor: 5, to: 0), .moveMention(anchor: 0, to: -1),
      .moveWording(anchor: 0, wording: "Ann", to: 99), .retype(anchor: .min, kind: .group),
      .addMention(anchor: 11, span: Span(24, 28)), .addAlias(anchor: 23, wording: "Oslo"),
    ] as [Correction])
  func passedOver(correction: Correction) {
    let cast = sample.corrected(correction)
    #expect(cast.summary(sample.document) == untouched)
    #expect(cast.members == sample.cast.members && cast.corrections == [correction])
  }
}
