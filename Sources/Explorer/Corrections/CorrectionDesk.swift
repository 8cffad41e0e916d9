import DocumentModel
import Notebook

/// What the reader corrects in a cast, can take back and do again, and finds again the next time.
struct CorrectionDesk: Sendable {
  /// The corrections; the cast has those in force that fit the text.
  fileprivate(set) var placed = PlacedCorrections()
  /// What the reader has asked for and `settle` has not begun, in order.
  fileprivate var asked: [CorrectionChange] = []
  /// Changes by others than the reader; they wait until the text is complete.
  fileprivate var waiting: [CorrectionChange] = []
  /// The change that is being made on a thread.
  fileprivate var changing: CorrectionChange?
  /// Number of the newest change; answers to older ones are dropped.
  fileprivate var generation = 0
  var keeping = Keeping()

  /// How far the corrections are in the notebook's file.
  struct Keeping: Sendable {
    /// Whether corrections are written to a notebook, so that they outlast the program.
    var isOn = false
    /// What the file holds, as far as is known here, once the last notebook that was sent is written.
    fileprivate var base = Notebook()
    /// The last notebook that was sent; answers to older ones are dropped.
    fileprivate var lastSent = Notebook()
    /// Why the last notebook could not be written.
    fileprivate(set) var failure: String?
    /// Whether the reader has just been told, on leaving, that something isn't kept.
    var hasWarned = false
  }
}

/// A change of the list of corrections.
struct CorrectionChange: Sendable {
  enum Step: Sendable {
    case apply(Correction)
    /// Takes a correction back, by default the last one.
    case undo(KeptCorrection? = nil)
    /// Makes a correction again that was taken back, by default the last one.
    case redo(KeptCorrection? = nil)
    /// Takes in what has been changed in the notebook since it was `base`.
    case takeIn(Notebook, since: Notebook)
    /// Finds all corrections in a text that was read anew.
    case place
  }

  var step: Step
  /// What the bottom line says once it is made; empty for nothing.
  var words = ""
}

// MARK: The reader's changes

extension Book {
  /// Corrects the cast; what was taken back before can't be made again then.
  ///
  /// - Parameter done: what has been done, for the bottom line.
  mutating func correct(_ correction: Correction, _ done: String) {
    let lasting = corrections.keeping.isOn ? "" : " until you quit"
    let words = "\(done)\(lasting); \(key(.undo)) takes it back"
    ask(CorrectionChange(step: .apply(correction), words: words))
  }

  /// Takes a correction back, by default the last one.
  mutating func undoCorrection(_ correction: KeptCorrection? = nil) {
    ask(CorrectionChange(step: .undo(correction)))
  }

  /// Makes a correction again that was taken back, by default the last one.
  mutating func redoCorrection(_ correction: KeptCorrection? = nil) {
    ask(CorrectionChange(step: .redo(correction)))
  }

  /// At most so many changes wait while one is made on a thread; further keys are ignored.
  private static let mostAsked = 100

  private mutating func ask(_ change: CorrectionChange) {
    if corrections.asked.count < Self.mostAsked { corrections.asked.append(change) }
  }

  // MARK: Making changes

  /// Starts the changes that wait; one by the reader is made at once if the cast is small.
  mutating func settleCorrections() -> [ExplorerEffect] {
    var effects: [ExplorerEffect] = []
    while corrections.changing == nil, let change = nextChange() {
      corrections.generation += 1
      corrections.changing = change
      let job = CorrectionJob(
        document: document, cast: cast, corrections: corrections.placed, change: change,
        generation: corrections.generation)
      if change.isReaders, let reports = job.answersAtOnce(isLate: { false }) {
        effects += reports.flatMap { take($0.content) }
      } else {
        effects.append(.run(job))
      }
    }
    if !corrections.asked.isEmpty || corrections.changing?.isReaders == true {
      notice = "correcting\(screen.look.ellipsis)"
    }
    return effects
  }

  private mutating func nextChange() -> CorrectionChange? {
    if !corrections.waiting.isEmpty {
      // Quotes are looked for in the whole text; what the reader asks meanwhile is about the corrected cast.
      return document.isComplete ? corrections.waiting.removeFirst() : nil
    }
    while !corrections.asked.isEmpty {
      let asked = corrections.asked.removeFirst()
      switch asked.step {
      case .undo where corrections.placed.inForce.isEmpty: notice = "nothing to take back"
      case .redo where corrections.placed.undone.isEmpty: notice = "nothing to do again"
      default: return asked
      }
    }
    return nil
  }

  /// Takes a corrected cast in.
  mutating func take(_ corrected: CorrectedCast) -> [ExplorerEffect] {
    guard corrected.generation == corrections.generation, corrections.changing != nil else {
      return []
    }
    corrections.changing = nil
    if corrected.isWithoutEffect(on: corrections.placed) {
      notice = "what this correction is about is no longer there"
      return []
    }
    let before = corrections.placed
    var new = corrected.cast
    // The analysis may have gone on meanwhile.
    new.updateExtraction(from: cast, of: document)
    (cast, corrections.placed) = (new, corrected.corrections)
    actors.list.marks = cast.items(at: actors.list.marks).compactMap(cast.anchor(ofMember:))
    if case .takeIn(let theirs, let base) = corrected.change.step {
      corrections.keeping.base = corrections.keeping.base.merged(with: theirs, since: base)
    }
    say(corrected.change, before)
    return keepNotebook()
  }

  /// Says in the bottom line what a change has done.
  ///
  /// - Parameter before: the corrections before it.
  private mutating func say(_ change: CorrectionChange, _ before: PlacedCorrections) {
    switch change.step {
    case .apply: return notice = change.words
    case .undo(let kept):
      let undone = (kept ?? before.inForce.last?.kept)?.decision.words ?? ""
      return notice = "taken back: \(undone); \(key(.redo)) does it again"
    case .redo(let kept):
      let redone = (kept ?? before.undone.last?.kept)?.decision.words ?? ""
      return notice = "done again: \(redone)"
    case .takeIn, .place: break
    }
    let (all, misfits) = (corrections.placed.inForce.count, corrections.placed.misfitCount)
    let note =
      misfits == 0
      ? change.words
      : "corrections without a place in this text: \(misfits) of \(all); "
        + "\(key(.keptLens)) lists them"
    if !note.isEmpty { notice = notice.map { "\($0); \(note)" } ?? note }
  }

  /// Drops changes of the old text when it has been read anew, and looks the corrections up in the new one.
  mutating func placeCorrectionsAnew() {
    let given = (corrections.changing.map { [$0] } ?? []) + corrections.asked
    (corrections.changing, corrections.asked) = (nil, [])
    corrections.placed = corrections.placed.unplaced
    corrections.waiting.insert(CorrectionChange(step: .place), at: 0)
    corrections.waiting += given.filter { !$0.isReaders }
    if given.contains(where: \.isReaders) {
      notice = notice.map { "\($0); the last correction was not made" }
    }
  }

  // MARK: The notebook

  /// Takes in what was kept of the document when it was opened.
  mutating func take(_ notebook: Notebook) {
    guard !notebook.isEmpty else { return }
    let count = notebook.corrections.count
    let words = count == 0 ? "" : "your corrections hold: \(count)"
    corrections.waiting.append(
      CorrectionChange(step: .takeIn(notebook, since: Notebook()), words: words))
  }

  /// Takes in what is in the notebook's file after it was written.
  mutating func take(_ kept: Notebook, of sent: Notebook) {
    // A newer notebook is being written; the answer to it will hold all that this one does.
    guard sent.holdsSame(as: corrections.keeping.lastSent) else { return }
    corrections.keeping.failure = nil
    guard !kept.holdsSame(as: sent) else { return }
    let words = "another program's taken in, too"
    corrections.waiting.append(
      CorrectionChange(step: .takeIn(kept, since: sent), words: words))
  }

  /// Says that the notebook could not be written.
  mutating func takeFailure(_ reason: String) {
    corrections.keeping.failure = reason
    notice = "not kept: \(reason)"
  }

  /// Writes the notebook if it has changed.
  private mutating func keepNotebook() -> [ExplorerEffect] {
    guard corrections.keeping.isOn else { return [] }
    let (base, now) = (corrections.keeping.base, corrections.placed.notebook)
    guard !now.holdsSame(as: base) else { return [] }
    (corrections.keeping.base, corrections.keeping.lastSent) = (now, now)
    var whole = now
    whole.document = KeptDocument(title: document.title, length: document.source.count)
    return [.keep(whole, since: base)]
  }

  /// Quits; if something isn't kept, says so first and quits at the next request.
  mutating func leave() -> [ExplorerEffect] {
    let isBusy = corrections.changing?.isReaders == true || !corrections.asked.isEmpty
    let unfinished = isBusy ? "the last one is still being made" : nil
    guard let reason = unfinished ?? corrections.keeping.failure, !corrections.keeping.hasWarned
    else {
      return [.quit]
    }
    warnOfLoss(reason)
    return []
  }

  /// Says that quitting now would lose the last corrections, and why.
  mutating func warnOfLoss(_ reason: String) {
    corrections.keeping.hasWarned = true
    notice = "\(key(.quit)) again leaves without your last corrections: \(reason)"
  }
}

extension CorrectedCast {
  /// Whether the correction named an actor that is no longer in the cast, so that nothing has changed.
  fileprivate func isWithoutEffect(on old: PlacedCorrections) -> Bool {
    change.isReaders && corrections == old
  }
}

extension CorrectionChange {
  /// Whether the reader has asked for it.
  var isReaders: Bool {
    switch step {
    case .apply, .undo, .redo: true
    case .takeIn, .place: false
    }
  }
}
