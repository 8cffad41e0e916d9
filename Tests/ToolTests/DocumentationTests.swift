import Foundation
import Testing

@Suite("Examples of docs/command-line.md") struct DocumentationTests {
  /// A command and what the page says it prints.
  struct Example: CustomTestStringConvertible, Sendable {
    var command: String
    var output: String
    var testDescription: String { command }
  }

  @Test("print what the page says", arguments: try examples())
  func example(example: Example) throws {
    let file = try TextFixture(try Self.text().utf8, name: "harbour.txt")
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.currentDirectoryURL = URL(fileURLWithPath: file.path).deletingLastPathComponent()
    process.environment = ["PATH": "/usr/bin:/bin", "PROGRAM": ToolRun.built("dramatis").path]
    process.arguments = ["-c", "dramatis() { \"$PROGRAM\" \"$@\"; }; \(example.command)"]
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let output = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    #expect(output == example.output)
  }

  private static func page() throws -> String {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    return try String(
      contentsOf: root.appendingPathComponent("docs/command-line.md"), encoding: .utf8)
  }

  /// The lines of all blocks of one kind.
  private static func blocks(_ kind: String) throws -> [[Substring]] {
    try page().components(separatedBy: "```\(kind)\n").dropFirst().map { rest in
      (rest.components(separatedBy: "```").first ?? "")
        .split(separator: "\n", omittingEmptySubsequences: false).dropLast()
    }
  }

  private static func text() throws -> String {
    try #require(try blocks("text").first).joined(separator: "\n") + "\n"
  }

  private static func examples() throws -> [Example] {
    try blocks("console").flatMap { lines in
      var examples: [Example] = []
      for line in lines {
        if line.hasPrefix("$ ") {
          examples.append(Example(command: String(line.dropFirst(2)), output: ""))
        } else if let last = examples.indices.last {
          examples[last].output += line + "\n"
        }
      }
      return examples
    }
  }
}
