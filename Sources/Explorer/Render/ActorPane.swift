import DocumentModel
import TerminalUI

/// The list of actors.
enum ActorPane {
  static func draw(_ state: ExplorerState, in area: Rect, on canvas: inout Canvas) {
    let pane = ListPane(
      area: area, title: "Actors", note: note(state),
      shortNote: count(state),
      isFocused: state.focus == .actors && !state.isTyping,
      isActive: state.activeList == .actors, top: state.actors.top,
      cursor: state.cursorRow(in: .actors))
    let marked = state.marks.compactMap(state.cast.member(anchoredAt:))
    pane.draw(rowCount: state.actors.rowCount, on: &canvas) { row in
      if row == state.actors.doubtfulRow { return doubtful(state, marked: marked) }
      guard let member = state.actors.member(atRow: row) else {
        return SectionPane.everything(state)
      }
      let hits = state.found?.actorHits[member]
      return ListPane.Row(
        text: name(of: state.cast.members[member]),
        count: count(of: member, hits: hits, state), isMarked: marked.contains(member),
        isFaint: hits == 0)
    }
    ActorNote.draw(state, in: area, on: &canvas)
  }

  /// The letter of an actor's kind, a blank, and its name.
  ///
  /// A question mark stands in place of the letter if only the kind is in doubt, and in place of the blank, where
  /// no narrow list cuts it off, if the name may be several actors'.
  private static func name(of member: CastMember) -> String {
    let isKindInDoubt = member.confidence < 0.5 && !member.isDoubtful
    let kind = isKindInDoubt ? "?" : member.kind.letter
    return kind + (member.isAmbiguous ? "?" : " ") + member.name
  }

  private static func note(_ state: ExplorerState) -> String {
    switch state.castWork {
    case .waiting: "not found yet"
    case .stopped(let progress): "stopped at \(progress.percent)% " + count(state)
    case .brief, .running, .done: "by \(state.actors.order.rawValue) " + count(state)
    }
  }

  /// How many actors there are, the doubtful apart; under a filter, how many of them are listed.
  private static func count(_ state: ExplorerState) -> String {
    if case .waiting = state.castWork { return "" }
    let listed = state.found == nil ? "" : "\(state.actors.rows.count)/"
    return "\(listed)\(state.actors.sorted.count)\(state.cast.isComplete ? "" : "+")"
  }

  /// "+12 doubtful", the row that folds them; under a filter, how many of them it leaves.
  private static func doubtful(_ state: ExplorerState, marked: [Int]) -> ListPane.Row {
    let (listed, all) = (state.actors.doubtfulRows.count, state.actors.doubtful.count)
    let sign = state.actors.showsDoubtful ? state.look.unfolded + " " : state.look.folded + " +"
    return ListPane.Row(
      text: "\(sign)\(listed) doubtful", count: state.found == nil ? "" : "\(listed)/\(all)",
      isMarked: marked.contains(where: state.actors.isFoldedAway))
  }

  private static func count(of member: Int, hits: Int?, _ state: ExplorerState) -> String {
    let all = state.cast.mentionCount(of: member)
    return hits.map { "\($0)/\(all)" } ?? "\(all)"
  }
}

extension ActorKind {
  /// The letter before an actor's name; places are L for location, since P is for people.
  var letter: String {
    switch self {
    case .person: "P"
    case .organisation: "O"
    case .group: "G"
    case .place: "L"
    case .other: "X"
    }
  }
}
