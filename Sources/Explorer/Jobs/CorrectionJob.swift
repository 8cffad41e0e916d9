import DocumentModel
import System

extension JobLane {
  static let correction = JobLane("correction")
}

/// Makes a change of the corrections, which makes the tables of the cast anew.
struct CorrectionJob: Job {
  let document: Document
  let cast: Cast
  let change: CorrectionChange
  /// Number of the change.
  let generation: Int

  let lane = JobLane.correction

  /// Mentions of a cast whose tables are made in a part of a frame (*War and Peace* has 40,000).
  private static let fewMentions = 1 << 16

  func answersAtOnce(isLate: () -> Bool) -> [BackgroundReport]? {
    cast.mentions.count <= Self.fewMentions ? answers() : nil
  }

  func run(
    workers: WorkerCount, isCancelled: @escaping @Sendable () -> Bool,
    deliver: (BackgroundReport) -> Void
  ) {
    var changed = CorrectedCast(cast: cast, change: change, generation: generation)
    switch change.step {
    case .apply(let correction), .redo(let correction):
      changed.cast.correct([correction], of: document)
    case .undo: changed.undone = changed.cast.undoCorrection()
    }
    deliver(BackgroundReport(document: document.id, content: .answer(changed)))
  }
}

/// A cast with other corrections.
struct CorrectedCast: JobAnswer {
  var cast: Cast
  let change: CorrectionChange
  let generation: Int
  /// The correction that was taken back.
  var undone: Correction?

  func take(in book: inout Book) -> [ExplorerEffect] {
    book.take(self)
    return []
  }
}
