import CastQueries
import DocumentModel
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
  /// A counter of the same scope, if there is one.
  let counter: CompanionCounter?
  /// Number of the question; answers to older ones are dropped.
  let generation: Int

  let lane = JobLane.companions

  /// Pairs that are kept.
  static let mostPairs = 300
  /// Mentions that are counted in about a millisecond: of everyone in the scope, one by one and in pairs, and of the actor
  /// asked about, with and without sentences.
  private static let (fewMentions, fewPaired) = (1 << 16, 1 << 12)
  private static let (fewWithSentences, fewOwn) = (1 << 12, 1 << 14)

  func answersAtOnce(isLate: () -> Bool) -> [BackgroundReport]? {
    let bounds = paragraphs.bounds
    let first = cast.mentions.partitioningIndex { $0.paragraph >= bounds.lowerBound }
    let end = cast.mentions.partitioningIndex { $0.paragraph >= bounds.upperBound }
    let scope = counter == nil || question.hasLinks ? end - first : 0
    let own = question.members.map(cast.mentionCount(of:)).min() ?? 0
    let fewOwn = question.hasSentences ? Self.fewWithSentences : Self.fewOwn
    let isBrief =
      question.members.isEmpty
      ? end - first <= Self.fewPaired : scope <= Self.fewMentions && own <= fewOwn
    return isBrief ? answers() : nil
  }

  func run(
    workers: WorkerCount, isCancelled: @escaping @Sendable () -> Bool,
    deliver: (BackgroundReport) -> Void
  ) {
    guard
      var counter = counter
        ?? CompanionCounter(cast, of: document, in: paragraphs, isCancelled: isCancelled),
      let company = company(&counter, isCancelled)
    else { return }
    deliver(
      BackgroundReport(
        document: document.id,
        content: .answer(
          CompanionAnswer(generation: generation, counter: counter, company: company))))
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

/// What a `CompanionJob` found.
struct CompanionAnswer: JobAnswer {
  let generation: Int
  let counter: CompanionCounter
  let company: Company

  func take(in book: inout Book) -> [ExplorerEffect] {
    guard generation == book.company.generation else { return [] }
    book.company.take(counter, company)
    return []
  }
}
