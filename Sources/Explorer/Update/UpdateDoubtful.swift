import DocumentModel

extension ExplorerState {
  /// Gives the doubtful actors rows of their own, or folds them.
  mutating func showDoubtful(_ shows: Bool) {
    actors.isTouched = true
    actors.showDoubtful(shows)
    if !shows { letGoOfDoubtful() }
    settle()
  }

  /// Lists those among the others of whom more was found while the doubtful showed.
  private mutating func letGoOfDoubtful() {
    actors.castChanged(cast, known: actors.known(cast))
    rebuildLists()
  }

  /// ←: from a doubtful actor to the row that stands for all of them, which then folds.
  mutating func foldDoubtful(row: Int) {
    guard actors.showsDoubtful, let first = actors.doubtfulRow, row >= first else { return }
    if row == first { showDoubtful(false) } else { select(row: first, in: .actors) }
  }

  /// `d`: goes to the doubtful actors, unfolded; where they are unfolded already, folds them.
  mutating func toggleDoubtful() {
    guard let first = actors.doubtfulRow else {
      notice = found == nil ? "no actor is doubtful" : "the filter leaves no doubtful actor"
      return
    }
    if actors.showsDoubtful {
      if cursorRow(in: .actors) > first { actors.anchor = .doubtful }
      return showDoubtful(false)
    }
    history.push(location)
    // As many of them as fit come on the screen.
    actors.top = first
    actors.showDoubtful(true)
    select(row: first, in: .actors)
  }

  /// Unfolds the doubtful actors if the cursor of the list is on one of them.
  mutating func showActorUnderCursor() {
    guard case .at(let anchor) = actors.anchor, let member = cast.member(anchoredAt: anchor),
      actors.isFoldedAway(member)
    else { return }
    actors.showDoubtful(true)
  }

  /// Whether a mention is marked in the text and stepped to.
  ///
  /// Those of doubtful actors are not while these are folded: a mark says that here stands an actor,
  /// and of a doubtful one that is rather wrong. Unfolding shows them in the list and in the text.
  /// What is chosen is always marked, and a click puts the cursor on any mention.
  func marksMention(_ mention: Mention) -> Bool {
    let member = cast.member(of: mention)
    guard actors.isFoldedAway(member) else { return true }
    return reader.shown == .doubtful || chosenMembers.contains(member)
  }
}
