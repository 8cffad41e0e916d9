import Cncurses
import Glibc
import TerminalUI
import TestSupport
import Testing

@testable import TerminalCurses

/// What goes out for a frame, on a model of a terminal.
///
/// One after the other: ncurses and the descriptions of terminals are global.
@Suite("Drawing frames on a terminal", .serialized) struct FrameDrawingTests {
  private static let size = ScreenSize(columns: 30, rows: 8)

  /// ncurses on a file in memory, as an xterm of 256 colours.
  private final class Curses {
    private let file = cn_memory_file()
    private let screen: OpaquePointer
    private var offset = 0

    init?() {
      TerminalLocale.useUnicode()
      setenv("LINES", "\(size.rows)", 1)
      setenv("COLUMNS", "\(size.columns)", 1)
      guard file >= 0, let screen = cn_newterm("xterm-256color", file) else { return nil }
      self.screen = screen
    }

    deinit {
      endwin()
      delscreen(screen)
    }

    /// What was written since the last time.
    func written() -> [UInt8] {
      let new = [UInt8](unsafeUninitializedCapacity: 1 << 20) { buffer, count in
        count = max(0, pread(file, buffer.baseAddress, buffer.count, off_t(offset)))
      }
      offset += new.count
      return new
    }
  }

  private static let words = ["Ann", "met", "日本", "語", "–", "über", "한", "a", "WWW", "é"]
  private static let styles: [Style] = [
    .plain, Style(.bold), Style(.reverse), Style([.underline, .bold], foreground: .palette(3)),
    Style(foreground: .palette(12)), Style(.dim, foreground: .palette(130)),
    Style(background: .palette(52)), Style(foreground: .palette(16), background: .palette(222)),
    Style(.italic), Style(.bold, foreground: .palette(16), background: .palette(222)),
  ]

  /// A frame like the one before it, with some more words drawn over it; the last cell stays empty.
  private static func frame(over last: Frame?, _ random: inout SeededGenerator) -> Frame {
    var frame = random.below(6) == 0 ? Frame(size: size) : last ?? Frame(size: size)
    for _ in 0..<random.below(8) {
      let place = ScreenPosition(row: random.below(size.rows), column: random.below(size.columns))
      let room = size.columns - place.column - (place.row == size.rows - 1 ? 1 : 0)
      let text = (0..<random.below(6)).map { _ in words[random.below(words.count)] }
      frame.draw(
        text.joined(separator: " "), at: place, columns: room,
        style: styles[random.below(styles.count)], width: .standard)
    }
    frame.cursor =
      random.below(2) == 0
      ? nil : ScreenPosition(row: random.below(size.rows), column: random.below(size.columns))
    return frame
  }

  /// What can be seen of a frame's styles: of a blank, what is behind it and the lines through it.
  private static func seen(_ style: Style, _ isBlank: Bool) -> Style {
    guard isBlank else { return style }
    var style = style
    style.attributes.formIntersection([.reverse, .underline])
    if !style.attributes.contains(.reverse), !style.attributes.contains(.underline) {
      style.foreground = .standard
    }
    return style
  }

  private static func expect(
    _ screen: VirtualScreen, shows frame: Frame, _ location: SourceLocation = #_sourceLocation
  ) {
    #expect(screen.lines == frame.lines, sourceLocation: location)
    #expect(screen.unknown == [], sourceLocation: location)
    #expect(screen.modes.contains(25) == (frame.cursor != nil), sourceLocation: location)
    #expect(
      screen.cursor == frame.cursor ?? ScreenPosition(row: 0, column: 0), sourceLocation: location)
    let styles = screen.styles.joined()
    for (index, pair) in zip(frame.cells, styles).enumerated() where !pair.0.isContinuation {
      let isBlank = pair.0.value == 0x20
      #expect(
        seen(pair.0.style, isBlank) == seen(pair.1, isBlank), "cell \(index)",
        sourceLocation: location)
    }
  }

  @Test("a screen that is cleared shows the frame", arguments: 0..<30 as Range<UInt64>)
  func first(seed: UInt64) throws {
    try #require(cn_load_description("xterm-256color", STDOUT_FILENO))
    defer { cn_free_description() }
    TerminalLocale.useUnicode()
    var random = SeededGenerator(seed: seed)
    let frame = Self.frame(over: Self.frame(over: nil, &random), &random)
    try #require(FirstFrame.canDraw(frame))
    var painter = FirstFrame(colours: 256, text: CellText(isUTF8: true))
    var screen = VirtualScreen(size: Self.size)
    screen.feed(Array("left over from before\r\n日本".utf8))
    screen.feed(painter.draw(frame))
    Self.expect(screen, shows: frame)
  }

  @Test("a screen that ncurses changes from frame to frame shows each")
  func painted() throws {
    let curses = try #require(Curses())
    var painter = FramePainter(styles: CursesStyles(colours: 256), text: CellText(isUTF8: true))
    var random = SeededGenerator(seed: 9)
    var screen = VirtualScreen(size: Self.size)
    var last: Frame?
    for number in 0..<150 {
      let frame = Self.frame(over: last, &random)
      if number % 40 == 39 {
        // Something else wrote on the screen.
        screen.feed(Array("\u{1B}[3;3Hnews".utf8))
        clearok(cn_curscr(), true)
        painter.forget()
      }
      painter.paint(frame)
      screen.feed(curses.written())
      Self.expect(screen, shows: frame)
      last = frame
    }
  }

  @Test("a frame that didn't change sends nothing")
  func unchanged() throws {
    let curses = try #require(Curses())
    var painter = FramePainter(styles: CursesStyles(colours: 256), text: CellText(isUTF8: true))
    var random = SeededGenerator(seed: 4)
    let frame = Self.frame(over: Self.frame(over: nil, &random), &random)
    painter.paint(frame)
    #expect(!curses.written().isEmpty)
    painter.paint(frame)
    #expect(curses.written() == [])
  }

  @Test("what must not be sent is replaced, by as many cells", arguments: [true, false])
  func replaced(isUTF8: Bool) throws {
    try #require(cn_load_description("xterm-256color", STDOUT_FILENO))
    defer { cn_free_description() }
    TerminalLocale.useUnicode()
    var frame = Frame(size: ScreenSize(columns: 12, rows: 2))
    let scalars: [(Unicode.Scalar, Int)] = [
      ("\u{1B}", 1), ("\u{9B}", 1), ("\u{202E}", 1), ("日", 1), ("é", 2), ("é", 1),
    ]
    var column = 0
    for (scalar, width) in scalars {
      frame.put(scalar, width: width, at: ScreenPosition(row: 0, column: column), style: .plain)
      column += width
    }
    frame.put("|", width: 1, at: ScreenPosition(row: 0, column: column), style: .plain)
    var painter = FirstFrame(colours: 256, text: CellText(isUTF8: isUTF8))
    var screen = VirtualScreen(size: frame.size)
    screen.feed(painter.draw(frame))
    #expect(
      screen.lines[0] == (isUTF8 ? "\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD} é|" : "????? ?|"))
    #expect(screen.unknown == [])
  }

  @Test("marks that combine are sent with their character, others are not")
  func marks() {
    TerminalLocale.useUnicode()
    var frame = Frame(size: ScreenSize(columns: 2, rows: 1))
    let place = ScreenPosition(row: 0, column: 0)
    frame.put("e", width: 1, at: place, style: .plain)
    for mark in ["\u{301}", "\u{202E}", "\u{200E}", "x"] as [Unicode.Scalar] {
      frame.addMark(mark, at: place)
    }
    #expect(CellText(isUTF8: true).marks(of: frame.cells[0], in: frame) == ["\u{301}", "\u{200E}"])
    #expect(CellText(isUTF8: false).marks(of: frame.cells[0], in: frame) == [])
  }

  @Test("a character in the last cell would scroll the screen")
  func lastCell() throws {
    try #require(cn_load_description("xterm-256color", STDOUT_FILENO))
    defer { cn_free_description() }
    var frame = Frame(size: Self.size)
    #expect(FirstFrame.canDraw(frame))
    frame.put(
      "x", width: 1, at: ScreenPosition(row: 7, column: 29), style: .plain)
    #expect(!FirstFrame.canDraw(frame))
  }

  @Test(
    "the keys that a terminal's description names are usual ones, but for the console's Shift-Tab",
    arguments: [
      ("xterm-256color", []), ("linux", [.backTab]), ("rxvt", []), ("tmux-256color", []),
      ("vt220", []),
    ] as [(String, [Key])])
  func describedKeys(type: String, added: [Key]) throws {
    try #require(cn_load_description(type, STDOUT_FILENO))
    defer { cn_free_description() }
    let described = KeySequence.describedKeys.enumerated().compactMap { index, key in
      cn_key_bytes(Int32(index)).map {
        KeySequence(bytes: Array(String(cString: $0).utf8), key: key)
      }
    }
    #expect(described.count >= 14)
    var decoder = KeyDecoder(extras: described)
    #expect(decoder.extras.map(\.key) == added)
    for sequence in described { #expect(decoder.decode(sequence.bytes) == [sequence.key]) }
  }

  @Test(
    "styles are those that the terminal has",
    arguments: [
      (Style(.italic), 256, "bold"), (Style([.italic, .underline]), 256, "underline"),
      (Style(foreground: .palette(12)), 8, "bold 4"),
      (Style(foreground: .palette(12), background: .palette(9)), 16, "12 on 9"),
      (Style(background: .palette(9)), 8, "on 1"), (Style(foreground: .palette(130)), 16, "plain"),
      (Style(.reverse, foreground: .palette(130), background: .palette(3)), 0, "reverse"),
    ])
  func available(style: Style, colours: Int, expected: String) {
    #expect("\(style.available(colours: colours, haveItalics: false))" == expected)
  }
}

@Suite("Capabilities of terminals") struct CapabilityTests {
  @Test(
    "are sent without the delays of hardware",
    arguments: [
      ("\u{1B}[H\u{1B}[J$<50>", "\u{1B}[H\u{1B}[J"), ("a$<5/*>b$<2>", "ab"), ("a<b>", "a<b>"),
      ("$", "$"), ("", ""),
    ])
  func delays(described: String, sent: String) {
    #expect(described.withCString { capability($0) } == sent)
  }

  @Test("that are absent or cancelled are empty")
  func absent() {
    #expect(capability(nil) == "")
    #expect(capability(UnsafePointer(bitPattern: -1)) == "")
  }

  @Test(
    "of characters are UTF-8 unless the environment names another set",
    arguments: [
      ([:], false), (["LANG": "C"], false), (["LANG": "de_DE.UTF-8"], false),
      (["LANG": "de_DE.utf8@euro"], false), (["LANG": "de_DE.ISO-8859-1"], true),
      (["LC_ALL": "de_DE.ISO-8859-1", "LANG": "C.UTF-8"], true),
      (["LC_ALL": "", "LC_CTYPE": "C.UTF-8", "LANG": "de_DE.ISO-8859-1"], false),
    ] as [([String: String], Bool)])
  func characterSets(environment: [String: String], isOther: Bool) {
    #expect(TerminalLocale.namesOtherCharacterSet { environment[$0] } == isOther)
  }
}
