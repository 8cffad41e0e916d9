/// The tables of a cast while corrections are applied to them.
///
/// Mentions keep the index that they have in the extraction, wordings and actors get new ones at the end,
/// and nothing is renumbered before `tables()`. So a correction costs no more than the wordings of the
/// actors it names: a mention refers to a wording, a wording to an actor.
struct CastDraft {
  /// What an actor is called somewhere in the text: an alias that can be given to another actor.
  private struct Wording {
    var text: String
    var reason: AliasReason
    var actor: Int
    /// How many mentions refer to it.
    var count = 0
  }

  private struct DraftActor {
    /// As extracted or corrected; `home` and `candidates` are actors of the draft.
    var member: CastMember
    var wordings: [Int] = []
    /// The actor that it has been merged into.
    var successor: Int?
    var isHidden = false
  }

  private struct AddedMention {
    var place: HeldCorrection.Place
    var wording: Int
  }

  /// A mention of the draft, by its index among those extracted or those added.
  private enum MentionPlace {
    case extracted(Int)
    case added(Int)
  }

  private let mentions: MentionList
  /// The wording of each extracted mention, or `covered`.
  private var wordingOf: [Int32] = []
  private var wordings: [Wording]
  private var actors: [DraftActor]
  /// In reading order; they overlap neither one another nor an extracted mention that is shown.
  private var added: [AddedMention] = []

  /// In place of the wording of a mention that the reader has put another one over.
  private static let covered: Int32 = -1

  init(_ tables: CastTables) {
    mentions = tables.mentions
    wordings = tables.aliases.map { Wording(text: $0.text, reason: $0.reason, actor: $0.member) }
    actors = tables.members.map { DraftActor(member: $0) }
    for (index, wording) in wordings.enumerated() { actors[wording.actor].wordings.append(index) }
    wordingOf.reserveCapacity(mentions.count)
    mentions.forEach {
      wordingOf.append(Int32(truncatingIfNeeded: $0.alias))
      wordings[$0.alias].count += 1
    }
  }

  mutating func apply(_ held: HeldCorrection) {
    switch held.correction {
    case .merge(let anchors): merge(anchors.compactMap(actor(at:)))
    case .split(let anchor, let wording): split(anchor, wording)
    case .splitMention(let anchor): splitMention(anchor)
    case .moveMention(let anchor, let target):
      if let target = actor(at: target) { moveMention(anchor, to: target) }
    case .moveWording(let anchor, let wording, let target): move(wording, of: anchor, to: target)
    case .rename(let anchor, let name): change(anchor) { $0.name = name }
    case .retype(let anchor, let kind): change(anchor) { $0.kind = kind }
    case .hide(let anchor): actor(at: anchor).map { actors[$0].isHidden = true }
    case .addAlias(let anchor, _): actor(at: anchor).map { addMentions(held, of: $0) }
    case .addMention(let anchor, _): actor(at: anchor).map { addMention(held, of: $0) }
    case .addActor(_, let kind, _): addActor(held, kind)
    }
  }
}

// MARK: Finding

extension CastDraft {
  private func actor(at anchor: Int) -> Int? {
    mention(at: anchor).map { wordings[wording(of: $0)].actor }
  }

  private func mention(at anchor: Int) -> MentionPlace? {
    guard anchor < Int.max else { return nil }
    let byte = Span(anchor, anchor + 1)
    return shownExtracted(overlapping: byte).map { .extracted($0) }
      ?? shownAdded(overlapping: byte).map { .added($0) }
  }

  private func shownExtracted(overlapping span: Span) -> Int? {
    mentions.indices(overlapping: span) { $0.span }.first {
      wordingOf[$0] != Self.covered && isShown(wording: Int(wordingOf[$0]))
    }
  }

  private func shownAdded(overlapping span: Span) -> Int? {
    addedIndices(overlapping: span).first { isShown(wording: added[$0].wording) }
  }

  private func addedIndices(overlapping span: Span) -> Range<Int> {
    added.indices(overlapping: span) { $0.place.span }
  }

  private func isShown(wording: Int) -> Bool { !actors[wordings[wording].actor].isHidden }

  private func wording(of mention: MentionPlace) -> Int {
    switch mention {
    case .extracted(let index): Int(wordingOf[index])
    case .added(let index): added[index].wording
    }
  }

  private func wordings(_ text: String, of actor: Int) -> [Int] {
    actors[actor].wordings.filter { wordings[$0].text == text }
  }
}

// MARK: Changing actors

extension CastDraft {
  private mutating func change(_ anchor: Int, _ change: (inout CastMember) -> Void) {
    guard let actor = actor(at: anchor) else { return }
    change(&actors[actor].member)
    confirm(actor)
  }

  /// The reader has decided about the actor: it is one, and of its kind.
  private mutating func confirm(_ actor: Int) {
    actors[actor].member.confidence = 1
    actors[actor].member.isDoubtful = false
    actors[actor].member.isCorrected = true
  }

  private mutating func merge(_ merged: [Int]) {
    guard let first = merged.first else { return }
    confirm(first)
    actors[first].member.isAmbiguous = false
    actors[first].member.candidates = []
    for other in merged where other != first && actors[other].successor == nil {
      give(actors[other].wordings, to: first)
      actors[other].wordings = []
      actors[other].successor = first
    }
  }

  private mutating func split(_ anchor: Int, _ text: String) {
    guard let old = actor(at: anchor) else { return }
    let parted = wordings(text, of: old)
    let rest = actors[old].wordings.filter { !parted.contains($0) }
    guard [parted, rest].allSatisfy({ $0.contains { wordings[$0].count > 0 } }) else { return }
    actors[old].wordings = rest
    give(parted, to: newActor(text, like: old))
  }

  /// Adds an actor that is split off another one, and is of its kind.
  private mutating func newActor(_ name: String, like old: Int) -> Int {
    actors[old].member.isCorrected = true
    let member = actors[old].member
    return newActor(name, member.kind, home: member.home)
  }

  private mutating func newActor(_ name: String, _ kind: ActorKind, home: Int? = nil) -> Int {
    let member = CastMember(id: actors.count, name: name, kind: kind, home: home)
    actors.append(DraftActor(member: member))
    confirm(actors.count - 1)
    return actors.count - 1
  }

  private mutating func move(_ text: String, of anchor: Int, to targetAnchor: Int) {
    guard let old = actor(at: anchor), let target = actor(at: targetAnchor), old != target else {
      return
    }
    let moved = wordings(text, of: old)
    guard moved.contains(where: { wordings[$0].count > 0 }) else { return }
    actors[old].wordings.removeAll { moved.contains($0) }
    actors[old].member.isCorrected = true
    give(moved, to: target)
    confirm(target)
  }

  private mutating func give(_ given: [Int], to actor: Int) {
    for wording in given { wordings[wording].actor = actor }
    actors[actor].wordings += given
  }
}

// MARK: Changing mentions

extension CastDraft {
  private mutating func splitMention(_ anchor: Int) {
    guard let mention = mention(at: anchor) else { return }
    let wording = wordings[wording(of: mention)]
    let count = actors[wording.actor].wordings.reduce(0) { $0 + wordings[$1].count }
    guard count > 1 else { return }
    moveMention(anchor, to: newActor(wording.text, like: wording.actor), for: .first)
  }

  /// - Parameter reason: why the wording is the actor's; by default that which made it the other's.
  private mutating func moveMention(
    _ anchor: Int, to target: Int, for reason: AliasReason? = nil
  ) {
    guard let mention = mention(at: anchor) else { return }
    let old = wording(of: mention)
    guard wordings[old].actor != target else { return }
    actors[wordings[old].actor].member.isCorrected = true
    let new = wording(wordings[old].text, reason ?? wordings[old].reason, of: target)
    wordings[old].count -= 1
    wordings[new].count += 1
    switch mention {
    case .extracted(let index): wordingOf[index] = Int32(truncatingIfNeeded: new)
    case .added(let index): added[index].wording = new
    }
    confirm(target)
  }

  private mutating func addActor(_ held: HeldCorrection, _ kind: ActorKind) {
    guard held.own != nil else { return }
    let actor = newActor(held.wording, kind)
    addMention(held, of: actor)
    addMentions(held, of: actor)
  }

  /// Adds the mention that the reader has marked, over others.
  private mutating func addMention(_ held: HeldCorrection, of actor: Int) {
    guard let place = held.own else { return }
    for index in mentions.indices(overlapping: place.span, { $0.span })
    where wordingOf[index] != Self.covered {
      wordings[Int(wordingOf[index])].count -= 1
      wordingOf[index] = Self.covered
    }
    let overlapped = addedIndices(overlapping: place.span)
    for index in overlapped { wordings[added[index].wording].count -= 1 }
    let wording = wording(held.wording, .first, of: actor)
    wordings[wording].count += 1
    added.replaceSubrange(overlapped, with: [AddedMention(place: place, wording: wording)])
    confirm(actor)
  }

  /// Adds a mention at each place of the wording that has no mention yet.
  private mutating func addMentions(_ held: HeldCorrection, of actor: Int) {
    let free = held.places.filter {
      shownExtracted(overlapping: $0.span) == nil && shownAdded(overlapping: $0.span) == nil
    }
    guard !free.isEmpty else { return }
    // What is hidden may stand where mentions are added now.
    added = added.filter { isShown(wording: $0.wording) }
    let wording = wording(held.wording, .first, of: actor)
    wordings[wording].count += free.count
    added += free.map { AddedMention(place: $0, wording: wording) }
    added.sort { $0.place.span.start < $1.place.span.start }
    confirm(actor)
  }

  /// The wording of an actor with this text, added if missing.
  private mutating func wording(_ text: String, _ reason: AliasReason, of actor: Int) -> Int {
    if let known = wordings(text, of: actor).first { return known }
    wordings.append(Wording(text: text, reason: reason, actor: actor))
    actors[actor].wordings.append(wordings.count - 1)
    return wordings.count - 1
  }
}

// MARK: The outcome

extension CastDraft {
  /// The tables with all that has been changed: actors and aliases numbered by first mention.
  ///
  /// Complexity: O(*m* + *a*) in mentions and aliases.
  consuming func tables() -> CastTables {
    var numbering = CastNumbering(wordings: wordings.count, actors: actors.count)
    var rest = added.filter { isShown(wording: $0.wording) }[...]
    var index = 0
    mentions.forEach { mention in
      while let next = rest.first, next.place.span.start < mention.span.start {
        append(rest.removeFirst(), to: &numbering)
      }
      if wordingOf[index] != Self.covered {
        append(mention.span, mention.paragraph, Int(wordingOf[index]), to: &numbering)
      }
      index += 1
    }
    for mention in rest { append(mention, to: &numbering) }
    numbering.tables.members = members(numbering)
    return numbering.tables
  }

  private func append(_ mention: AddedMention, to numbering: inout CastNumbering) {
    append(mention.place.span, mention.place.paragraph, mention.wording, to: &numbering)
  }

  private func append(
    _ span: Span, _ paragraph: Int, _ index: Int, to numbering: inout CastNumbering
  ) {
    guard isShown(wording: index) else { return }
    let alias = numbering.alias(of: index) ?? number(index, with: &numbering)
    numbering.tables.aliases[alias].count += 1
    numbering.tables.mentions.append(Mention(span: span, alias: alias, paragraph: paragraph))
  }

  private func number(_ index: Int, with numbering: inout CastNumbering) -> Int {
    let wording = wordings[index]
    return numbering.add(
      Alias(text: wording.text, member: wording.actor, count: 0, reason: wording.reason), of: index)
  }

  /// The actors that are mentioned, in their new order, with what refers to others in new numbers.
  private func members(_ numbering: CastNumbering) -> [CastMember] {
    let successors = successors()
    func number(_ actor: Int) -> Int? { numbering.member(successors[actor]) }
    return numbering.actors.enumerated().map { id, actor in
      var member = actors[actor].member
      member.id = id
      member.home = member.home.flatMap(number)
      if member.home == id { member.home = nil }
      var candidates: [Int] = []
      for candidate in member.candidates.compactMap(number)
      where !candidates.contains(candidate) {
        candidates.append(candidate)
      }
      if candidates.isEmpty && !member.candidates.isEmpty { member.isAmbiguous = false }
      member.candidates = candidates
      return member
    }
  }

  /// For each actor the one that it is part of in the end: itself, if it wasn't merged into another.
  private func successors() -> [Int] {
    var last = actors.indices.map { actors[$0].successor ?? $0 }
    for actor in last.indices {
      var end = actor
      while last[end] != end { end = last[end] }
      var step = actor
      while last[step] != end { (last[step], step) = (end, last[step]) }
    }
    return last
  }
}
