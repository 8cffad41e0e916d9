import Foundation
import Testing

@Suite("The man page and the completions know every option") struct HandwrittenDocsTests {
  /// What `--experimental-dump-help` says of the tool (the tool-info format of swift-argument-parser).
  private struct Dump: Decodable {
    struct Command: Decodable {
      var commandName: String
      var subcommands: [Command]?
      var arguments: [Argument]?
    }
    struct Argument: Decodable {
      struct Name: Decodable {
        var kind: String
        var name: String
      }
      var names: [Name]?
      var allValues: [String]?
      var allValueStrings: [String]?
    }
    var command: Command
  }

  @Test(
    "each name stands in each file",
    arguments: [
      ("dramatis.1", "Fl Fl "), ("completions/dramatis.bash", "--"),
      ("completions/_dramatis", "--"),
      ("completions/dramatis.fish", "-l "),
    ])
  func names(file: String, mark: String) throws {
    let text = try String(contentsOf: docs.appendingPathComponent(file), encoding: .utf8)
    let command = try dump().command
    for subcommand in command.subcommands ?? [] {
      #expect(text.contains(subcommand.commandName), "\(subcommand.commandName)")
      for argument in subcommand.arguments ?? [] {
        for name in argument.names ?? [] where name.kind == "long" {
          #expect(text.contains(mark + name.name), "\(subcommand.commandName) \(name.name)")
        }
        for value in argument.allValues ?? argument.allValueStrings ?? [] {
          #expect(text.contains(value), "\(value)")
        }
      }
    }
  }

  @Test("the tool has options to look for")
  func dumpIsRead() throws {
    let paragraphs = try #require(
      dump().command.subcommands?.first { $0.commandName == "paragraphs" })
    let names = (paragraphs.arguments ?? []).flatMap { $0.names ?? [] }.map(\.name)
    #expect(
      Set(names).isSuperset(of: ["actor", "section", "filter", "count", "format", "offsets"]))
    #expect((paragraphs.arguments ?? []).contains { ($0.allValues ?? $0.allValueStrings) != nil })
  }

  private var docs: URL {
    URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("docs")
  }

  private func dump() throws -> Dump {
    let run = try ToolRun(["--experimental-dump-help"])
    return try JSONDecoder().decode(Dump.self, from: Data(run.output.utf8))
  }
}
