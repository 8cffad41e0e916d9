import DocumentModel

/// What is known of the chosen actor or section, as lines above its paragraphs.
enum Card {
  struct Line: Sendable {
    var text: String
    var role: Role
  }

  /// The lines for a pane of a width in cells; the least important last.
  static func lines(_ book: Book, columns: Int) -> [Line] {
    switch book.pane.shown {
    case .everything: return []
    case .section(let anchor):
      guard let section = book.document.section(anchoredAt: anchor) else { return [] }
      return sectionLines(section, book)
    case .actors:
      let members = book.chosenMembers
      if members.count == 1 { return actorLines(members[0], book, columns: columns) }
      return commonLines(members, book, columns: columns)
    case .doubtful: return doubtfulLines(book)
    case .matter: return matterLines(book)
    }
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
      Line(text: book.whoIsIn(extent).joined(separator: book.screen.look.dot), role: .plain),
    ]
  }

  private static func actorLines(_ member: Int, _ book: Book, columns: Int) -> [Line] {
    let value = book.cast.members[member]
    let mentions = book.cast.mentionCount(of: member)
    let home = value.home.map { " of " + book.cast.members[$0].name } ?? ""
    let linked = book.cast.paragraphs(of: member).count
    let all = book.document.paragraphs.count
    let pilcrow = book.screen.look.pilcrow
    let places = [
      "\(counted(mentions, "mention")) in \(linked) of \(counted(all, "paragraph"))",
      "\(counted(mentions, "mention")) in \(linked) of \(all) \(pilcrow)",
      "\(mentions) in \(linked)/\(all) \(pilcrow)",
    ]
    let heads = places.map {
      [value.name, value.kind.rawValue + home, $0].joined(separator: book.screen.look.dot)
    }
    let head = heads.first { $0.unicodeScalars.count <= columns } ?? heads[heads.count - 1]
    let names = nameLine(member, book)
    return [
      Line(text: head, role: .title),
      Line(text: names ?? "no other name", role: names == nil ? .faint : .plain),
      Line(text: Strip.text(book, members: [member], columns: columns), role: .strip),
    ]
  }

  /// What is not sure about an actor, then its other names; `nil` if there is neither.
  private static func nameLine(_ member: Int, _ book: Book) -> String? {
    let value = book.cast.members[member]
    let notes =
      (value.isAmbiguous ? [book.cast.whoItMayBe(member)] : [])
      + (value.isDoubtful ? ["doubtful"] : value.isKindInDoubt ? ["kind in doubt"] : [])
    let others = book.cast.aliases(of: member).map(\.text).filter { $0 != value.name }
    let parts = notes + others
    return parts.isEmpty ? nil : parts.joined(separator: book.screen.look.dot)
  }

  private static func doubtfulLines(_ book: Book) -> [Line] {
    let count = book.actors.list.apart.count
    let linked = book.pane.isWholeText ? nil : book.pane.linked.count
    let place = linked.map { "in " + counted($0, "paragraph") } ?? "whole text"
    return [
      Line(
        text: counted(count, "doubtful name") + book.screen.look.dot + place, role: .title),
      Line(text: "little evidence that these are actors", role: .faint),
    ]
  }

  private static func matterLines(_ book: Book) -> [Line] {
    let place =
      book.pane.isWholeText
      ? "whole text" : "in " + counted(book.pane.linked.count, "paragraph")
    return [
      Line(
        text: book.screen.look.matterName + book.screen.look.dot + place, role: .title),
      Line(text: "added by the publisher", role: .faint),
    ]
  }

  private static func commonLines(_ members: [Int], _ book: Book, columns: Int) -> [Line] {
    let names = members.map { book.cast.members[$0].name }.joined(separator: " + ")
    let count = book.pane.isWholeText ? nil : book.pane.linked.count
    let common = count.map { counted($0, "paragraph") + " in common" } ?? "whole text"
    return [
      Line(text: names + book.screen.look.dot + common, role: .title),
      Line(
        text: "\(book.key(.mark)) marks and unmarks, \(book.key(.close)) clears the marks",
        role: .faint),
      Line(text: Strip.text(book, members: members, columns: columns), role: .strip),
    ]
  }

}

extension Book {
  /// "¶ 3-7", for a card.
  func paragraphRange(_ range: Range<Int>) -> String {
    range.count <= 1
      ? "\(screen.look.pilcrow) \(range.lowerBound + 1)"
      : "\(screen.look.pilcrow) \(range.lowerBound + 1)-\(range.upperBound)"
  }

  /// The actors most often mentioned in a range of paragraphs, with their counts there; none that is
  /// folded away.
  func whoIsIn(_ range: Range<Int>) -> [String] {
    guard !range.isEmpty else { return [] }
    let start = document.paragraphs[range.lowerBound].span.start
    let end = document.paragraphs[range.upperBound - 1].span.end
    var counts: [Int: Int] = [:]
    for index in cast.mentionIndices(in: start..<end) {
      let member = cast.member(of: cast.mentions[index])
      if !actors.isFoldedAway(member, cast) { counts[member, default: 0] += 1 }
    }
    return counts.sorted { (-$0.value, $0.key) < (-$1.value, $1.key) }.prefix(8)
      .map { "\(cast.members[$0.key].name) \($0.value)" }
  }
}
