import DocumentModel
import KeywordSearch

/// Moving in the text pane, from mention to mention.
extension Book {
  /// Handles a command that means something in the text.
  mutating func moveInText(_ command: Command) -> [ExplorerEffect] {
    if pane.lens > 0 {
      leaveLens(command)
      return []
    }
    let page = max(1, layout.text.rows - 1)
    switch command {
    case .up: scroll(by: -1)
    case .down: scroll(by: 1)
    case .pageUp: scroll(by: -page)
    case .pageDown: scroll(by: page)
    case .first: pane.top = TextPosition(paragraph: pane.linked.first ?? 0, part: .header)
    case .last: pane.top = textRows.endPosition
    case .right: stepInView(forward: true)
    case .left: stepInView(forward: false)
    case .open: chooseActorUnderCursor()
    default: break
    }
    return []
  }

  mutating func scroll(by rows: Int) {
    pane.top = textRows.position(pane.top, movedBy: rows)
    pane.isReading = true
  }

  /// Puts the cursor on a mention or hit and brings it on the screen.
  mutating func show(_ mark: Span) {
    pane.current = mark
    pane.destination = .mark(mark)
  }

  /// The mention or hit under the cursor, if it is on the screen.
  var visibleCurrent: Span? { pane.current.flatMap { viewport.shows($0) ? $0 : nil } }

  // MARK: in and out

  /// Gives the text the focus.
  ///
  /// The cursor stays on its mention if that is on the screen; otherwise it goes to the first visible mention of the
  /// chosen actors, or of anyone where none is chosen.
  mutating func enterText() {
    focus = .text
    guard pane.lens == 0 else { return }
    if visibleCurrent == nil, let first = firstMentionOnScreen { pane.current = first }
    pane.entry = pane.current
  }

  /// The first mention on the screen of the chosen actors, or of anyone where none is chosen.
  var firstMentionOnScreen: Span? {
    let visible = cast.mentionIndices(in: viewport.span.range)
    if pane.targets.isEmpty {
      let first = highlightedMention(from: viewport.span.start - 1, forward: true)?.span
      return first.flatMap { $0.start < viewport.span.end ? $0 : nil }
    }
    let next = pane.targets.partitioningIndex { $0 >= visible.lowerBound }
    guard next < pane.targets.count, visible.contains(pane.targets[next]) else { return nil }
    return cast.mentions[pane.targets[next]].span
  }

  /// Enter in a list: to the text, at the first mention.
  mutating func openText() {
    guard pane.lens == 0 else { return enterText() }
    history.push(location)
    pane.isReading = true
    if let first = pane.targets.first {
      focus = .text
      show(cast.mentions[first].span)
      pane.entry = pane.current
    } else {
      enterText()
    }
  }

  private mutating func leaveText() { focus = .list(activeList) }

  // MARK: steps

  /// The mention or hit from which stepping starts: that under the cursor if it is on the screen, or if the text isn't.
  var stepMark: Span? { viewport.rows.isEmpty ? pane.current : visibleCurrent }

  /// Where stepping starts: the cursor if it is on the screen, else the edge of the viewport.
  func stepOrigin(forward: Bool) -> Int {
    stepMark?.start ?? (forward ? viewport.span.start - 1 : viewport.span.end)
  }

  /// Steps to the next mention of the chosen actors on the screen; where none is left there, and backward always, to that
  /// of anyone in the linked paragraphs.
  ///
  /// Backward it returns to the list from the mention where the reader came in, and where the cursor is on no
  /// visible mention.
  private mutating func stepInView(forward: Bool) {
    let isOnMention = visibleCurrent != nil
    if !forward, !isOnMention || pane.current == pane.entry { return leaveText() }
    let chosen = forward ? target(forward: true).flatMap { viewport.shows($0) ? $0 : nil } : nil
    let origin = stepOrigin(forward: forward)
    if let next = chosen ?? highlightedMention(from: origin, forward: forward)?.span {
      show(next)
      if !isOnMention { pane.entry = pane.current }
    } else if forward {
      notice = "no further mention in view"
    } else {
      leaveText()
    }
  }

  /// The nearest mention after or before a byte that is highlighted and stands in a linked paragraph.
  ///
  /// Complexity: O(log *m*) for each run of paragraphs that aren't linked, however many mentions it has.
  private func highlightedMention(from origin: Int, forward: Bool) -> Mention? {
    let (mentions, linked) = (cast.mentions, pane.linked)
    var index =
      forward
      ? mentions.partitioningIndex { $0.span.start > origin }
      : mentions.partitioningIndex { $0.span.start >= origin } - 1
    while mentions.indices.contains(index) {
      let mention = mentions[index]
      if linked.contains(mention.paragraph) {
        if highlights(mention) { return mention }
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

  /// Whether a mention is highlighted in the text and stepped to.
  ///
  /// Mentions of doubtful actors are not while these are folded: highlighting says that this is an actor, which is
  /// probably wrong. Unfolding shows them in the list and in the text. The chosen actors' mentions are always
  /// highlighted, and a click puts the cursor on any mention.
  func highlights(_ mention: Mention) -> Bool {
    let member = cast.member(of: mention)
    guard actors.isFoldedAway(member, cast) else { return true }
    return isChosen(member)
  }

  /// Steps to the next or previous mention of the chosen actors; where none is chosen, to a hit of the filter.
  mutating func stepToTarget(forward: Bool) -> [ExplorerEffect] {
    if pane.lens > 0 {
      history.push(location)
      showLens(0)
    }
    if pane.members == .anyone { return stepToHit(forward: forward) }
    if let mark = target(forward: forward) {
      show(mark)
    } else {
      notice = nothingFurther("mention", forward: forward)
    }
    return []
  }

  func nothingFurther(_ what: String, forward: Bool) -> String {
    forward
      ? "no further \(what); \(key(.previousMention)) goes back"
      : "no earlier \(what); \(key(.nextMention)) goes on"
  }

  private func target(forward: Bool) -> Span? {
    let origin = stepOrigin(forward: forward)
    let targets = pane.targets
    let next = targets.partitioningIndex {
      let start = cast.mentions[$0].span.start
      return forward ? start > origin : start >= origin
    }
    let place = forward ? next : next - 1
    return targets.indices.contains(place) ? cast.mentions[targets[place]].span : nil
  }

  // MARK: from the text to an actor

  /// Enter in the text: the actor under the cursor becomes the chosen one.
  private mutating func chooseActorUnderCursor() {
    guard let current = visibleCurrent, let member = cast.member(at: current.start) else {
      notice = "step to a mention first, then \(key(.open)) chooses its actor"
      return
    }
    choose(member, at: current)
  }

  /// Chooses an actor and goes to one of its mentions; a filter that hides either is dropped.
  ///
  /// - Parameter place: where Back leads; `nil` for where the reader is.
  mutating func choose(_ member: Int, at mention: Span, from place: Location? = nil) {
    guard let anchor = cast.anchor(ofMember: member) else { return }
    history.push(place ?? location)
    (focus, pane.lens) = (.text, 0)
    if let found = filter.found {
      let paragraph = document.paragraphIndex(at: mention.start)
      let hidesMention = !pane.isWholeText && paragraph.map(found.matching.contains) == false
      if hidesMention || !found.keeps(member, cast) { filter.text = nil }
    }
    activeList = .actors
    actors.list.anchor = .at(anchor)
    actors.unfoldToCursor(cast)
    actors.list.marks = []
    if actors.kind != cast.members[member].kind { actors.kind = nil }
    show(mention)
    pane.entry = mention
    notice = "\(cast.members[member].name) is chosen; \(key(.back)) goes back"
  }
}
