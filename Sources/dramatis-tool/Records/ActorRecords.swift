import DocumentModel

struct ActorRecords {
  private let cast: Cast
  /// The aliases of each member, the most frequent first.
  private let aliases: [[Alias]]

  /// Groups the aliases by member, once: there may be many of both.
  init(_ cast: Cast) {
    self.cast = cast
    var aliases = [[Alias]](repeating: [], count: cast.members.count)
    for alias in cast.aliases { aliases[alias.member].append(alias) }
    self.aliases = aliases.map(Alias.byFrequency)
  }

  /// The record of the member `index`; for a person, a question mark follows the kind if the confidence is below 0.5.
  func record(_ index: Int, for format: OutputFormat = .json) -> OutputRecord {
    let member = cast.members[index]
    let mark = format == .table && member.confidence < 0.5 ? "?" : ""
    let aliases = self.aliases[index].map { alias in
      OutputValue.record(
        OutputRecord([
          "text": .text(alias.text), "count": .number(alias.count),
          "reason": .text(alias.reason.rawValue),
        ]))
    }
    return OutputRecord([
      "id": .number(member.id + 1),
      "name": .text(member.name),
      "kind": .text(member.kind.rawValue + mark),
      "confidence": .decimal(member.confidence),
      "ambiguous": .flag(member.isAmbiguous),
      "candidates": .list(member.candidates.map { .number(cast.members[$0].id + 1) }),
      "doubtful": .flag(member.isDoubtful),
      "aliases": .list(aliases),
      "mentions": .number(cast.mentionCount(of: index)),
      "paragraphs": .list(cast.paragraphs(of: index).map { .number($0 + 1) }),
    ])
  }

  /// The members in the order in which a format shows them.
  ///
  /// That is by number; in a table, which is for a person, the doubtful come last.
  func indices(for format: OutputFormat) -> [Int] {
    let all = Array(cast.members.indices)
    guard format == .table else { return all }
    return all.filter { !cast.isDoubtful($0) } + all.filter(cast.isDoubtful)
  }
}
