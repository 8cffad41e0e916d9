import DocumentModel

@testable import Explorer

extension Sample {
  /// Twelve courtiers, some of whom meet often.
  static let court: Sample = {
    let names = [
      "Anna", "Bernard", "Clara", "Duke Dietrich", "Emma", "Ferdinand", "Grand Marshal Gottfried",
      "Helene", "Isidor", "Johanna", "Konrad", "Ludmilla",
    ]
    let meetings = (0..<40).map { number in
      let met: [Int] = [number % 3, 3 + number * 7 % 5, 2 + number * number % 10]
      return met.map { names[$0] }.joined(separator: " and ") + " met."
    }
    return Sample(meetings.joined(separator: "\n\n"), names: names.map { (.person, [$0]) })
  }()

  /// Names that are wide, written from right to left, with marks, or with what no terminal may get.
  static let hardNames = Sample(
    """
    # 港

    日本太郎 met שלום and e\u{301}ric.

    Then \u{1B}[31mred and 日本太郎 left; the Chairman of the Committee for the Regulation of All Harbours stayed.

    # \u{202E}Second

    Here שלום wrote to the Chairman of the Committee for the Regulation of All Harbours, and e\u{301}ric read it.
    """,
    names: [
      (.person, ["日本太郎"]), (.person, ["שלום"]), (.person, ["e\u{301}ric"]),
      (.other, ["\u{1B}[31mred"]),
      (.organisation, ["Chairman of the Committee for the Regulation of All Harbours"]),
    ])
}

extension Sample {
  /// A text of numbered actors: each paragraph is the list of those whom it mentions.
  ///
  /// It is made without searching for names, so it may have very many.
  static func crowd(_ paragraphs: [[Int]], isHeading: Bool = false) -> Sample {
    var text = ""
    var mentions: [Mention] = []
    var members: [Int: Int] = [:]
    for (paragraph, actors) in paragraphs.enumerated() {
      if paragraph > 0 { text += "\n\n" }
      if isHeading { text += "# " }
      for actor in actors {
        let start = text.utf8.count
        text += "A\(actor)"
        let member = members[actor] ?? members.count
        members[actor] = member
        mentions.append(
          Mention(span: Span(start, text.utf8.count), alias: member, paragraph: paragraph))
        text += " "
      }
      text += "came"
    }
    var sample = Sample(text, names: [])
    let ordered = members.sorted { $0.value < $1.value }.map(\.key)
    var counts = [Int](repeating: 0, count: ordered.count)
    for mention in mentions { counts[mention.alias] += 1 }
    sample.cast = CastDelta(
      document: sample.document.id, mentions: mentions,
      aliases: ordered.enumerated().map { Alias(text: "A\($1)", member: $0, count: counts[$0]) },
      members: ordered.enumerated().map { CastMember(id: $0, name: "A\($1)", kind: .person) },
      isComplete: true)
    return sample
  }
}
