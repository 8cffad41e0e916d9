import DocumentModel
import TerminalUI

/// What is known of the chosen actor or section, above its paragraphs.
enum CardPane {
  static func draw(_ state: ExplorerState, in area: Rect, on canvas: inout Canvas) {
    guard !area.isEmpty else { return }
    let margin = area.columns >= 24 ? 1 : 0
    var lines = lines(state, columns: area.columns - 2 * margin)
    // The last row is the rule; what doesn't fit above it goes, the strip first.
    lines = Array(lines.prefix(area.rows - 1))
    for (index, line) in lines.enumerated() {
      canvas.draw(
        line.text, row: area.row + index, column: area.column + margin,
        columns: area.columns - 2 * margin, role: line.role)
    }
    let rule = area.row + area.rows - 1
    for column in area.column..<area.column + area.columns {
      canvas.put(state.look.horizontal, row: rule, column: column, role: .border)
    }
    if area.column > 0 {
      canvas.put(state.look.teeRight, row: rule, column: area.column - 1, role: .border)
    }
  }

  private struct Line {
    var text: String
    var role: Role
  }

  private static func lines(_ state: ExplorerState, columns: Int) -> [Line] {
    switch state.reader.shown {
    case .everything: return []
    case .section(let anchor):
      guard let section = state.document.section(anchoredAt: anchor) else { return [] }
      return sectionLines(section, state)
    case .actors:
      let members = state.chosenMembers
      if members.count == 1 { return actorLines(members[0], state, columns: columns) }
      return commonLines(members, state, columns: columns)
    case .doubtful: return doubtfulLines(state)
    case .matter: return matterLines(state)
    }
  }

  private static func sectionLines(_ section: Int, _ state: ExplorerState) -> [Line] {
    let value = state.document.sections[section]
    let extent = state.sections.extents[section]
    let origin =
      switch value.origin {
      case .heading: "section"
      case .topic: "suggested section"
      case .matter: SectionPane.matterName(state.look)
      }
    let head = [state.document.title(of: value), origin, state.paragraphRange(extent)]
    return [
      Line(text: head.joined(separator: state.look.dot), role: .title),
      Line(text: state.whoIsIn(extent).joined(separator: state.look.dot), role: .plain),
    ]
  }

  private static func actorLines(_ member: Int, _ state: ExplorerState, columns: Int) -> [Line] {
    let value = state.cast.members[member]
    let mentions = state.cast.mentionCount(of: member)
    let home = value.home.map { " of " + state.cast.members[$0].name } ?? ""
    let linked = state.cast.paragraphs(of: member).count
    let all = state.document.paragraphs.count
    let pilcrow = state.look.pilcrow
    let places = [
      "\(counted(mentions, "mention")) in \(linked) of \(counted(all, "paragraph"))",
      "\(counted(mentions, "mention")) in \(linked) of \(all) \(pilcrow)",
      "\(mentions) in \(linked)/\(all) \(pilcrow)",
    ]
    let heads = places.map {
      [value.name, value.kind.rawValue + home, $0].joined(separator: state.look.dot)
    }
    let head = heads.first { $0.unicodeScalars.count <= columns } ?? heads[heads.count - 1]
    let names = nameLine(member, state)
    return [
      Line(text: head, role: .title),
      Line(text: names ?? "no other name", role: names == nil ? .faint : .plain),
      Line(text: Strip.text(state, members: [member], columns: columns), role: .strip),
    ]
  }

  /// What is not sure about an actor, then its other names; `nil` if there is neither.
  private static func nameLine(_ member: Int, _ state: ExplorerState) -> String? {
    let value = state.cast.members[member]
    let notes =
      (value.isAmbiguous ? [state.cast.whoItMayBe(member)] : [])
      + (value.isDoubtful ? ["doubtful"] : value.confidence < 0.5 ? ["kind in doubt"] : [])
    let others = state.cast.aliases(of: member).map(\.text).filter { $0 != value.name }
    let parts = notes + others
    return parts.isEmpty ? nil : parts.joined(separator: state.look.dot)
  }

  private static func doubtfulLines(_ state: ExplorerState) -> [Line] {
    let count = state.actors.doubtfulRows.count
    let linked = state.reader.isWholeText ? nil : state.reader.linked.count
    let place = linked.map { "in " + counted($0, "paragraph") } ?? "whole text"
    return [
      Line(
        text: counted(count, "doubtful name") + state.look.dot + place, role: .title),
      Line(text: "little tells that these are actors", role: .faint),
    ]
  }

  private static func matterLines(_ state: ExplorerState) -> [Line] {
    let place =
      state.reader.isWholeText
      ? "whole text" : "in " + counted(state.reader.linked.count, "paragraph")
    return [
      Line(text: SectionPane.matterName(state.look) + state.look.dot + place, role: .title),
      Line(text: "put around the text by who published it", role: .faint),
    ]
  }

  private static func commonLines(_ members: [Int], _ state: ExplorerState, columns: Int) -> [Line]
  {
    let names = members.map { state.cast.members[$0].name }.joined(separator: " + ")
    let count = state.reader.isWholeText ? nil : state.reader.linked.count
    let common = count.map { counted($0, "paragraph") + " in common" } ?? "whole text"
    return [
      Line(text: names + state.look.dot + common, role: .title),
      Line(text: "Space marks and unmarks, Esc lets go of the marks", role: .faint),
      Line(text: Strip.text(state, members: members, columns: columns), role: .strip),
    ]
  }

  /// "1 mention", "22 mentions".
  static func counted(_ count: Int, _ noun: String) -> String {
    "\(count) \(noun)\(count == 1 ? "" : "s")"
  }
}

extension ExplorerState {
  /// "¶ 3-7", for a card.
  func paragraphRange(_ range: Range<Int>) -> String {
    range.count <= 1
      ? "\(look.pilcrow) \(range.lowerBound + 1)"
      : "\(look.pilcrow) \(range.lowerBound + 1)-\(range.upperBound)"
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
      if !actors.isFoldedAway(member) { counts[member, default: 0] += 1 }
    }
    return counts.sorted { (-$0.value, $0.key) < (-$1.value, $1.key) }.prefix(8)
      .map { "\(cast.members[$0.key].name) \($0.value)" }
  }
}
