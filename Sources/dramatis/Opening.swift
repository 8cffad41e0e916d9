import DocumentFormats
import DocumentModel
import TerminalCurses

/// Opens a document for the explorer: what takes long is shown on the terminal, and can be left.
struct Opening {
  private let options: ExploreOptions
  private let takeTerminal: () throws(Failure) -> CursesTerminal
  private(set) var terminal: CursesTerminal?
  private var failure: Failure?
  private var hasLeft = false
  private let start = WorkClock(done: 0)

  /// Makes ready to open.
  ///
  /// - Parameter takeTerminal: takes the terminal, when it is needed.
  init(
    _ options: ExploreOptions, takeTerminal: @escaping () throws(Failure) -> CursesTerminal
  ) {
    self.options = options
    self.takeTerminal = takeTerminal
  }

  /// The document; `nil` if the reader did not want to wait.
  ///
  /// What is wrong with a file is found before the terminal is touched, unless that takes long.
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

  /// Opens a document that is all there, showing how far its format is read.
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

  /// Most documents take less time than a screen that tells so would be worth, in seconds.
  private static let patience = 0.15

  private mutating func goesOn(_ progress: ForeignProgress) -> Bool {
    guard start.secondsSince() >= Self.patience else { return true }
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

  /// The terminal, taken if it hasn't been.
  mutating func needTerminal() throws(Failure) -> CursesTerminal {
    if let terminal { return terminal }
    let taken = try takeTerminal()
    terminal = taken
    return taken
  }
}
