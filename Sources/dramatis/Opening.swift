import DocumentFormats
import DocumentModel
import System
import TerminalCurses

/// Opens a document for the explorer.
///
/// What takes long shows its progress on the terminal, and the reader may quit.
struct Opening {
  private let options: ExploreOptions
  private let takeTerminal: () throws(Failure) -> CursesTerminal
  private(set) var terminal: CursesTerminal?
  private var failure: Failure?
  private var hasLeft = false
  private let start = Stopwatch()

  /// Makes ready to open.
  ///
  /// - Parameter takeTerminal: takes the terminal, when it is needed.
  init(
    _ options: ExploreOptions, takeTerminal: @escaping () throws(Failure) -> CursesTerminal
  ) {
    self.options = options
    self.takeTerminal = takeTerminal
  }

  /// The document; `nil` if the reader quits while waiting.
  ///
  /// Errors in a file are found before the terminal is touched, unless opening takes long.
  mutating func open(id: DocumentID) throws(Failure) -> OpenDocument? {
    guard let incoming = try options.file.incoming() else {
      return try whole(id: id) { options, onProgress throws(Failure) in
        try options.file.open(options.opening, onProgress: onProgress)
      }
    }
    var screen = IncomingScreen(
      text: incoming, options: options.opening,
      screen: WaitingScreen(terminal: try needTerminal()))
    switch screen.wait() {
    case .left: return nil
    case .beginning(let text): return OpenDocument(text, id: id, headings: options.headings)
    case .whole(let text):
      return try whole(id: id) { options, onProgress throws(Failure) in
        try options.file.read(text, options.opening, onProgress: onProgress)
      }
    }
  }

  /// Opens a document that has arrived whole, showing the progress of its importer.
  private mutating func whole(
    id: DocumentID,
    _ open: (ExploreOptions, (ForeignProgress) -> Bool) throws(Failure) -> OpenedText
  ) throws(Failure) -> OpenDocument? {
    do throws(Failure) {
      let text = try open(options) { progress in self.goesOn(progress) }
      return OpenDocument(text, id: id, headings: options.headings)
    } catch {
      if hasLeft { return nil }
      throw failure ?? error
    }
  }

  /// Seconds before a progress line is shown; most documents are open by then.
  private static let patience = 0.15

  private mutating func goesOn(_ progress: ForeignProgress) -> Bool {
    guard start.seconds >= Self.patience else { return true }
    do throws(Failure) {
      let screen = WaitingScreen(terminal: try needTerminal())
      let share = progress.total > 0 ? "\(progress.done * 100 / progress.total)%" : ""
      screen.show("reading \(options.file.displayName)", share)
      hasLeft = !screen.goesOn()
      return !hasLeft
    } catch {
      failure = error
      return false
    }
  }

  /// The terminal; taken on first use.
  mutating func needTerminal() throws(Failure) -> CursesTerminal {
    if let terminal { return terminal }
    let taken = try takeTerminal()
    terminal = taken
    return taken
  }
}
