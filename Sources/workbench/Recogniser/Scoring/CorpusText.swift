import CastAnalysis
import DocumentModel
import PlainText

/// A text of a corpus, read as `dramatis` reads a plain text.
struct CorpusText {
  let document: Document

  init(id: String, bytes: [UInt8]) {
    document = Document.readingPlainText(
      TextSource(copying: bytes), id: DocumentID(1), name: id)
  }

  /// Its cast, as `dramatis` finds it.
  func foundCast(weights: WeightTable = .embedded) -> Cast {
    var analyzer = CastAnalyzer(
      source: document.source, document: document.id, weights: weights)
    return Cast(analyzer.extend(with: Array(document.paragraphs), isLast: true))
  }

  /// The actors found in it, as `dramatis mentions` finds them.
  func foundMentions(weights: WeightTable = .embedded) -> [FoundMention] {
    let cast = foundCast(weights: weights)
    return cast.mentions.map { mention in
      let member = cast.member(of: mention)
      return FoundMention(
        span: mention.span, kind: NameKind(cast.members[member].kind), actor: member)
    }
  }

  /// The actors of given names; a span given twice counts once.
  func joinedMentions(_ names: [GivenName]) -> [FoundMention] {
    var kinds: [Span: ActorKind] = [:]
    let distinct = names.filter { name in
      guard kinds[name.span] == nil else { return false }
      kinds[name.span] = name.kind
      return true
    }
    let cast = CastAnalyzer.cast(of: document, names: distinct)
    return cast.mentions.map { mention in
      let member = cast.member(of: mention)
      return FoundMention(
        span: mention.span, kind: NameKind(kinds[mention.span] ?? cast.members[member].kind),
        actor: member)
    }
  }
}

/// A mention that was found in a text.
struct FoundMention: Equatable, Sendable {
  /// Where it stands.
  var span: Span
  /// The kind of its actor, or the kind of a given name.
  var kind: NameKind
  /// Its actor, by number.
  var actor: Int
}
