import DocumentModel
import TestSupport
import Testing

@testable import Notebook

/// A text with the actors Ann (also Annie), Bob and Eve, found by their names.
private struct NamedText {
  let document: Document
  let cast: Cast

  private static let wordings = [("Annie", 0), ("Ann", 0), ("Bob", 1), ("Eve", 2)]

  init(_ text: String) {
    let bytes = Array(text.utf8)
    var document = Document(id: DocumentID(1), title: "", source: TextSource(copying: bytes))
    document.apply(
      DocumentDelta(
        document: document.id, paragraphs: [Paragraph(span: Span(0, bytes.count))],
        isComplete: true))
    var mentions: [Mention] = []
    var counts = [0, 0, 0, 0]
    var offset = 0
    while offset < bytes.count {
      let alias = Self.wordings.firstIndex { bytes[offset...].starts(with: $0.0.utf8) }
      if let alias {
        let end = offset + Self.wordings[alias].0.utf8.count
        mentions.append(Mention(span: Span(offset, end), alias: alias, paragraph: 0))
        counts[alias] += 1
        offset = end
      } else {
        offset += 1
      }
    }
    let aliases = zip(Self.wordings, counts).map {
      Alias(text: $0.0, member: $0.1, count: $1)
    }
    let members = ["Ann", "Bob", "Eve"].enumerated().map {
      CastMember(id: $0, name: $1, kind: .person)
    }
    var cast = Cast(of: document)
    cast.apply(
      CastDelta(
        document: document.id, mentions: mentions, aliases: aliases, members: members,
        isComplete: true))
    (self.document, self.cast) = (document, cast)
  }

  /// The byte at which words begin.
  func anchor(_ words: String) -> Int {
    let text = document.text(Span(0, document.source.count))
    return text.firstRange(of: words).map {
      text.utf8.distance(from: text.startIndex, to: $0.lowerBound)
    } ?? -1
  }
}

@Suite("Kept corrections") struct KeptCorrectionTests {
  private static let text =
    "Ann came early and sat down by the window. Bob, who had slept badly, came an hour later. "
    + "Annie poured the tea without a word. Then Eve knocked, and Bob went to open the door. "
    + "When Ann laughed, the old clock struck nine, and Eve, who hated clocks, went home again."

  private static let sample = NamedText(text)

  /// A correction of each kind.
  private static let corrections: [Correction] = {
    let (ann, bob, eve) = (sample.anchor("Ann"), sample.anchor("Bob"), sample.anchor("Eve"))
    let clock = sample.anchor("old clock")
    return [
      .merge([bob, ann, eve]), .split(anchor: ann, wording: "Annie"),
      .moveMention(anchor: sample.anchor("Bob went"), to: eve),
      .moveWording(anchor: ann, wording: "Annie", to: bob), .rename(anchor: eve, name: "Eva"),
      .retype(anchor: bob, kind: .place), .hide(anchor: eve),
      .addAlias(anchor: ann, wording: "the window"),
      .addMention(anchor: bob, span: Span(clock, clock + 9)),
      .splitMention(anchor: sample.anchor("Bob went")),
      .addActor(span: Span(clock, clock + 9), kind: .other, isEverywhere: true),
    ]
  }()

  private static func kept(_ correction: Correction) -> KeptCorrection? {
    KeptCorrection(correction, sample.cast, sample.document)
  }

  @Test("are what they were in a text that hasn't changed", arguments: corrections)
  func unchanged(correction: Correction) throws {
    let kept = try #require(Self.kept(correction))
    #expect(QuoteFinder(Self.sample.document.source).corrections([kept]) == [correction])
  }

  @Test("move with their words where the text has been edited", arguments: corrections)
  func edited(correction: Correction) throws {
    let kept = try #require(Self.kept(correction))
    let preface = "A preface of 29 bytes or so.\n\n"
    let edited = NamedText(preface + Self.text.replacing("an hour", with: "two hours"))
    let found = QuoteFinder(edited.document.source).corrections([kept])
    let now = try #require(found[0])
    // Applied to the edited text, it does what it did to the text before.
    func names(_ text: NamedText, _ correction: Correction) -> [String] {
      var cast = text.cast
      cast.correct([correction], of: text.document)
      return cast.members.indices.map { member in
        let words = cast.mentionIndices(of: member).map {
          text.document.text(cast.mentions[$0].span)
        }
        return "\(cast.members[member].name) \(cast.members[member].kind): \(words)"
      }
    }
    #expect(names(edited, now) == names(Self.sample, correction))
  }

  @Test("an actor is found by another mention where the first is gone")
  func otherMention() throws {
    let kept = try #require(Self.kept(.hide(anchor: Self.sample.anchor("Bob"))))
    #expect(kept.actors[0].quotes.count == 2)
    let edited = NamedText(Self.text.replacing("Bob, who", with: "Somebody, who"))
    let found = QuoteFinder(edited.document.source).corrections([kept])
    #expect(found == [.hide(anchor: edited.anchor("Bob went"))])
  }

  @Test("what isn't found is nothing, and keeps its place among the others")
  func missing() throws {
    let kept = Self.corrections.compactMap(Self.kept)
    #expect(kept.count == Self.corrections.count)
    let gone = NamedText("Nothing is left of it. Ann and Bob and Eve are only names here.")
    let found = QuoteFinder(gone.document.source).corrections(kept)
    #expect(found == kept.map { _ in nil })
    let one = [kept[6], KeptCorrection(.hide, [KeptActor(quotes: [])]), kept[5]]
    let places = QuoteFinder(Self.sample.document.source).corrections(one)
    #expect(places == [Self.corrections[6], nil, Self.corrections[5]])
  }

  @Test("without a mention where it names an actor there is nothing to keep")
  func noMention() {
    #expect(Self.kept(.hide(anchor: Self.sample.anchor("early"))) == nil)
    #expect(Self.kept(.merge([0, Self.sample.anchor("early")])) == nil)
    #expect(Self.kept(.addMention(anchor: 0, span: Span(3, 4))) == nil)
  }

  @Test("an actor has quotes of mentions worded alike, spread over the text")
  func quotes() throws {
    let text = NamedText((0..<40).map { "Number \($0) is Ann, and Annie too. " }.joined())
    let kept = try #require(
      KeptCorrection(.hide(anchor: text.anchor("Ann")), text.cast, text.document))
    #expect(kept.actors[0].quotes.map(\.words) == ["Ann", "Ann", "Ann"])
    #expect(kept.actors[0].quotes.map(\.offset) == kept.actors[0].quotes.map(\.offset).sorted())
  }
}
