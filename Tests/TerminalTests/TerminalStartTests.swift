import Glibc
import TerminalUI
import Testing

@Suite("With and without a terminal") struct TerminalStartTests {
  @Test("an unknown type works as xterm-256color", arguments: ["xterm-kitty", "no-such-type", ""])
  func unknownType(type: String) throws {
    let file = try TemporaryFile(TerminalLifeTests.text)
    let program = try RunningProgram([file.path], type: type)
    #expect(program.shows("stepped ashore"))
    program.type("q")
    #expect(program.nextState() == 0)
  }

  @Test(
    "the first frame is what ncurses draws after it",
    arguments: ["xterm-256color", "tmux-256color", "linux", "vt100"])
  func firstFrame(type: String) throws {
    let file = try TemporaryFile(TerminalLifeTests.text)
    let program = try RunningProgram([file.path], type: type)
    #expect(program.shows("stepped ashore"))
    let (first, cursor, count) = (program.screen.lines, program.screen.cursor, program.bytes.count)
    program.type("\u{0C}")
    #expect(
      program.waits {
        $0.bytes.count > count + 200 && $0.screen.lines == first && $0.screen.cursor == cursor
      })
    program.type("q")
    #expect(program.nextState() == 0)
  }

  @Test(
    "stressed text is italic, and bold on a terminal without italics",
    arguments: [("xterm-256color", "3mdid"), ("screen-256color", "1mdid")])
  func emphasis(type: String, words: String) throws {
    let file = try TemporaryFile("<!DOCTYPE html><html><body><p>He <em>did</em> say so.</body>")
    let program = try RunningProgram([file.path], type: type)
    #expect(program.shows("did say so"))
    let count = program.bytes.count
    #expect(String(decoding: program.bytes, as: UTF8.self).contains(words))
    // ncurses draws it again, and does the same; it may choose the character set, too.
    program.type("\u{0C}")
    #expect(
      program.waits {
        String(decoding: $0.bytes.dropFirst(count).filter { $0 != 0x0F }, as: UTF8.self)
          .contains(words)
      })
    program.type("q")
    #expect(program.nextState() == 0)
  }

  @Test("an empty environment works, and UTF-8 shows")
  func emptyEnvironment() throws {
    let file = try TemporaryFile("Älteste Straße\n\nEine Brücke bei Łódź, 東京.\n")
    let program = try RunningProgram([file.path], type: nil)
    #expect(program.shows("Brücke bei Łódź, 東京"))
    program.type("q")
    #expect(program.nextState() == 0)
  }

  @Test("a locale of another character set gets no bytes beyond ASCII")
  func latinLocale() throws {
    let file = try TemporaryFile("Eine Brücke – stepped\n")
    let program = try RunningProgram([file.path], environment: ["LANG=de_DE.ISO-8859-1"])
    #expect(program.shows("Brucke - stepped"))
    program.type("q")
    #expect(program.nextState() == 0)
    #expect(program.bytes.allSatisfy { $0 < 0x80 })
  }

  @Test("NO_COLOR sends no colour", arguments: ["NO_COLOR=1", "NO_COLOR="])
  func noColour(variable: String) throws {
    let file = try TemporaryFile(TerminalLifeTests.text)
    let program = try RunningProgram([file.path], environment: [variable])
    #expect(program.shows("stepped ashore"))
    program.type("q")
    #expect(program.nextState() == 0)
    let sent = String(decoding: program.bytes, as: UTF8.self)
    #expect(sent.contains("\u{1B}[38;5;") == (variable == "NO_COLOR="))
  }

  @Test("a terminal that cannot place its cursor is refused with a reason")
  func dumb() throws {
    let file = try TemporaryFile(TerminalLifeTests.text)
    let program = try RunningProgram([file.path], type: "dumb")
    #expect(program.nextState() == 2)
    #expect(program.screen.text.contains("cannot place its cursor"))
    #expect(program.isRestored)
  }

  @Test("a text from a pipe is shown, keys come from the terminal")
  func pipe() throws {
    var ends: [Int32] = [-1, -1]
    try #require(Glibc.pipe(&ends) == 0)
    let program = try RunningProgram(["-"], input: ends[0])
    #expect(program.shows("waiting for a text on standard input"))
    let text = Array(TerminalLifeTests.text.utf8)
    _ = write(ends[1], text, text.count)
    // The text shows while more may come; its actors are known at the end at the latest.
    #expect(program.shows("stepped ashore"))
    #expect(program.shows("reading"))
    close(ends[0])
    close(ends[1])
    program.type("q")
    #expect(program.nextState() == 0)
    #expect(program.isRestored)
  }

  @Test("what was said while waiting gives way to the text")
  func afterWaiting() throws {
    let file = try TemporaryFile("<h1>Arrival</h1><p>Mrs. Vane stepped ashore in Lisbon.</p>")
    let program = try RunningProgram(["--via", "sleep 0.5; cat", file.path])
    #expect(program.shows("reading"))
    #expect(program.shows("stepped ashore"))
    #expect(!program.screen.text.contains("q quits"))
    program.type("q")
    #expect(program.nextState() == 0)
  }

  @Test("a pipe that never ends can be left", arguments: ["q", "\u{3}"])
  func endlessPipe(key: String) throws {
    var ends: [Int32] = [-1, -1]
    try #require(Glibc.pipe(&ends) == 0)
    defer { for end in ends { close(end) } }
    let program = try RunningProgram([], input: ends[0])
    #expect(program.shows("waiting for a text on standard input"))
    program.type(key)
    #expect(program.nextState() == 0)
    #expect(program.isRestored)
  }

  @Test("without a terminal for the output the text is printed byte for byte")
  func outputToPipe() throws {
    var ends: [Int32] = [-1, -1]
    try #require(Glibc.pipe(&ends) == 0)
    let text = "\u{FEFF}One\r\n\r\nTwo \u{1B}[0m"
    let file = try TemporaryFile(text)
    let program = try RunningProgram([file.path], output: ends[1])
    close(ends[1])
    #expect(program.nextState() == 0)
    var buffer = [UInt8](repeating: 0, count: 100)
    let count = read(ends[0], &buffer, buffer.count)
    close(ends[0])
    #expect(Array(buffer.prefix(count)) == Array(text.utf8))
  }

  @Test(
    "what cannot be opened is said without touching the terminal",
    arguments: [
      (["/no/such/file"], "dramatis: /no/such/file: no such file"),
      (["/tmp"], "dramatis: /tmp: is a directory"),
      (["--nonsense"], "dramatis: unknown option \"--nonsense\""),
      ([], "usage: dramatis FILE"),
    ])
  func refused(arguments: [String], message: String) throws {
    let program = try RunningProgram(arguments)
    #expect(program.nextState() == 2)
    #expect(program.screen.text.contains(message))
    #expect(!program.bytes.contains(0x1B))
  }

  @Test("a scripted run prints its frames")
  func script() throws {
    let file = try TemporaryFile(TerminalLifeTests.text)
    let arguments = ["--script", "<down><shot><up>", "--size", "60x6", file.path]
    let program = try RunningProgram(arguments, size: ScreenSize(columns: 80, rows: 40))
    #expect(program.nextState() == 0)
    for title in ["frame 1: start, 60x6", "frame 2: shot", "frame 3: end"] {
      #expect(program.screen.text.contains(title))
    }
  }

  @Test("a file that grows while open is read again")
  func changedFile() throws {
    let file = try TemporaryFile(TerminalLifeTests.text)
    let program = try RunningProgram([file.path])
    #expect(program.shows("stepped ashore"))
    let descriptor = Glibc.open(file.path, O_WRONLY | O_APPEND)
    let more = Array("\nThen Tavares arrived.\n".utf8)
    _ = write(descriptor, more, more.count)
    close(descriptor)
    program.type("\u{1B}[I")
    #expect(program.shows("Tavares arrived"))
    program.type("q")
    #expect(program.nextState() == 0)
  }

  @Test("a long text is read on in the background")
  func longText() throws {
    let paragraph = "Mrs. Vane stepped ashore in Lisbon, and nobody looked back at her.\n\n"
    let text = String(repeating: paragraph, count: 20_000) + "Then Tavares arrived.\n"
    let file = try TemporaryFile(text)
    let program = try RunningProgram([file.path])
    #expect(program.shows("stepped ashore"))
    #expect(program.shows("of 20001"))
    program.type("/tavares")
    #expect(program.shows("Then Tavares arrived"))
    program.type("\u{3}q")
    #expect(program.nextState() == 0)
  }
}
