import DocumentModel

/// Corrections applied to one mention after the other, with nothing but loops: what the fast way is compared with.
struct PlainCorrections {
  struct Entry: Equatable {
    var span: Span
    var paragraph: Int
    var text: String
    var actor: Int
  }

  var entries: [Entry]
  var actors: [CastMember]
  let document: Document

  /// - Parameter cast: one without corrections.
  init(_ cast: Cast, _ document: Document) {
    entries = cast.mentions.map {
      Entry(
        span: $0.span, paragraph: $0.paragraph, text: cast.aliases[$0.alias].text,
        actor: cast.member(of: $0))
    }
    actors = cast.members
    self.document = document
  }

  private func entry(_ anchor: Int) -> Int? { entries.firstIndex { $0.span.contains(anchor) } }
  private func actor(_ anchor: Int) -> Int? { entry(anchor).map { entries[$0].actor } }

  mutating func apply(_ correction: Correction) {
    switch correction {
    case .merge(let anchors): merge(anchors.compactMap(actor))
    case .split(let anchor, let wording): split(anchor, wording)
    case .splitMention(let anchor): splitMention(anchor)
    case .moveMention(let anchor, let target):
      guard let entry = entry(anchor), let target = actor(target) else { return }
      give([entry], to: target)
    case .moveWording(let anchor, let wording, let target):
      guard let old = actor(anchor), let target = actor(target) else { return }
      give(worded(wording, old), to: target)
    case .rename(let anchor, let name): change(anchor) { $0.name = name }
    case .retype(let anchor, let kind): change(anchor) { $0.kind = kind }
    case .hide(let anchor):
      guard let hidden = actor(anchor) else { return }
      entries.removeAll { $0.actor == hidden }
    case .addAlias(let anchor, let wording):
      guard let actor = actor(anchor) else { return }
      addEverywhere(wording, actor)
    case .addMention(let anchor, let span):
      guard let actor = actor(anchor), paragraph(of: span) != nil, !text(span).isEmpty else {
        return
      }
      entries.removeAll { $0.span.overlaps(span) }
      add(span, actor)
    case .addActor(let span, let kind, let isEverywhere):
      guard paragraph(of: span) != nil, !text(span).isEmpty else { return }
      entries.removeAll { $0.span.overlaps(span) }
      actors.append(CastMember(id: actors.count, name: text(span), kind: kind))
      add(span, actors.count - 1)
      if isEverywhere { addEverywhere(text(span), actors.count - 1) }
    }
  }

  private mutating func addEverywhere(_ wording: String, _ actor: Int) {
    let free = places(wording).filter { span in !entries.contains { $0.span.overlaps(span) } }
    for span in free { add(span, actor) }
  }

  private mutating func splitMention(_ anchor: Int) {
    guard let entry = entry(anchor) else { return }
    let (old, text) = (entries[entry].actor, entries[entry].text)
    guard entries.count(where: { $0.actor == old }) > 1 else { return }
    actors.append(
      CastMember(id: actors.count, name: text, kind: actors[old].kind, home: actors[old].home))
    give([entry], to: actors.count - 1)
  }

  private func worded(_ wording: String, _ actor: Int) -> [Int] {
    entries.indices.filter { entries[$0].actor == actor && entries[$0].text == wording }
  }

  private mutating func change(_ anchor: Int, _ change: (inout CastMember) -> Void) {
    guard let actor = actor(anchor) else { return }
    change(&actors[actor])
    confirm(actor)
  }

  private mutating func confirm(_ actor: Int) {
    (actors[actor].confidence, actors[actor].isDoubtful) = (1, false)
    actors[actor].isCorrected = true
  }

  private mutating func give(_ given: [Int], to actor: Int) {
    let moved = given.filter { entries[$0].actor != actor }
    for entry in moved {
      actors[entries[entry].actor].isCorrected = true
      entries[entry].actor = actor
    }
    if !moved.isEmpty { confirm(actor) }
  }

  private mutating func merge(_ merged: [Int]) {
    guard let first = merged.first else { return }
    confirm(first)
    (actors[first].isAmbiguous, actors[first].candidates) = (false, [])
    for entry in entries.indices where merged.contains(entries[entry].actor) {
      entries[entry].actor = first
    }
    for actor in actors.indices {
      actors[actor].home = actors[actor].home.map { merged.contains($0) ? first : $0 }
      actors[actor].candidates = actors[actor].candidates.map { merged.contains($0) ? first : $0 }
    }
  }

  private mutating func split(_ anchor: Int, _ wording: String) {
    guard let old = actor(anchor) else { return }
    let parted = worded(wording, old)
    guard !parted.isEmpty, parted.count < entries.count(where: { $0.actor == old }) else { return }
    actors.append(
      CastMember(
        id: actors.count, name: wording, kind: actors[old].kind, home: actors[old].home))
    give(parted, to: actors.count - 1)
  }

  private mutating func add(_ span: Span, _ actor: Int) {
    guard let paragraph = paragraph(of: span) else { return }
    entries.append(
      Entry(span: span, paragraph: paragraph, text: text(span), actor: actor))
    entries.sort { $0.span.start < $1.span.start }
    confirm(actor)
  }

  private func text(_ span: Span) -> String {
    document.text(span).split(separator: " ").joined(separator: " ")
  }

  private func paragraph(of span: Span) -> Int? {
    document.paragraphs.firstIndex { $0.span.contains(span) }
  }

  /// Where words stand in the paragraphs; a text of ASCII letters and single blanks is expected.
  private func places(_ wording: String) -> [Span] {
    document.paragraphs.flatMap { paragraph in
      var found: [Span] = []
      let padded = " " + document.text(paragraph.span) + " "
      for start in 0..<max(0, paragraph.span.count - wording.utf8.count + 1)
      where padded.dropFirst(start).hasPrefix(" " + wording + " ") {
        let begin = paragraph.span.start + start
        guard begin >= found.last?.end ?? 0 else { continue }
        found.append(Span(begin, begin + wording.utf8.count))
      }
      return found
    }
  }

  /// The actors that are mentioned, by first mention.
  private var left: [Int] {
    entries.map(\.actor).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }

  /// The mentions, with actors numbered as a cast numbers them.
  var numberedEntries: [Entry] {
    let left = left
    return entries.map {
      Entry(
        span: $0.span, paragraph: $0.paragraph, text: $0.text,
        actor: left.firstIndex(of: $0.actor) ?? -1)
    }
  }

  /// The actors as a cast lists them.
  var members: [CastMember] {
    let left = left
    return left.enumerated().map { id, actor in
      var member = actors[actor]
      let candidates = member.candidates.compactMap { left.firstIndex(of: $0) }
      member.id = id
      member.home = member.home.flatMap { left.firstIndex(of: $0) }.flatMap { $0 == id ? nil : $0 }
      member.candidates = candidates.enumerated().filter {
        $1 != id && !candidates.prefix($0).contains($1)
      }.map(\.element)
      if member.candidates.isEmpty, !actors[actor].candidates.isEmpty { member.isAmbiguous = false }
      return member
    }
  }
}
