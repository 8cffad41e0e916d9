import DocumentModel
import KeywordSearch

/// A step to a hit of the filter that is being looked for.
struct HitStep: Sendable {
  /// Number of the step, by which its answer is known.
  var generation: Int
  var forward: Bool
  /// Steps that were asked for meanwhile: so many forward, or back if negative.
  var further = 0
  /// Whether it takes so long that the bottom line says so.
  var isSlow = false

  /// More than so many are not kept for later: who holds the key down doesn't count them.
  static let mostFurther = 9

  /// What the bottom line says meanwhile.
  var words: String {
    "looking for \(forward ? "the next" : "an earlier") hit; Esc stops"
  }
}

extension ExplorerState {
  /// `n` and `N` where no actor is chosen: looks for the next or previous hit of the filter.
  mutating func stepToHit(forward: Bool) -> [ExplorerEffect] {
    guard found != nil else {
      notice = "choose an actor or filter first"
      return []
    }
    if let step = hitStep {
      let most = HitStep.mostFurther
      hitStep?.further = min(max(-most, step.further + (forward ? 1 : -1)), most)
      if step.isSlow { notice = step.words }
      return []
    }
    return lookForHit(forward: forward, from: stepOrigin(forward: forward), further: 0)
  }

  private mutating func lookForHit(
    forward: Bool, from origin: Int, further: Int
  ) -> [ExplorerEffect] {
    guard let found else { return [] }
    hitGeneration += 1
    hitStep = HitStep(generation: hitGeneration, forward: forward, further: further)
    return [
      .findHit(
        HitRequest(
          document: document, matcher: found.matcher,
          paragraphs: reader.linked.intersection(found.matching), origin: origin,
          forward: forward, generation: hitGeneration))
    ]
  }

  /// Goes to the hit that was looked for, and from there as many further as were asked for meanwhile.
  mutating func take(hit: Span?, generation: Int) -> [ExplorerEffect] {
    guard let step = hitStep, step.generation == generation else { return [] }
    hitStep = nil
    notice = nil
    guard let hit else {
      notice = Self.nothingFurther("hit", forward: step.forward)
      return []
    }
    show(hit)
    settle()
    guard step.further != 0 else { return [] }
    let forward = step.further > 0
    return lookForHit(
      forward: forward, from: hit.start, further: step.further - (forward ? 1 : -1))
  }

  /// Says that a step to a hit takes a while.
  mutating func hitStepGoesOn(generation: Int) {
    guard let step = hitStep, step.generation == generation else { return }
    hitStep?.isSlow = true
    notice = step.words
  }

  /// Gives up the step to a hit that is being looked for.
  mutating func stopHitStep() -> [ExplorerEffect] {
    guard let step = hitStep else { return [] }
    hitStep = nil
    if step.isSlow { notice = "stopped looking for hits" }
    return [.cancelHit]
  }
}
