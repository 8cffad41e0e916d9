import CTerminal
import CastCache
import DocumentModel
import Explorer
import Glibc
import NotebookStore
import System
import TerminalCurses
import TerminalUI

/// The explorer on a terminal: wait, update, run the effects, draw.
///
/// Everything here happens on the main thread; others only leave reports in the mailbox.
struct Session {
  /// Milliseconds between two looks at the file when nothing else happens.
  private static let watchInterval = 1000

  private let terminal: CursesTerminal
  private let options: ExploreOptions
  private let mailbox = Mailbox()
  private var jobs: JobRunner
  private let reading = NewestJob()
  private let analysing = NewestJob()
  private let cache: CastCache?
  /// `nil` if the text is shown as found.
  private let keeper: NotebookKeeper?
  /// Whether the notebook of the document has been asked for.
  private var hasAskedNotebook = false
  private var state: ExplorerState
  private var open: OpenDocument
  private var analysis: AnalysisThread?
  private var documentCount = 1
  /// Whether a change of the file has been announced already.
  private var isChangeKnown = false
  /// Whether it is being read again.
  private var isReloading = false
  /// Time since reading it again last failed.
  private var lastFailure = Stopwatch()
  /// Seconds from a failure to the next attempt: 2, then twice as long each time, up to 16; 0 after a success.
  private var retryPause = 0.0
  /// Keys that have come and wait for their turn.
  private var keys: ArraySlice<Key> = []
  private var hasQuit = false
  /// Whether something has happened since the last frame.
  private var needsFrame = false

  /// Opens the text, takes the terminal, runs until the reader leaves; returns the exit status.
  static func run(_ options: ExploreOptions) throws(Failure) -> Int32 {
    // A file is opened and analysed before the terminal is touched, so that an error is simply printed.
    var opening = Opening(options) { () throws(Failure) in try takeTerminal(options) }
    defer { opening.terminal?.close() }
    guard let open = try opening.open(id: DocumentID(0)) else { return 0 }
    var session = Session(open, try opening.needTerminal(), options)
    return session.loop()
  }

  private static func takeTerminal(_ options: ExploreOptions) throws(Failure) -> CursesTerminal {
    let refusesColours = getenv("NO_COLOR").map { $0.pointee != 0 } ?? false
    do throws(TerminalError) {
      return try CursesTerminal(
        areColoursWanted: options.colours.map { $0 > 0 } ?? !refusesColours,
        isMouseWanted: options.hasMouse)
    } catch {
      throw Failure(error)
    }
  }

  private init(_ open: OpenDocument, _ terminal: CursesTerminal, _ options: ExploreOptions) {
    self.terminal = terminal
    self.open = open
    self.options = options
    jobs = JobRunner(mailbox)
    cache = options.usesCache ? .ofThisProgram : nil
    keeper = options.usesNotebook ? Self.keeper(mailbox, options) : nil
    let abilities = terminal.abilities
    let look = Look(
      colours: min(abilities.colours, options.colours ?? .max),
      isUnicode: abilities.isUnicode && !options.isASCII,
      marksDirection: Self.marksDirection)
    state = ExplorerState(
      document: open.document, size: terminal.size, look: look, width: .terminal,
      hasMouse: options.hasMouse, isKept: options.usesNotebook)
    if let report = open.castReport { apply(report) }
  }

  /// Whether right-to-left text may be kept apart by marks: not in mlterm, which gives them a width,
  /// and not with DRAMATIS_BIDI=none (docs/right-to-left.md).
  private static var marksDirection: Bool {
    environmentVariable("MLTERM") == nil
      && environmentVariable("TERM")?.hasPrefix("mlterm") != true
      && environmentVariable("DRAMATIS_BIDI") != "none"
  }

  private static func keeper(_ mailbox: Mailbox, _ options: ExploreOptions) -> NotebookKeeper {
    let folder = NotebookStore.folder(environment: environmentVariable)
    return NotebookKeeper(mailbox) { key in
      options.corrections.map { NotebookStore(file: $0) }
        ?? NotebookStore(of: key, folder: folder, isBeside: options.isBeside)
    }
  }

  // MARK: The loop

  private mutating func loop() -> Int32 {
    show()
    startAnalysis()
    askNotebook()
    while !hasQuit {
      terminal.wait(limit: keys.isEmpty ? Self.watchInterval : 0)
      if let status = takeSignals() { return status }
      takeKeys()
      if terminal.isHungUp {
        _ = keeper?.finish(milliseconds: 1000)
        return 2
      }
      for news in mailbox.take() { take(news) }
      askNotebook()
      watchFile()
      // One frame, however much has happened.
      if needsFrame && !hasQuit { show() }
    }
    analysis?.cancel()
    return 0
  }

  private mutating func show() {
    needsFrame = false
    terminal.show(render(state))
  }

  /// Handles signals; returns an exit status if one of them ends the program.
  private mutating func takeSignals() -> Int32? {
    let signals = terminal_take_signals()
    if signals & TERMINAL_END != 0 {
      terminal.close()
      _ = keeper?.finish(milliseconds: 1000)
      terminal_end_by_signal()
      return 2
    }
    if signals & TERMINAL_SUSPEND != 0 { suspend() }
    if signals & TERMINAL_RESUMED != 0 { terminal.resume() }
    if signals & (TERMINAL_SUSPEND | TERMINAL_RESUMED | TERMINAL_RESIZED) != 0 {
      fitToWindow()
      needsFrame = true
    }
    return nil
  }

  private mutating func fitToWindow() {
    terminal.fitToWindow()
    let size = terminal.size
    if size != state.size { apply(.resized(size)) }
  }

  /// Seconds of work on keys after which a frame is drawn and signals are handled.
  private static let turnLength = 0.02

  /// Handles the keys that have come; those that don't fit into a turn wait.
  private mutating func takeKeys() {
    // Keys that haven't been read stay where the watch for Ctrl-C sees them.
    if keys.isEmpty { keys = terminal.pendingKeys()[...] }
    let watch = Stopwatch()
    while !hasQuit, let key = keys.popFirst() {
      apply(.key(key))
      if watch.seconds >= Self.turnLength { return }
    }
  }

  private mutating func take(_ news: News) {
    switch news {
    case .report(let report): apply(.report(report))
    case .reopened(let result): reopen(result)
    case .notebook(let opened):
      apply(.notebook(opened.notebook))
      let words = [opened.message, opened.consequence].compactMap { $0 }
      if !words.isEmpty { apply(.notice(words.joined(separator: "; "))) }
    case .kept(let kept, let sent):
      apply(.kept(kept.notebook, of: sent))
      if let message = kept.message { apply(.notice(message)) }
    case .notKept(let reason): apply(.notKept(reason))
    }
  }

  // MARK: The notebook

  /// Asks for the notebook as soon as it is known what it is found by: of a text that arrives, at its end.
  private mutating func askNotebook() {
    guard !hasAskedNotebook, let keeper, let findKey = notebookKey() else { return }
    hasAskedNotebook = true
    keeper.open(findKey)
  }

  private func notebookKey() -> NotebookKeeper.FindKey? {
    if open.rest?.incoming != nil && !state.book.document.isComplete { return nil }
    let source = state.book.document.source
    guard case .path(let path) = options.file else { return { DocumentKey(text: source) } }
    return { DocumentKey(file: path) ?? DocumentKey(text: source) }
  }

  /// Leaves if everything is kept, or the reader knows what isn't.
  private mutating func quit() {
    let reason = keeper?.finish(milliseconds: state.acceptsLoss ? 500 : 3000)
    guard let reason, !state.acceptsLoss else { return hasQuit = true }
    apply(.lossOnLeaving(reason))
  }

  /// Reads the file again if it has changed.
  ///
  /// If that fails, it is tried again later, and announced once.
  private mutating func watchFile() {
    guard !isReloading, lastFailure.seconds >= retryPause else { return }
    guard open.text.hasChanged() else { return isChangeKnown = false }
    if isChangeKnown {
      reload()
    } else {
      isChangeKnown = true
      apply(.sourceChanged)
    }
  }

  // MARK: Effects

  private mutating func apply(_ event: ExplorerEvent) {
    needsFrame = true
    for effect in update(&state, event) { perform(effect) }
  }

  private mutating func perform(_ effect: ExplorerEffect) {
    switch effect {
    case .run(let job): for report in jobs.run(job) { apply(.report(report)) }
    case .stop(let lane): jobs.stop(lane)
    case .stopAll: jobs.stopAll()
    case .findCast(let isWanted): analysis?.findCast(isWanted)
    case .setMouse(let isOn): terminal.setMouse(isOn)
    case .suspend: suspend()
    case .redraw: terminal.redraw()
    case .reload: reload()
    case .keep(let notebook, let base): keeper?.keep(notebook, since: base)
    case .quit: quit()
    }
  }

  private mutating func suspend() {
    terminal.suspend()
    fitToWindow()
  }

  /// Reads the file again on a thread: a document in another format may take seconds.
  private mutating func reload() {
    guard !isReloading else { return }
    isReloading = true
    let id = DocumentID(documentCount)
    documentCount += 1
    reading.start { [mailbox, options] isGivenUp in
      mailbox.post(.reopened(OpenDocument.again(options, id: id) { !isGivenUp() }))
    }
  }

  private mutating func reopen(_ result: Result<OpenDocument, Failure>) {
    isReloading = false
    switch result {
    case .success(let document):
      analysis?.cancel()
      open = document
      (isChangeKnown, retryPause) = (false, 0)
      for event in result.events { apply(event) }
      startAnalysis()
      if hasAskedNotebook, let findKey = notebookKey() { keeper?.reopen(findKey) }
    case .failure:
      if retryPause == 0 { for event in result.events { apply(event) } }
      lastFailure = Stopwatch()
      retryPause = min(max(2, 2 * retryPause), 16)
    }
  }

  /// Starts to read and analyse the rest in the background.
  private mutating func startAnalysis() {
    analysis = open.rest.map { AnalysisThread($0, mailbox, on: analysing, cache: cache) }
  }
}
