import DocumentModel
import Testing

@testable import dramatis_tool

@Suite("An actor is chosen by number or name") struct SelectionTests {
  private let cast = Cast(
    CastDelta(
      document: DocumentID(1),
      mentions: [],
      aliases: [
        Alias(text: "Marie Curie", member: 0, count: 1), Alias(text: "Curie", member: 0, count: 1),
        Alias(text: "Pierre Curie", member: 1, count: 1), Alias(text: "Curie", member: 1, count: 1),
        Alias(text: "Andr\u{E9} Debierne", member: 2, count: 1),
        Alias(text: "2", member: 2, count: 1),
        Alias(text: "77", member: 2, count: 1),
      ],
      members: [
        CastMember(id: 0, name: "Marie Curie", kind: .person),
        CastMember(id: 1, name: "Pierre Curie", kind: .person),
        CastMember(id: 2, name: "Andr\u{E9} Debierne", kind: .person),
      ], isComplete: true))

  @Test(
    "by number or by any name, without case and accents",
    arguments: [
      ("1", 0), ("2", 1), ("marie curie", 0), ("ANDRE DEBIERNE", 2), (" Pierre  Curie ", 1),
      ("77", 2),
    ])
  func one(name: String, member: Int) throws {
    #expect(try NamedChoice(option: "--actor", wanted: name, file: "f").member(of: cast) == member)
  }

  @Test("a name of two actors lists both")
  func ambiguous() {
    let error = ToolError(
      file: "f",
      message: """
        "curie" may be any of these; give the number to --actor:
          1  Marie Curie (person)
          2  Pierre Curie (person)
        """)
    #expect(throws: error) {
      try NamedChoice(option: "--actor", wanted: "curie", file: "f").member(of: cast)
    }
  }

  @Test(
    "a name of nobody is an error",
    arguments: ["", " ", "0", "4", "Cur", "-1", "\(Int.min)", "\(Int.max)"])
  func none(name: String) {
    #expect {
      try NamedChoice(option: "--actor", wanted: name, file: "f").member(of: cast)
    } throws: { ($0 as? ToolError)?.status == .nothingFound }
  }
}

@Suite("A section is chosen by number or title") struct SectionChoiceTests {
  /// Two parts with chapters; a title may occur twice, or be a number.
  private func document(_ titles: [String]) -> Document {
    var document = Document(id: DocumentID(1), title: "t", source: TextSource(copying: []))
    let sections = titles.enumerated().map { index, title in
      Section(
        title: .words(title), level: title.hasPrefix("Part") ? 1 : 2, origin: .heading,
        paragraphs: index..<index + 1)
    }
    let paragraphs = titles.indices.map { Paragraph(span: Span($0, $0)) }
    document.apply(
      DocumentDelta(
        document: document.id, paragraphs: paragraphs, sections: Outline(sections), isComplete: true
      ))
    return document
  }

  private let titles = [
    "Part One", "Notes", "The Café", "Iran", "Part Two", "Notes", "1984", "After Iran",
  ]

  private func section(_ wanted: String) throws -> Int {
    try NamedChoice(option: "--section", wanted: wanted, file: "f").section(of: document(titles))
  }

  @Test(
    "without case and accents, a part of the title if no other has it",
    arguments: [
      ("1", 0), ("8", 7), ("part one", 0), (" THE  cafe ", 2), ("caf\u{E9}", 2), ("two", 4),
      ("iran", 3), ("after", 7), ("1984", 6),
    ])
  func one(wanted: String, section: Int) throws {
    #expect(try self.section(wanted) == section)
  }

  @Test("two titles that fit are listed, with their paragraphs", arguments: ["notes", "NOTE"])
  func ambiguous(wanted: String) {
    let error = ToolError(
      file: "f",
      message: """
        "\(wanted)" may be any of these; give the number to --section:
          2  Notes (¶ 2-2)
          6  Notes (¶ 6-6)
        """)
    #expect(throws: error) { try section(wanted) }
  }

  @Test("a parent is listed with the paragraphs of its children")
  func parents() {
    let error = ToolError(
      file: "f",
      message: """
        "part" may be any of these; give the number to --section:
          1  Part One (¶ 1-4)
          5  Part Two (¶ 5-8)
        """)
    #expect(throws: error) { try section("part") }
  }

  @Test("of very many that fit the first are listed")
  func many() {
    let document = document((1...30).map { "Chapter \($0)" })
    #expect {
      try NamedChoice(option: "--section", wanted: "chapter", file: "f").section(of: document)
    } throws: { error in
      let lines = (error as? ToolError)?.message.split(separator: "\n") ?? []
      return lines.count == 22 && lines[20] == "  20  Chapter 20 (¶ 20-20)"
        && lines[21] == "  and 10 more"
    }
  }

  @Test(
    "what fits none is an error that says where to look; a number is no part of a title",
    arguments: [
      ("0", "no section 0, there are 8"), ("\(Int.min)", "no section \(Int.min), there are 8"),
      ("9", "no section 9, there are 8"),
      ("84", "no section 84, there are 8"), ("", "no section is called \"\""),
      ("x\u{7}", "no section is called \"x\\u{7}\""),
    ])
  func none(wanted: String, problem: String) {
    let error = ToolError(
      file: "f", message: problem + "; to see them, try: dramatis sections FILE",
      status: .nothingFound)
    #expect(throws: error) { try section(wanted) }
  }
}
