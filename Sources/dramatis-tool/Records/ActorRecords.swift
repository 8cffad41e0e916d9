import DocumentModel

/// The actors of a cast as they are exported.
struct ActorRecords {
  private let cast: Cast
  /// Each member's wordings, the most frequent first.
  private let wordings: [[Alias]]

  /// Gathers the wordings of all members once: there may be many of both.
  init(_ cast: Cast) {
    self.cast = cast
    var wordings = [[Alias]](repeating: [], count: cast.members.count)
    for alias in cast.aliases { wordings[alias.member].append(alias) }
    self.wordings = wordings.map(Alias.byFrequency)
  }

  /// The record of the member `index`.
  func record(_ index: Int) -> OutputRecord {
    let member = cast.members[index]
    let aliases = wordings[index].map { alias in
      OutputValue.record(
        OutputRecord([
          "text": .text(alias.text), "count": .number(alias.count),
          "reason": .text(alias.reason.rawValue),
        ]))
    }
    return OutputRecord([
      "id": .number(member.id + 1),
      "name": .text(member.name),
      "kind": .text(member.kind.rawValue),
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
  /// For a program that is the order of their numbers. For a person the doubtful come last.
  func indices(for format: OutputFormat) -> [Int] {
    let all = Array(cast.members.indices)
    guard format == .table else { return all }
    return all.filter { !cast.isDoubtful($0) } + all.filter(cast.isDoubtful)
  }

  /// The record of the member `index` as a format shows it: in a table a question mark tells those whose
  /// kind, or all, is in doubt.
  func record(_ index: Int, for format: OutputFormat) -> OutputRecord {
    let record = record(index)
    guard format == .table, cast.members[index].confidence < 0.5 else { return record }
    return record.replacing("kind", with: .text(cast.members[index].kind.rawValue + "?"))
  }
}
