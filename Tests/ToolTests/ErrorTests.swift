import Characters
import Testing

@Suite("Errors say what, where, and what to try") struct ErrorTests {
  @Test(
    "arguments that make no sense",
    arguments: [
      ["sections", "--bogus"], ["sections", "--format", "xml"], ["shelf"], ["sections", "a", "b"],
      ["mentions", "--offsets", "words"], ["mentions", "--actor"], ["analyze", "--jobs", "0"],
      ["sections", "--kind", "people"], ["actors", "--sort", "x"], ["text", "--actor", "a"],
      ["with", "--format", "xml"], ["with", "--limit", "-1"], ["mentions", "--context", "0"],
      ["actors", "--filter", "a", "--filter", "b"], ["paragraphs", "--count=3"],
    ])
  func usage(arguments: [String]) throws {
    let run = try ToolRun(arguments)
    #expect(run.status == 2)
    #expect(run.output == "")
    #expect(run.errors.hasPrefix("dramatis: "))
    let lines = run.errors.split(separator: "\n")
    #expect(lines.count == 2)
    let command = arguments[0] == "shelf" ? "" : arguments[0] + " "
    #expect(lines.last == "try: dramatis \(command)--help")
    #expect(!run.errors.contains("Error:"))
  }

  @Test("an argument of analyze, which reads documents from standard input")
  func analyzeFile() throws {
    let run = try ToolRun(["analyze", "a\nb"])
    #expect(run.status == 2)
    #expect(
      run.errors
        == "dramatis: documents come on standard input: dramatis analyze < a\\nb\n"
        + "try: dramatis analyze --help\n")
  }

  @Test("a file without a name")
  func namelessFile() throws {
    let run = try ToolRun(["sections", ""])
    #expect(run.status == 2)
    #expect(run.errors.hasPrefix("dramatis: \"\": no such file"))
  }

  @Test(
    "nothing in an argument acts on a terminal, wherever it stands",
    arguments: [
      ["sections", "a", "@"], ["sections", "--@"], ["@"], ["sections", "--format", "@"],
      ["sections", "--format=@"], ["mentions", "--offsets", "@"], ["paragraphs", "--section", "@"],
      ["analyze", "--jobs", "@"], ["help", "@"], ["sections", "--encoding", "@", "/dev/null"],
      ["sections", "--via", "@", "/dev/null"], ["sections", "--heading", "(@", "/dev/null"],
      ["sections", "--heading", "@", "/dev/null"], ["paragraphs", "--filter", "/(@/", "/dev/null"],
      ["sections", "--generate-completion-script", "@"], ["@", "--help"],
    ])
  func rawArguments(arguments: [String]) throws {
    let hostile = "x\u{1B}]0;x\u{7}\u{9B}2J\u{202E}\u{200B}\n\rdramatis: y\u{2028}"
    let run = try ToolRun(arguments.map { $0.replacing("@", with: hostile) })
    let raw = (run.errors + run.output).unicodeScalars.filter {
      $0.visibility != .visible && $0 != "\n"
    }
    #expect(raw.isEmpty)
    #expect(!run.errors.contains("\ndramatis: y"), "a line of its own")
  }

  @Test("a long argument doesn't fill the screen")
  func longArgument() throws {
    let run = try ToolRun(["sections", "a", String(repeating: "b", count: 20_000)])
    #expect(run.errors.utf8.count < 4000)
  }

  @Test(
    "a file that isn't there",
    arguments: ["sections", "actors", "mentions", "paragraphs", "with", "text"])
  func noFile(command: String) throws {
    let run = try ToolRun([command, "/nowhere/\u{1B}[31mred"])
    #expect(run.status == 2)
    #expect(run.output == "")
    #expect(run.errors.hasPrefix("dramatis: /nowhere/\\u{1B}[31mred: no such file"))
  }

  @Test(
    "output that can't be written", arguments: ["sections", "actors", "text", "paragraphs --count"])
  func fullDisk(command: String) throws {
    let run = try ShellRun(
      "\"$TOOL\" \(command) in.jsonl >/dev/full", input: "Angela Merkel came.\n")
    #expect(run.status == 2)
    #expect(run.errors.hasPrefix("dramatis: standard output: cannot write: "))
  }

  @Test(
    "the exit status is 0 if something was found and 1 if not",
    arguments: [
      (["sections"], 0), (["actors"], 1), (["mentions"], 1), (["paragraphs"], 0), (["text"], 0),
      (["paragraphs", "--filter", "nothing"], 0), (["paragraphs", "--filter", "everything"], 1),
      (["paragraphs", "--section", "2"], 1), (["paragraphs", "--actor", "x"], 1),
      (["paragraphs", "--count", "--filter", "everything"], 1),
    ] as [([String], Int32)])
  func statuses(arguments: [String], status: Int32) throws {
    #expect(try ToolRun(arguments, input: "there was nothing in it.\n").status == status)
  }

  @Test("what was found before an error is written")
  func partial() throws {
    let text = "b\n\n" + String(repeating: "a", count: 300) + "b\n"
    let run = try ToolRun(["text", "--heading", "(a|aa)+$b"], input: text)
    #expect(run.output == text)
  }

  @Test("a heading rule that fits no line")
  func unusedHeading() throws {
    let run = try ToolRun(["sections", "--heading", "^Day\u{7}"], input: "# A\n\nb\n")
    #expect(run.status == 0)
    #expect(
      run.errors
        == "dramatis: standard input: no line of plain text matches --heading '^Day\\u{7}'; "
        + "the outline is the document's own\n")
    #expect(try ToolRun(["sections", "--heading", "^A"], input: "A\n\nb\n\nA\n\nc\n").errors == "")
  }

  @Test("an actor that isn't there")
  func noActor() throws {
    let run = try ToolRun(["mentions", "--actor", "Nobody\u{7}"], input: "Some text.\n")
    #expect(run.status == 1)
    #expect(
      run.errors
        == "dramatis: standard input: no actor is called \"Nobody\\u{7}\"; "
        + "to see the cast, try: dramatis actors FILE\n")
  }

  @Test("a section that isn't there", arguments: ["0", "3", "-1"])
  func noSection(number: String) throws {
    let run = try ToolRun(["paragraphs", "--section", number], input: "# A\n\nb\n\n# C\n\nd\n")
    #expect(run.status == 1)
    #expect(
      run.errors
        == "dramatis: standard input: no section \(number), there are 2; "
        + "to see them, try: dramatis sections FILE\n")
  }

  @Test("an invalid regular expression", arguments: ["/a(b/", "x /a(b", "-/a(b"])
  func badPattern(query: String) throws {
    let run = try ToolRun(["paragraphs", "--filter", query], input: "Some text.\n")
    #expect(run.status == 2)
    #expect(run.output == "")
    #expect(
      run.errors
        == "dramatis: --filter: /a(b/ is no regular expression: missing closing parenthesis\n")
  }

  @Test("a regular expression that takes too many steps")
  func tooHard() throws {
    let text = String(repeating: "a", count: 300) + "b\n"
    let run = try ToolRun(["paragraphs", "--filter", "/(a|aa)+$b/"], input: text)
    #expect(run.status == 2)
    #expect(run.errors.hasPrefix("dramatis: standard input: /(a|aa)+$b/ takes too many steps"))
  }

  @Test("help and version aren't errors")
  func help() throws {
    for command in [
      [], ["sections"], ["actors"], ["mentions"], ["paragraphs"], ["with"], ["text"],
      ["analyze"],
    ] {
      let run = try ToolRun(command + ["--help"])
      #expect(run.status == 0)
      #expect(run.errors == "")
      #expect(run.output.contains("  dramatis " + (command.first ?? "actors")))
    }
    #expect(try ToolRun(["--version"]).output.hasPrefix("dramatis "))
  }
}
