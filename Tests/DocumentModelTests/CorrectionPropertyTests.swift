import DocumentModel
import TestSupport
import Testing

@Suite("Any corrections, while a cast grows") struct CorrectionPropertyTests {
  private static let paragraphs = 24

  /// A cast as the explorer holds it, beside the one of the analysis, which knows no corrections.
  private struct Growing {
    var extraction: RandomExtraction
    var analysed: Cast
    var cast: Cast
    /// The text as the corrected cast knows it.
    var document: Document
    var readCount = 0

    /// - Parameter count: how many paragraphs have been read before any is analysed.
    init(_ extraction: RandomExtraction, read count: Int) {
      self.extraction = extraction
      document = extraction.document(read: count)
      analysed = Cast(of: document)
      cast = analysed
    }

    mutating func grow(by count: Int, inPlace: Bool, _ random: inout SeededGenerator) {
      let end = min(readCount + count, CorrectionPropertyTests.paragraphs)
      let delta = extraction.delta(readCount..<end, &random)
      readCount = end
      analysed.apply(delta)
      if inPlace {
        cast.apply(delta)
      } else {
        document = extraction.document(read: end)
        cast.updateExtraction(from: analysed, of: document)
      }
    }
  }

  @Test("give what plain loops give, whether deltas or casts are taken in", arguments: 0..<40)
  func likePlainLoops(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let inPlace = seed % 2 == 0
    var growing = Growing(
      RandomExtraction(paragraphs: Self.paragraphs, &random), read: inPlace ? Self.paragraphs : 0)
    for _ in 0..<60 {
      let before = growing.cast
      switch Int.random(in: 0..<8, using: &random) {
      case 0: growing.grow(by: 3, inPlace: inPlace, &random)
      case 1: growing.extraction.join(&random)
      case 2: growing.cast.undoCorrection()
      default:
        let corrections = (0..<Int.random(in: 0...2, using: &random)).map { _ in
          correction(growing.cast, &random)
        }
        growing.cast.correct(corrections, of: growing.document)
      }
      if growing.cast != before { #expect(growing.cast.revision > before.revision) }
      check(growing)
    }
    growing.grow(by: Self.paragraphs, inPlace: inPlace, &random)
    check(growing)
    checkOrder(growing)
    while growing.cast.undoCorrection() != nil { check(growing) }
    #expect(isSame(growing.cast, growing.analysed))
  }

  /// Corrections made while the cast grew give the same as corrections made at the end.
  private func checkOrder(_ growing: Growing) {
    var cast = growing.analysed
    cast.correct(growing.cast.corrections, of: growing.document)
    #expect(isSame(cast, growing.cast) && cast.isComplete == growing.cast.isComplete)
    var late = Cast(of: growing.document)
    late.correct(growing.cast.corrections, of: growing.document)
    late.updateExtraction(from: growing.analysed, of: growing.document)
    #expect(isSame(late, growing.cast) && late.isComplete)
  }

  private func isSame(_ a: Cast, _ b: Cast) -> Bool {
    a.mentions == b.mentions && a.aliases == b.aliases && a.members == b.members
      && a.members.allSatisfy {
        a.mentionIndices(of: $0.id).elementsEqual(b.mentionIndices(of: $0.id))
      }
  }

  private func check(_ growing: Growing) {
    let cast = growing.cast
    if !cast.corrections.isEmpty { checkTables(cast) }
    var plain = PlainCorrections(growing.analysed, growing.document)
    for correction in cast.corrections { plain.apply(correction) }
    let entries = cast.mentions.map {
      PlainCorrections.Entry(
        span: $0.span, paragraph: $0.paragraph, text: cast.aliases[$0.alias].text,
        actor: cast.member(of: $0))
    }
    #expect(entries == plain.numberedEntries)
    #expect(cast.members == plain.members)
    #expect(cast.isComplete == growing.analysed.isComplete)
  }

  private func checkTables(_ cast: Cast) {
    var end = 0
    var counts = [Int](repeating: 0, count: cast.aliases.count)
    for mention in cast.mentions {
      #expect(mention.span.start >= end && !mention.span.isEmpty, "spans don't overlap")
      end = mention.span.end
      counts[mention.alias] += 1
    }
    #expect(cast.aliases.map(\.count) == counts && !counts.contains(0))
    #expect(Set(cast.aliases.map { "\($0.member) \($0.text)" }).count == cast.aliases.count)
    let firsts = cast.members.indices.map { cast.mentionIndices(of: $0).first ?? -1 }
    #expect(firsts == firsts.sorted() && !firsts.contains(-1), "numbered by first mention")
    for (id, member) in cast.members.enumerated() {
      let others = (member.home.map { [$0] } ?? []) + member.candidates
      #expect(
        member.id == id && others.allSatisfy { cast.members.indices.contains($0) && $0 != id })
      #expect(Set(member.candidates).count == member.candidates.count)
      let own = cast.mentions.indices.filter { cast.member(of: cast.mentions[$0]) == id }
      #expect(Array(cast.mentionIndices(of: id)) == own)
      let paragraphs = Set(own.map { cast.mentions[$0].paragraph }).sorted()
      #expect(Array(cast.paragraphs(of: id)) == paragraphs)
      let wordings = Set(cast.aliases.filter { $0.member == id }.map(\.text))
      #expect(Set(cast.aliases(of: id).map(\.text)) == wordings)
    }
  }

  /// A correction of what the cast shows, or of any place.
  private func correction(_ cast: Cast, _ random: inout SeededGenerator) -> Correction {
    func anchor() -> Int {
      guard let mention = cast.mentions.randomElement(using: &random),
        Int.random(in: 0..<6, using: &random) > 0
      else { return Int.random(in: -1...600, using: &random) }
      return mention.span.start + Int.random(in: 0..<mention.span.count, using: &random)
    }
    let anchors = (anchor(), anchor())
    let name = RandomExtraction.names.randomElement(using: &random) ?? ""
    let start = anchors.1 - Int.random(in: 0...2, using: &random)
    let span = Span(start, start + Int.random(in: 0...9, using: &random))
    switch Int.random(in: 0..<15, using: &random) {
    case 0, 1: return .merge([anchors.0, anchors.1, anchor()])
    case 2, 3: return .split(anchor: anchors.0, wording: name)
    case 4, 5: return .moveMention(anchor: anchors.0, to: anchors.1)
    case 6: return .moveWording(anchor: anchors.0, wording: name, to: anchors.1)
    case 7: return .rename(anchor: anchors.0, name: name)
    case 8: return .retype(anchor: anchors.0, kind: .place)
    case 9: return .hide(anchor: anchors.0)
    case 10: return .addAlias(anchor: anchors.0, wording: name)
    case 11: return .splitMention(anchor: anchors.0)
    case 12:
      return .addActor(span: span, kind: .place, isEverywhere: Bool.random(using: &random))
    default: return .addMention(anchor: anchors.0, span: span)
    }
  }
}
