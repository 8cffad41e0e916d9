import DocumentModel
import JSON

extension Choice {
  /// A meeting as a record: the actor, with whom, how often, and where first.
  ///
  /// In a table, a question mark follows the kind if the actor's confidence is below 0.5.
  func meetingRecord(
    _ meeting: Meeting, _ unit: OffsetUnit, for format: OutputFormat
  ) -> JSONObject {
    let member = cast.members[meeting.member]
    let others = meeting.others.map { cast.members[$0] }
    return JSONObject([
      "actor": .number(member.id + 1),
      "name": .text(member.name),
      "kind": .text(member.shownKind(for: format)),
      "with": .list(others.map { .number($0.id + 1) }),
      "with_names": .list(others.map { .text($0.name) }),
      "doubtful": .flag(meeting.isDoubtful(cast)),
      "paragraphs": .number(meeting.paragraphs),
      "sentences": .number(meeting.sentences),
      "log_likelihood": .decimal(meeting.score),
      "first": document.paragraphIndex(at: meeting.first.start).map { .number($0 + 1) } ?? .null,
      "start": .number(unit.place(meeting.first.start)),
      "end": .number(unit.place(meeting.first.end)),
    ])
  }
}
