import CastQueries
import DocumentModel
import KeywordSearch
import System

extension JobLane {
  static let hit = JobLane("hit")
}

/// Looks for the next or the previous hit of the filter.
///
/// The way there may be long: through a huge paragraph, or past all the paragraphs that match without a
/// hit, as for `/x*/`.
struct HitJob: Job {
  let document: Document
  let matcher: KeywordMatcher
  /// The paragraphs that match and are shown.
  let paragraphs: LinkedParagraphs
  /// The byte from where to look; -1 for the start of the text.
  let origin: Int
  let forward: Bool
  /// Number of the step; answers to older ones are dropped.
  let generation: Int

  let lane = JobLane.hit

  func answersAtOnce(isLate: () -> Bool) -> [BackgroundReport]? {
    report(isUrgent: true, isCancelled: isLate).map { [$0] }
  }

  func run(
    workers: WorkerCount, isCancelled: @escaping @Sendable () -> Bool,
    deliver: (BackgroundReport) -> Void
  ) {
    if let report = report(isUrgent: false, isCancelled: isCancelled) { deliver(report) }
  }

  var goesOn: BackgroundReport? {
    BackgroundReport(
      document: document.id, content: .answer(HitAnswer(generation: generation, outcome: .goesOn)))
  }

  /// Looks for the hit; `nil` if given up.
  ///
  /// - Parameter isUrgent: whether the reader waits: then what takes many steps is given up, and `isCancelled`
  ///   is asked after each millisecond.
  private func report(isUrgent: Bool, isCancelled: () -> Bool) -> BackgroundReport? {
    let steps = HitSteps(matcher, isUrgent: isUrgent)
    if steps.haveNone { return report(nil) }
    let here = document.paragraphIndex(at: max(0, origin)) ?? 0
    var rank = forward ? paragraphs.rank(of: here) : paragraphs.rank(of: here + 1) - 1
    while (0..<paragraphs.count).contains(rank), !isCancelled() {
      let span = document.paragraphs[paragraphs[rank]].span
      switch step(steps, in: span, isCancelled) {
      case .hit(let hit): return report(Span(span.start + hit.start, span.start + hit.end))
      case .givenUp: return nil
      case .none: rank += forward ? 1 : -1
      }
    }
    return isCancelled() ? nil : report(nil)
  }

  private func step(
    _ steps: HitSteps, in paragraph: Span, _ isCancelled: () -> Bool
  ) -> HitSteps.Outcome {
    document.source.withBytes(paragraph.range) { bytes in
      let origin = origin - paragraph.start
      return forward
        ? steps.next(in: bytes, after: origin, isCancelled: isCancelled)
        : steps.previous(in: bytes, before: origin, isCancelled: isCancelled)
    }
  }

  private func report(_ hit: Span?) -> BackgroundReport {
    BackgroundReport(
      document: document.id,
      content: .answer(HitAnswer(generation: generation, outcome: .found(hit))))
  }
}

/// What has come of a step to a hit.
struct HitAnswer: JobAnswer {
  enum Outcome: Equatable {
    /// It takes a while.
    case goesOn
    /// The hit; `nil` if there is no further one in that direction.
    case found(Span?)
  }

  /// Number of the step.
  let generation: Int
  let outcome: Outcome

  func take(in book: inout Book) -> [ExplorerEffect] {
    guard let step = book.filter.step, step.generation == generation else { return [] }
    switch outcome {
    case .goesOn:
      book.filter.step?.isSlow = true
      book.notice = book.words(of: step)
      return []
    case .found(let hit): return book.arrive(at: hit, by: step)
    }
  }
}

/// A step to a hit of the filter that is being looked for.
struct HitStep: Sendable {
  /// Number of the step, by which its answer is known.
  var generation: Int
  var forward: Bool
  /// The number of the hit at which it began; `nil` if it began elsewhere, or that isn't known.
  var origin: Int?
  /// Steps asked for meanwhile: how many forward, or back if negative.
  var further = 0
  /// Whether it takes so long that the bottom line says so.
  var isSlow = false

  /// More steps are not kept for later: who holds the key down doesn't count them.
  static let mostFurther = 9
}

extension Book {
  /// Where no actor is chosen: looks for the next or previous hit of the filter.
  mutating func stepToHit(forward: Bool) -> [ExplorerEffect] {
    guard filter.found != nil else {
      notice = "choose an actor or filter first"
      return []
    }
    guard let step = filter.step else {
      return lookForHit(
        forward: forward, from: stepOrigin(forward: forward),
        number: filter.hits.number(of: stepMark), further: 0)
    }
    let most = HitStep.mostFurther
    filter.step?.further = min(max(-most, step.further + (forward ? 1 : -1)), most)
    if step.isSlow { notice = words(of: step) }
    return []
  }

  private mutating func lookForHit(
    forward: Bool, from origin: Int, number: Int?, further: Int
  ) -> [ExplorerEffect] {
    guard let found = filter.found else { return [] }
    filter.stepGeneration += 1
    filter.step = HitStep(
      generation: filter.stepGeneration, forward: forward, origin: number, further: further)
    return [
      .run(
        HitJob(
          document: document, matcher: found.matcher,
          paragraphs: pane.linked.intersection(found.matching), origin: origin,
          forward: forward, generation: filter.stepGeneration))
    ]
  }

  /// Goes to the hit that a step has led to, and from there as many further as were asked for meanwhile.
  fileprivate mutating func arrive(at hit: Span?, by step: HitStep) -> [ExplorerEffect] {
    filter.step = nil
    notice = nil
    guard let hit else {
      notice = nothingFurther("hit", forward: step.forward)
      return []
    }
    show(hit)
    let number = step.origin.map { $0 + (step.forward ? 1 : -1) }
    if let number { filter.hits.arrive(at: hit, number: number) }
    guard step.further != 0 else { return [] }
    let forward = step.further > 0
    return lookForHit(
      forward: forward, from: hit.start, number: number, further: step.further - (forward ? 1 : -1))
  }

  /// What the bottom line says while a step takes long.
  fileprivate func words(of step: HitStep) -> String {
    "looking for \(step.forward ? "the next" : "an earlier") hit; \(key(.close)) stops"
  }

  /// Gives up the step to a hit that is being looked for.
  mutating func stopHitStep() -> [ExplorerEffect] {
    guard let step = filter.step else { return [] }
    filter.step = nil
    if step.isSlow { notice = "stopped looking for hits" }
    return [.stop(.hit)]
  }
}
