import Characters
import Testing

@Suite("Errors say what, where, and what to try") struct ErrorTests {
  @Test(
    "arguments that make no sense",
    arguments: [
      ["sections", "--bogus"], ["sections", "--format", "xml"], ["shelf"], ["sections", "a", "b"],
      ["paragraphs", "--section", "two"], ["mentions", "--offsets", "words"],
      ["mentions", "--actor"],
    ])
  func usage(arguments: [String]) throws {
    let run = try ToolRun(arguments)
    #expect(run.status == 2)
    #expect(run.output == "")
    #expect(run.errors.hasPrefix("dramatis: "))
    #expect(run.errors.contains("Usage: dramatis"))
    #expect(!run.errors.contains("Error:"))
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
    "a file that isn't there", arguments: ["sections", "actors", "mentions", "paragraphs", "text"])
  func noFile(command: String) throws {
    let run = try ToolRun([command, "/nowhere/\u{1B}[31mred"])
    #expect(run.status == 2)
    #expect(run.output == "")
    #expect(run.errors.hasPrefix("dramatis: /nowhere/\\u{1B}[31mred: no such file"))
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

  @Test("a section that isn't there", arguments: ["0", "3"])
  func noSection(number: String) throws {
    let run = try ToolRun(["paragraphs", "--section", number], input: "# A\n\nb\n\n# C\n\nd\n")
    #expect(run.status == 1)
    #expect(
      run.errors
        == "dramatis: standard input: no section \(number), there are 2; "
        + "to see them, try: dramatis sections FILE\n")
  }

  @Test("a regular expression that is none", arguments: ["/a(b/", "x /a(b", "-/a(b"])
  func badPattern(query: String) throws {
    let run = try ToolRun(["paragraphs", "--filter", query], input: "Some text.\n")
    #expect(run.status == 2)
    #expect(run.output == "")
    #expect(
      run.errors
        == "dramatis: --filter: /a(b/ is no regular expression: missing closing parenthesis\n")
  }

  @Test("a regular expression that would take for ever")
  func tooHard() throws {
    let text = String(repeating: "a", count: 300) + "b\n"
    let run = try ToolRun(["paragraphs", "--filter", "/(a|aa)+$b/"], input: text)
    #expect(run.status == 2)
    #expect(run.errors.hasPrefix("dramatis: standard input: /(a|aa)+$b/ takes too many steps"))
  }

  @Test("help and version are no errors")
  func help() throws {
    for command in [
      [], ["sections"], ["actors"], ["mentions"], ["paragraphs"], ["text"], ["analyze"],
    ] {
      let run = try ToolRun(command + ["--help"])
      #expect(run.status == 0)
      #expect(run.errors == "")
      #expect(run.output.contains("  dramatis " + (command.first ?? "report.txt")))
    }
    #expect(try ToolRun(["--version"]).output.hasPrefix("dramatis "))
  }
}
