import Glibc
import TerminalUI
import Testing

@Suite("The terminal is given back") struct TerminalLifeTests {
  static let text = "The harbour\n\nMrs. Vane stepped ashore in Lisbon.\n\nVane looked back.\n"

  private func open(
    type: String = "xterm-256color", size: ScreenSize = ScreenSize(columns: 80, rows: 24)
  ) throws -> (RunningProgram, TemporaryFile) {
    let file = try TemporaryFile(Self.text)
    let program = try RunningProgram([file.path], type: type, size: size)
    try #require(program.shows("stepped ashore"))
    return (program, file)
  }

  /// All that was switched on is off, and the settings are what they were.
  private func expectRestored(
    _ program: RunningProgram, _ location: SourceLocation = #_sourceLocation
  ) {
    #expect(
      program.screen.modes.isDisjoint(with: [1000, 1002, 1003, 1004, 1006, 1049, 2004]),
      sourceLocation: location)
    #expect(program.screen.modes.contains(25), "the cursor shows", sourceLocation: location)
    #expect(program.isRestored, sourceLocation: location)
    #expect(program.screen.unknown == [], sourceLocation: location)
  }

  @Test(
    "after q and Ctrl-C", arguments: ["q", "\u{3}"],
    ["xterm-256color", "tmux-256color", "linux", "vt100"])
  func quit(key: String, type: String) throws {
    let (program, file) = try open(type: type)
    defer { withExtendedLifetime(file) {} }
    #expect(!program.isRestored)
    #expect(program.screen.modes.isSuperset(of: [1000, 1006, 2004]))
    program.type(key)
    #expect(program.nextState() == 0)
    expectRestored(program)
  }

  @Test("after a signal that ends it, which it passes on", arguments: [SIGTERM, SIGHUP, SIGINT])
  func ended(signal: Int32) throws {
    let (program, file) = try open()
    defer { withExtendedLifetime(file) {} }
    program.send(signal)
    #expect(program.nextState() == 1000 + Int(signal))
    expectRestored(program)
  }

  @Test("after a crash", arguments: [SIGSEGV, SIGBUS, SIGILL, SIGABRT, SIGFPE, SIGTRAP])
  func crashed(signal: Int32) throws {
    let (program, file) = try open()
    defer { withExtendedLifetime(file) {} }
    program.send(signal)
    #expect(program.nextState() == 1000 + Int(signal))
    expectRestored(program)
  }

  @Test(
    "while it is stopped by Ctrl-Z or from outside, and taken again after fg",
    arguments: [true, false])
  func suspended(byKey: Bool) throws {
    let (program, file) = try open()
    defer { withExtendedLifetime(file) {} }
    if byKey { program.type("\u{1A}") } else { program.send(SIGTSTP) }
    #expect(program.nextState() == 2000 + Int(SIGTSTP))
    expectRestored(program)
    program.resize(ScreenSize(columns: 60, rows: 20))
    program.bringToForeground()
    #expect(program.nextState() == 3000)
    #expect(program.shows("stepped ashore"))
    #expect(program.waits { $0.screen.modes.isSuperset(of: [1000, 1006, 1049, 2004]) })
    program.type("q")
    #expect(program.nextState() == 0)
    expectRestored(program)
  }

  @Test("a terminal that goes away ends the program")
  func hungUp() throws {
    let (program, file) = try open()
    defer { withExtendedLifetime(file) {} }
    program.hangUp()
    let state = try #require(program.nextState())
    #expect(state == 2 || state == 1000 + Int(SIGHUP))
  }
}

@Suite("The terminal in use") struct TerminalUseTests {
  private func open(_ text: String = TerminalLifeTests.text) throws -> (
    RunningProgram, TemporaryFile
  ) {
    let file = try TemporaryFile(text)
    let program = try RunningProgram([file.path])
    try #require(program.shows("stepped ashore"))
    return (program, file)
  }

  @Test("a storm of sizes down to one cell ends in a whole screen")
  func resizeStorm() throws {
    let (program, file) = try open()
    defer { withExtendedLifetime(file) {} }
    for step in 0..<60 {
      program.resize(ScreenSize(columns: 1 + step * 7 % 90, rows: 1 + step * 5 % 30))
    }
    for size in [ScreenSize(columns: 1, rows: 1), ScreenSize(columns: 12, rows: 3)] {
      program.resize(size)
    }
    program.resize(ScreenSize(columns: 100, rows: 30))
    #expect(program.shows("stepped ashore"))
    #expect(program.waits { $0.screen.lines.last?.contains("help") == true })
    program.type("q")
    #expect(program.nextState() == 0)
  }

  @Test("a paste is no command")
  func paste() throws {
    let (program, file) = try open()
    defer { withExtendedLifetime(file) {} }
    program.type("\u{1B}[200~q\u{3}q\nq\u{1B}[201~")
    #expect(program.shows("past"))
    program.type("/\u{1B}[200~ashore\u{1B}[201~")
    #expect(program.waits { $0.screen.lines.last?.contains("ashore") == true })
    program.type("\u{3}q")
    #expect(program.nextState() == 0)
  }

  @Test("a click chooses what is under it")
  func click() throws {
    let (program, file) = try open()
    defer { withExtendedLifetime(file) {} }
    let lines = program.screen.lines
    let row = try #require(lines.lastIndex { $0.hasPrefix(" Everything") })
    let before = program.screen.cursor
    program.type("\u{1B}[<0;5;3M\u{1B}[<0;5;3m")
    #expect(program.waits { $0.screen.cursor != before })
    #expect(program.screen.cursor.row < row)
    program.type("q")
    #expect(program.nextState() == 0)
  }

  @Test("no byte of the text acts on the terminal")
  func hostileText() throws {
    let text = "The harbour\n\nVane stepped ashore \u{1B}]0;x\u{7}\u{1B}[31m\u{9B}31m\u{202E}end.\n"
    let (program, file) = try open(text)
    defer { withExtendedLifetime(file) {} }
    program.type("q")
    #expect(program.nextState() == 0)
    #expect(program.screen.unknown == [])
    let sent = String(decoding: program.bytes, as: UTF8.self).unicodeScalars
    #expect(!sent.contains { $0 == "\u{9B}" || $0 == "\u{202E}" || $0 == "\u{7}" })
    #expect(!String(sent).contains("\u{1B}]"))
  }
}
