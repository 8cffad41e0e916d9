import Testing

@Suite("dramatis hands subcommands over to the tool") struct HandoffTests {
  private let text = "# Arrival\n\nAngela Merkel came.\n"

  private func run(_ arguments: [String]) throws -> ToolRun {
    try ToolRun(arguments, input: text, of: ToolRun.built("dramatis"))
  }

  @Test(
    "an option before a subcommand means what it means after it",
    arguments: [
      (["--format", "json", "sections"], ["sections", "--format", "json"]),
      (
        ["--actor=angela merkel", "--offsets", "bytes", "mentions"],
        ["mentions", "--actor=angela merkel", "--offsets", "bytes"]
      ),
      (
        ["--count", "--filter", "-x", "paragraphs", "-"],
        ["paragraphs", "-", "--count", "--filter", "-x"]
      ),
      (["--heading", "^Angela", "sections"], ["sections", "--heading", "^Angela"]),
      (["--no-mouse", "--colours", "8", "actors"], ["actors"]),
    ])
  func before(arguments: [String], after: [String]) throws {
    let (run, expected) = try (run(arguments), run(after))
    #expect(expected.status == 0)
    #expect(run.status == 0)
    #expect(run.output == expected.output)
  }

  @Test(
    "help has one text, however it is asked for", arguments: ["sections", "paragraphs", "analyze"])
  func help(command: String) throws {
    let expected = try run([command, "--help"])
    #expect(expected.output.contains("dramatis \(command)"))
    for arguments in [["help", command], ["--help", command], [command, "-h"]] {
      #expect(try run(arguments).output == expected.output, "\(arguments)")
    }
  }

  @Test("help for the whole program has one text, which names the subcommands")
  func wholeHelp() throws {
    let help = try run(["--help"]).output
    #expect(try run(["help"]).output == help)
    #expect(help.contains("Subcommands: sections, actors, mentions, "))
  }

  @Test("both programs are of one version")
  func version() throws {
    #expect(try run(["--version"]).output == ToolRun(["--version"]).output)
  }
}
