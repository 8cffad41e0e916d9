import CastAnalysis
import DocumentModel
import PlainText

/// A text of a corpus, read as `dramatis` reads a plain text.
struct CorpusText {
  let document: Document

  init(id: String, bytes: [UInt8]) {
    document = Document.readingPlainText(TextSource(copying: bytes), id: DocumentID(1), name: id)
  }

  /// Its cast, as `dramatis` finds it.
  func foundCast(weights: WeightTable = .embedded) -> Cast {
    var analyzer = CastAnalyzer(source: document.source, document: document.id, weights: weights)
    return Cast(analyzer.extend(with: Array(document.paragraphs), isLast: true))
  }

  /// The actors found in it, as `dramatis mentions` finds them.
  func foundMentions(weights: WeightTable = .embedded) -> [FoundMention] {
    mentions(of: foundCast(weights: weights), kinds: [:])
  }

  /// The actors of given names; a span given twice counts once.
  func joinedMentions(_ names: [GivenName]) -> [FoundMention] {
    var seen: Set<Span> = []
    let distinct = names.filter { seen.insert($0.span).inserted }
    return mentions(
      of: CastAnalyzer.cast(of: document, names: distinct),
      kinds: Dictionary(uniqueKeysWithValues: distinct.map { ($0.span, $0.kind) }))
  }

  private func mentions(of cast: Cast, kinds: [Span: ActorKind]) -> [FoundMention] {
    cast.mentions.map { mention in
      let member = cast.member(of: mention)
      let kind = kinds[mention.span] ?? cast.members[member].kind
      return FoundMention(span: mention.span, kind: NameKind(kind), actor: member)
    }
  }
}

struct FoundMention: Equatable, Sendable {
  var span: Span
  /// The kind of its actor, or the kind of a given name.
  var kind: NameKind
  var actor: Int
}
