import DocumentModel
import KeywordSearch

/// The filter by keywords: its text, and what it has found.
struct Filter: Sendable {
  /// The text in force or being typed; `nil` if there is no filter.
  var text: String?
  /// Whether the text is being typed.
  var isTyped = false
  /// Whether the reader has moved to a row since the last letter: it, not the best fitting actor, is meant then.
  var hasMovedRow = false
  /// What has been found so far.
  ///
  /// Until the first answer to the newest query has come, it is that of an older one.
  var found: FilterResult?
  /// What earlier queries found.
  private var recent = RecentResults()
  /// Number of the newest query; answers to older ones are dropped.
  private(set) var generation = 0
  /// The text that has been searched for.
  private var searched = ""
  /// How many hits a kept filter has, and which the cursor is on.
  var hits = HitNumbers()
  /// The step to a hit that is being looked for.
  var step: HitStep?
  /// Number of the newest step to a hit; answers to older ones are dropped.
  var stepGeneration = 0

  /// The text of a filter that is in force and no longer being typed.
  var keptText: String? { isTyped ? nil : text }

  /// Number of paragraphs up to which the text counts; `nil` for all.
  fileprivate(set) var limit: Int?

  /// Whether there is a query that has not yet looked through all that counts of a document.
  func isSearching(_ document: Document) -> Bool {
    guard let found else { return !KeywordQuery(parsing: text ?? "").isEmpty }
    let end = min(limit ?? .max, document.paragraphs.count)
    return found.generation != generation || found.searchedThrough < end
  }

  /// Keeps a result in case its query is typed again.
  mutating func remember(_ found: FilterResult) { recent.remember(found) }

  /// Forgets everything but the text: the document is another one.
  mutating func forgetFindings() {
    found = nil
    recent.forget()
    searched = ""
    step = nil
    hits.reset()
  }
}

/// What a change of the filter's text asks for.
enum SearchChange {
  /// Nothing: the query is the same.
  case none
  /// The query is empty: a running search is given up.
  case ended
  /// An earlier result of the same query is in force again.
  case known
  /// A search for a new query.
  case new(KeywordQuery)
}

extension Filter {
  /// Takes over the query of a text that has changed; the result before it stays until the new query has one.
  fileprivate mutating func takeText(_ cast: Cast) -> SearchChange {
    let text = text ?? ""
    guard text != searched else { return .none }
    searched = text
    let query = KeywordQuery(parsing: text)
    if found?.query == query, found?.generation == generation { return .none }
    generation += 1
    if let found { recent.remember(found) }
    guard !query.isEmpty else {
      found = nil
      return .ended
    }
    guard var known = recent.result(of: query) else { return .new(query) }
    known.generation = generation
    known.forgetRequests()
    known.countHits(cast)
    found = known
    return .known
  }
}

extension Book {
  /// Keeps what the filter has found up to date.
  ///
  /// - Returns: the searches to run: for a new query, for paragraphs read since the last answer, for names found
  ///   since.
  mutating func settleFilter() -> [ExplorerEffect] {
    var effects: [ExplorerEffect] = []
    filter.limit = readingLimit
    switch filter.takeText(cast) {
    case .none: break
    case .ended: effects = [.stop(.search)]
    case .known:
      effects = [.stop(.search)]
      if filter.isTyped { pane.destination = .first }
    case .new(let query):
      return [.run(search(query, searchable, cast))]
    }
    filter.found?.countHits(cast)
    let end = searchable.upperBound
    guard let found = filter.found, found.generation == filter.generation,
      let (paragraphs, cast) = filter.found?.nextRequest(
        document, cast, through: end, ranksNames: filter.isTyped)
    else { return effects }
    return effects + [.run(search(found.query, paragraphs, cast))]
  }

  /// The paragraphs to search: what has been read of the text, as far as the text counts.
  private var searchable: Range<Int> {
    document.paragraphs.endedIndices.clamped(to: 0..<(readingLimit ?? .max))
  }

  private func search(
    _ query: KeywordQuery, _ paragraphs: Range<Int>, _ cast: Cast?
  ) -> SearchJob {
    SearchJob(
      document: document, query: query, paragraphs: paragraphs, generation: filter.generation,
      cast: cast)
  }
}
