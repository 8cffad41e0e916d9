import Foundation
import Testing

@testable import dramatis_tool

/// A meeting as it is printed.
private struct MeetingRow: Decodable {
  let actor, paragraphs, sentences, first, start, end: Int
  let name, kind: String
  let with: [Int]
  let with_names: [String]
  let log_likelihood: Double
}

/// A mention with its place.
private struct PlaceRow: Decodable { let actor, paragraph, start, end: Int, name, kind: String }

@Suite("Who appears with whom: what a recount of the mentions finds") struct WithTests {
  /// What a choice leaves, with the mentions of each paragraph.
  private struct Recount {
    let kinds: [String]
    let mentions: [PlaceRow]

    init(_ text: WholeText, _ choice: ChoiceCase) throws {
      kinds = choice.kinds
      let linked = try text.linked(choice)
      mentions = try text.rows("mentions").filter { linked.contains(($0 as PlaceRow).paragraph) }
    }

    /// For each actor of the kinds the paragraphs in which it is mentioned.
    var paragraphs: [Int: Set<Int>] {
      Dictionary(
        grouping: mentions.filter { kinds.isEmpty || kinds.contains($0.kind) }, by: \.actor
      )
      .mapValues { Set($0.map(\.paragraph)) }
    }

    /// The first mention of any of these actors in a paragraph.
    func first(_ actors: [Int], _ paragraph: Int) -> PlaceRow? {
      mentions.first { $0.paragraph == paragraph && actors.contains($0.actor) }
    }
  }

  private static let options = ["--limit", "0"]

  @Test(
    "companions of actors",
    arguments: ChoiceCase.inTexts.filter { !$0.1.actors.isEmpty })
  func companions(text: WholeText, choice: ChoiceCase) throws {
    let recount = try Recount(text, choice)
    let chosen = Set(choice.actors)
    let expected = recount.paragraphs.filter { !chosen.contains($0.key) }
    let rows: [MeetingRow] = try text.rows("with", choice.options)
    #expect(rows.map(\.actor).sorted() == expected.keys.sorted())
    for row in rows {
      let shared = try #require(expected[row.actor])
      #expect(Set(row.with) == chosen && row.with_names.count == row.with.count)
      #expect(row.paragraphs == shared.count)
      let paragraph = try #require(shared.min())
      let first = try #require(recount.first([row.actor], paragraph))
      #expect((row.first, row.start, row.end) == (first.paragraph, first.start, first.end))
      #expect(row.name == first.name && row.kind == first.kind)
    }
    #expect(rows.map(\.log_likelihood) == rows.map(\.log_likelihood).sorted(by: >))
  }

  @Test(
    "pairs, if no actors are chosen",
    arguments: ChoiceCase.inTexts.filter { $0.1.actors.isEmpty })
  func pairs(text: WholeText, choice: ChoiceCase) throws {
    let recount = try Recount(text, choice)
    let paragraphs = recount.paragraphs.sorted { $0.key < $1.key }
    var expected: [[Int]] = []
    for (place, one) in paragraphs.enumerated() {
      for other in paragraphs[(place + 1)...] {
        let shared = one.value.intersection(other.value)
        guard let paragraph = shared.min() else { continue }
        let first = try #require(recount.first([one.key, other.key], paragraph))
        expected.append([one.key, other.key, shared.count, paragraph, first.start])
      }
    }
    let rows: [MeetingRow] = try text.rows("with", choice.options + Self.options)
    let found = rows.map { [$0.actor] + $0.with + [$0.paragraphs, $0.first, $0.start] }
    #expect(found.sorted { $0.lexicographicallyPrecedes($1) } == expected)
    #expect(rows.map(\.log_likelihood) == rows.map(\.log_likelihood).sorted(by: >))
  }

  @Test(
    "the order asked for, of companions and of pairs",
    arguments: [ChoiceCase(), ChoiceCase(actors: [2])])
  func order(choice: ChoiceCase) throws {
    func sorted(_ order: String) throws -> [MeetingRow] {
      try WholeText.essay.rows("with", choice.options + Self.options + ["--sort", order])
    }
    let paragraphs = try sorted("paragraphs").map(\.paragraphs)
    #expect(paragraphs.count > 10 && paragraphs == paragraphs.sorted(by: >))
    #expect(
      try sorted("sentences").map(\.sentences) == sorted("sentences").map(\.sentences).sorted(by: >)
    )
    #expect(try sorted("first").map(\.start) == sorted("first").map(\.start).sorted())
    let names = try sorted("name").map(\.name.unicodeScalars).map(Array.init)
    #expect(names == names.sorted { $0.lexicographicallyPrecedes($1) })
  }

  @Test("--limit keeps the first; without it 100 pairs are printed, and a note says so")
  func limit() throws {
    let all = WholeText.essay.lines("with", Self.options)
    #expect(WholeText.essay.lines("with", ["--limit", "3"]) == Array(all.prefix(3)))
    #expect(all.count > 100)
    let run = try ToolRun(["with"], input: WholeText.essay.text)
    #expect(run.output.split(separator: "\n") == Array(all.prefix(100)))
    #expect(
      run.errors == "dramatis: standard input: the first 100 of \(all.count) pairs; "
        + "for all, try: --limit 0\n")
  }

  @Test("the edges of a network are the pairs, those of an actor are among the companions, too")
  func network() throws {
    func edges(_ options: [String]) -> [[Int]] {
      WholeText.parts.output("with", options, format: "dot").matches(
        of: #/(\d+) -- (\d+) \[weight=(\d+)/#
      ).map { [$0.1, $0.2, $0.3].compactMap { Int($0) } }
    }
    let pairs: [MeetingRow] = try WholeText.parts.rows("with")
    let expected = pairs.map { [$0.actor] + $0.with + [$0.paragraphs] }
    #expect(edges([]) == expected)
    let companions: [MeetingRow] = try WholeText.parts.rows("with", ["--actor", "4"])
    let nodes = Set(companions.map(\.actor) + [4])
    let among = expected.filter { nodes.contains($0[0]) && nodes.contains($0[1]) }
    #expect(among.count > companions.count)
    #expect(
      edges(["--actor", "4"]) == among.sorted { $0.lexicographicallyPrecedes($1) })
  }

  @Test(
    "a text without meetings has none, in any format",
    arguments: ["table", "json", "jsonl", "csv", "graphml", "gexf", "dot"],
    ["", "there was nothing in it.\n", "Ann Lee left.\n\nBob Stone stayed.\n"])
  func nothing(format: String, text: String) throws {
    let run = try ToolRun(["with", "--format", format, "--section", "1"], input: text)
    #expect(run.status == 1)
    if format == "json" { #expect(run.output.hasSuffix(text.hasPrefix("A") ? "}\n" : "[]}\n")) }
  }

  @Test(
    "what makes no sense is an error",
    arguments: [
      (["--limit", "-1"], "--limit -1: not a number from 0"), (["--limit", "x"], "'x'"),
      (["--sort", "place"], "'place'"),
      (["--format", "svg"], "one of table, json, jsonl, csv, graphml, gexf, dot"),
      (["--count"], "'--count'"),
    ])
  func errors(options: [String], message: String) throws {
    let run = try ToolRun(["with"] + options, input: "Ann Lee left.\n")
    #expect(run.status == 2 && run.output == "" && run.errors.contains(message))
  }
}

@Suite("A concordance") struct ConcordanceCommandTests {
  private static let start = "Nobody came ashore.\n\n"
  private static let paragraph =
    "In the morning they had all met Ann Lee\nin caf\u{E9} Vane. Then Ann\u{A0}Lee left, and\t"
    + "Ann Lee’s boat,\ntoo, was seen no more."
  private let text = start + paragraph + "\n"

  private struct Row: Decodable { let before, text, after: String, start: Int }

  private func rows(_ options: [String]) throws -> [Row] {
    try ToolRun(["mentions", "--actor", "ann lee"] + options, input: text).output
      .split(separator: "\n").map { try JSONDecoder().decode(Row.self, from: Data($0.utf8)) }
  }

  @Test("each mention has so many characters before and after it, fewer at the paragraph's ends")
  func context() throws {
    let scalars = Array(text.unicodeScalars)
    let start = Self.start.unicodeScalars.count
    for count in [1, 9, 500] {
      let rows = try rows(["--context", "\(count)"])
      #expect(rows.count == 3)
      for row in rows {
        let end = row.start + row.text.unicodeScalars.count
        let before = scalars[max(start, row.start - count)..<row.start]
        let after = scalars[end..<min(scalars.count - 1, end + count)]
        #expect(Array(row.before.unicodeScalars) == Array(before))
        #expect(Array(row.after.unicodeScalars) == Array(after))
      }
    }
  }

  @Test(
    "in the order of place, of the words around, or of the wording",
    arguments: [
      ("place", [0, 1, 2]), ("before", [2, 0, 1]), ("after", [0, 1, 2]), ("wording", [0, 1, 2]),
    ])
  func order(order: String, places: [Int]) throws {
    let starts = try rows(["--context", "9"]).map(\.start)
    #expect(
      try rows(["--context", "9", "--sort", order]).map(\.start) == places.map { starts[$0] })
  }

  @Test("in the table all names begin in one column, and a line's end is a blank")
  func table() throws {
    let run = try ToolRun(
      ["mentions", "--actor", "ann lee", "--context", "9", "--format", "table"], input: text)
    let lines = run.output.split(separator: "\n").dropFirst()
    let places = lines.map { line in
      line.range(of: "  Ann").map { cellCount(String(line[..<$0.lowerBound])) }
    }
    #expect(lines.count == 3 && Set(places).count == 1)
    #expect(lines.first?.hasSuffix("in café") ?? false)
  }

  @Test("without --context the records are those of mentions", arguments: ["after", "place"])
  func sorted(order: String) throws {
    let options = ["mentions", "--actor", "ann lee"]
    let plain = try ToolRun(options, input: text).output.split(separator: "\n")
    let sorted = try ToolRun(options + ["--sort", order], input: text).output.split(separator: "\n")
    #expect(sorted.sorted() == plain.sorted())
  }

  @Test("a number of characters that makes no sense", arguments: ["0", "-1", "10001", "x"])
  func errors(context: String) throws {
    let run = try ToolRun(["mentions", "--context", context], input: text)
    let message =
      context == "x"
      ? "the value 'x' is invalid for '--context <n>'"
      : "--context \(context): not a number of characters from 1 to 10000"
    #expect(run.status == 2 && run.output == "" && run.errors.contains(message))
  }
}

@Suite("A matrix of actors and sections") struct SectionMatrixTests {
  private let text =
    "# Part \u{1B}[31m\u{202E}One, \"2\"\n\nAnn Lee met Bob Stone.\n\n# End\n\nAnn Lee left.\n"

  @Test("titles in the first row of CSV are quoted, on a terminal escaped")
  func titles() throws {
    let file = try TextFixture(text.utf8)
    func csv(isTerminal: Bool) -> String {
      var output = OutputBuffer(isTerminal: isTerminal, width: nil)
      _ = Main.run(["actors", "--per-section", "--format", "csv", file.path], &output)
      return String(decoding: output.bytes, as: UTF8.self)
    }
    let cells = RoundTripTests.cells(csv(isTerminal: false))
    #expect(cells[0][4...] == ["1 Part \u{1B}[31m\u{202E}One, \"2\"", "2 End"])
    #expect(cells.dropFirst().map { $0[4...].joined(separator: " ") } == ["1 1", "1 0"])
    let shown = RoundTripTests.cells(csv(isTerminal: true))[0][4]
    #expect(shown == "1 Part \\u{1B}[31m\\u{202E}One, \"2\"")
  }

  @Test("JSON lists the sections in which an actor is mentioned, the table has numbers as headings")
  func formats() throws {
    let options = ["actors", "--per-section", "--format"]
    let lines = try ToolRun(options + ["jsonl"], input: text).output.split(separator: "\n")
    #expect(
      lines.last?.hasSuffix(
        "\"kind\": \"person\", \"mentions\": 1, \"sections\": [{\"section\": 1, \"mentions\": 1}]}")
        ?? false)
    let table = try ToolRun(options + ["table"], input: text).output
    #expect(
      table == """
        id  Name       Kind    Mentions  §1  §2
         1  Ann Lee    person         2   1   1
         2  Bob Stone  person         1   1   0

        """)
  }

  @Test("a table has a hundred sections, and a note says what there is")
  func wide() throws {
    let text = (1...120).map { "# Part \($0)\n\nAnn Lee left.\n\n" }.joined()
    let run = try ToolRun(["actors", "--per-section", "--format", "table"], input: text)
    #expect(run.output.split(separator: "\n").first?.hasSuffix("  §100") ?? false)
    #expect(
      run.errors == "dramatis: standard input: the table has the first 100 of 120 sections; "
        + "for all, try: --format csv\n")
  }
}
