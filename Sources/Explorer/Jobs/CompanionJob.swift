import CastQueries
import DocumentModel
import Synchronization
import System

extension JobLane {
  static let companions = JobLane("companions")
}

/// Counts who appears with the chosen actors, or which pairs are the strongest.
struct CompanionJob: Job {
  let document: Document
  let cast: Cast
  let paragraphs: LinkedParagraphs
  let question: CompanionQuestion
  /// Holds the counter of the same scope, once there is one.
  let counters: CounterBox
  /// Number of the question; answers to older ones are dropped.
  let generation: Int

  let lane = JobLane.companions

  /// Pairs that are kept.
  static let mostPairs = 300
  /// Mentions that are counted in less than a millisecond: of everyone in the scope, one by one and in pairs, and of the
  /// actor asked about.
  private static let (fewMentions, fewPaired, fewOwn) = (1 << 16, 1 << 12, 1 << 12)

  func answersAtOnce(isLate: () -> Bool) -> [BackgroundReport]? {
    let bounds = paragraphs.bounds
    let first = cast.mentions.partitioningIndex { $0.paragraph >= bounds.lowerBound }
    let end = cast.mentions.partitioningIndex { $0.paragraph >= bounds.upperBound }
    let scope = counters.isEmpty || question.hasLinks ? end - first : 0
    // Who speaks may appear in more paragraphs than mention it.
    let own = question.members.map { max(cast.mentionCount(of: $0), cast.paragraphs(of: $0).count) }
    let isBrief =
      question.members.isEmpty
      ? end - first <= Self.fewPaired
      : scope <= Self.fewMentions && own.min() ?? 0 <= Self.fewOwn
    return isBrief ? answers() : nil
  }

  func run(
    workers: WorkerCount, isCancelled: @escaping @Sendable () -> Bool,
    deliver: (BackgroundReport) -> Void
  ) {
    guard
      var counter = counters.take()
        ?? CompanionCounter(cast, of: document, in: paragraphs, isCancelled: isCancelled)
    else { return }
    let company = company(&counter, isCancelled)
    counters.put(counter)
    guard let company else { return }
    deliver(
      BackgroundReport(
        document: document.id,
        content: .answer(CompanionAnswer(generation: generation, company: company, cast: cast))))
  }

  private func company(
    _ counter: inout CompanionCounter, _ isCancelled: () -> Bool
  ) -> Company? {
    var company = Company(question: question)
    if question.members.isEmpty {
      guard let pairs = pairs(counter.appearances, isCancelled) else { return nil }
      (company.pairs, company.pairCount) = (pairs.pairs, pairs.count)
    } else {
      guard
        let found = counter.companions(
          of: question.members, sentences: question.hasSentences, isCancelled: isCancelled)
      else {
        return nil
      }
      company.companions = found
    }
    guard question.hasLinks else { return company }
    company.nodes = company.foremost(cast)
    guard
      let links = counter.appearances.edges(among: company.nodes, isCancelled: isCancelled)
    else { return nil }
    company.links = links
    return company
  }
}

extension CompanionJob {
  /// The foremost pairs of the kind that is sought.
  private func pairs(
    _ appearances: Appearances, _ isCancelled: () -> Bool
  ) -> CompanionPairs? {
    let doubtful = question.hidesDoubtful ? cast.members.indices.filter(cast.isDoubtful) : []
    return CompanionPairs(
      in: appearances, most: Self.mostPairs, by: question.order,
      kinds: question.kind.map { [$0] } ?? [], excluding: Set(doubtful), isCancelled: isCancelled)
  }
}

/// Holds a counter while nobody counts with it, so that counting changes its tables in place.
///
/// Copies of a book share the box. That is safe: it is of one scope, and which counter answers makes no difference.
final class CounterBox: Sendable {
  private let counter = Mutex<CompanionCounter?>(nil)

  /// Whether it has no counter, not yet or not now.
  var isEmpty: Bool { counter.withLock { $0 == nil } }

  /// Takes the counter out.
  func take() -> CompanionCounter? { counter.withLock { $0.take() } }

  /// Puts a counter in.
  func put(_ counter: CompanionCounter) { self.counter.withLock { $0 = counter } }
}

/// What a `CompanionJob` found.
struct CompanionAnswer: JobAnswer {
  let generation: Int
  let company: Company
  /// The cast whose actors the answer is about.
  let cast: Cast

  func take(in book: inout Book) -> [ExplorerEffect] {
    book.company.take(self)
    return []
  }
}
