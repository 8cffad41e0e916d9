import Glibc
import Notebook
import System
import TestSupport
import Testing

@Suite("Corrections outlast the program") struct KeptCorrectionTests {
  private static let text =
    "The harbour\n\nMrs. Vane stepped ashore in Lisbon.\n\nVane looked back.\n"

  /// A document with its notebook beside it, removed at the end.
  private final class Document {
    let file: TemporaryFile
    var notebook: String { file.path + ".dramatis.json" }

    init() throws { file = try TemporaryFile(KeptCorrectionTests.text) }

    deinit { unlink(notebook) }

    /// The explorer on it, with the cursor on the first actor.
    func open(_ arguments: [String] = []) throws -> RunningProgram {
      let program = try RunningProgram(["--beside", file.path] + arguments)
      try #require(program.shows("stepped ashore"))
      program.type("\u{1B}[B")
      return program
    }

    /// What the notebook's file says; nothing without one.
    func read() throws -> NotebookFile? {
      let descriptor = Glibc.open(notebook, O_RDONLY)
      guard descriptor >= 0 else { return nil }
      defer { close(descriptor) }
      let bytes = try readToEnd(descriptor, expecting: 0)
      defer { bytes.deallocate() }
      return NotebookFile(UnsafeRawBufferPointer(bytes))
    }

    /// The names that actors have been given, in the notebook.
    func names() throws -> [String] {
      let corrections = try read()?.notebook.corrections ?? []
      return corrections.compactMap {
        if case .rename(let name) = $0.decision { name } else { nil }
      }
    }
  }

  /// Keys that give the actor under the cursor a name.
  private func rename(_ name: String) -> String { "=\u{15}\(name)\r" }

  @Test("what was corrected holds in the next run, and can be taken back there")
  func nextRun() throws {
    let document = try Document()
    let first = try document.open()
    first.type(rename("Eleanor"))
    #expect(first.shows("renamed; u takes it back"))
    first.type("q")
    #expect(first.nextState() == 0)
    #expect(try document.names() == ["Eleanor"])
    let second = try document.open()
    #expect(second.shows("Eleanor"))
    second.type("u")
    #expect(second.waits { !$0.screen.text.contains("Eleanor") })
    second.type("q")
    #expect(second.nextState() == 0)
    #expect(try document.names() == [] && document.read()?.notebook.undone.count == 1)
  }

  @Test("nothing is written before something is corrected, nor with --as-found")
  func nothingWritten() throws {
    let document = try Document()
    let program = try document.open()
    program.type("q")
    #expect(program.nextState() == 0)
    let asFound = try RunningProgram(["--as-found", document.file.path])
    try #require(asFound.shows("stepped ashore"))
    asFound.type("\u{1B}[B" + rename("Eleanor"))
    #expect(asFound.shows("renamed until you quit"))
    asFound.type("q")
    #expect(asFound.nextState() == 0)
    #expect(try document.read() == nil)
  }

  @Test("two programs add to what the other has written")
  func twoPrograms() throws {
    let document = try Document()
    let (one, two) = (try document.open(), try document.open())
    one.type(rename("Eleanor"))
    #expect(one.shows("renamed"))
    one.type("q")
    #expect(one.nextState() == 0)
    two.type("\u{1B}[B" + rename("Lisboa"))
    #expect(two.shows("another program's taken in, too") && two.shows("Eleanor"))
    two.type("q")
    #expect(two.nextState() == 0)
    #expect(try document.names() == ["Eleanor", "Lisboa"])
  }

  @Test("a folder that can't be written to is told, and leaving asks once")
  func unwritable() throws {
    let document = try Document()
    // A folder is in the place of the notebook.
    mkdir(document.notebook, 0o700)
    defer { rmdir(document.notebook) }
    let program = try document.open()
    program.type(rename("Eleanor"))
    #expect(program.shows("not kept"))
    program.type("q")
    #expect(program.shows("q again leaves without your last corrections"))
    program.type("q")
    #expect(program.nextState() == 0)
  }

  /// Number of programs that are killed; DRAMATIS_KILLS sets another.
  private static let kills = getenv("DRAMATIS_KILLS").flatMap { Int(String(cString: $0)) } ?? 10

  @Test("a program that is killed leaves a whole file, in which the last change is missing at most")
  func killed() throws {
    let document = try Document()
    var random = SeededGenerator(seed: 7)
    var kept: [String] = []
    for round in 0..<Self.kills {
      let program = try document.open()
      let names = (0...random.below(3)).map { "Actor\(round)x\($0)" }
      var shown: [String] = []
      for (index, name) in names.enumerated() {
        program.type(rename(name))
        // Some are killed while the last change is made or written, at one moment or another.
        if index == names.count - 1, random.below(2) == 0 { break }
        try #require(program.shows(name))
        shown.append(name)
      }
      let bytes = program.bytes.count + random.below(400)
      if shown.count < names.count {
        _ = program.waits { $0.bytes.count >= bytes || $0.screen.text.contains(names.last ?? "") }
      }
      program.send(SIGKILL)
      #expect(program.nextState() != 0)
      let file = try document.read()
      #expect(file?.flaw == nil)
      let now = try document.names()
      #expect(now.starts(with: kept), "round \(round)")
      #expect(shown.dropLast().allSatisfy(now.contains), "round \(round)")
      kept = now
    }
    #expect(kept.count >= Self.kills / 2)
  }
}
