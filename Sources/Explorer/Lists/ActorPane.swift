import DocumentModel
import TerminalUI

/// The list of actors.
enum ActorPane {
  static func draw(_ book: Book, in area: Rect, on canvas: inout Canvas) {
    let pane = ListPane(
      area: area, title: "Actors", notes: notes(book),
      isFocused: book.focus == .actors && !book.filter.isTyped,
      isActive: book.activeList == .actors || book.pane.members != .anyone, list: book.actors.list)
    let marked = book.cast.items(at: book.actors.list.marks)
    pane.draw(on: &canvas) { row in
      if let group = book.actors.list.group(atRow: row) { return self.row(of: group, book, marked) }
      guard let member = book.actors.list.item(atRow: row) else { return everything(book) }
      let here = book.mentionsHere(of: member)
      return ListPane.Row(
        text: name(of: book.cast.members[member]), count: count(of: member, here: here, book),
        isMarked: marked.contains(member), isFaint: here == 0)
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
    let (order, count) = ("by \(book.actors.effectiveOrder.words(book.screen.look))", count(book))
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

  /// Number of actors without the doubtful ones; where something narrows the list, with the number of those listed
  /// before it.
  private static func count(_ book: Book) -> String {
    let isNarrowed =
      book.actors.list.rows.count != book.actors.sorted.count || book.filter.found != nil
    // How many come after the place read stays untold.
    if book.readingLimit != nil { return "\(book.actors.list.rows.count)" }
    let listed = isNarrowed ? "\(book.actors.list.rows.count)/" : ""
    return "\(listed)\(book.actors.sorted.count)\(book.cast.isComplete ? "" : "+")"
  }

  /// The first row: everything, or all actors of the chosen kind.
  private static func everything(_ book: Book) -> ListPane.Row {
    if let kind = book.actors.kind { return ListPane.Row(text: "All \(kind.plural)", count: "") }
    let (here, all) = (book.actors.paragraphsHere, book.document.paragraphs.count)
    return ListPane.Row(text: "Everything", count: here == all ? "\(all)" : "\(here)/\(all)")
  }

  /// The row that folds a group: "+12 doubtful", "+1205 elsewhere".
  private static func row(
    of group: RowList.Group, _ book: Book, _ marked: [Int]
  ) -> ListPane.Row {
    let isUnfolded = book.actors.list.isUnfolded(group.kind)
    let sign = isUnfolded ? book.screen.look.unfolded + " " : book.screen.look.folded + " +"
    if group.kind == .elsewhere {
      return ListPane.Row(
        text: "\(sign)\(group.count) elsewhere", count: "",
        isMarked: !isUnfolded && marked.contains { book.mentionsHere(of: $0) == 0 })
    }
    let all = book.actors.doubtful.count
    return ListPane.Row(
      text: "\(sign)\(group.count) doubtful",
      count: group.count == all && book.filter.found == nil || book.readingLimit != nil
        ? "" : "\(group.count)/\(all)",
      isMarked: marked.contains { book.actors.isFoldedAway($0, book.cast) })
  }

  /// Mentions here of all: "12/345"; how many come after the place read stays untold.
  private static func count(of member: Int, here: Int?, _ book: Book) -> String {
    if let here, book.readingLimit != nil { return "\(here)" }
    let all = book.cast.mentionCount(of: member)
    return here.map { "\($0)/\(all)" } ?? "\(all)"
  }
}

extension Book {
  /// Mentions of an actor in the chosen sections, as far as the filter leaves them; `nil` where nothing narrows them.
  func mentionsHere(of member: Int) -> Int? {
    actors.isNarrowed ? actors.here[member] : filter.found?.actorHits[member]
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

  /// What several of them are called.
  var plural: String {
    switch self {
    case .person: "people"
    case .organisation: "organisations"
    case .group: "groups"
    case .place: "places"
    case .other: "other actors"
    }
  }
}
