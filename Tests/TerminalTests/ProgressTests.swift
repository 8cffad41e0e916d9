import Glibc
import TerminalUI
import Testing

@Suite("Progress of a subcommand") struct ProgressOfSubcommandTests {
  /// Long enough to be worth a word on a slow machine; whether one came does not matter here.
  private static let text = String(
    repeating: "Mrs. Vane stepped ashore in Lisbon, and nobody looked back.\n\n", count: 4000)

  @Test("goes to the terminal, which is left empty; the output is untouched")
  func terminal() throws {
    var ends: [Int32] = [-1, -1]
    try #require(Glibc.pipe(&ends) == 0)
    let file = try TemporaryFile(Self.text)
    let program = try RunningProgram(["actors", file.path], output: ends[1])
    close(ends[1])
    #expect(program.nextState() == 0)
    var buffer = [UInt8](repeating: 0, count: 40)
    let count = read(ends[0], &buffer, buffer.count)
    close(ends[0])
    #expect(String(decoding: buffer.prefix(count), as: UTF8.self).hasPrefix("{\"id\": 1, "))
    #expect(program.screen.lines.allSatisfy { $0.allSatisfy { $0 == " " } })
    #expect(program.screen.cursor == ScreenPosition(row: 0, column: 0))
  }
}
