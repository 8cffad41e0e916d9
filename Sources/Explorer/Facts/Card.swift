import DocumentModel

/// What is known of the chosen actor or section, as lines above its paragraphs.
enum Card {
  struct Line: Equatable, Sendable {
    var text: String
    var role: Role
    /// The cell, from 0, that shows where the reader is.
    var place: Int?
  }

  /// Rows that the card of what is chosen wants, that of the tabs included.
  ///
  /// - Parameter height: rows of the screen; on a low one a fifth row is worth more as text.
  static func rows(_ chosen: Chosen, height: Int) -> Int {
    switch (chosen.actors, chosen.sections) {
    case (.actors, _): height >= tall ? 5 : 4
    case (.anyone, .all): 1
    default: 3
    }
  }

  private static let tall = 30

  /// The lines for a pane of a width in cells; the least important last.
  ///
  /// - Parameter rows: number of lines that are shown.
  static func lines(_ book: Book, columns: Int, rows: Int) -> [Line] {
    switch book.pane.shown.actors {
    case .anyone: return sectionLines(book)
    case .actors:
      let members = book.chosenMembers
      if members.count == 1 { return actorLines(members[0], book, columns: columns, rows: rows) }
      return commonLines(members, book, columns: columns, rows: rows)
    case .doubtful:
      return groupLines(
        counted(book.chosenMembers.count, "doubtful name"), "little evidence that these are actors",
        book)
    case .kind(let kind):
      let list = book.actors.list
      let unfolded = list.isUnfolded(.doubtful) ? list.group(.doubtful)?.count ?? 0 : 0
      let here = list.rows.count + unfolded
      let all = book.readingLimit == nil ? book.chosenMembers.count : here
      let names = list.rows.prefix(8).map { book.cast.members[$0].name }
      return groupLines(
        (here == all ? "\(all)" : "\(here) of \(all)") + " \(kind.plural)",
        names.joined(separator: book.screen.look.dot), book)
    }
  }

  /// The lines of what is chosen in the list of sections.
  private static func sectionLines(_ book: Book) -> [Line] {
    switch book.pane.shown.sections {
    case .all: return []
    case .matter: return groupLines(book.screen.look.matterName, "added by the publisher", book)
    case .sections(let anchors):
      let sections = book.document.items(at: anchors)
      guard let first = sections.first else { return [] }
      return sections.count == 1 ? sectionLines(first, book) : sectionLines(sections, book)
    }
  }

  private static func sectionLines(_ sections: [Int], _ book: Book) -> [Line] {
    let titles = sections.map { book.document.title(of: book.document.sections[$0]) }
    return groupLines(
      counted(sections.count, "section"), titles.joined(separator: book.screen.look.dot), book)
  }

  private static func sectionLines(_ section: Int, _ book: Book) -> [Line] {
    let value = book.document.sections[section]
    let extent = book.sections.extents[section]
    let origin =
      switch value.origin {
      case .heading: "section"
      case .topic: "suggested section"
      case .matter: book.screen.look.matterName
      }
    let head = [book.document.title(of: value), origin, book.paragraphRange(extent)]
    return [
      Line(text: head.joined(separator: book.screen.look.dot), role: .title),
      Line(text: book.whoIsHere.joined(separator: book.screen.look.dot), role: .plain),
    ]
  }

  private static func actorLines(
    _ member: Int, _ book: Book, columns: Int, rows: Int
  ) -> [Line] {
    let value = book.cast.members[member]
    let home = value.home.map { " of " + book.cast.members[$0].name } ?? ""
    let heads = places(of: member, book).map {
      [value.name, value.kind.rawValue + home, $0].joined(separator: book.screen.look.dot)
    }
    let head = heads.first { $0.unicodeScalars.count <= columns } ?? heads[heads.count - 1]
    let names = nameLine(member, book)
    return [
      Line(text: head, role: .title),
      Line(text: names ?? noOtherName(member, book), role: names == nil ? .faint : .plain),
    ] + stripLines([member], facts: facts(of: member, book), book, columns: columns, rows: rows)
  }

  /// That an actor has no other name here, or none at all.
  private static func noOtherName(_ member: Int, _ book: Book) -> String {
    book.cast.aliases(of: member).count > 1 ? "no other name here" : "no other name"
  }

  /// The strip, and words in a line below it, or beside it where there is no room for that line.
  private static func stripLines(
    _ members: [Int], facts: String, _ book: Book, columns: Int, rows: Int
  ) -> [Line] {
    guard rows < 4 else {
      let strip = Strip(book, members: members, columns: columns)
      return [
        Line(text: strip.text, role: .strip, place: strip.place),
        Line(text: facts, role: .plain),
      ]
    }
    let strip = Strip(book, members: members, columns: min(24, columns / 2))
    return [Line(text: strip.text + "  " + facts, role: .strip, place: strip.place)]
  }

  /// Where an actor appears first and last, and with whom most tellingly: "¶ 3-98 · with Natásha, Andrew".
  private static func facts(of member: Int, _ book: Book) -> String {
    let paragraphs = book.readParagraphs(of: member)
    let range =
      if let first = paragraphs.first, let last = paragraphs.last {
        book.paragraphRange(first..<last + 1)
      } else { "" }
    let with = book.tellingCompanions(of: member)
    let words = with.isEmpty ? [] : ["with " + with.joined(separator: ", ")]
    return ([range] + words).joined(separator: book.screen.look.dot)
  }

  /// How often an actor is mentioned in what is shown, and in how many paragraphs; the longest words first.
  private static func places(of member: Int, _ book: Book) -> [String] {
    let pilcrow = book.screen.look.pilcrow
    let mentions = book.readMentions(of: member).count
    let linked = book.readParagraphs(of: member).count
    let all = book.readingLimit ?? book.document.paragraphs.count
    let (mentionsHere, linkedHere) = here(book)
    guard !book.showsWholeText, mentionsHere != mentions || linkedHere != linked else {
      return [
        "\(counted(mentions, "mention")) in \(linked) of \(counted(all, "paragraph"))",
        "\(counted(mentions, "mention")) in \(linked) of \(all) \(pilcrow)",
        "\(mentions) in \(linked)/\(all) \(pilcrow)",
      ]
    }
    return [
      "\(mentionsHere) of \(counted(mentions, "mention")) in \(linkedHere) of \(counted(linked, "paragraph"))",
      "\(mentionsHere) of \(counted(mentions, "mention")) in \(linkedHere) of \(linked) \(pilcrow)",
      "\(mentionsHere)/\(mentions) in \(linkedHere)/\(linked) \(pilcrow)",
    ]
  }

  /// Numbers of the chosen actors' mentions and paragraphs in what else is chosen.
  private static func here(_ book: Book) -> (mentions: Int, paragraphs: Int) {
    guard book.pane.isWholeText else { return (book.pane.targets.count, book.pane.linked.count) }
    let linked = book.cast.linkedParagraphs(of: book.pane.members, in: book.scopeParagraphs)
    return (book.mentionsInScope.count, linked.count)
  }

  /// What is not sure about an actor, then its other names, the most frequent first, with their counts; `nil` if there
  /// is neither.
  private static func nameLine(_ member: Int, _ book: Book) -> String? {
    let value = book.cast.members[member]
    let notes =
      (value.isAmbiguous ? [book.cast.whoItMayBe(member)] : [])
      + (value.isDoubtful ? ["doubtful"] : value.isKindInDoubt ? ["kind in doubt"] : [])
    let others = names(of: member, book).filter { $0.text != value.name }
      .map { "\($0.text) \($0.count)" }
    let parts = notes + others
    return parts.isEmpty ? nil : parts.joined(separator: book.screen.look.dot)
  }

  /// An actor's wordings with their counts here.
  private static func names(of member: Int, _ book: Book) -> [(text: String, count: Int)] {
    if book.pane.targets.count == book.cast.mentionCount(of: member) {
      return book.cast.aliases(of: member).map { ($0.text, $0.count) }
    }
    return ActorNames(member, of: book.cast, in: book.pane.targets).names
      .map { ($0.text, $0.count) }
  }

  /// The lines of several actors or sections that are shown together.
  private static func groupLines(_ head: String, _ detail: String, _ book: Book) -> [Line] {
    let place =
      book.showsWholeText ? "whole text" : "in " + counted(paragraphs(book), "paragraph")
    return [
      Line(text: head + book.screen.look.dot + place, role: .title),
      Line(text: detail, role: .faint),
    ]
  }

  /// Number of paragraphs left; what is read on and on isn't cut at the place read, but doesn't count beyond it.
  private static func paragraphs(_ book: Book) -> Int {
    book.pane.members == .anyone ? book.scopeParagraphs.count : here(book).paragraphs
  }

  private static func commonLines(
    _ members: [Int], _ book: Book, columns: Int, rows: Int
  ) -> [Line] {
    let names = members.map { book.cast.members[$0].name }.joined(separator: " + ")
    let common =
      book.showsWholeText
      ? "whole text" : counted(here(book).paragraphs, "paragraph") + " in common"
    let range = book.pane.isWholeText ? 0..<0 : book.pane.linked.bounds
    let facts = range.isEmpty ? "" : "together " + book.paragraphRange(range)
    return [
      Line(text: names + book.screen.look.dot + common, role: .title),
      Line(
        text:
          "\(book.key(.mark)) marks, \(book.key(.close)) clears the marks, \(book.key(.merge)) makes them one",
        role: .faint),
    ] + stripLines(members, facts: facts, book, columns: columns, rows: rows)
  }
}

extension Book {
  /// Whether the whole text shows, whatever is chosen; the other lenses always show what is chosen.
  var showsWholeText: Bool { pane.isWholeText && pane.lens == 0 }

  /// The mentions of an actor up to where the text counts.
  func readMentions(of member: Int) -> IndexList {
    let all = cast.mentionIndices(of: member)
    guard let end = readingLimit else { return all }
    return all.part(0..<all.partitioningIndex { cast.mentions[$0].paragraph >= end })
  }

  /// The paragraphs in which an actor appears, up to where the text counts.
  fileprivate func readParagraphs(of member: Int) -> IndexList {
    let all = cast.paragraphs(of: member)
    guard let end = readingLimit else { return all }
    return all.part(0..<all.partitioningIndex { $0 >= end })
  }

  /// "¶ 3-7", for a card.
  func paragraphRange(_ range: Range<Int>) -> String {
    range.count <= 1
      ? "\(screen.look.pilcrow) \(range.lowerBound + 1)"
      : "\(screen.look.pilcrow) \(range.lowerBound + 1)-\(range.upperBound)"
  }

  /// The names of the three actors whose company says most of an actor; none before they have been counted.
  func tellingCompanions(of member: Int) -> [String] {
    guard let answer = company.answer, answer.question.members == [member] else { return [] }
    return (answer.companions?.companions ?? []).lazy
      .filter { $0.score > 0 && !actors.isFoldedAway($0.member, cast) }
      .prefix(3).map { cast.members[$0.member].name }
  }

  /// The actors most often mentioned in the chosen sections, with their counts there; none that is folded away.
  fileprivate var whoIsHere: [String] {
    let here = actors.here
    let members = here.members.filter { !actors.isFoldedAway($0, cast) }
      .sorted { (-here[$0], $0) < (-here[$1], $1) }
    return members.prefix(8).map { "\(cast.members[$0].name) \(here[$0])" }
  }
}
