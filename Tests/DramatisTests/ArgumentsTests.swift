import TerminalUI
import Testing

@testable import dramatis

@Suite("Arguments") struct ArgumentsTests {
  @Test(
    "say what to do",
    arguments: [
      ([], .explore(ExploreOptions())),
      (["-"], .explore(ExploreOptions())),
      (["essay.txt"], .explore(ExploreOptions(file: .path("essay.txt")))),
      (["--", "sections"], .explore(ExploreOptions(file: .path("sections")))),
      (["--", "--help"], .explore(ExploreOptions(file: .path("--help")))),
      (["--help"], .help), (["x", "-h"], .help), (["--version"], .version),
      (["--color=never", "f"], .explore(ExploreOptions(file: .path("f"), colours: 0))),
      (["--colour", "auto", "f"], .explore(ExploreOptions(file: .path("f")))),
      (
        ["--ascii", "--no-mouse", "--colours", "8", "f"],
        .explore(
          ExploreOptions(file: .path("f"), colours: 8, isASCII: true, hasMouse: false))
      ),
      (
        ["--script=q", "--size=40x12", "f"],
        .script(
          ScriptedRun(
            steps: [.key(.character("q"))], size: ScreenSize(columns: 40, rows: 12),
            options: ExploreOptions(file: .path("f"))))
      ),
    ] as [([String], Invocation)])
  func understood(arguments: [String], invocation: Invocation) throws {
    #expect(try Invocation(arguments) == invocation)
  }

  @Test(
    "that name a subcommand go to the tool, the subcommand first",
    arguments: [
      (["sections", "essay.txt"], [0, 1]), (["analyze"], [0]),
      (["--format", "json", "actors", "f"], [2, 0, 1, 3]),
      (["--format=json", "--count", "paragraphs", "f", "--bogus"], [2, 0, 1, 3, 4]),
      (["--actor", "text", "mentions"], [2, 0, 1]), (["--filter", "--", "paragraphs"], [2, 0, 1]),
      (["--via", "cat", "--heading=^x", "text"], [3, 0, 1, 2]),
      (["text", "--", "--ascii"], [0, 1, 2]),
    ] as [([String], [Int])])
  func tool(arguments: [String], order: [Int]) throws {
    #expect(try Invocation(arguments) == .tool(order))
  }

  @Test(
    "of the explorer's look are no concern of a subcommand",
    arguments: [
      ["--ascii"], ["--no-mouse"], ["--no-cache"], ["--beside"], ["--colours", "8"],
      ["--color=never"],
    ])
  func look(options: [String]) throws {
    #expect(
      try Invocation(options + ["actors", "f"]) == .tool([options.count, options.count + 1]))
  }

  @Test(
    "that ask for help get that of the program, or of the subcommand that comes next",
    arguments: [
      (["help"], .help), (["help", "help"], .help), (["help", "--help"], .help),
      (["--ascii", "help"], .help), (["--help", "help"], .help), (["--help", "essay.txt"], .help),
      (["help", "text"], .tool([0, 1])), (["--ascii", "help", "text", "x"], .tool([1, 2])),
      (["--help", "text"], .tool([1, 0])), (["-h", "text", "x"], .tool([1, 0])),
      (["actors", "--help"], .tool([0, 1])), (["actors", "help"], .tool([0, 1])),
    ] as [([String], Invocation)])
  func help(arguments: [String], invocation: Invocation) throws {
    #expect(try Invocation(arguments) == invocation)
  }

  @Test("after -- are files, whatever they are called", arguments: ["help", "sections", "--count"])
  func files(name: String) throws {
    let options = ExploreOptions(file: .path(name), isASCII: true)
    #expect(try Invocation(["--ascii", "--", name]) == .explore(options))
  }

  @Test(
    "that make no sense are refused with advice",
    arguments: [
      (["--foo"], "unknown option \"--foo\"; try: dramatis --help"),
      (
        ["--colours", "7", "f"],
        "--colours \"7\": not a number of colours; try never, auto, 0, 8, 16 or 256"
      ),
      (["--colours"], "--colours needs a value; try: dramatis --help"),
      (["--size", "0x5", "f"], "--size \"0x5\": not columns and rows (1 to 1000); try 80x24"),
      (["--size", "80x24", "f"], "--size goes with --script"),
      (["a", "b\u{1B}"], "one file at a time, not 2; the second is \"b\\u{1B}\""),
      (["actrs", "f"], "one file at a time, not 2; did you mean: dramatis actors"),
      (["mentoins", "f"], "one file at a time, not 2; did you mean: dramatis mentions"),
      (["hepl", "text"], "one file at a time, not 2; did you mean: dramatis help"),
      (["f", "actors"], "one file at a time, not 2; did you mean: dramatis actors f"),
      (["--format", "json", "f"], "--format goes with a subcommand; try: dramatis --help"),
      (["f", "--count"], "--count goes with a subcommand; try: dramatis --help"),
      (
        ["--format=csv", "actrs", "f"],
        "--format goes with a subcommand; did you mean: dramatis actors"
      ),
      (
        ["f\n", "--jobs", "2", "text"],
        "--jobs goes with a subcommand; did you mean: dramatis text f\\n"
      ),
      (["--format"], "--format needs a value; try: dramatis --help"),
      (["--asci", "f"], "unknown option \"--asci\"; did you mean: --ascii"),
      (
        ["--colors=", "f"],
        "--colours \"\": not a number of colours; try never, auto, 0, 8, 16 or 256"
      ),
      (["--ascii=1", "f"], "unknown option \"--ascii=1\"; did you mean: --ascii"),
      (["help", "actrs"], "no subcommand is called \"actrs\"; did you mean: dramatis help actors"),
      (["help", "\u{7}"], "no subcommand is called \"\\u{7}\"; try: dramatis --help"),
      (
        ["--script", "q", "sections"],
        "--script is for the explorer, not for sections; for a file of that name, put -- before it"
      ),
      (
        ["--size", "9x9", "text", "f"],
        "--size is for the explorer, not for text; for a file of that name, put -- before it"
      ),
      (["essay.txt", "notes.txt"], "one file at a time, not 2; the second is \"notes.txt\""),
      (["--script", "<foo>", "f"], "--script: unknown key \"<foo>\"; try: dramatis --help"),
      (["--script", "a<b", "f"], "--script: no '>' after \"<b\"; '<' itself is <lt>"),
    ])
  func refused(arguments: [String], message: String) {
    #expect(throws: Failure(plain: message)) { try Invocation(arguments) }
  }

  @Test("a script's names are keys")
  func script() throws {
    let steps = try ScriptStep.parse("a<down*2><c-o><lt><paste q <x><shot><resize 9x3><click 1,2>")
    #expect(
      steps == [
        .key(.character("a")), .key(.down), .key(.down), .key(.control("o")),
        .key(.character("<")), .key(.paste("q <x")), .shot,
        .resize(ScreenSize(columns: 9, rows: 3)),
        .key(.mouse(.press, ScreenPosition(row: 1, column: 2))),
      ])
  }
}
