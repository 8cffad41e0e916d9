import DocumentModel
import JSON

/// How often each actor is mentioned in each section's own paragraphs: a row for each actor, a column for each section.
///
/// Sections don't include those below them here, so that nothing is counted twice and the numbers of a row add up to
/// the actor's mentions.
struct SectionMatrix {
  /// Most columns of a table for a person.
  static let mostColumnsOfTable = 100

  private let document: Document
  private let cast: Cast
  /// The sections that have a column.
  let sections: [Int]
  /// For each member the sections in which it is mentioned, ascending, with the number of mentions.
  private var counts: [[(section: Int, mentions: Int)]]

  /// Counts the mentions that a choice leaves.
  ///
  /// Complexity: O(*m* log *s*) in the mentions and sections.
  init(_ choice: Choice) {
    document = choice.document
    cast = choice.cast
    sections = choice.outline
    counts = [[(Int, Int)]](repeating: [], count: cast.members.count)
    for index in choice.mentions {
      let mention = cast.mentions[index]
      guard let section = document.sectionIndex(ofParagraph: mention.paragraph) else { continue }
      let member = cast.member(of: mention)
      if let last = counts[member].indices.last, counts[member][last].section == section {
        counts[member][last].mentions += 1
      } else {
        counts[member].append((section, 1))
      }
    }
  }

  /// The row of an actor.
  ///
  /// CSV has a field for each section, named by its number and title. In JSON, `sections` lists those in which the
  /// actor is mentioned; for a table, it is the list of all counts.
  func record(_ index: Int, for format: OutputFormat) -> JSONObject {
    let member = cast.members[index]
    let total = counts[index].reduce(0) { $0 + $1.mentions }
    var record = JSONObject([
      "id": .number(member.id + 1), "name": .text(member.name),
      "kind": .text(member.shownKind(for: format)), "mentions": .number(total),
    ])
    switch format {
    case .table: record.append("sections", .list(row(of: index).map { .number($0) }))
    case .csv:
      for (section, count) in zip(sections, row(of: index)) {
        record.append(heading(section), .number(count))
      }
    case .json, .jsonl:
      let cells = counts[index].map { cell in
        JSONValue.object(
          JSONObject(["section": .number(cell.section + 1), "mentions": .number(cell.mentions)]))
      }
      record.append("sections", .list(cells))
    }
    return record
  }

  private func heading(_ section: Int) -> String {
    "\(section + 1) \(document.title(of: document.sections[section]))"
  }

  /// The counts of an actor in all columns.
  private func row(of member: Int) -> [Int] {
    var cells = counts[member][...]
    return sections.map { section in
      guard let first = cells.first, first.section == section else { return 0 }
      cells.removeFirst()
      return first.mentions
    }
  }

  /// The columns of a table: at most `mostColumnsOfTable` sections, by their numbers.
  var columns: [TableColumn] {
    let counts = sections.prefix(Self.mostColumnsOfTable).enumerated().map { place, section in
      TableColumn(heading: "§\(section + 1)", alignsRight: true) { record in
        guard case .list(let cells) = record["sections"] else { return "" }
        return cells[place].plain
      }
    }
    return [
      .number("id", "id"), .text("Name", "name"), .text("Kind", "kind"),
      .number("Mentions", "mentions"),
    ] + counts
  }
}
