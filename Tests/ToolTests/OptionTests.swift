import Foundation
import Testing

@Suite("Every option of the command line") struct OptionTests {
  private static let text = """
    Day one

    Angela Merkel met Barack Obama in Caf\u{E9} Vane.

    Day two

    Merkel left.

    """

  @Test(
    "--encoding reads a text as it says",
    arguments: [
      ("latin1", [0x63, 0x61, 0x66, 0xE9], "caf\u{E9}"),
      ("windows-1251", [0xC0, 0xED, 0xE0], "Ана"),
      ("koi8-r", [0xE1], "А"), ("utf-16le", [0x10, 0x04, 0x3D, 0x04, 0x30, 0x04], "Ана"),
      ("cp437", [0x82], "\u{E9}"),
    ] as [(String, [UInt8], String)])
  func encoding(name: String, bytes: [UInt8], text: String) throws {
    let file = try TextFixture(bytes)
    let run = try ToolRun(["text", file.path, "--encoding", name])
    #expect(run.output == text && run.status == 0)
  }

  @Test("--encoding with a name that nobody knows says so")
  func unknownEncoding() throws {
    let file = try TextFixture(Array("abc".utf8))
    let run = try ToolRun(["text", file.path, "--encoding", "klingon"])
    #expect(run.status == 2 && run.output == "")
    #expect(run.errors.hasPrefix("dramatis: \(file.path): "))
    #expect(run.errors.contains("klingon"))
  }

  @Test("--via reads what the command makes of the document, and the file's name stays")
  func via() throws {
    let file = try TextFixture(Array("one\n\ntwo\n".utf8))
    let command = "sed 's/^./<p>X&/'"
    let run = try ToolRun(["paragraphs", file.path, "--via", command, "--format", "csv"])
    #expect(run.status == 0)
    let rows = run.output.split(separator: "\r\n").dropFirst().map { $0.split(separator: ",")[5] }
    #expect(rows == ["Xone", "Xtwo"])
  }

  @Test("--via with a command that fails says which, and what it said")
  func failingVia() throws {
    let file = try TextFixture(Array("one\n".utf8))
    let run = try ToolRun(["text", file.path, "--via", "echo no luck >&2; exit 3"])
    #expect(run.status == 2 && run.output == "")
    #expect(run.errors.hasPrefix("dramatis: \(file.path): "))
    #expect(run.errors.contains("no luck"))
  }

  @Test("--heading makes sections of the lines that match")
  func heading() throws {
    let run = try ToolRun(
      ["sections", "--heading", "^Day (one|two)$", "--format", "csv"], input: Self.text)
    #expect(
      run.output == "number,title,level,origin,paragraphs\r\n1,Day one,1,heading,1 2\r\n"
        + "2,Day two,1,heading,3 4\r\n")
  }

  @Test("--heading that is no expression says where it stands")
  func badHeading() throws {
    let run = try ToolRun(["sections", "--heading", "^(Day"], input: Self.text)
    #expect(run.status == 2)
    #expect(
      run.errors
        == "dramatis: --heading: /^(Day/ is no regular expression: missing closing parenthesis\n")
  }

  @Test("--offsets counts code points or bytes in every command that has offsets")
  func offsets() throws {
    for command in ["mentions", "paragraphs"] {
      let points = try ToolRun([command, "--offsets", "codepoints"], input: Self.text).output
      let bytes = try ToolRun([command, "--offsets", "bytes"], input: Self.text).output
      #expect(try ToolRun([command], input: Self.text).output == points)
      let last = { (text: String) in text.split(separator: "\n").last.map(String.init) ?? "" }
      let scalars = Self.text.unicodeScalars.count - Self.text.utf8.count
      #expect(scalars == -1)
      #expect(Self.number("start", last(bytes)) == Self.number("start", last(points)) + 1)
      #expect(Self.number("end", last(bytes)) == Self.number("end", last(points)) + 1)
    }
  }

  private static func number(_ field: String, _ line: String) -> Int {
    let record = try? JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
    return record?[field] as? Int ?? .min
  }

  @Test(
    "--actor, --section and --filter take values that look like options",
    arguments: [
      (["--filter", "-merkel", "--count"], "2\n"), (["--filter=-merkel", "--count"], "2\n"),
      (["--count", "--filter", "--"], "4\n"),
    ])
  func dashes(options: [String], output: String) throws {
    #expect(try ToolRun(["paragraphs"] + options, input: Self.text).output == output)
  }

  @Test("options may stand before the file, behind it, and be joined by =")
  func places() throws {
    let file = try TextFixture(Array(Self.text.utf8))
    let lines = try [
      ["sections", "--format", "csv", file.path], ["sections", file.path, "--format=csv"],
      ["sections", "--format=csv", "--", file.path],
    ].map { try ToolRun($0).output }
    #expect(lines[0].hasPrefix("number,title") && Set(lines).count == 1)
  }

  @Test(
    "a value that an option doesn't have lists those that it has",
    arguments: [
      (["sections", "--format", "xml"], "'table', 'json', 'jsonl' or 'csv'"),
      (["actors", "--format", "Table"], "'table', 'json', 'jsonl' or 'csv'"),
      (["mentions", "--offsets", "words"], "'codepoints' and 'bytes'"),
      (["analyze", "--offsets", "lines"], "'codepoints' and 'bytes'"),
      (["actors", "--kind", "people"], "'person', 'organisation', 'group', 'place' or 'other'"),
      (["actors", "--sort", "id"], "'mentions', 'appearance' or 'name'"),
    ])
  func values(arguments: [String], values: String) throws {
    let run = try ToolRun(arguments, input: Self.text)
    #expect(run.status == 2 && run.output == "")
    #expect(run.errors.contains("Please provide one of \(values)."))
  }

  @Test(
    "numbers of analyze have limits, which the errors name",
    arguments: [
      (["--jobs", "0"], "--jobs 0"), (["--jobs", "x"], "'x'"),
      (["--max-doc-bytes", "0"], "--max-doc-bytes 0: not a number of bytes from 1"),
      (["--timeout-per-doc=-1"], "--timeout-per-doc -1.0: not seconds from 0 to 1000000"),
      (["--timeout-per-doc", "2000000"], "not seconds from 0 to 1000000"),
    ])
  func analyzeNumbers(options: [String], message: String) throws {
    let run = try ToolRun(["analyze"] + options)
    #expect(run.status == 2 && run.output == "")
    #expect(run.errors.contains(message))
    #expect(run.errors.hasSuffix("try: dramatis analyze --help\n"))
  }

  @Test("one filter at a time; what to do instead")
  func several() throws {
    let run = try ToolRun(["paragraphs", "--filter", "a", "--filter", "b"], input: Self.text)
    #expect(run.status == 2)
    #expect(run.errors.contains("it may hold several words: --filter 'one two'"))
  }

  @Test("a folder says what it is")
  func folder() throws {
    let file = try TextFixture(Array("x".utf8))
    let folder = URL(fileURLWithPath: file.path).deletingLastPathComponent().path
    let run = try ToolRun(["text", folder])
    #expect(run.status == 2 && run.output == "")
    #expect(run.errors.hasPrefix("dramatis: \(folder): "))
    #expect(run.errors.contains("is a directory"))
  }

  @Test("a file that may not be read says so", .enabled(if: geteuid() != 0, "root may read all"))
  func unreadable() throws {
    let file = try TextFixture(Array("x".utf8))
    try FileManager.default.setAttributes([.posixPermissions: 0], ofItemAtPath: file.path)
    #expect(try ToolRun(["text", file.path]).errors.contains("permission"))
  }
}
