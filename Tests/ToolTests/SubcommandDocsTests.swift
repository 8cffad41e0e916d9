import Foundation
import Testing

@testable import dramatis

@Suite("What is said outside the tool about its subcommands and options") struct SubcommandDocsTests
{
  private let docs: SubcommandDocs

  init() throws {
    let run = try ToolRun(["--experimental-dump-help"])
    docs = try JSONDecoder().decode(SubcommandDocs.self, from: Data(run.output.utf8))
  }

  private func file(_ name: String) -> URL {
    URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("docs/" + name)
  }

  /// With DRAMATIS_RECORD_DOCS=1 in the environment the blocks are written instead: look at them before they are
  /// committed.
  @Test(
    "completions and manual page have what the tool says of its subcommands",
    arguments: [
      ("completions/dramatis.bash", "# ", "subcommands"),
      ("completions/_dramatis", "# ", "subcommands"),
      ("completions/dramatis.fish", "# ", "subcommands"), ("dramatis.1", ".\\\" ", "synopsis"),
      ("dramatis.1", ".\\\" ", "subcommands"),
    ])
  func written(name: String, comment: String, block: String) throws {
    let file = file(name)
    let text = try String(contentsOf: file, encoding: .utf8)
    let head = try #require(
      text.range(of: "\(comment)\(block): written by the tests, see ARCHITECTURE.md\n"))
    let end = try #require(text.range(of: "\(comment)end of \(block)\n"))
    let expected = docs.block(block, of: name)
    if ProcessInfo.processInfo.environment["DRAMATIS_RECORD_DOCS"] == "1" {
      let written = text[..<head.upperBound] + expected + text[end.lowerBound...]
      try written.write(to: file, atomically: true, encoding: .utf8)
      return
    }
    #expect(text[head.upperBound..<end.lowerBound] == expected)
  }

  @Test(
    "bash completes the values that an option has in the subcommand",
    .enabled(if: (try? ShellRun("bash -c true", input: ""))?.status == 0, "bash isn't installed"),
    arguments: [
      ("actors --sort", "mentions appearance name"),
      ("paragraphs FILE --format", "table json jsonl csv"),
      ("--limit 3 with --format", "table json jsonl csv graphml gexf dot"),
      ("with --sort =", "score paragraphs sentences first name"),
      ("--offsets", "codepoints bytes"), ("sections --colours", "never auto 0 8 16 256"),
    ])
  func bash(line: String, values: String) throws {
    let last = line.hasSuffix("=") ? "" : "''"
    let run = try ShellRun(
      """
      bash -c 'source "$0"; COMP_WORDS=(dramatis "$@"); COMP_CWORD=$#; _dramatis
      echo "${COMPREPLY[*]}"' '\(file("completions/dramatis.bash").path)' \(line) \(last)
      """, input: "")
    #expect(run.output == values + "\n")
  }

  @Test("the manual page explains every option")
  func options() throws {
    let text = try String(contentsOf: file("dramatis.1"), encoding: .utf8)
    for option in docs.subcommands.flatMap(\.options) {
      #expect(text.contains(".It Fl Fl \(option.name)"), "\(option.name)")
      for value in option.values { #expect(text.contains(".Cm \(value)"), "\(value)") }
    }
  }

  @Test("the explorer knows the subcommands, and the options that may stand before them")
  func names() {
    #expect(ArgumentNames.subcommands == docs.subcommands.map(\.commandName))
    let options = docs.subcommands.flatMap(\.options)
    let explorer = Set(ArgumentNames.explorer.map { $0.dropFirst(2) }.map(String.init))
    func own(takingValue: Bool) -> [String] {
      Set(options.filter { $0.takesValue == takingValue }.map(\.name)).subtracting(explorer)
        .map { "--" + $0 }.sorted()
    }
    #expect(ArgumentNames.toolOptions == own(takingValue: true))
    #expect(ArgumentNames.toolFlags == own(takingValue: false))
  }
}
