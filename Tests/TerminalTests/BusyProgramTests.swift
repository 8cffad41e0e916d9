import Glibc
import Testing

@Suite("A program that is busy can be ended") struct BusyProgramTests {
  private func start(_ kind: String = "for-ever") throws -> RunningProgram {
    let program = try RunningProgram([kind], of: "BusyProgram")
    try #require(program.shows("ready"))
    program.type("x")
    try #require(program.shows("busy"))
    return program
  }

  private func expectRestored(
    _ program: RunningProgram, _ location: SourceLocation = #_sourceLocation
  ) {
    #expect(!program.screen.modes.contains(1049), sourceLocation: location)
    #expect(program.isRestored, sourceLocation: location)
  }

  @Test(
    "by two Ctrl-C, whatever was typed before",
    arguments: [["\u{3}\u{3}"], ["qqn\u{3}", "\u{3}"], ["\u{3}", "\u{3}"]])
  func interrupts(keys: [String]) throws {
    let program = try start()
    for key in keys { program.type(key) }
    #expect(program.nextState() == 1000 + Int(SIGINT))
    expectRestored(program)
  }

  @Test("by one signal", arguments: [SIGTERM, SIGHUP, SIGINT])
  func oneSignal(signal: Int32) throws {
    let program = try start()
    program.send(signal)
    #expect(program.nextState() == 1000 + Int(signal))
    expectRestored(program)
  }

  @Test("at once by a second signal")
  func twoSignals() throws {
    let program = try start()
    program.send(SIGTERM)
    program.send(SIGHUP)
    let state = try #require(program.nextState())
    #expect([1000 + Int(SIGTERM), 1000 + Int(SIGHUP)].contains(state))
    expectRestored(program)
  }

  @Test("by the terminal's going away")
  func hungUp() throws {
    let program = try start()
    program.hangUp()
    #expect(program.nextState() == 1000 + Int(SIGHUP))
  }

  @Test("and keys that were typed meanwhile are not lost")
  func keys() throws {
    let program = try start("a-while")
    program.type("abc\u{3}\u{1B}[A")
    #expect(program.shows("read abc"))
    program.type("x")
    #expect(program.nextState() == 0)
  }
}
