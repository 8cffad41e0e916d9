import Foundation
import Testing

@Suite("Each document is answered with a line") struct AnswerTests {
  private func analyze(_ input: String, _ options: String = "") throws -> ShellRun {
    try ShellRun("\"$TOOL\" analyze \(options) <in.jsonl", input: input)
  }

  @Test("with all that was found, sorted by name")
  func whole() throws {
    let run = try analyze(
      ##"{"text":"# \ud83d\ude00 Head\n\nAngela Merkel went.","id":"a","##
        + ##""meta":{"z":1,"a":2},"title":"T"}"##)
    #expect(run.output.hasPrefix(##"{"actors": [{"aliases": [{"count": 1, "##))
    #expect(
      run.output.hasSuffix(
        """
        ], "id": "a", "mentions": [{"actor": 1, "end": 23, "form": "name", "kind": "person", \
        "name": "Angela Merkel", "paragraph": 2, "section": 1, "start": 10, \
        "text": "Angela Merkel"}], "meta": {"z":1,"a":2}, "offset_unit": "codepoint", \
        "schema": "dramatis/1", "sections": [{"level": 1, "number": 1, "origin": "heading", \
        "paragraphs": [1, 2], "title": "\u{1F600} Head"}], "title": "T", "version": "0.1.0"}

        """))
    #expect(run.status == 0)
    #expect(run.errors == "")
  }

  @Test("with offsets in the unit asked for", arguments: ["codepoints", "bytes"])
  func offsets(unit: String) throws {
    let run = try analyze(##"{"id":1,"text":"# É\n\nAngela Merkel went."}"##, "--offsets \(unit)")
    #expect(run.output.contains("\"offset_unit\": \"\(unit.dropLast())\""))
    #expect(run.output.contains("\"start\": \(unit == "bytes" ? 6 : 5)"))
  }

  @Test(
    "with the id as it was given",
    arguments: [
      #""a""#, #""\u00e9\/\ud83d\ude00""#, "\"\u{E9}\u{1F600}\"", "1", "-1.50E+03", "null", "true",
      "123456789012345678901234567890", #"{"b": 1,"a":[ ]}"#,
    ])
  func ids(id: String) throws {
    #expect(
      try analyze("{\"id\":\(id),\"text\":\"x\"}").output.contains("\"id\": \(id), \"mentions"))
    #expect(try analyze("{\"text\":1,\"id\":\(id)}").output.contains("\"id\": \(id), \"schema"))
  }

  @Test("if a name occurs twice, the last member counts")
  func doubles() throws {
    let run = try analyze(#"{"id":1,"text":7,"\u0069d":2,"text":"x"}"#)
    #expect(run.output.contains("\"id\": 2, \"mentions"))
  }

  @Test("which no tool splits anywhere but at its end")
  func splitters() throws {
    let run = try analyze(
      "{\"id\":\"a\u{2028}\",\"meta\":[1,\r\"\u{85}\"],\"text\":"
        + ##""# \u2028\u0085\u001b\u007f Head\n\nAngela\u2028Merkel."}"##)
    let bad = run.output.dropLast().unicodeScalars.filter {
      $0.value < 0x20 || 0x7F...0x9F ~= $0.value || 0x2028...0x2029 ~= $0.value
    }
    #expect(bad.isEmpty)
    #expect(run.output.contains(#""id": "a\u2028""#))
  }

  @Test("an empty text has nothing, which is no error")
  func emptyText() throws {
    let run = try analyze(#"{"id":1,"text":""}"#)
    #expect(run.output.hasPrefix(#"{"actors": [], "id": 1, "mentions": [], "#))
    #expect(run.status == 0)
  }

  @Test("the text may be a file")
  func path() throws {
    let run = try ShellRun(
      "\"$TOOL\" analyze --max-doc-bytes 40 <in.jsonl",
      input: """
        {"id":1,"path":"a.txt"}
        {"id":2,"path":"none.txt"}
        {"id":3,"path":"."}
        {"id":4,"path":"a.bin"}
        {"id":5,"path":"long.txt"}
        {"id":6,"path":"/dev/zero"}
        {"id":7,"path":"a\\u0000.txt"}
        """,
      files: [
        "a.txt": "Angela Merkel went.", "a.bin": "\u{7F}ELF",
        "long.txt": String(repeating: "x", count: 41),
      ])
    #expect(run.lines.count == 7)
    #expect(run.lines[0].contains("Angela Merkel"))
    let codes = ["unreadable", "unreadable", "bad-encoding", "too-large", "unreadable", "bad-json"]
    for (line, code) in zip(run.lines.dropFirst(), codes) {
      #expect(line.contains("{\"error\": {\"code\": \"\(code)\""))
    }
    #expect(run.status == 0)
  }
}

@Suite("A bad document is data, not an exit status") struct BadDocumentTests {
  /// A document's line, the code of its error, and what names it.
  @Test(
    "one in the middle changes nothing for others",
    arguments: [
      ("nope", "bad-json", "null, \"line\": 2"), ("[1]", "bad-json", "null, \"line\": 2"),
      (#"{"id":"x","text":"a"#, "bad-json", "null, \"line\": 2"),
      (#"{"id":"x","text":NaN}"#, "bad-json", "null, \"line\": 2"),
      (#"{"text":"a"}"#, "bad-json", "null, \"line\": 2"), (#"{"id":"x"}"#, "bad-json", "\"x\""),
      (#"{"id":"x","text":7}"#, "bad-json", "\"x\""),
      (#"{"id":"x","text":"a","path":"b"}"#, "bad-json", "\"x\""),
      (#"{"text":"\ud800","id":"x"}"#, "bad-encoding", "\"x\""),
      (#"{"text":"a","id":"\ud800"}"#, "bad-encoding", "null, \"line\": 2"),
      (#"{"meta":"\udc00","text":"a","id":7}"#, "bad-encoding", "7"),
    ])
  func middle(line: String, code: String, name: String) throws {
    let good = #"{"id":0,"text":"Bo."}"#
    let run = try ShellRun(
      "\"$TOOL\" analyze <in.jsonl", input: [good, line, good].joined(separator: "\n"))
    #expect(run.status == 0)
    #expect(run.errors == "")
    #expect(run.lines.count == 3)
    #expect(run.lines[0] == run.lines[2])
    #expect(run.lines[1].hasPrefix("{\"error\": {\"code\": \"\(code)\", \"message\": \""))
    #expect(
      run.lines[1].hasSuffix(
        ", \"id\": \(name), \"schema\": \"dramatis/1\", \"version\": \"0.1.0\"}"))
  }

  @Test("bytes that aren't UTF-8")
  func invalidUTF8() throws {
    let input = Array(#"{"text":""#.utf8) + [0xFF] + Array(#"","id":"x"}"#.utf8)
    let run = try ShellRun("\"$TOOL\" analyze <in.jsonl", input: input)
    #expect(run.output.contains("\"code\": \"bad-encoding\""))
    #expect(run.output.contains("\"id\": \"x\""))
  }

  @Test(
    "a line that is too long is named by its id if that comes first",
    arguments: [
      (#"{"id":"x","text":""#, "\"x\""), (#"{"text":""#, "null, \"line\": 1"),
      (#"{"id":1"#, "null, \"line\": 1"),
    ])
  func tooLong(beginning: String, name: String) throws {
    let filler = beginning.hasSuffix("1") ? "1" : "a"
    let run = try ShellRun(
      "\"$TOOL\" analyze --max-doc-bytes 100000 <in.jsonl",
      input: beginning + String(repeating: filler, count: 200_000) + "\n" + #"{"id":0,"text":""}"#)
    #expect(run.lines.count == 2)
    #expect(run.lines[0].contains("{\"code\": \"too-large\", "))
    #expect(run.lines[0].contains("}, \"id\": \(name), \"schema\""))
    #expect(run.lines[1].contains("\"id\": 0"))
  }

  @Test("one that takes too long is given up on, the next one is analysed")
  func timeout() throws {
    let long = String(repeating: "Angela Merkel met Bo Lee in Paris. ", count: 300_000)
    let run = try ShellRun(
      "\"$TOOL\" analyze --timeout-per-doc 0.5 <in.jsonl",
      input: #"{"id":"long","path":"long.txt"}"# + "\n" + #"{"id":"short","text":"Bo."}"#,
      files: ["long.txt": long])
    #expect(run.status == 0)
    #expect(run.lines.count == 2)
    #expect(run.lines[0].contains("\"code\": \"timeout\""))
    #expect(run.lines[0].contains("\"id\": \"long\""))
    #expect(run.lines[1].contains("\"id\": \"short\", \"mentions\""))
  }

  @Test("with --strict the first one ends the run")
  func strict() throws {
    let run = try ShellRun(
      "\"$TOOL\" analyze --strict <in.jsonl", input: SampleStream.documents(2) + "nope\nnope\n")
    #expect(run.status == 2)
    #expect(run.lines.count == 3)
    #expect(run.errors.hasPrefix("dramatis: standard input: document 3: bad-json"))
  }

  @Test("a worker that is killed costs its document, and a new one takes over")
  func killed() throws {
    let run = try ShellRun(
      """
      mkfifo in out; "$TOOL" analyze --line-buffered <in >out & tool=$!; exec 3>in 4<out
      for id in 1 2 3; do
        echo '{"id":'$id',"text":"x"}' >&3; IFS= read -r answer <&4; echo "$answer"
        [ $id = 1 ] && kill -KILL $(cat /proc/$tool/task/$tool/children)
      done
      exec 3>&-; wait $tool
      """, input: "")
    #expect(run.status == 0)
    #expect(run.lines.count == 3)
    #expect(run.lines[0].contains("\"id\": 1, \"mentions\""))
    #expect(
      run.lines[1]
        == #"{"error": {"code": "failed", "message": "the analysis crashed with signal 9; please "#
        + #"report the document"}, "id": 2, "schema": "dramatis/1", "version": "0.1.0"}"#)
    #expect(run.lines[2].contains("\"id\": 3, \"mentions\""))
  }

  @Test("long and short answers keep their order")
  func longAnswers() throws {
    let long = String(repeating: "Angela Merkel met Bo Lee. ", count: 1000)
    let run = try ShellRun(
      "\"$TOOL\" analyze <in.jsonl",
      input: [#"{"id":1,"text":"x"}"#, #"{"id":2,"text":"\#(long)"}"#, #"{"id":3,"text":"x"}"#]
        .joined(separator: "\n"))
    #expect(run.lines.map { $0.firstMatch(of: #/"id": (\d), "mentions/#)?.1 } == ["1", "2", "3"])
    #expect(run.lines[1].utf8.count > 64 << 10)
  }

  @Test("a byte order mark is one at the beginning only")
  func secondMark() throws {
    let line = "\u{FEFF}" + #"{"id":1,"text":"x"}"# + "\n"
    let run = try ShellRun("\"$TOOL\" analyze <in.jsonl", input: line + line)
    #expect(run.lines.map { $0.contains("bad-json") } == [false, true])
  }

  @Test("a blank line has a number, too")
  func lineNumbers() throws {
    let run = try ShellRun("\"$TOOL\" analyze <in.jsonl", input: "\n \n{}\n\nnope\n")
    #expect(run.lines.map { $0.firstMatch(of: #/"line": (\d+)/#)?.1 } == ["3", "5"])
  }

  @Test("with --strict nothing after a bad document is answered, however many jobs there are")
  func strictJobs() throws {
    let run = try ShellRun(
      "\"$TOOL\" analyze --strict --jobs 4 <in.jsonl",
      input: "nope\n" + SampleStream.documents(20))
    #expect(run.status == 2)
    #expect(run.lines.count == 1)
  }

  @Test(
    "a line may have as many bytes as allowed and no more, its line end not counted",
    arguments: [(0, "mentions"), (1, "too-large")])
  func limit(more: Int, part: String) throws {
    let line = #"{"id":1,"text":"x"}"# + String(repeating: " ", count: more)
    let run = try ShellRun(
      "\"$TOOL\" analyze --max-doc-bytes \(line.utf8.count - more) <in.jsonl", input: line + "\n")
    #expect(run.lines.count == 1)
    #expect(run.lines.first?.contains("\"\(part)\"") == true)
  }
}
