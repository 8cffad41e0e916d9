import CastQueries
import DocumentModel
import System

extension JobLane {
  static let concordance = JobLane("concordance")
}

/// Sorts mentions by the words around them.
struct ConcordanceJob: Job {
  let document: Document
  let cast: Cast
  let mentions: MentionRows
  let order: ConcordanceOrder
  /// Number of the request; answers to older ones are dropped.
  let generation: Int

  let lane = JobLane.concordance

  /// Mentions that are sorted in less than a frame (a thousand take about half a millisecond).
  private static let fewMentions = 4000

  func answersAtOnce(isLate: () -> Bool) -> [BackgroundReport]? {
    mentions.count <= Self.fewMentions ? answers() : nil
  }

  func run(
    workers: WorkerCount, isCancelled: @escaping @Sendable () -> Bool,
    deliver: (BackgroundReport) -> Void
  ) {
    let all = (0..<mentions.count).map { mentions[$0] }
    guard let sorted = document.sorted(all, by: order, cast, isCancelled: isCancelled) else {
      return
    }
    deliver(
      BackgroundReport(
        document: document.id,
        content: .answer(
          SortedMentions(mentions: IndexList(sorted), generation: generation))))
  }
}

/// Mentions in the order asked for.
struct SortedMentions: JobAnswer {
  let mentions: IndexList
  let generation: Int

  func take(in book: inout Book) -> [ExplorerEffect] {
    let cast = book.cast
    book.withLens(MentionsLens.self) { $0.take(self, cast) }
    return []
  }
}
