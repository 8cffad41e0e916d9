import CastQueries
import DocumentModel
import JSON

/// The actors as records: of a whole text, or with the counts of what a choice leaves of it.
struct ActorRecords {
  private let cast: Cast
  /// The aliases of each member with their counts, the most frequent first.
  private let aliases: [[Alias]]
  /// The number of mentions of each member that the choice leaves, and the paragraphs; `nil` for the whole text.
  private let narrowed: (counts: [Int], paragraphs: LinkedParagraphs)?

  /// Prepares the records of a whole cast.
  init(_ cast: Cast) {
    self.cast = cast
    aliases = Self.grouped(cast.aliases, cast)
    narrowed = nil
  }

  /// Prepares the records of actors inside what is chosen.
  init(_ chosen: ChosenActorCounts) {
    let choice = chosen.choice
    cast = choice.cast
    aliases = Self.grouped(choice.isNarrowed ? chosen.aliases : cast.aliases, cast)
    narrowed = choice.isNarrowed ? (chosen.counts, choice.linked) : nil
  }

  /// Groups the aliases by member, once: there may be many of both.
  private static func grouped(_ all: [Alias], _ cast: Cast) -> [[Alias]] {
    var aliases = [[Alias]](repeating: [], count: cast.members.count)
    for alias in all { aliases[alias.member].append(alias) }
    return aliases.map(Alias.byFrequency)
  }

  /// The record of the member `index`; for a person, a question mark follows the kind if the confidence is below 0.5.
  ///
  /// Where the text is narrowed, mentions and paragraphs are those left, and `total` is the number of all mentions.
  func record(_ index: Int, for format: OutputFormat = .json) -> JSONObject {
    let member = cast.members[index]
    let aliases = self.aliases[index].map { alias in
      JSONValue.object(
        JSONObject([
          "text": .text(alias.text), "count": .number(alias.count),
          "reason": .text(alias.reason.rawValue),
        ]))
    }
    let total = cast.mentionCount(of: index)
    var record = JSONObject([
      "id": .number(member.id + 1),
      "name": .text(member.name),
      "kind": .text(member.shownKind(for: format)),
      "confidence": .decimal(member.confidence),
      "ambiguous": .flag(member.isAmbiguous),
      "candidates": .list(member.candidates.map { .number(cast.members[$0].id + 1) }),
      "doubtful": .flag(member.isDoubtful),
      "aliases": .list(aliases),
      "mentions": .number(narrowed?.counts[index] ?? total),
      "paragraphs": .list(paragraphs(of: index).map { .number($0 + 1) }),
    ])
    if narrowed != nil { record.append("total", .number(total)) }
    record.append("corrected", .flag(member.isCorrected))
    return record
  }

  private func paragraphs(of member: Int) -> some Sequence<Int> {
    let all = cast.paragraphs(of: member)
    return (narrowed?.paragraphs.intersection(all) ?? .list(all)).elements
  }
}

extension CastMember {
  /// The kind; in a table, a question mark follows if the confidence is below 0.5.
  func shownKind(for format: OutputFormat) -> String {
    kind.rawValue + (format == .table && confidence < 0.5 ? "?" : "")
  }
}
