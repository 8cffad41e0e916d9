import CastAnalysis
import Characters
import DocumentModel
import PlainText
import TerminalCurses
import TerminalUI

@testable import Explorer

extension FuzzTarget {
  /// The explorer on a sample text or on a text in the input, with any keys and sizes.
  ///
  /// The input is what a terminal sends. Byte 0xF8 and two more change the size; byte 0xFA and one more are news from
  /// outside. If the first byte is odd, the text comes first, up to a byte 0xF9.
  static let explorer = FuzzTarget("explorer", longest: 96, sources: ["Sources/Explorer"]) {
    bytes in
    let (choice, rest) = bytes.choiceAndRest
    let parts = rest.split(separator: 0xF9, maxSplits: 1, omittingEmptySubsequences: false)
    let opened: OpenedText
    if choice & 1 == 1, let text = parts.first {
      opened = OpenedText(Array(text))
    } else {
      opened = OpenedText.samples[choice / 2 % OpenedText.samples.count]
    }
    let columns = [80, 40, 120, 13][choice / 16 % 4]
    ExplorerRun(
      document: opened.document, cast: opened.cast, columns: columns, rows: 16,
      colours: choice & 0x40 == 0 ? 256 : 0, isUnicode: choice & 0x80 == 0
    ).play(choice & 1 == 1 ? parts.last ?? rest[...] : rest[...])
  }
}

/// A text with its cast.
struct OpenedText: Sendable {
  let document: Document
  let cast: Cast

  init(_ text: [UInt8], id: Int = 1) {
    document = .readingPlainText(TextSource(copying: text), id: DocumentID(id), name: "text")
    cast = CastAnalyzer.cast(of: document)
  }

  static let samples = [
    OpenedText(Array(harbour.utf8), id: 2), OpenedText(Array(wide.utf8), id: 3),
    OpenedText(Array(plain.utf8), id: 4),
  ]

  private static let harbour = """
    CHAPTER I. Arrival

    Mrs. Vane met Captain Roth in Oslo. Roth, who came from Hamburg, worked for the Harbour Board.
    “You are expected,” said Captain Roth, who had come without a hat. Eleanor Vane laughed.

    Vane said nothing. Roth took the smaller trunk. The Norwegians sat where they could see the door.

    CHAPTER II. The Board

    The Harbour Board met on Thursdays. Roth sat at the window; Nobody had asked Eleanor Vane.

    By December the ice had closed the sound. Roth wrote to the Board; the Board wrote to Oslo.

    CHAPTER III. Thaw

    In March the ferry came back, and with it a man called Lindqvist, whom the Harbour Board knew.
    """

  private static let wide = """
    日本の文章です。Anna Roth met 田中 in 東京. שלום Anna. e\u{301}\u{302} नि 👨‍👩‍👧 \u{202E}x\u{1B}[31m

    Anna\tRoth \u{200B}came\u{FEFF} to İstanbul. ﬁne ﷺ \u{0}\u{7}\u{9B} Anna Roth said so.
    """

  private static let plain =
    "CHAPTER I\n\nCHAPTER II\n\n"
    + (0..<24).map { number in
      "The ferry left the quay \(number) times, and the ice of the winter \(number) held it. "
        + (number % 5 == 0 ? "Anna Roth of the Harbour Board saw it." : "Nobody saw it.")
    }.joined(separator: "\n\n")
}

/// The explorer without a terminal: keys from a terminal's bytes, and effects answered at once.
struct ExplorerRun {
  private var state: ExplorerState
  private var hasQuit = false

  init(
    document: Document, cast: Cast, columns: Int, rows: Int, colours: Int = 256,
    isUnicode: Bool = true
  ) {
    state = ExplorerState(
      document: document, size: ScreenSize(columns: columns, rows: rows),
      look: Look(colours: colours, isUnicode: isUnicode), width: .standard)
    apply(.report(BackgroundReport(document: document.id, content: .cast(cast))))
  }

  /// Plays what a terminal sends, and checks the screen before each change of size and at the end.
  func play(_ bytes: some Sequence<UInt8>) {
    var run = self
    var decoder = KeyDecoder()
    var rest = Array(bytes)[...]
    while !run.hasQuit, let byte = rest.popFirst() {
      if byte == 0xF8 {
        let size = ScreenSize(
          columns: Int(rest.popFirst() ?? 0) % 140, rows: Int(rest.popFirst() ?? 0) % 50)
        run.checkScreen()
        run.apply(.resized(size))
      } else if byte == 0xFA {
        run.tell(Int(rest.popFirst() ?? 0))
      } else {
        for key in decoder.decode([byte]) { run.apply(.key(key)) }
      }
    }
    for key in decoder.flush() where !run.hasQuit { run.apply(.key(key)) }
    run.checkScreen()
  }

  /// News from outside, by number.
  private mutating func tell(_ number: Int) {
    let progress = CastProgress(done: number << 20, total: 240 << 20, rate: number << 16)
    switch number % 8 {
    case 0: apply(.sourceChanged)
    case 1: replace(number: number / 8)
    case 2: apply(.notice("told"))
    case 3: apply(.report(report(.notice("told"))))
    case 4: apply(.report(report(.castWork(.waiting(progress.total)))))
    case 5: apply(.report(report(.castWork(.running(progress)))))
    case 6: apply(.report(report(.castWork(.stopped(progress)))))
    default: apply(.report(report(.castWork(.done))))
    }
  }

  /// The file has been read again, and contains another text.
  private mutating func replace(number: Int) {
    let others = OpenedText.samples.filter { $0.document.id != state.book.document.id }
    let text = others[number % others.count]
    apply(.replaced(text.document))
    apply(.report(report(.cast(text.cast))))
  }

  private func report(_ content: BackgroundReport.Content) -> BackgroundReport {
    BackgroundReport(document: state.book.document.id, content: content)
  }

  private mutating func apply(_ event: ExplorerEvent) {
    for effect in update(&state, event) {
      switch effect {
      case .run(let job): for report in job.answers() { apply(.report(report)) }
      case .quit: hasQuit = true
      case .stop, .stopAll, .findCast, .setMouse, .suspend, .redraw, .reload, .keep: break
      }
    }
    require(
      state.book.actors.list.cursorRow < max(1, state.book.actors.list.rowCount),
      "a row has the cursor")
    require(
      state.book.sections.list.cursorRow < max(1, state.book.sections.list.rowCount), "a row has it"
    )
  }

  /// The frame is as large as the screen, and no cell can act on a terminal.
  private func checkScreen() {
    let frame = render(state)
    require(frame.size == state.size, "a frame is as large as the screen")
    require(frame.cells.count == state.size.columns * state.size.rows, "a frame is full")
    if let cursor = frame.cursor {
      require(
        cursor.row < state.size.rows && cursor.column < state.size.columns, "the cursor is on it")
    }
    for line in frame.lines {
      for scalar in line.unicodeScalars {
        // Rows with right-to-left text get a direction mark.
        require(
          scalar.visibility == .visible || scalar == "\u{200E}",
          "no cell acts on a terminal, or hides something: \(scalar.value)")
      }
    }
  }
}
