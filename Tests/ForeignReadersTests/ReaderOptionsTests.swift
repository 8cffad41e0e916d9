import Foundation
import Testing

@Suite("The command line of dramatis-reader") struct ReaderOptionsTests {
  private struct Run {
    let status: Int32
    let output: Data
    let errors: String

    /// The input comes from a file, since a program that refuses it closes its pipe.
    init(_ arguments: [String], input: String = "") throws {
      let file = FileManager.default.temporaryDirectory
        .appendingPathComponent("dramatis-\(UUID().uuidString)")
      try Data(input.utf8).write(to: file)
      defer { try? FileManager.default.removeItem(at: file) }
      let process = Process()
      process.executableURL = URL(fileURLWithPath: readerPath)
      process.arguments = arguments
      let (stdout, stderr) = (Pipe(), Pipe())
      process.standardInput = try FileHandle(forReadingFrom: file)
      (process.standardOutput, process.standardError) = (stdout, stderr)
      try process.run()
      output = stdout.fileHandleForReading.readDataToEndOfFile()
      errors = String(decoding: stderr.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
      process.waitUntilExit()
      status = process.terminationStatus
    }
  }

  @Test(
    "arguments that make no sense say which, and write no frame",
    arguments: [
      (["--frobnicate"], "unknown option --frobnicate; try: dramatis-reader --help"),
      (["--x\u{1B}[31m"], "unknown option --x\\u{1B}[31m; try: dramatis-reader --help"),
      (["a", "b"], "only one document can be read"),
      (["a", "--", "-b"], "only one document can be read"),
      (["--format"], "--format wants a value"), (["--name"], "--name wants a value"),
      (["--max-seconds", "0"], "--max-seconds wants a number from 1 on, not 0"),
      (["--max-memory", "1e3"], "--max-memory wants a number from 1 on, not 1e3"),
      (["--max-input", "-1"], "--max-input wants a number from 1 on, not -1"),
      (["--max-output", "1000001"], "--max-output wants a number from 1 on, not 1000001"),
    ])
  func usage(arguments: [String], message: String) throws {
    let run = try Run(arguments)
    #expect(run.status != 0)
    #expect(run.output.isEmpty)
    #expect(run.errors.contains(message))
    #expect(run.errors.split(separator: "\n").count == 1)
  }

  @Test("help lists every option", arguments: ["--help", "-h"])
  func help(option: String) throws {
    let run = try Run([option])
    #expect(run.status == 0)
    let text = run.errors + String(decoding: run.output, as: UTF8.self)
    for name in [
      "--format", "--name", "--encoding", "--max-memory", "--max-seconds", "--max-input",
      "--max-output",
    ] { #expect(text.contains("  \(name) ")) }
  }

  @Test(
    "the name of a document decides where its content doesn't",
    arguments: [("a.md", true), ("a.txt", false)])
  func name(name: String, isHeading: Bool) throws {
    let run = try Run(["--name", name, "-"], input: "*One*\n\nTwo.\n")
    #expect(run.status == 0)
    #expect(String(decoding: run.output, as: UTF8.self).contains("Markdown") == isHeading)
  }

  @Test("a document larger than --max-input is an error that says so")
  func maxInput() throws {
    let run = try Run(["--max-input", "1"], input: String(repeating: "word ", count: 300_000))
    #expect(String(decoding: run.output, as: UTF8.self).contains("1 MB"))
  }
}
