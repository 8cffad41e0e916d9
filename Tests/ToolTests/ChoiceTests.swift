import Foundation
import Testing

@testable import dramatis_tool

/// What is chosen, as options and as a recount reads it.
struct ChoiceCase: CustomTestStringConvertible, Sendable {
  var sections: [Int] = []
  var actors: [Int] = []
  /// A word without capitals.
  var filter: String?
  var kinds: [String] = []

  var options: [String] {
    sections.flatMap { ["--section", "\($0)"] } + actors.flatMap { ["--actor", "\($0)"] }
      + (filter.map { ["--filter", $0] } ?? []) + kinds.flatMap { ["--kind", $0] }
  }

  var isNarrowed: Bool { !sections.isEmpty || !actors.isEmpty || filter != nil }

  var testDescription: String { options.joined(separator: " ") }

  /// Each option alone, several of each, and all together; sections 1, 2, 4 and actors 1 to 4 are in both texts.
  static let all = [
    ChoiceCase(), ChoiceCase(sections: [2]), ChoiceCase(sections: [1, 4]),
    ChoiceCase(sections: [2, 1]), ChoiceCase(actors: [2]), ChoiceCase(actors: [2, 3]),
    ChoiceCase(actors: [3, 3]), ChoiceCase(filter: "and"), ChoiceCase(filter: "submarine"),
    ChoiceCase(kinds: ["person"]), ChoiceCase(kinds: ["group", "place"]),
    ChoiceCase(sections: [1], kinds: ["place"]), ChoiceCase(sections: [4], actors: [2]),
    ChoiceCase(actors: [2], kinds: ["person"]), ChoiceCase(actors: [2, 1], filter: "the"),
    ChoiceCase(sections: [1, 2], actors: [2], filter: "the", kinds: ["person", "place"]),
  ]

  /// All of them in the short text, some in the essay, whose analysis takes a while.
  static let inTexts =
    all.map { (WholeText.parts, $0) } + [all[1], all[5], all[15]].map { (WholeText.essay, $0) }
}

/// A text that all subcommands print whole, and what a choice leaves of it, counted from that.
struct WholeText: CustomTestStringConvertible, Sendable {
  struct MentionRow: Decodable { let actor, paragraph: Int, section: Int?, kind, text: String }
  struct ParagraphRow: Decodable { let number: Int, text: String }
  struct SectionRow: Decodable {
    let number, level: Int, paragraphs: [Int]?, linked, mentions: Int?
  }
  struct ActorRow: Decodable {
    struct AliasRow: Decodable { let count: Int }
    let id, mentions: Int, name, kind: String, paragraphs: [Int], aliases: [AliasRow], total: Int?
  }

  let name: String
  let text: String
  /// What subcommands print of the whole text, one by one.
  private let whole: [String: [Substring]]

  private init(_ name: String, _ text: String) {
    (self.name, self.text) = (name, text)
    whole = Dictionary(
      uniqueKeysWithValues: ["sections", "actors", "mentions", "paragraphs"].map {
        ($0, Self.output($0, [], of: text).split(separator: "\n"))
      })
  }

  var testDescription: String { name }

  /// The essay that comes with the program.
  static let essay = WholeText("essay", essayText)

  /// A text with sections below sections.
  static let parts = WholeText("parts", partsText)

  private static var essayText: String {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let file = root.appendingPathComponent("seeds/soleimanis-legend.txt")
    return (try? String(contentsOf: file, encoding: .utf8)) ?? ""
  }

  private static let partsText = """
    # Part One

    Mrs. Eleanor Vane met Thomas Birch and the others in Lisbon.

    ## The Harbour

    Thomas Birch left Lisbon. The United Nations had sent Birch, and Mrs. Vane knew it.

    ### Night

    Nobody came ashore.

    ## The House

    Eleanor Vane wrote to Thomas Birch, and the United Nations wrote to Portugal.

    # Part Two

    Birch stayed in Portugal. Lisbon was quiet.

    """

  /// What a subcommand prints.
  static func output(
    _ command: String, _ options: [String], format: String = "jsonl", of text: String
  ) -> String {
    guard let file = try? TextFixture(text.utf8) else { return "" }
    var output = OutputBuffer()
    _ = Main.run([command, file.path, "--as-found", "--format", format] + options, &output)
    return String(decoding: output.bytes, as: UTF8.self)
  }

  func output(_ command: String, _ options: [String], format: String = "jsonl") -> String {
    Self.output(command, options, format: format, of: text)
  }

  /// The lines of the whole text, or of what options leave.
  func lines(_ command: String, _ options: [String] = []) -> [Substring] {
    if options.isEmpty, let lines = whole[command] { return lines }
    return output(command, options).split(separator: "\n")
  }

  func rows<Row: Decodable>(_ command: String, _ options: [String] = []) throws -> [Row] {
    try lines(command, options).map {
      try JSONDecoder().decode(Row.self, from: Data($0.utf8))
    }
  }

  /// The paragraphs of each section with those below it, and of each actor.
  func extents() throws -> [Int: Set<Int>] {
    let sections: [SectionRow] = try rows("sections")
    return Dictionary(
      uniqueKeysWithValues: sections.indices.map { top in
        let below = sections[(top + 1)...].prefix { $0.level > sections[top].level }
        let own = ([sections[top]] + below).compactMap(\.paragraphs).flatMap { $0[0]...$0[1] }
        return (sections[top].number, Set(own))
      })
  }

  /// The paragraphs in which all chosen actors are mentioned, in any of the sections, with the word of the filter.
  func linked(_ choice: ChoiceCase) throws -> Set<Int> {
    let paragraphs: [ParagraphRow] = try rows("paragraphs")
    let mentions: [MentionRow] = try rows("mentions")
    let extents = try extents()
    let found = paragraphs.filter { paragraph in
      choice.sections.isEmpty
        || choice.sections.contains { extents[$0]?.contains(paragraph.number) ?? false }
    }.filter { paragraph in
      choice.filter.map { paragraph.text.lowercased().contains($0) } ?? true
    }.map(\.number)
    return choice.actors.reduce(Set(found)) { left, actor in
      left.intersection(mentions.filter { $0.actor == actor }.map(\.paragraph))
    }
  }

  /// The mentions that a choice leaves, as the lines that are printed for them and as rows.
  func mentions(_ choice: ChoiceCase) throws -> [(line: Substring, row: MentionRow)] {
    let linked = try linked(choice)
    return zip(lines("mentions"), try rows("mentions") as [MentionRow]).filter { _, mention in
      linked.contains(mention.paragraph)
        && (choice.actors.isEmpty || choice.actors.contains(mention.actor))
        && (choice.kinds.isEmpty || choice.kinds.contains(mention.kind))
    }.map { (line: $0, row: $1) }
  }
}

@Suite("A choice means the same in every subcommand: what a recount of the whole text finds")
struct ChoiceTests {
  @Test("mentions", arguments: ChoiceCase.inTexts)
  func mentions(text: WholeText, choice: ChoiceCase) throws {
    #expect(text.lines("mentions", choice.options) == (try text.mentions(choice).map(\.line)))
  }

  @Test("paragraphs, printed and counted", arguments: ChoiceCase.inTexts)
  func paragraphs(text: WholeText, choice: ChoiceCase) throws {
    let mentions: [WholeText.MentionRow] = try text.rows("mentions")
    let ofKind = mentions.filter { choice.kinds.contains($0.kind) }.map(\.paragraph)
    let linked = try text.linked(choice)
    let expected = choice.kinds.isEmpty ? linked : linked.intersection(ofKind)
    let rows: [WholeText.ParagraphRow] = try text.rows("paragraphs", choice.options)
    #expect(rows.map(\.number) == expected.sorted())
    #expect(text.output("paragraphs", choice.options + ["--count"]) == "\(expected.count)\n")
  }

  @Test("actors, their counts and those of their aliases", arguments: ChoiceCase.inTexts)
  func actors(text: WholeText, choice: ChoiceCase) throws {
    let whole: [WholeText.ActorRow] = try text.rows("actors")
    let linked = try text.linked(choice)
    let counts = Dictionary(grouping: try text.mentions(choice).map(\.row), by: \.actor)
    let rows: [WholeText.ActorRow] = try text.rows("actors", choice.options)
    #expect(rows.map(\.id) == counts.keys.sorted())
    for row in rows {
      let all = whole[row.id - 1]
      #expect(row.mentions == counts[row.id]?.count)
      #expect(row.aliases.reduce(0) { $0 + $1.count } == row.mentions)
      #expect(row.total == (choice.isNarrowed ? all.mentions : nil))
      #expect(row.paragraphs == all.paragraphs.filter(linked.contains))
    }
  }

  @Test("sections with what is left of them", arguments: ChoiceCase.inTexts)
  func sections(text: WholeText, choice: ChoiceCase) throws {
    let extents = try text.extents()
    let chosen = choice.sections.compactMap { extents[$0] }
    let mentions = try text.mentions(choice).map(\.row)
    let printed: [WholeText.ParagraphRow] = try text.rows("paragraphs", choice.options)
    let rows: [WholeText.SectionRow] = try text.rows("sections", choice.options)
    let hasActors = !choice.actors.isEmpty || !choice.kinds.isEmpty
    for row in rows {
      let own = try #require(extents[row.number])
      #expect(chosen.isEmpty || chosen.contains(where: own.isSubset))
      let linked = printed.filter { own.contains($0.number) }.count
      #expect(row.linked == (choice.isNarrowed || hasActors ? linked : nil))
      let here = mentions.filter { own.contains($0.paragraph) }.count
      #expect(row.mentions == (hasActors ? here : nil))
    }
    let below = extents.filter { own in chosen.contains { own.value.isSubset(of: $0) } }
    #expect(rows.map(\.number) == (chosen.isEmpty ? extents : below).keys.sorted())
  }

  @Test("a row for each actor, a column for each section", arguments: ChoiceCase.inTexts)
  func matrix(text: WholeText, choice: ChoiceCase) throws {
    let mentions = try text.mentions(choice).map(\.row)
    let sections: [WholeText.SectionRow] = try text.rows("sections", choice.options)
    let expected = Dictionary(grouping: mentions, by: \.actor).sorted { $0.key < $1.key }.map {
      actor, own in
      [actor, own.count] + sections.map { section in own.count { $0.section == section.number } }
    }
    let csv = text.output("actors", choice.options + ["--per-section"], format: "csv")
    let rows = RoundTripTests.cells(csv).dropFirst().map { ([$0[0]] + $0[3...]).map { Int($0) } }
    #expect(rows == expected)
    #expect(mentions.count == expected.reduce(0) { $0 + $1[2...].reduce(0, +) })
  }

  @Test(
    "actors in the order asked for, inside a section, too",
    arguments: [WholeText.parts, .essay], [ChoiceCase(), ChoiceCase(sections: [4])])
  func order(text: WholeText, choice: ChoiceCase) throws {
    func sorted(_ order: String) throws -> [WholeText.ActorRow] {
      try text.rows("actors", choice.options + ["--sort", order])
    }
    let counts = try sorted("mentions").map { [-$0.mentions, $0.id] }
    #expect(!counts.isEmpty && counts == counts.sorted { $0.lexicographicallyPrecedes($1) })
    let names = try sorted("name").map { $0.name.lowercased() }
    #expect(names == names.sorted())
    var seen: Set<Int> = []
    let appearance = try text.mentions(choice).map(\.row.actor).filter { seen.insert($0).inserted }
    #expect(try sorted("appearance").map(\.id) == appearance)
  }

  @Test(
    "a choice that can't be made is an error in every subcommand that has the options",
    arguments: ["sections", "actors", "mentions", "paragraphs", "with"],
    [
      (["--section", "99"], 1, "no section 99"), (["--actor", "Zog"], 1, "no actor is called"),
      (["--section", "1", "--section", "99"], 1, "no section 99"),
      (["--kind", "people"], 2, "'people' is invalid"), (["--filter", "/(/"], 2, "--filter: "),
      (["--filter", "a", "--filter", "b"], 2, "one --filter at a time"),
    ])
  func errors(command: String, bad: (options: [String], status: Int32, message: String)) throws {
    let run = try ToolRun([command] + bad.options, input: "Ann Lee met Bob Stone in Lisbon.\n")
    #expect(run.status == bad.status && run.output == "")
    #expect(run.errors.contains(bad.message))
  }
}
