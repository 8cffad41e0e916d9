/// Something the reader changed in a cast.
///
/// A value, folded over the extracted cast (`Cast.corrected(by:)`), so that undoing drops the last one
/// and a better extractor keeps the reader's work. Actors are named by an `anchor`: the byte at which
/// one of their mentions starts. What no longer fits the cast is passed over.
public enum Correction: Equatable, Sendable {
  /// The actors are one; the first gives name and kind.
  case merge([Int])
  /// All mentions worded so are another actor than the rest.
  case split(anchor: Int, wording: String)
  /// The actor is called otherwise.
  case rename(anchor: Int, name: String)
  /// The actor is of another kind.
  case retype(anchor: Int, kind: ActorKind)
  /// It is no actor.
  case hide(anchor: Int)
  /// A stretch of text names the actor, too.
  case addMention(anchor: Int, span: Span)
}

extension Cast {
  /// This cast with the reader's corrections applied in order.
  ///
  /// An actor that the reader has merged, named or given a kind or a mention is sure from then on.
  ///
  /// - Parameters:
  ///   - corrections: the oldest first.
  ///   - document: the text, for the paragraphs and wordings of added mentions.
  /// - Complexity: O(*m* log *m*) in the mentions, for each correction.
  public func corrected(by corrections: [Correction], of document: Document) -> Cast {
    var draft = CastDraft(self)
    for correction in corrections { draft.apply(correction, document) }
    return draft.cast(of: document.id)
  }
}

/// A cast that is being changed: mentions with their wording, and actors by a key that never changes.
private struct CastDraft {
  struct Entry {
    var span: Span
    var wording: String
    var reason: AliasReason
    var paragraph: Int
    var actor: Int
  }

  var entries: [Entry]
  /// As in the cast before, and new ones at the end; `id`, `home` and candidates are those before.
  var actors: [CastMember]
  let language: TextLanguage

  init(_ cast: Cast) {
    entries = cast.mentions.map {
      let alias = cast.aliases[$0.alias]
      return Entry(
        span: $0.span, wording: alias.text, reason: alias.reason, paragraph: $0.paragraph,
        actor: alias.member)
    }
    actors = cast.members
    language = cast.language
  }

  private func actor(at anchor: Int) -> Int? {
    entries.first { $0.span.start == anchor }?.actor
  }

  mutating func apply(_ correction: Correction, _ document: Document) {
    switch correction {
    case .merge(let anchors): merge(anchors.compactMap(actor(at:)))
    case .split(let anchor, let wording): split(anchor, wording)
    case .rename(let anchor, let name): change(anchor) { $0.name = name }
    case .retype(let anchor, let kind): change(anchor) { $0.kind = kind }
    case .hide(let anchor):
      guard let hidden = actor(at: anchor) else { return }
      entries.removeAll { $0.actor == hidden }
    case .addMention(let anchor, let span): add(span, anchor, document)
    }
  }

  private mutating func change(_ anchor: Int, _ change: (inout CastMember) -> Void) {
    guard let actor = actor(at: anchor) else { return }
    change(&actors[actor])
    actors[actor].confidence = 1
    actors[actor].isDoubtful = false
  }

  private mutating func merge(_ merged: [Int]) {
    guard let first = merged.first else { return }
    actors[first].confidence = 1
    actors[first].isDoubtful = false
    actors[first].isAmbiguous = false
    actors[first].candidates = []
    for index in entries.indices where merged.contains(entries[index].actor) {
      entries[index].actor = first
    }
    for index in actors.indices {
      if let home = actors[index].home, merged.contains(home) { actors[index].home = first }
      let candidates = actors[index].candidates
      if candidates.contains(where: merged.contains) {
        actors[index].candidates = candidates.filter { $0 == first || !merged.contains($0) }
      }
    }
  }

  private mutating func split(_ anchor: Int, _ wording: String) {
    guard let old = actor(at: anchor) else { return }
    let moved = entries.indices.filter {
      entries[$0].actor == old && entries[$0].wording == wording
    }
    let rest = entries.contains { $0.actor == old && $0.wording != wording }
    guard !moved.isEmpty, rest else { return }
    actors.append(
      CastMember(
        id: actors.count, name: wording, kind: actors[old].kind, home: actors[old].home))
    for index in moved { entries[index].actor = actors.count - 1 }
  }

  private mutating func add(_ span: Span, _ anchor: Int, _ document: Document) {
    guard let actor = actor(at: anchor), !entries.contains(where: { $0.span.overlaps(span) }),
      let paragraph = document.paragraphIndex(at: span.start),
      document.paragraphs[paragraph].span.contains(span), !span.isEmpty
    else { return }
    let wording = document.text(span).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    actors[actor].confidence = 1
    actors[actor].isDoubtful = false
    let entry = Entry(
      span: span, wording: wording, reason: .first, paragraph: paragraph, actor: actor)
    entries.insert(entry, at: entries.partitioningIndex { $0.span.start > span.start })
  }

  /// The tables of the changed cast, its actors numbered by first mention.
  func cast(of document: DocumentID) -> Cast {
    var ids: [Int: Int] = [:]
    for entry in entries where ids[entry.actor] == nil { ids[entry.actor] = ids.count }
    var aliasIndex: [AliasKey: Int] = [:]
    var aliases: [Alias] = []
    var mentions: [Mention] = []
    for entry in entries {
      guard let member = ids[entry.actor] else { continue }
      let key = AliasKey(member: member, wording: entry.wording)
      let alias = aliasIndex[key] ?? aliases.count
      if alias == aliases.count {
        aliasIndex[key] = alias
        aliases.append(
          Alias(text: entry.wording, member: member, count: 0, reason: entry.reason))
      }
      aliases[alias].count += 1
      mentions.append(Mention(span: entry.span, alias: alias, paragraph: entry.paragraph))
    }
    let members = ids.sorted { $0.value < $1.value }.map { actor, id in
      var member = actors[actor]
      member.id = id
      member.home = member.home.flatMap { ids[$0] }
      member.candidates = member.candidates.compactMap { ids[$0] }
      return member
    }
    return Cast(
      CastDelta(
        document: document, mentions: mentions, aliases: aliases, members: members,
        isComplete: true, language: language))
  }

  private struct AliasKey: Hashable {
    var member: Int
    var wording: String
  }
}
