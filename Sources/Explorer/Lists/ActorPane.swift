import DocumentModel
import TerminalUI

/// The list of actors.
enum ActorPane {
  static func draw(_ book: Book, in area: Rect, on canvas: inout Canvas) {
    let pane = ListPane(
      area: area, title: "Actors", notes: notes(book),
      isFocused: book.focus == .actors && !book.filter.isTyped,
      isActive: book.activeList == .actors, list: book.actors.list)
    let marked = book.cast.members(at: book.marks)
    pane.draw(on: &canvas) { row in
      if row == book.actors.list.apartRow { return doubtful(book, marked: marked) }
      guard let member = book.actors.list.item(atRow: row) else {
        return SectionPane.everything(book)
      }
      let hits = book.filter.found?.actorHits[member]
      return ListPane.Row(
        text: name(of: book.cast.members[member]),
        count: count(of: member, hits: hits, book), isMarked: marked.contains(member),
        isFaint: hits == 0)
    }
    ActorNote.draw(book, in: area, on: &canvas)
  }

  /// The letter of an actor's kind, a blank, and its name.
  ///
  /// A question mark replaces the letter if only the kind is in doubt, and the blank if the name may be that of
  /// several actors: there no narrow list cuts it off.
  private static func name(of member: CastMember) -> String {
    let kind = member.isKindInDoubt ? "?" : member.kind.letter
    return kind + (member.isAmbiguous ? "?" : " ") + member.name
  }

  /// The words beside the title, the longest first: the order and, while actors are still being counted, the progress.
  private static func notes(_ book: Book) -> [String] {
    let (order, count) = ("by \(book.actors.order.rawValue)", count(book))
    switch book.castWork {
    case .waiting: return ["not found yet", ""]
    case .stopped(let progress): return ["stopped at \(progress.percent)% " + count, count]
    case .brief, .running, .done:
      guard !book.cast.isComplete, let percent = book.countedPercent else {
        return [order + " " + count, count]
      }
      return ["counting \(percent)%, \(order) \(count)", "counting \(percent)% \(count)", count]
    }
  }

  /// Number of actors without the doubtful ones; under a filter, with the number of those listed before it.
  private static func count(_ book: Book) -> String {
    let listed = book.filter.found == nil ? "" : "\(book.actors.list.rows.count)/"
    return "\(listed)\(book.actors.sorted.count)\(book.cast.isComplete ? "" : "+")"
  }

  /// The row that folds the doubtful actors: "+12 doubtful"; under a filter, with the number that it leaves.
  private static func doubtful(_ book: Book, marked: [Int]) -> ListPane.Row {
    let (listed, all) = (book.actors.list.apart.count, book.actors.doubtful.count)
    let sign =
      book.actors.list.unfoldsApart
      ? book.screen.look.unfolded + " " : book.screen.look.folded + " +"
    return ListPane.Row(
      text: "\(sign)\(listed) doubtful", count: book.filter.found == nil ? "" : "\(listed)/\(all)",
      isMarked: marked.contains { book.actors.isFoldedAway($0, book.cast) })
  }

  private static func count(of member: Int, hits: Int?, _ book: Book) -> String {
    let all = book.cast.mentionCount(of: member)
    return hits.map { "\($0)/\(all)" } ?? "\(all)"
  }
}

extension ActorKind {
  /// The letter before an actor's name; places are L for location, since P is for people, and others T for thing.
  var letter: String {
    switch self {
    case .person: "P"
    case .organisation: "O"
    case .group: "G"
    case .place: "L"
    case .other: "T"
    }
  }
}
