import DocumentModel

/// What the reader corrects in a cast, and can take back and do again.
///
/// The corrections in force are the cast's; here stand those that were taken back, and the change that is being made.
struct CorrectionDesk: Sendable {
  /// Corrections taken back, the last one last.
  fileprivate(set) var undone: [Correction] = []
  /// What the reader has asked for and `settle` has not begun.
  fileprivate var asked: CorrectionChange?
  /// Number of the newest change; answers to older ones are dropped.
  fileprivate var generation = 0
  /// Whether a change is being made on a thread.
  fileprivate(set) var isChanging = false
}

/// A change of the list of corrections.
struct CorrectionChange: Equatable, Sendable {
  enum Step: Equatable, Sendable {
    case apply(Correction)
    /// Takes the last correction back.
    case undo
    /// Makes a correction again that was taken back.
    case redo(Correction)
  }

  var step: Step
  /// What has been done then, for the bottom line.
  var words: String
}

extension Book {
  /// Corrects the cast; what was taken back before can't be made again then.
  ///
  /// - Parameter words: what has been done, for the bottom line.
  mutating func correct(_ correction: Correction, _ words: String) {
    ask(CorrectionChange(step: .apply(correction), words: words))
  }

  /// Takes the last correction back.
  mutating func undoCorrection() {
    guard let last = cast.corrections.last else { return notice = "nothing to take back" }
    ask(
      CorrectionChange(
        step: .undo, words: "taken back: \(last.words); \(key(.redo)) does it again"))
  }

  /// Makes the last correction again that was taken back.
  mutating func redoCorrection() {
    guard let last = corrections.undone.last else { return notice = "nothing to do again" }
    ask(CorrectionChange(step: .redo(last), words: "done again: \(last.words)"))
  }

  private mutating func ask(_ change: CorrectionChange) {
    guard !corrections.isChanging else {
      notice = "the last correction is still being made"
      return
    }
    corrections.asked = change
  }

  /// Begins the change that has been asked for; of a small cast, makes it.
  mutating func settleCorrections() -> [ExplorerEffect] {
    guard let change = corrections.asked.take() else { return [] }
    corrections.generation += 1
    corrections.isChanging = true
    let job = CorrectionJob(
      document: document, cast: cast, change: change, generation: corrections.generation)
    guard let reports = job.answersAtOnce(isLate: { false }) else {
      notice = "correcting\(screen.look.ellipsis)"
      return [.run(job)]
    }
    return reports.flatMap { take($0.content) }
  }

  /// Takes a corrected cast in.
  mutating func take(_ corrected: CorrectedCast) {
    guard corrected.generation == corrections.generation, corrections.isChanging else { return }
    corrections.isChanging = false
    var new = corrected.cast
    // The analysis may have gone on meanwhile.
    new.updateExtraction(from: cast, of: document)
    cast = new
    switch corrected.change.step {
    case .apply: corrections.undone = []
    case .undo: corrections.undone += corrected.undone.map { [$0] } ?? []
    case .redo: _ = corrections.undone.popLast()
    }
    notice = corrected.change.words
    actors.list.marks = cast.items(at: actors.list.marks).compactMap(cast.anchor(ofMember:))
  }

  /// Gives up a change of a text that is being read anew.
  mutating func forgetCorrectionChange() {
    (corrections.asked, corrections.isChanging) = (nil, false)
  }
}

extension Correction {
  /// What it says, in a few words.
  var words: String {
    switch self {
    case .merge: "actors made one"
    case .split: "a name split off"
    case .moveMention, .moveWording: "a name moved"
    case .rename: "an actor renamed"
    case .retype: "a kind changed"
    case .hide: "an actor hidden"
    case .addAlias, .addMention: "a name added"
    }
  }
}
