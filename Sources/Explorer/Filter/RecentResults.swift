import KeywordSearch

/// What the last few queries found, so that erasing a letter needs no search.
///
/// Paragraphs never change once they are known, so a result stays right for those that were searched.
struct RecentResults: Sendable {
  /// Number of results that are kept.
  private static let most = 24
  /// Bytes that all but the last result may take together.
  private static let room = 4 << 20

  /// The newest comes first.
  private var results: [FilterResult] = []

  /// Remembers a result in place of an earlier one of the same query.
  mutating func remember(_ result: FilterResult) {
    results.removeAll { $0.query == result.query }
    results.insert(result, at: 0)
    var size = 0
    let kept = results.prefix(Self.most).prefix { result in
      defer { size += Self.size(of: result) }
      return size < Self.room
    }
    results = Array(kept)
  }

  /// What was found for a query before.
  func result(of query: KeywordQuery) -> FilterResult? { results.first { $0.query == query } }

  /// Forgets everything: the text is another one.
  mutating func forget() { results = [] }

  /// About how much a result takes.
  private static func size(of result: FilterResult) -> Int {
    (result.matching.last ?? 0) / 8 + result.actorHits.count * 9 + result.ranked.count * 40
  }
}
