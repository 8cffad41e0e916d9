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
      (["sections", "essay.txt"], .tool), (["help", "text"], .tool),
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
    "that make no sense are refused with advice",
    arguments: [
      (["--foo"], "unknown option \"--foo\"; try: dramatis --help"),
      (
        ["--colours", "7", "f"],
        "--colours \"7\": not a number of colours; try never, auto, 0, 8, 16 or 256"
      ),
      (["--colours"], "--colours wants a value; try: dramatis --help"),
      (["--size", "0x5", "f"], "--size \"0x5\": not columns and rows (1 to 1000); try 80x24"),
      (["--size", "80x24", "f"], "--size goes with --script"),
      (["a", "b\u{1B}"], "one file at a time, not 2; the second is \"b\\u{1B}\""),
      (["actrs", "f"], "one file at a time, not 2; did you mean: dramatis actors"),
      (["mentoins", "f"], "one file at a time, not 2; did you mean: dramatis mentions"),
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
