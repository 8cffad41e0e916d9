import DocumentModel
import KeywordSearch

/// Asks for the next or the previous hit of the filter; `BackgroundReport.Content.hit` answers it.
///
/// The way there may be long: through a huge paragraph, or past all the paragraphs that match without a
/// hit, as for `/x*/`.
public struct HitRequest: Sendable {
  let document: Document
  let matcher: KeywordMatcher
  /// The paragraphs that match and are shown.
  let paragraphs: LinkedParagraphs
  /// The byte from where to look; -1 for the start of the text.
  let origin: Int
  let forward: Bool
  /// Number of the step; answers to older ones are dropped.
  let generation: Int

  /// Looks for the hit; `nil` if given up.
  ///
  /// - Parameters:
  ///   - isUrgent: whether the reader waits: then what takes many steps is given up, and `isCancelled` is
  ///     asked after each millisecond.
  ///   - isCancelled: asked often; once it says so, it must not take it back.
  public func run(isUrgent: Bool, isCancelled: () -> Bool = { false }) -> BackgroundReport? {
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

  /// Tells that the answer takes a while.
  public var goesOn: BackgroundReport {
    BackgroundReport(document: document.id, generation: generation, content: .hitGoesOn)
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
    BackgroundReport(document: document.id, generation: generation, content: .hit(hit))
  }
}
