import DocumentModel
import Testing

@Suite("A corrected cast") struct CastCorrectionTests {
  private let sample = CorrectedSample(
    "[Ann|0] met [Bob|1]. [Annie|2] left Oslo. [Ann|0] slept in Oslo.")

  /// The extraction as two deltas, cut after `count` mentions.
  private func deltas(_ sample: CorrectedSample, after count: Int) -> [CastDelta] {
    var (first, second) = (sample.extraction, sample.extraction)
    first.mentions = Array(first.mentions.prefix(count))
    first.isComplete = false
    first.aliases = first.aliases.prefix { alias in
      first.mentions.contains { first.aliases[$0.alias] == alias }
    }
    first.members = Array(first.members.prefix((first.aliases.map(\.member).max() ?? -1) + 1))
    second.mentions = Array(second.mentions.dropFirst(count))
    return [first, second]
  }

  @Test("has a revision that grows with deltas and corrections")
  func revisions() {
    var cast = sample.cast
    #expect(cast.revision == 1)
    cast.correct([.hide(anchor: 0), .hide(anchor: 8)], of: sample.document)
    #expect(cast.revision == 2 && cast.extractionRevision == 1)
    cast.undoCorrection()
    #expect(cast.revision == 3 && cast.extractionRevision == 1)
    cast.apply(
      CastDelta(
        document: sample.document.id, mentions: [], aliases: sample.extraction.aliases,
        members: sample.extraction.members, isComplete: true))
    #expect(cast.revision == 4 && cast.extractionRevision == 2)
    cast.correct([], of: sample.document)
    #expect(cast.revision == 4)
  }

  @Test("isn't equal to one with other corrections")
  func equality() {
    let cast = sample.corrected(.hide(anchor: 0))
    var more = sample.cast
    more.apply(sample.extraction)
    #expect(cast == cast && cast != sample.cast)
    #expect(cast.revision == more.revision && cast != more)
  }

  @Test("undoes the last correction first")
  func undo() {
    var cast = sample.corrected(.rename(anchor: 0, name: "Eve"), .merge([8, 0]))
    let last = cast.undoCorrection()
    #expect(last == .merge([8, 0]))
    #expect(cast.members.map(\.name) == ["Eve", "Bob", "Annie"])
    let first = cast.undoCorrection()
    #expect(first == .rename(anchor: 0, name: "Eve"))
    #expect(cast.members == sample.cast.members && cast.aliases == sample.cast.aliases)
    #expect(cast.mentions == sample.cast.mentions && cast.corrections.isEmpty)
    let revision = cast.revision
    let none = cast.undoCorrection()
    #expect(none == nil && cast.revision == revision)
  }

  @Test("takes other corrections in the place of those in force, and what it knows of both")
  func otherList() {
    let name = Correction.rename(anchor: 0, name: "Eve")
    let alias = Correction.addAlias(anchor: 0, wording: "met")
    var cast = sample.corrected(name, alias)
    cast.setCorrections([alias, .hide(anchor: 8)], of: sample.document)
    #expect(cast.corrections == [alias, .hide(anchor: 8)])
    #expect(cast.mentions == sample.corrected(alias, .hide(anchor: 8)).mentions)
    #expect(cast.members == sample.corrected(alias, .hide(anchor: 8)).members)
    let revision = cast.revision
    cast.setCorrections([alias, .hide(anchor: 8)], of: sample.document)
    #expect(cast.revision == revision, "nothing has changed")
    cast.setCorrections([], of: sample.document)
    #expect(cast.members == sample.cast.members && cast.mentions == sample.cast.mentions)
  }

  @Test("knows which actors a reader has decided about")
  func corrected() {
    func names(_ correction: Correction) -> [String] {
      sample.corrected(correction).members.filter(\.isCorrected).map(\.name).sorted()
    }
    #expect(sample.cast.members.allSatisfy { !$0.isCorrected })
    #expect(names(.rename(anchor: 0, name: "Eve")) == ["Eve"])
    #expect(names(.moveMention(anchor: 0, to: 8)) == ["Ann", "Bob"])
    #expect(names(.hide(anchor: 8)) == [])
  }

  @Test("ignores corrections and news of another document")
  func otherDocument() {
    let other = Document(id: DocumentID(2), title: "t", source: TextSource(copying: []))
    var cast = sample.cast
    cast.correct([.hide(anchor: 0)], of: other)
    var news = Cast(document: other.id)
    for _ in 0..<2 {
      news.apply(
        CastDelta(document: other.id, mentions: [], aliases: [], members: [], isComplete: true))
    }
    let isKnown = cast.updateExtraction(from: news, of: other)
    #expect(!isKnown && cast == sample.cast && cast.corrections.isEmpty)
  }

  @Test("is as complete as the extraction, and in its language")
  func completeness() {
    let german = TextLanguage(code: "de", name: "German", support: .recurringNames)
    var delta = deltas(sample, after: 2)[0]
    delta.language = german
    var cast = Cast(delta)
    cast.correct([.hide(anchor: 0)], of: sample.document)
    #expect(!cast.isComplete && cast.language == german)
    delta.mentions = []
    delta.isComplete = true
    cast.apply(delta)
    #expect(cast.isComplete)
  }

  @Test("takes corrections whose place it doesn't know yet")
  func laterPlace() {
    let deltas = deltas(sample, after: 2)
    var cast = Cast(deltas[0])
    cast.correct(
      [.merge([0, 13]), .rename(anchor: 13, name: "Anna")], of: sample.document)
    #expect(cast.members.map(\.name) == ["Ann", "Bob"])
    cast.apply(deltas[1])
    #expect(cast.summary(sample.document) == ["Anna: Ann, Annie, Ann", "Bob: Bob"])
  }

  @Test("an added mention wins over one that is extracted later, an added alias gives way")
  func laterOverlap() {
    let deltas = deltas(sample, after: 2)
    var cast = Cast(deltas[0])
    cast.correct([.addMention(anchor: 8, span: Span(13, 23))], of: sample.document)
    #expect(cast.summary(sample.document) == ["Ann: Ann", "Bob: Bob, Annie left"])
    cast.apply(deltas[1])
    #expect(cast.summary(sample.document) == ["Ann: Ann, Ann", "Bob: Bob, Annie left"])

    cast = Cast(deltas[0])
    cast.correct([.addAlias(anchor: 8, wording: "Annie")], of: sample.document)
    #expect(cast.summary(sample.document) == ["Ann: Ann", "Bob: Bob, Annie"])
    cast.apply(deltas[1])
    #expect(cast.summary(sample.document) == ["Ann: Ann, Ann", "Bob: Bob", "Annie: Annie"])
  }

  @Test("finds an added alias in text that is read later")
  func laterText() {
    let text = "Bob.\n\nOslo.\n\nOslo."
    let paragraphs = CorrectedSample.paragraphs(of: text)
    var document = Document(
      id: DocumentID(1), title: "t", source: TextSource(copying: Array(text.utf8)))
    var analysed = Cast(of: document)
    var cast = analysed
    for (count, paragraph) in paragraphs.enumerated() {
      document.apply(
        DocumentDelta(
          document: document.id,
          paragraphs: ParagraphPiece([paragraph]), isComplete: count == 2))
      analysed.apply(
        CastDelta(
          document: document.id,
          mentions: count == 0 ? [Mention(span: Span(0, 3), alias: 0, paragraph: 0)] : [],
          aliases: [Alias(text: "Bob", member: 0, count: 1)],
          members: [CastMember(id: 0, name: "Bob", kind: .person)], isComplete: count == 2))
      let known = cast.updateExtraction(from: analysed, of: document)
      #expect(known && cast.mentions.count == count + 1)
      if count == 0 { cast.correct([.addAlias(anchor: 0, wording: "Oslo")], of: document) }
    }
    #expect(cast.paragraphs(of: 0) == [0, 1, 2])
  }

  @Test("finds an added alias that is cut where the text known so far ends")
  func unfinishedParagraph() {
    var document = Document(
      id: sample.document.id, title: "t", source: sample.document.source)
    document.apply(
      DocumentDelta(
        document: document.id,
        paragraphs: ParagraphPiece(
          count: 0, paragraphs: [], runs: [], open: Paragraph(span: Span(0, 26)), end: 0)))
    var cast = sample.cast
    cast.correct([.addAlias(anchor: 8, wording: "Oslo")], of: document)
    #expect(cast.mentionCount(of: 1) == 1)
    cast.correct([.rename(anchor: 8, name: "Robert")], of: sample.document)
    cast.correct([.retype(anchor: 8, kind: .group)], of: document)
    cast.correct([.retype(anchor: 8, kind: .place)], of: sample.document)
    #expect(cast.summary(sample.document)[1] == "Robert: Bob, Oslo, Oslo")
  }

  @Test("takes over newer extractions only")
  func newerOnly() {
    var analysed = Cast(of: sample.document)
    var cast = Cast(document: sample.document.id)
    var old = analysed
    for delta in deltas(sample, after: 2) {
      old = analysed
      analysed.apply(delta)
      let revision = cast.revision
      let takesNewer = cast.updateExtraction(from: analysed, of: sample.document)
      let takesOlder = cast.updateExtraction(from: old, of: sample.document)
      #expect(takesNewer && !takesOlder && cast.revision > revision)
      cast.correct([.rename(anchor: 0, name: "Eve")], of: sample.document)
    }
    #expect(cast.members.map(\.name) == ["Eve", "Bob", "Annie"] && cast.isComplete)
  }

  @Test("takes over what was extracted, not how another cast was corrected")
  func othersCorrections() {
    var cast = Cast(document: sample.document.id)
    cast.updateExtraction(from: sample.corrected(.hide(anchor: 0)), of: sample.document)
    #expect(cast.members == sample.cast.members && cast.mentionCount(of: 0) == 2)
  }

  @Test("keeps who has said what, whoever that is now")
  func attributions() {
    let sample = CorrectedSample(
      "[Ann|0] said\n\nnothing.\n\n[Bob|1].",
      attributions: [Attribution(name: Span(0, 3), paragraphs: 0..<2)])
    #expect(sample.cast.paragraphs(of: 0) == [0, 1])
    #expect(sample.corrected(.merge([20, 0])).paragraphs(of: 0) == [0, 1, 2])
    #expect(sample.corrected(.moveMention(anchor: 0, to: 20)).paragraphs(of: 0) == [0, 1, 2])
    #expect(sample.corrected(.hide(anchor: 0)).paragraphs(of: 0) == [2])
    #expect(
      sample.corrected(.addMention(anchor: 20, span: Span(1, 8))).paragraphs(of: 0) == [0, 1, 2])
    var cast = Cast(document: sample.document.id)
    cast.correct([.rename(anchor: 0, name: "Eve")], of: sample.document)
    cast.updateExtraction(from: sample.cast, of: sample.document)
    #expect(cast.paragraphs(of: 0) == [0, 1], "they come with the extraction")
  }

  @Test("keeps a place's people and the candidates of the ambiguous consistent")
  func references() {
    var delta = sample.extraction
    delta.members[0].home = 1
    delta.members[2].candidates = [1, 0]
    delta.members[2].isAmbiguous = true
    func members(_ corrections: Correction...) -> [CastMember] {
      var cast = Cast(delta)
      cast.correct(corrections, of: sample.document)
      return cast.members
    }
    let moved = members(.moveMention(anchor: 0, to: 13))
    #expect(moved.map(\.name) == ["Annie", "Bob", "Ann"])
    #expect(moved[2].home == 1 && moved[0].candidates == [1, 2], "by the new numbers")
    let joined = members(.merge([0, 8]))
    #expect(joined[0].home == nil && joined[1].candidates == [0])
    let hidden = members(.hide(anchor: 8))
    #expect(hidden[0].home == nil && hidden[1].candidates == [0] && hidden[1].isAmbiguous)
    let alone = members(.hide(anchor: 8), .hide(anchor: 0))
    #expect(alone[0].candidates == [] && !alone[0].isAmbiguous)
    let decided = members(.merge([13, 8]))
    #expect(decided[1].candidates == [] && !decided[1].isAmbiguous && decided[0].home == 1)
    let chain = members(.merge([8, 0]), .merge([13, 8]))
    #expect(chain.count == 1 && chain[0].home == nil)
  }

  @Test("leaves alone what a correction isn't about")
  func untouched() {
    var delta = sample.extraction
    delta.aliases[2].reason = .nickname
    var cast = Cast(delta)
    cast.correct([.retype(anchor: 8, kind: .place)], of: sample.document)
    #expect(cast.members[0] == delta.members[0] && cast.members[2] == delta.members[2])
    #expect(cast.aliases == delta.aliases && cast.mentions == MentionList(delta.mentions))
  }

  @Test("counts a wording of merged actors once, for the reason of the first")
  func sharedWordings() {
    let sample = CorrectedSample("[Vane|0] and [Vane|1] and [Vane|0].")
    let cast = sample.corrected(.merge([0, 9]))
    #expect(cast.aliases == [Alias(text: "Vane", member: 0, count: 3)])
  }
}
