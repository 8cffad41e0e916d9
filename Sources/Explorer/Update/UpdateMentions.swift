import DocumentModel
import KeywordSearch

extension ExplorerState {
  /// Where stepping starts: the cursor if it is on the screen, else the edge of the viewport.
  func stepOrigin(forward: Bool) -> Int {
    let viewport = viewport
    if let current = reader.current, viewport.shows(current) { return current.start }
    return forward ? viewport.span.start - 1 : viewport.span.end
  }

  /// → and ←: to the next or previous mention of anyone in the linked paragraphs.
  ///
  /// ← goes back to the list from the mention where the reader came in, and where no mention on the
  /// screen is under the cursor.
  mutating func stepInView(forward: Bool) {
    let isOnMention = reader.current.map(viewport.shows) ?? false
    if !forward, !isOnMention || reader.current == reader.entry { return leaveText() }
    if let mention = markedMention(from: stepOrigin(forward: forward), forward: forward) {
      show(mention.span)
      if !isOnMention { reader.entry = reader.current }
      settle()
    } else if forward {
      notice = "no further mention in view"
    } else {
      leaveText()
    }
  }

  /// The nearest mention after or before a byte that is marked and stands in a linked paragraph.
  ///
  /// Complexity: O(log *m*) for each stretch of paragraphs that are not linked, not for each mention in it.
  private func markedMention(from origin: Int, forward: Bool) -> Mention? {
    let (mentions, linked) = (cast.mentions, reader.linked)
    var index =
      forward
      ? mentions.partitioningIndex { $0.span.start > origin }
      : mentions.partitioningIndex { $0.span.start >= origin } - 1
    while mentions.indices.contains(index) {
      let mention = mentions[index]
      if linked.contains(mention.paragraph) {
        if marksMention(mention) { return mention }
        index += forward ? 1 : -1
        continue
      }
      let rank = linked.rank(of: mention.paragraph) - (forward ? 0 : 1)
      guard (0..<linked.count).contains(rank) else { return nil }
      let next = linked[rank]
      index =
        forward
        ? mentions.partitioningIndex { $0.paragraph >= next }
        : mentions.partitioningIndex { $0.paragraph > next } - 1
    }
    return nil
  }

  private mutating func leaveText() {
    focus = activeList
    settle()
  }

  /// `n` and `N`: to the next or previous mention of the chosen actors, else hit of the filter.
  mutating func stepToTarget(forward: Bool) -> [ExplorerEffect] {
    if chosenMembers.isEmpty { return stepToHit(forward: forward) }
    if let mark = target(forward: forward) {
      show(mark)
      settle()
    } else {
      notice = Self.nothingFurther("mention", forward: forward)
    }
    return []
  }

  static func nothingFurther(_ what: String, forward: Bool) -> String {
    forward ? "no further \(what); N goes back" : "no earlier \(what); n goes on"
  }

  private func target(forward: Bool) -> Span? {
    let origin = stepOrigin(forward: forward)
    let targets = reader.targets
    let next = targets.partitioningIndex {
      let start = cast.mentions[$0].span.start
      return forward ? start > origin : start >= origin
    }
    let place = forward ? next : next - 1
    return targets.indices.contains(place) ? cast.mentions[targets[place]].span : nil
  }

  /// Where the filter's words stand near a part of a paragraph, as offsets of the text.
  func hits(in paragraph: Span, near part: Span, _ screenHits: inout ScreenHits) -> [Span] {
    document.source.withBytes(paragraph.range) { bytes in
      let near = (part.start - paragraph.start)..<(part.end - paragraph.start)
      let inside = near.clamped(to: 0..<bytes.count)
      let start = paragraph.start + inside.lowerBound
      return screenHits.hits(in: bytes, near: inside)
        .map { Span(start + $0.start, start + $0.end) }
    }
  }

  /// Enter in the text: the actor under the cursor becomes the chosen one.
  mutating func chooseActorUnderCursor() {
    guard let current = reader.current, let member = cast.member(anchoredAt: current.start) else {
      notice = "step to a mention first, then Enter chooses its actor"
      return
    }
    choose(member, at: current)
  }

  /// Chooses an actor and goes to one of its mentions; a filter that hides either is let go of.
  mutating func choose(_ member: Int, at mention: Span) {
    guard let anchor = cast.anchor(ofMember: member) else { return }
    history.push(location)
    focus = .text
    if found != nil, !actors.keeps(member) { _ = dropFilter() }
    activeList = .actors
    actors.isTouched = true
    actors.anchor = .at(anchor)
    showActorUnderCursor()
    marks = []
    settle()
    let paragraph = document.paragraphIndex(at: mention.start)
    if found != nil, paragraph.map(reader.linked.contains) == false { _ = dropFilter() }
    show(mention)
    reader.entry = mention
    settle()
    notice = "\(cast.members[member].name) is chosen; Backspace goes back"
  }

  /// "mention 3 of 22", for the bottom line: the cursor's place among the chosen actors' mentions.
  var targetProgress: String? {
    guard !reader.targets.isEmpty else { return nil }
    let all = CardPane.counted(reader.targets.count, "mention")
    guard let current = reader.current else { return all }
    let place = reader.targets.partitioningIndex { cast.mentions[$0].span.start >= current.start }
    guard place < reader.targets.count,
      cast.mentions[reader.targets[place]].span.start == current.start
    else { return all }
    return "mention \(place + 1) of \(reader.targets.count)"
  }
}
