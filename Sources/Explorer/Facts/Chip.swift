import DocumentModel

/// Something chosen that narrows the text, as the title line shows it.
///
/// Marks are chips, and so are the filter, the kind, and the row under the cursor of the list that hasn't the focus: in the
/// focused list the cursor itself shows what is chosen.
enum Chip: CaseIterable {
  case sections, kind, actors, filter
}

extension Book {
  /// What narrows the text, in the order of the title line; Esc takes the last one away.
  var chips: [Chip] { Chip.allCases.filter(isInForce) }

  private func isInForce(_ chip: Chip) -> Bool {
    switch chip {
    case .sections:
      pane.shown.sections != .all && (!sections.list.marks.isEmpty || activeList != .sections)
    case .kind: actors.kind != nil
    case .actors:
      isActorChosen && (!actors.list.marks.isEmpty || activeList != .actors)
    case .filter: filter.keptText != nil
    }
  }

  private var isActorChosen: Bool {
    switch pane.shown.actors {
    case .anyone, .kind: false
    case .actors, .doubtful: true
    }
  }

  /// Takes a chip away; where its row had the cursor, the cursor goes to "Everything".
  mutating func remove(_ chip: Chip) {
    switch chip {
    case .sections: sections.list.clear(keepingCursor: activeList == .sections)
    case .kind: actors.kind = nil
    case .actors: actors.list.clear(keepingCursor: activeList == .actors)
    case .filter: filter.text = nil
    }
  }

  /// The words of a chip: "BOOK ONE", "Pierre + Prince Andrew", "people", "/duel".
  func words(of chip: Chip) -> String {
    switch chip {
    case .sections: sectionWords
    case .kind: actors.kind?.plural ?? ""
    case .actors: actorWords
    case .filter: "/" + (filter.keptText ?? "")
    }
  }

  private var sectionWords: String {
    guard case .sections(let anchors) = pane.shown.sections else { return screen.look.matterName }
    return document.items(at: anchors).map { document.title(of: document.sections[$0]) }
      .joined(separator: " + ")
  }

  private var actorWords: String {
    if pane.shown.actors == .doubtful { return "doubtful names" }
    return chosenMembers.map { cast.members[$0].name }.joined(separator: " + ")
  }
}

extension RowList {
  /// Takes the marks away, or else the cursor from its row.
  fileprivate mutating func clear(keepingCursor: Bool) {
    marks = []
    if !keepingCursor { anchor = .everything }
  }
}
