import DocumentModel
import Notebook
import System

extension JobLane {
  static let correction = JobLane("correction")
}

/// Makes a change of the corrections, which makes the tables of the cast anew.
struct CorrectionJob: Job {
  let document: Document
  let cast: Cast
  let corrections: PlacedCorrections
  let change: CorrectionChange
  /// Number of the change.
  let generation: Int

  let lane = JobLane.correction

  /// Mentions of a cast whose tables are made in a part of a frame (*War and Peace* has 40,000).
  private static let fewMentions = 1 << 16

  /// Bytes of a text in which a search for a quote takes a part of a frame.
  private static let shortText = 64 << 10

  func answersAtOnce(isLate: () -> Bool) -> [BackgroundReport]? {
    guard cast.mentions.count <= Self.fewMentions else { return nil }
    // A quote that has moved is sought in the whole text.
    if !change.isReaders, document.source.count > Self.shortText { return nil }
    return changed(isCancelled: isLate).map { [report($0)] }
  }

  func run(
    workers: WorkerCount, isCancelled: @escaping @Sendable () -> Bool,
    deliver: (BackgroundReport) -> Void
  ) {
    if let changed = changed(isCancelled: isCancelled) { deliver(report(changed)) }
  }

  private func report(_ corrected: CorrectedCast) -> BackgroundReport {
    BackgroundReport(document: document.id, content: .answer(corrected))
  }

  /// `nil` if it was cancelled.
  private func changed(isCancelled: () -> Bool) -> CorrectedCast? {
    guard let new = corrections.changed(by: change.step, cast, document, isCancelled: isCancelled)
    else { return nil }
    var corrected = CorrectedCast(
      cast: cast, corrections: new, change: change, generation: generation)
    corrected.cast.setCorrections(new.corrections, of: document)
    return corrected
  }
}

extension PlacedCorrections {
  /// What a step makes of them; `nil` if it was cancelled.
  ///
  /// A correction about what is no longer in the cast changes nothing.
  fileprivate func changed(
    by step: CorrectionChange.Step, _ cast: Cast, _ document: Document, isCancelled: () -> Bool
  ) -> PlacedCorrections? {
    var new = self
    switch step {
    case .apply(let correction):
      guard var kept = KeptCorrection(correction, cast, document) else { return self }
      kept.number = notebook.nextNumber
      new.inForce.append(PlacedCorrection(kept: kept, now: correction))
      new.undone = []
    case .undo(let kept): Self.move(kept, from: &new.inForce, to: &new.undone)
    case .redo(let kept):
      Self.move(kept, from: &new.undone, to: &new.inForce)
      new.putLastInOrder()
    case .takeIn(let theirs, let base):
      let merged = notebook.merged(with: theirs, since: base)
      new = PlacedCorrections(merged, in: document.source, known: self, isCancelled: isCancelled)
      if isCancelled() { return nil }
    case .place:
      new = PlacedCorrections(
        notebook, in: document.source, known: unplaced, isCancelled: isCancelled)
      if isCancelled() { return nil }
    }
    return new
  }

  /// Moves the last correction in force to its place by number: later ones may depend on it.
  private mutating func putLastInOrder() {
    guard let last = inForce.popLast() else { return }
    let later = inForce.firstIndex { $0.kept.number > last.kept.number }
    inForce.insert(last, at: later ?? inForce.count)
  }

  /// Moves a correction, by default the last one, to the end of another list.
  private static func move(
    _ kept: KeptCorrection?, from list: inout [PlacedCorrection], to other: inout [PlacedCorrection]
  ) {
    let index = kept.map { kept in list.lastIndex { $0.kept == kept } } ?? list.indices.last
    if let index { other.append(list.remove(at: index)) }
  }
}

/// A cast with other corrections.
struct CorrectedCast: JobAnswer {
  var cast: Cast
  var corrections: PlacedCorrections
  let change: CorrectionChange
  let generation: Int

  func take(in book: inout Book) -> [ExplorerEffect] { book.take(self) }
}
