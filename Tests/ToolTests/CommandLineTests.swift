import Testing

@Suite("The command line") struct CommandLineTests {
  private let text = """
    # Arrival

    The ship came in, on a caf\u{E9}-grey
    morning.

    Nobody waited.

    # Departure

    The ship left at noon.

    """

  @Test("sections, as JSON Lines for a program")
  func sections() throws {
    let run = try ToolRun(["sections"], input: text)
    #expect(
      run.output == """
        {"number": 1, "title": "Arrival", "level": 1, "origin": "heading", "paragraphs": [1, 3]}
        {"number": 2, "title": "Departure", "level": 1, "origin": "heading", "paragraphs": [4, 5]}

        """)
    #expect(run.errors == "")
    #expect(run.status == 0)
  }

  @Test("sections in the other formats")
  func sectionForms() throws {
    #expect(
      try ToolRun(["sections", "-", "--format", "table"], input: text).output == """
        §  Title      Origin   Paragraphs
        1  Arrival    heading  1-3
        2  Departure  heading  4-5

        """)
    #expect(
      try ToolRun(["sections", "--format", "csv"], input: text).output
        == "number,title,level,origin,paragraphs\r\n1,Arrival,1,heading,1 3\r\n"
        + "2,Departure,1,heading,4 5\r\n")
    #expect(
      try ToolRun(["sections", "--format", "json"], input: "# A\n\nb\n").output == """
        {"schema": "dramatis/1", "sections": [
        {"number": 1, "title": "A", "level": 1, "origin": "heading", "paragraphs": [1, 2]}
        ]}

        """)
  }

  @Test("paragraphs, with offsets in code points or bytes")
  func offsets() throws {
    let codePoints = try ToolRun(["paragraphs", "--filter", "noon"], input: text)
    #expect(
      codePoints.output == """
        {"number": 5, "section": 2, "kind": "prose", "start": 83, "end": 105, \
        "text": "The ship left at noon."}

        """)
    let bytes = try ToolRun(["paragraphs", "--filter=noon", "--offsets", "bytes"], input: text)
    #expect(bytes.output.contains("\"start\": 84, \"end\": 106"))
  }

  @Test("paragraphs to read")
  func reading() throws {
    let run = try ToolRun(
      ["paragraphs", "--section", "1", "--filter", "ship", "--format", "table"], input: text)
    #expect(
      run.output == """
        ¶ 2  § 1 Arrival
        The ship came in, on a caf\u{E9}-grey morning.

        """)
  }

  @Test(
    "paragraphs are counted",
    arguments: [
      (["--filter", "ship"], "2\n", 0), (["--filter", "-ship"], "3\n", 0),
      (["--filter", "\"cafe-grey morning\""], "1\n", 0), (["--section", "2"], "2\n", 0),
      ([], "5\n", 0), (["--filter", "submarine"], "0\n", 1),
    ] as [([String], String, Int32)])
  func counts(options: [String], output: String, status: Int32) throws {
    let run = try ToolRun(["paragraphs", "--count"] + options, input: text)
    #expect(run.output == output)
    #expect(run.status == status)
  }

  @Test("the text comes out byte for byte")
  func textBytes() throws {
    let bytes: [UInt8] = Array("\u{FEFF}a\r\nb\u{1B}[31m\t".utf8)
    let file = try TextFixture(bytes)
    #expect(try Array(ToolRun(["text", file.path]).output.utf8) == bytes)
  }

  @Test(
    "an empty text says so and has nothing, whatever is asked for",
    arguments: [
      ["sections"], ["actors"], ["mentions"], ["paragraphs"], ["with"], ["text"],
      ["mentions", "--actor", "Vane"], ["paragraphs", "--section", "1"],
      ["paragraphs", "--actor", "Vane"], ["sections", "--heading", "^Day"],
      ["actors", "--format", "table"], ["sections", "--format", "csv"],
    ])
  func empty(arguments: [String]) throws {
    let run = try ToolRun(arguments, input: "")
    #expect(run.output == "")
    #expect(run.errors == "dramatis: standard input: the text is empty\n")
    #expect(run.status == 1)
  }

  @Test(
    "so does a text of only white space",
    arguments: ["sections", "actors", "mentions", "paragraphs", "with"])
  func blank(command: String) throws {
    let run = try ToolRun([command], input: " \n\r\n\t\u{A0}\n")
    #expect(run.output == "")
    #expect(
      run.errors == "dramatis: standard input: the text is empty: nothing but white space\n")
    #expect(run.status == 1)
  }

  @Test("white space comes out byte for byte all the same")
  func blankText() throws {
    let run = try ToolRun(["text"], input: " \n\t")
    #expect(run.output == " \n\t")
    #expect(run.status == 1)
  }

  @Test(
    "an empty text has an empty list in JSON",
    arguments: ["sections", "mentions", "paragraphs", "with"])
  func emptyJSON(command: String) throws {
    let run = try ToolRun([command, "--format", "json"], input: "")
    #expect(run.output == "{\"schema\": \"dramatis/1\", \"\(command)\": []}\n")
    #expect(run.status == 1)
  }

  @Test("an empty text has 0 paragraphs")
  func emptyCount() throws {
    let run = try ToolRun(["paragraphs", "--count", "--section", "x"], input: "")
    #expect(run.output == "0\n")
    #expect(run.status == 1)
  }

  private static let chinese = "# 港\n\n老人站在窗前，望着港口。天还很早，没有人点灯。\n"

  @Test(
    "a language in which actors aren't found is noted where they are asked for",
    arguments: ["actors", "mentions", "with"])
  func unsupportedLanguage(command: String) throws {
    let run = try ToolRun([command], input: Self.chinese)
    #expect(run.output == "")
    #expect(
      run.errors == "dramatis: standard input: actors are not supported in Chinese yet\n")
    #expect(run.status == 1)
  }

  @Test("the JSON of actors has the language, and there is no note")
  func languageInJSON() throws {
    let run = try ToolRun(["actors", "--format", "json"], input: Self.chinese)
    #expect(
      run.output == """
        {"schema": "dramatis/1", "language": {"code": "zh", "name": "Chinese", \
        "support": "none"}, "actors": []}

        """)
    #expect(run.errors == "")
  }

  @Test("a filter and sections work in every script")
  func filterInChinese() throws {
    let run = try ToolRun(["paragraphs", "--filter", "港口", "--count"], input: Self.chinese)
    #expect(run.output == "1\n")
    #expect(try ToolRun(["sections"], input: Self.chinese).output.contains("\"title\": \"港\""))
  }

  @Test("actors, their mentions and paragraphs fit together")
  func actors() throws {
    let essay = "Angela Merkel met Barack Obama in Berlin.\n\nMerkel left.\n\nObama stayed.\n"
    let actors = try ToolRun(["actors", "--format", "csv"], input: essay)
    #expect(actors.output.contains("Angela Merkel,person,"))
    #expect(actors.status == 0)
    let mentions = try ToolRun(["mentions", "--actor", "MERKEL"], input: essay)
    #expect(mentions.output.split(separator: "\n").count == 2)
    let shared = try ToolRun(
      ["paragraphs", "--actor", "Angela Merkel", "--actor", "obama", "--count"], input: essay)
    #expect(shared.output == "1\n")
  }

  private static let parts = """
    # Part One

    Angela Merkel came.

    ## The Caf\u{E9}

    Angela Merkel met Barack Obama.

    Merkel left.

    # Part Two

    Barack Obama and Angela Merkel stayed.

    """

  @Test(
    "options of paragraphs narrow one another; a section holds its children",
    arguments: [
      (["--section", "1"], "5\n"), (["--section", "part one"], "5\n"), (["--section", "2"], "3\n"),
      (["--section", "cafe"], "3\n"), (["--section", "two"], "2\n"),
      (["--section", "1", "--actor", "merkel"], "3\n"),
      (["--section", "1", "--actor", "merkel", "--actor", "barack obama"], "1\n"),
      (["--section", "1", "--filter", "merkel -left"], "2\n"),
      (["--actor", "merkel", "--actor", "barack obama", "--filter", "stayed"], "1\n"),
      (["--section", "cafe", "--actor", "barack obama", "--filter", "met"], "1\n"),
      (["--section", "cafe", "--actor", "barack obama", "--filter", "left"], "0\n"),
    ] as [([String], String)])
  func combined(options: [String], output: String) throws {
    let run = try ToolRun(["paragraphs", "--count"] + options, input: Self.parts)
    #expect(run.output == output)
    #expect(run.status == (output == "0\n" ? 1 : 0))
  }

  @Test("the paragraphs that are left are printed, not only counted")
  func printed() throws {
    let run = try ToolRun(
      ["paragraphs", "--section", "two", "--actor", "merkel"],
      input: Self.parts)
    #expect(run.output.hasPrefix("{\"number\": 7, \"section\": 3, \"kind\": \"prose\", "))
    #expect(run.output.split(separator: "\n").count == 1)
  }

  @Test("paragraphs of a section and its children come with their own section's number")
  func sectionNumbers() throws {
    let run = try ToolRun(
      ["paragraphs", "--section", "1", "--format", "csv"], input: Self.parts)
    #expect(
      run.output.split(separator: "\r\n").map {
        $0.split(separator: ",").prefix(3).joined(separator: ",")
      }
        == [
          "number,section,kind", "1,1,heading", "2,1,prose", "3,2,heading", "4,2,prose",
          "5,2,prose",
        ])
  }
}
