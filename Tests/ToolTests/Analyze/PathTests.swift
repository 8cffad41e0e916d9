import Foundation
import JSON
import Testing

@Suite("A document of a stream may be a file, opened as dramatis FILE does") struct PathTests {
  private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// The answer to a document that is a file.
  private func answer(_ path: String, _ options: String = "") throws -> [String: Any] {
    let line = try JSONSerialization.data(withJSONObject: ["id": 1, "path": path])
    let run = try ShellRun("\"$TOOL\" analyze \(options) <in.jsonl", input: line)
    #expect(run.lines.count == 1)
    return try #require(try JSONSerialization.jsonObject(with: run.bytes) as? [String: Any])
  }

  /// What a subcommand prints of a file: the list of its records.
  private func printed(_ command: String, _ path: String) throws -> NSArray {
    let run = try ToolRun([command, "--format", "json", path])
    let object = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
    return try #require(object?[command] as? NSArray)
  }

  private func expectSame(_ path: String) throws {
    let answer = try answer(path)
    for command in ["sections", "actors", "mentions"] {
      #expect(answer[command] as? NSArray == (try printed(command, path)), "\(command)")
    }
    #expect((answer["mentions"] as? NSArray)?.count ?? 0 > 0)
  }

  @Test(
    "in every format",
    arguments: [
      "same.html", "same.md", "same.epub", "same2.epub", "same.docx", "same.odt", "same.rtf",
    ])
  func formats(name: String) throws {
    try expectSame(
      Self.root.appendingPathComponent("ForeignReadersTests/Fixtures/\(name)").path)
  }

  private static let prose = "Chapter 1\n\nAngela Merkel met José Müller in the Café Noir.\n"

  @Test("in every encoding", arguments: [String.Encoding.isoLatin1, .utf16, .utf16BigEndian])
  func encodings(encoding: String.Encoding) throws {
    let text = String(repeating: Self.prose, count: 5)
    let file = try TextFixture(try #require(text.data(using: encoding)))
    try expectSame(file.path)
  }

  @Test(
    "in formats that are written by hand",
    arguments: [
      (
        "a.eml",
        "From: Ann Lee <a@b.c>\nTo: Bo Lind <b@b.c>\nSubject: Oslo\nDate: Mon, 1 Jan 2024 00:00:00 "
          + "+0000\n\nAngela Merkel went to Paris.\n"
      ),
      (
        "a.mbox",
        "From a@b.c Mon Jan  1 00:00:00 2024\nFrom: Ann Lee <a@b.c>\nTo: b@b.c\nSubject: Oslo\n"
          + "\nAngela Merkel went to Paris.\n"
      ),
      ("a.srt", "1\n00:00:01,000 --> 00:00:02,000\nAngela Merkel went to Paris.\n\n"),
      ("a.vtt", "WEBVTT\n\n00:01.000 --> 00:02.000\n<v Ann Lee>Angela Merkel went.\n\n"),
      ("page", "<!DOCTYPE html><title>T</title><h1>One</h1><p>Angela Merkel &amp; Bo Lind met."),
    ])
  func written(name: String, text: String) throws {
    let file = try TextFixture(text.utf8, name: name)
    try expectSame(file.path)
  }

  @Test("compressed")
  func gzip() throws {
    let run = try ShellRun(
      """
      printf 'Angela Merkel went.\\n' | gzip >a.txt.gz
      echo '{"id":1,"path":"a.txt.gz"}' | "$TOOL" analyze; "$TOOL" actors a.txt.gz | wc -l
      """, input: "")
    #expect(run.output.contains("\"name\": \"Angela Merkel\""))
    #expect(run.lines.last == "1")
  }

  @Test("its offsets refer to what dramatis text prints of it")
  func places() throws {
    let file = try TextFixture("<p>Nobody.<p>Caf\u{E9}: <b>Angela</b> Merkel.".utf8, name: "a.html")
    let mentions = try #require(try answer(file.path)["mentions"] as? [[String: Any]])
    let mention = try #require(mentions.first)
    let text = Array(try ToolRun(["text", file.path]).output.unicodeScalars)
    let start = try #require(mention["start"] as? Int)
    let end = try #require(mention["end"] as? Int)
    var words = String.UnicodeScalarView()
    words.append(contentsOf: text[start..<end])
    #expect(String(words) == "Angela Merkel")
  }

  @Test(
    "a file that can't be read is an error in its place, and the work goes on",
    arguments: [
      ("mkdir a", "unreadable", "a: is a directory; give a text file in it"),
      ("mkfifo a", "unreadable", "a: is a pipe, which may have no end; give a file"),
      ("ln -s /dev/zero a", "unreadable", "a: is a device, not a text; "),
      ("ln -s a a", "unreadable", "a: cannot open it: "),
      ("true", "unreadable", "a: no such file; "),
      ("printf 'PK\\003\\004 no archive' >a", "unreadable", "a: "),
      ("printf '\\177ELF' >a", "bad-encoding", "a: looks like a program; give a text file"),
      ("head -c 2000 /dev/zero >a", "bad-encoding", "a: looks like binary data"),
      ("head -c 1100000 /dev/zero >a", "too-large", "a: the file has more than 1000000 bytes"),
      ("truncate -s 1T a", "too-large", "a: the file has more than 1000000 bytes"),
      ("yes 'Ann Lee.' | head -c 9000000 | gzip >a", "too-large", "a: "),
    ])
  func unreadable(make: String, code: String, message: String) throws {
    let run = try ShellRun(
      "\(make); \"$TOOL\" analyze --max-doc-bytes 1000000 <in.jsonl",
      input: #"{"id":"x","path":"a"}"# + "\n" + #"{"id":"y","text":"Bo."}"#)
    #expect(run.status == 0)
    #expect(run.errors == "")
    let first = run.lines.first ?? ""
    #expect(
      first.hasPrefix("{\"error\": {\"code\": \"\(code)\", \"message\": \"\(message)"), "\(first)")
    #expect(first.contains("\"id\": \"x\""))
    #expect(run.lines.last?.contains("\"id\": \"y\", \"mentions\"") == true)
  }

  @Test("without dramatis-reader beside the program")
  func noReader() throws {
    let run = try ShellRun(
      "cp \"$TOOL\" tool; printf '<html><p>Ann Lee' >a.html; ./tool analyze <in.jsonl",
      input: #"{"id":"x","path":"a.html"}"# + "\n" + #"{"id":"y","text":"Bo."}"#)
    #expect(run.lines.count == 2)
    #expect(run.lines.first?.contains("\"code\": \"unreadable\"") == true)
    #expect(run.lines.first?.contains("need dramatis-reader, which is neither") == true)
  }

  @Test("a file name in an error doesn't act on a terminal")
  func rawName() throws {
    let answer = try answer("\u{1B}[31m\u{202E}x\n")
    let error = answer["error"] as? [String: String]
    #expect(error?["message"]?.hasPrefix("\\u{1B}[31m\\u{202E}x\\n: no such file") == true)
  }
}
