import CastQueries
import DocumentModel
import Testing

@testable import dramatis_tool

@Suite("Meetings with doubtful actors, and of many") struct MeetingTests {
  /// A paragraph for each text, with its actors, each a letter; "x" and "y" are doubtful.
  private static func choice(_ paragraphs: [String], of chosen: String = "") -> Choice {
    let text = paragraphs.joined(separator: "\n\n")
    var names: [Character] = []
    var (mentions, spans): ([Mention], [Span]) = ([], [])
    var start = 0
    for (number, paragraph) in paragraphs.enumerated() {
      for (place, name) in paragraph.enumerated() {
        if !names.contains(name) { names.append(name) }
        let alias = names.firstIndex(of: name) ?? 0
        let span = Span(start + place, start + place + 1)
        mentions.append(Mention(span: span, alias: alias, paragraph: number))
      }
      spans.append(Span(start, start + paragraph.utf8.count))
      start += paragraph.utf8.count + 2
    }
    var document = Document(
      id: DocumentID(1), title: "", source: TextSource(copying: Array(text.utf8)))
    document.apply(
      DocumentDelta(
        document: document.id, paragraphs: spans.map { Paragraph(span: $0) }, isComplete: true))
    let cast = Cast(
      CastDelta(
        document: document.id, mentions: mentions,
        aliases: names.enumerated().map { Alias(text: "\($1)", member: $0, count: 1) },
        members: names.enumerated().map { number, name in
          CastMember(
            id: number, name: String(name), kind: .person, confidence: "xy".contains(name) ? 0.4 : 1
          )
        }, isComplete: true))
    var choice = Choice(document, cast)
    let members = chosen.compactMap { names.firstIndex(of: $0) }
    if !members.isEmpty { choice.actors = .all(members) }
    return choice
  }

  private static func rows(_ choice: Choice, _ format: OutputFormat, most: Int = 9) -> [String] {
    let found = ChosenMeetings(
      choice, by: .firstMeeting, most: most, doubtful: format == .table ? .comeLast : .count)
    let unit = OffsetUnit(.bytes, choice.document)
    return (found?.meetings ?? []).map { meeting in
      let record = choice.meetingRecord(meeting, unit, for: format)
      let cells = CSVText(isForTerminal: false).cells(of: record)
      return [cells[1], cells[2], cells[4], cells[5]].joined(separator: " ")
    }
  }

  @Test("in the table they come last, with a question mark; elsewhere in the order asked for")
  func order() {
    let choice = Self.choice(["xa", "ab"])
    #expect(Self.rows(choice, .json) == ["x person a true", "a person b false"])
    #expect(Self.rows(choice, .table) == ["a person b false", "x person? a true"])
  }

  @Test("a limit leaves those that come first: in the table the sure ones")
  func limit() {
    let pairs = Self.choice(["xa", "ab"])
    #expect(Self.rows(pairs, .json, most: 1) == ["x person a true"])
    #expect(Self.rows(pairs, .table, most: 1) == ["a person b false"])
    let companions = Self.choice(["xa", "ab"], of: "a")
    #expect(Self.rows(companions, .json, most: 1) == ["x person a true"])
    #expect(Self.rows(companions, .table, most: 1) == ["b person a false"])
  }

  @Test("a companion is doubtful if the chosen actor is")
  func chosen() {
    let choice = Self.choice(["xa", "ab"], of: "x")
    #expect(Self.rows(choice, .json) == ["a person x true"])
  }

  /// The names of a network, and its edges.
  private static func network(_ paragraphs: [String], of chosen: String = "") -> [String] {
    let choice = choice(paragraphs, of: chosen)
    let network = ChosenMeetings(choice, by: .score, most: 9, doubtful: .areLeftOut)?.network()
    func name(_ id: Int) -> String { choice.cast.members[id - 1].name }
    return (network?.nodes.map(\.name) ?? [])
      + (network?.edges.map { name($0.source) + "-" + name($0.target) } ?? [])
  }

  @Test("a network has only those that are chosen")
  func network() {
    #expect(Self.network(["xab", "ya"]) == ["a", "b", "a-b"])
    #expect(Self.network(["xab", "ya"], of: "a") == ["a", "b", "a-b"])
    #expect(Self.network(["xab", "ya"], of: "x") == ["x", "a", "b", "x-a", "x-b", "a-b"])
  }

  // MARK: many

  /// A paragraph with the names of 1,100 actors or so.
  private static let crowd: String = {
    let syllables = ["ba", "do", "fi", "gu", "ka", "le", "mo", "ni", "pu", "ra", "so"]
    let names = (0..<1100).map { number in
      let (first, second) = (number % 11, number / 11 % 10)
      return "Mr. " + "BDFGKLMNPRS".map(String.init)[number / 110 % 11]
        + "o" + syllables[first] + syllables[second] + "rt"
    }
    return "We met " + names.joined(separator: ", ") + ".\n\n" + names[0] + " left.\n"
  }()

  @Test("a note says that pairs are sought among those in most paragraphs")
  func pairs() throws {
    let run = try ToolRun(["with", "--limit", "1"], input: Self.crowd)
    #expect(
      run.errors == "dramatis: standard input: among the 1024 actors in most paragraphs; "
        + "with a rarer one: --actor NAME\n")
  }

  @Test("a note says that a network has the first 1,024 actors, and how many there are")
  func large() throws {
    func run(_ format: String) throws -> ToolRun {
      try ToolRun(["with", "--actor", "1", "--format", format], input: Self.crowd)
    }
    let count =
      try run("jsonl").output.split(separator: "\n").filter {
        $0.contains("\"doubtful\": false")
      }.count + 1
    let network = try run("dot")
    #expect(network.output.split(separator: "\n").filter { $0.contains("label=") }.count == 1024)
    #expect(
      network.errors
        == "dramatis: standard input: the network has the first 1024 of \(count) actors\n")
  }
}
