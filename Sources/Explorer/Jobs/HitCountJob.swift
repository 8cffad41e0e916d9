import CastQueries
import DocumentModel
import KeywordSearch
import System

extension JobLane {
  static let hitCount = JobLane("hit count")
}

/// Counts the hits of a kept filter, and before that those up to the one that the cursor is on.
struct HitCountJob: Job {
  let document: Document
  let matcher: KeywordMatcher
  /// The paragraphs that match and are shown.
  let paragraphs: LinkedParagraphs
  /// What the cursor is on, if its number is sought.
  let sought: SoughtHit?
  /// The paragraphs before this rank have been counted.
  let counted: Int
  /// Hits in these.
  let total: Int
  /// Number of the job; answers to older ones are dropped.
  let request: Int

  let lane = JobLane.hitCount

  /// Bytes of paragraphs that are counted in much less than a frame.
  private static let brief = 128 << 10
  /// Bytes of the first answer, so that a number shows at once.
  private static let firstPiece = 1 << 20
  /// Bytes of the largest of the later answers, which grow.
  private static let largestPiece = 4 << 20

  /// A regular expression always runs on a thread: its time doesn't depend on the length of the text alone.
  func answersAtOnce(isLate: () -> Bool) -> [BackgroundReport]? {
    matcher.hasPatterns || !isBrief ? nil : answers()
  }

  private var isBrief: Bool {
    var bytes = 0
    let before = sought.map { $0.rank / HitNumbers.stride * HitNumbers.stride...$0.rank }
    for ranks in [before.map { $0.lowerBound..<$0.upperBound + 1 }, counted..<paragraphs.count] {
      for rank in ranks ?? 0..<0 {
        bytes += document.paragraphs[paragraphs[rank]].span.count
        if bytes > Self.brief { return false }
      }
    }
    return true
  }

  func run(
    workers: WorkerCount, isCancelled: @escaping @Sendable () -> Bool,
    deliver: (BackgroundReport) -> Void
  ) {
    var counter = HitCounter(matcher)
    let isDone = number(&counter, isCancelled, deliver) && count(&counter, isCancelled, deliver)
    if isCancelled() { return }
    deliver(report(isDone ? .ended : .tooHard))
  }

  /// Finds the number that is sought; false if cancelled, or too hard.
  private func number(
    _ counter: inout HitCounter, _ isCancelled: () -> Bool, _ deliver: (BackgroundReport) -> Void
  ) -> Bool {
    guard let sought else { return true }
    var number = sought.before
    for rank in sought.rank / HitNumbers.stride * HitNumbers.stride..<sought.rank {
      guard let hits = hits(at: rank, &counter, isCancelled) else { return false }
      number += hits
    }
    let start = document.paragraphs[paragraphs[sought.rank]].span.start
    let place = sought.mark.start - start
    guard let before = hits(at: sought.rank, before: place, &counter, isCancelled),
      let through = hits(at: sought.rank, before: place + 1, &counter, isCancelled)
    else { return false }
    deliver(report(.number(through > before ? number + through : nil, of: sought.mark)))
    return true
  }

  /// Counts the hits in the paragraphs that haven't been counted; false if cancelled, or too hard.
  private func count(
    _ counter: inout HitCounter, _ isCancelled: () -> Bool, _ deliver: (BackgroundReport) -> Void
  ) -> Bool {
    var (total, checkpoints) = (total, [Int]())
    var (left, length) = (Self.firstPiece, Self.firstPiece)
    for rank in counted..<paragraphs.count {
      guard let hits = hits(at: rank, &counter, isCancelled) else { return false }
      total += hits
      if (rank + 1) % HitNumbers.stride == 0 { checkpoints.append(total) }
      left -= document.paragraphs[paragraphs[rank]].span.count
      guard left <= 0 || rank + 1 == paragraphs.count else { continue }
      deliver(report(.counted(through: rank + 1, total: total, checkpoints: checkpoints)))
      checkpoints = []
      length = min(4 * length, Self.largestPiece)
      left = length
    }
    return true
  }

  private func hits(
    at rank: Int, before end: Int = .max, _ counter: inout HitCounter, _ isCancelled: () -> Bool
  ) -> Int? {
    document.source.withBytes(document.paragraphs[paragraphs[rank]].span.range) { bytes in
      counter.count(in: bytes, before: end, isCancelled: isCancelled)
    }
  }

  private func report(_ content: HitCountAnswer.Content) -> BackgroundReport {
    BackgroundReport(
      document: document.id, content: .answer(HitCountAnswer(request: request, content: content)))
  }
}

/// What a count of hits has come to.
struct HitCountAnswer: JobAnswer {
  enum Content {
    /// The number of the hit that was sought, from 1; `nil` if there is no hit.
    case number(Int?, of: Span)
    /// The paragraphs before a rank have been counted.
    ///
    /// - Parameters:
    ///   - total: hits in all of them.
    ///   - checkpoints: hits before the checkpoints since the last answer.
    case counted(through: Int, total: Int, checkpoints: [Int])
    case ended
    /// A regular expression needs too many steps somewhere.
    case tooHard
  }

  /// Number of the job.
  let request: Int
  let content: Content

  func take(in book: inout Book) -> [ExplorerEffect] {
    book.filter.hits.take(self)
    return []
  }
}
