import CastQueries
import DocumentModel
import KeywordSearch

/// How many hits a kept filter has in the linked paragraphs, and which of them the cursor is on.
///
/// A background job counts. Of what it counts only the number of hits before every 256th paragraph is kept; from there
/// on the hits before the cursor are counted again.
struct HitNumbers: Sendable {
  /// Number of paragraphs from one checkpoint to the next, by hand: those of a novel have 64 KB together.
  static let stride = 256

  /// Hits before the paragraph of each rank that is a multiple of `stride`, as far as they are known.
  private(set) var checkpoints = [0]
  /// Number of paragraphs that have been counted.
  private(set) var counted = 0
  /// Hits in these.
  private(set) var total = 0
  /// Whether a regular expression is too hard to say how many hits there are.
  private(set) var isTooHard = false
  /// Number of the newest job; answers to older ones are dropped.
  private(set) var request = 0
  private(set) var isRunning = false
  /// What the cursor was last on.
  private var place: (mark: Span, number: Number)?
  private var paragraphs = LinkedParagraphs.range(0..<0)
  /// What is counted, and what `paragraphs` were found from.
  private var subject: LinkOrigin?
  private var origin: LinkOrigin?

  /// What is known of the number of what the cursor is on.
  private enum Number {
    case unknown
    /// From 1.
    case hit(Int)
    /// It is no hit but a mention.
    case none
  }

  /// Whether all linked paragraphs have been counted.
  var isComplete: Bool { counted == paragraphs.count }

  /// The number of a hit, from 1; `nil` if it isn't known.
  func number(of hit: Span?) -> Int? {
    guard let place, place.mark == hit, case .hit(let number) = place.number else { return nil }
    return number
  }

  /// Takes over the paragraphs to count in, if what they depend on has changed.
  ///
  /// While the search goes on, paragraphs follow on those that have been counted.
  mutating func follow(
    _ origin: LinkOrigin?, query: Int, _ paragraphs: () -> LinkedParagraphs
  ) {
    guard self.origin != origin else { return }
    self.origin = origin
    let last = counted > 0 ? self.paragraphs[counted - 1] : -1
    self.paragraphs = paragraphs()
    var subject = origin
    subject?.revisions = []
    subject?.search = [query]
    let goesOn = subject == self.subject && self.paragraphs.rank(of: last + 1) == counted
    guard !goesOn else { return }
    self.subject = subject
    (checkpoints, counted, total, isTooHard, isRunning, place) = ([0], 0, 0, false, false, nil)
  }

  /// Forgets everything.
  mutating func reset() { self = HitNumbers(after: request) }

  init() {}

  private init(after request: Int) { self.request = request }

  /// Notes what the cursor is on.
  mutating func look(at mark: Span?) {
    guard let mark, mark != place?.mark else { return }
    place = (mark, .unknown)
    // The job that runs doesn't look for its number.
    isRunning = false
  }

  /// Notes the hit that was stepped to from a hit with a number.
  mutating func arrive(at hit: Span, number: Int) { place = (hit, .hit(number)) }

  /// The job to run now; `nil` if nothing is to be counted, or a job runs.
  mutating func nextJob(_ document: Document, _ matcher: KeywordMatcher) -> HitCountJob? {
    guard !isRunning, !isTooHard else { return nil }
    let sought = soughtHit(document)
    guard sought != nil || !isComplete else { return nil }
    isRunning = true
    request += 1
    return HitCountJob(
      document: document, matcher: matcher, paragraphs: paragraphs, sought: sought,
      counted: counted, total: total, request: request)
  }

  /// What the cursor is on, if its number isn't known and hits have been counted up to the checkpoint before it.
  private func soughtHit(_ document: Document) -> SoughtHit? {
    guard let place, case .unknown = place.number,
      let paragraph = document.paragraphIndex(at: place.mark.start), paragraphs.contains(paragraph)
    else { return nil }
    let rank = paragraphs.rank(of: paragraph)
    guard checkpoints.indices.contains(rank / Self.stride) else { return nil }
    return SoughtHit(mark: place.mark, rank: rank, before: checkpoints[rank / Self.stride])
  }

  /// Takes in an answer; those of older jobs are dropped.
  mutating func take(_ answer: HitCountAnswer) {
    guard answer.request == request, isRunning else { return }
    switch answer.content {
    case .number(let number, let mark):
      if place?.mark == mark { place?.number = number.map { .hit($0) } ?? .none }
    case .counted(let through, let total, let checkpoints):
      (counted, self.total) = (through, total)
      self.checkpoints += checkpoints
    case .ended: isRunning = false
    case .tooHard: (isRunning, isTooHard) = (false, true)
    }
  }
}

/// What the cursor is on, whose number among the hits is sought.
struct SoughtHit: Sendable {
  let mark: Span
  /// Rank of its paragraph.
  let rank: Int
  /// Hits before the checkpoint before it.
  let before: Int
}

extension Book {
  /// Whether hits are numbered: a filter is kept and no actor is chosen, so that `n` goes to hits.
  private var numbersHits: Bool { filter.keptText != nil && pane.members == .anyone }

  /// Counts the hits of a kept filter where these are stepped through.
  mutating func settleHits() -> [ExplorerEffect] {
    guard numbersHits, let found = filter.found, found.generation == filter.generation,
      found.fault == nil, found.query.hasHits
    else {
      let isRunning = filter.hits.isRunning
      if filter.hits.request > 0 { filter.hits.reset() }
      return isRunning ? [.stop(.hitCount)] : []
    }
    let linked = pane.linked
    filter.hits.follow(pane.linkOrigin, query: found.generation) {
      linked.intersection(found.matching)
    }
    filter.hits.look(at: pane.current)
    return filter.hits.nextJob(document, found.matcher).map { [.run($0)] } ?? []
  }

  /// "38 hits", "hit 2 of 38", "hit 2 of 38+" while they are being counted; `nil` where hits aren't numbered.
  var hitProgress: String? {
    let hits = filter.hits
    guard numbersHits, hits.request > 0, !hits.isTooHard, hits.counted > 0 || hits.isComplete else {
      return nil
    }
    let more = hits.isComplete && !filter.isSearching(document) ? "" : "+"
    guard let number = hits.number(of: pane.current) else {
      return "\(hits.total)\(more) \(hits.total == 1 && more.isEmpty ? "hit" : "hits")"
    }
    return "hit \(number) of \(max(number, hits.total))\(more)"
  }
}

extension KeywordQuery {
  /// Whether something must occur, which is a hit where it does.
  fileprivate var hasHits: Bool { terms.contains { !$0.isExcluded } }
}
