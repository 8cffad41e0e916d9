import Foundation
import Testing

@Suite("A stream of documents works under any engine") struct StreamTests {
  private func ids(_ lines: [String]) -> [String] {
    lines.compactMap { line in
      line.firstMatch(of: #/"id": (\d+), "mentions/#).map { String($0.1) }
    }
  }

  @Test("one line out for each line in, in order", arguments: [1, 4])
  func order(jobs: Int) throws {
    let run = try ShellRun(
      "\"$TOOL\" analyze --jsonl --jobs \(jobs) <in.jsonl", input: SampleStream.documents(100))
    #expect(ids(run.lines) == (1...100).map(String.init))
  }

  @Test("a second run gives the same bytes, whatever the jobs")
  func determinism() throws {
    let run = try ShellRun(
      """
      "$TOOL" analyze <in.jsonl >a; "$TOOL" analyze <in.jsonl >b
      "$TOOL" analyze --jobs 3 --line-buffered <in.jsonl >c; cmp a b && cmp a c
      """, input: SampleStream.documents(40))
    #expect(run.status == 0)
    #expect(run.output == "")
  }

  @Test("shards that run side by side give the same lines")
  func shards() throws {
    let run = try ShellRun(
      """
      split -l 10 in.jsonl shard. && "$TOOL" analyze <in.jsonl | sort >whole
      ls shard.* | xargs -P2 -I{} sh -c '"$TOOL" analyze <{} >out.{}' && sort out.* | cmp - whole
      """, input: SampleStream.documents(40))
    #expect(run.status == 0)
  }

  @Test(
    "lines may end and begin in many ways",
    arguments: [
      ("", 0), ("\n \n\r\n\t\n", 0), (#"{"id":1,"text":"x"}"#, 1),
      ("\u{FEFF}{\"id\":1,\"text\":\"x\"}\r\n\r\n{\"id\":2,\"text\":\"y\"}\r\n", 2),
    ])
  func lineEnds(input: String, count: Int) throws {
    let run = try ShellRun("\"$TOOL\" analyze <in.jsonl", input: input)
    #expect(ids(run.lines) == (0..<count).map { String($0 + 1) })
    #expect(run.lines.count == count)
    #expect(run.status == 0)
  }

  @Test("many lines without work don't stop it")
  func refusedLines() throws {
    let line = String(repeating: "x", count: 100) + "\n"
    let run = try ShellRun(
      "\"$TOOL\" analyze --max-doc-bytes 50 <in.jsonl", input: String(repeating: line, count: 50))
    #expect(run.lines.count == 50)
  }

  @Test("a line of 50 MB is refused without being held")
  func memory() throws {
    let run = try ShellRun(
      """
      { printf '{"id":1,"text":"'; head -c 52428800 /dev/zero | tr '\\0' a; cat in.jsonl; } |
        { ulimit -v \(Self.memoryLimit); "$TOOL" analyze --max-doc-bytes 1000000; }
      """, input: "\"}\n" + SampleStream.documents(1))
    #expect(run.status == 0)
    #expect(run.lines.count == 2)
    #expect(run.lines.first?.contains("\"too-large\"") == true)
  }

  /// Kilobytes of address space: what the program itself takes, and far less than the line.
  private static let memoryLimit = 120_000

  @Test("no environment, no folder, no error output is needed")
  func bareEnvironment() throws {
    let run = try ShellRun(
      """
      exec 3<in.jsonl; mkdir gone && cd gone && rmdir ../gone && env -i "$TOOL" analyze <&3 2>&-
      """, input: SampleStream.documents(3))
    #expect(ids(run.lines) == ["1", "2", "3"])
    #expect(run.status == 0)
  }

  @Test("a closed output ends it without a message")
  func head() throws {
    let run = try ShellRun(
      "\"$TOOL\" analyze <in.jsonl | head -n 1", input: SampleStream.documents(2000))
    #expect(ids(run.lines) == ["1"])
    #expect(run.errors == "")
  }

  @Test("SIGTERM ends it, however the caller has set signals")
  func terminate() throws {
    // The stream never ends; an answer shows that the program has set the signals anew.
    let run = try ShellRun(
      """
      trap '' TERM; mkfifo in out; "$TOOL" analyze --line-buffered <in >out & exec 3>in 4<out
      cat in.jsonl >&3; IFS= read -r answer <&4; kill -TERM $!; wait $!
      """, input: SampleStream.documents(1))
    #expect(run.status == 128 + 15)
  }

  @Test("with --line-buffered each answer comes before the next document")
  func lineBuffered() throws {
    let run = try ShellRun(
      """
      mkfifo in out; "$TOOL" analyze --line-buffered <in >out & exec 3>in 4<out
      for id in 1 2 3; do
        echo '{"id":'$id',"text":"x"}' >&3; IFS= read -r answer <&4; echo "$answer"
      done
      """, input: "")
    #expect(ids(run.lines) == ["1", "2", "3"])
  }

  @Test("what the operator must fix is an error")
  func operatorErrors() throws {
    #expect(try ShellRun("\"$TOOL\" analyze </", input: "").status == 2)
    #expect(try ShellRun("\"$TOOL\" analyze <in.jsonl >/dev/full", input: "1\n").status == 2)
    for options in ["--jobs 0", "--timeout-per-doc -1", "--max-doc-bytes 0", "file"] {
      #expect(try ShellRun("\"$TOOL\" analyze \(options)", input: "").status == 2)
    }
  }
}
