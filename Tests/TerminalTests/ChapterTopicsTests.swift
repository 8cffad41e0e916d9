import TerminalUI
import Testing

@Suite("Topics of a chapter, found by the program") struct ChapterTopicsTests {
  /// Two chapters, the first of which changes between two topics so many times.
  private func book(changes: Int) throws -> TemporaryFile {
    let topics = """
      The harbour froze, and the harbour master closed the harbour. Ships lay in the harbour ice.

      Her mother wrote letters. Every letter of her mother's was a letter about money.
      """
    let chapter = [String](repeating: topics, count: changes).joined(separator: "\n\n")
    return try TemporaryFile(
      "CHAPTER I\n\n" + chapter + "\n\nCHAPTER II\n\nNothing more was said.\n")
  }

  @Test("a scripted run has them at once")
  func script() throws {
    let file = try book(changes: 6)
    let arguments = ["--script", "<s-tab><down>t", "--size", "60x20", file.path]
    let program = try RunningProgram(arguments, size: ScreenSize(columns: 80, rows: 60))
    #expect(program.nextState() == 0)
    #expect(program.screen.text.contains("topics are suggested"))
    #expect(program.screen.text.contains("  ~ "))
  }

  @Test("the explorer finds those of a long chapter meanwhile", arguments: [6, 300])
  func explorer(changes: Int) throws {
    let file = try book(changes: changes)
    let program = try RunningProgram([file.path])
    #expect(program.shows("CHAPTER II"))
    program.type("\t\tjt")
    #expect(program.shows("topics are suggested"))
    program.type("t")
    #expect(program.waits { !$0.screen.text.contains("  ~ ") })
    program.type("q")
    #expect(program.nextState() == 0)
  }
}
