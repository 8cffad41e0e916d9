import DocumentModel

/// Pairs found mentions with annotated ones, each at most once.
struct MentionMatching {
  /// For each found mention the place of its annotated partner.
  private(set) var partners: [Int?]
  private var isTaken: [Bool]

  init(expected: [ClusteredMention], found: [ClusteredMention], _ match: ClusterMeasure.Match) {
    partners = [Int?](repeating: nil, count: found.count)
    isTaken = [Bool](repeating: false, count: expected.count)
    let firstAt = Dictionary(expected.enumerated().map { ($1.span, $0) }) { first, _ in first }
    for (index, mention) in found.enumerated() {
      if let partner = firstAt[mention.span] { pair(index, with: partner) }
    }
    guard match == .partial else { return }
    for candidate in candidates(expected, found) { pair(candidate.found, with: candidate.expected) }
  }

  private mutating func pair(_ found: Int, with expected: Int) {
    guard partners[found] == nil, !isTaken[expected] else { return }
    partners[found] = expected
    isTaken[expected] = true
  }

  /// Two mentions that may be equal.
  private struct Candidate {
    var found: Int
    var expected: Int
    /// The bytes that both have over the bytes that any has.
    var share: Double
  }

  /// Pairs of mentions that have no partner yet, best first.
  private func candidates(
    _ expected: [ClusteredMention], _ found: [ClusteredMention]
  ) -> [Candidate] {
    let free = expected.indices.filter { !isTaken[$0] }
      .sorted { expected[$0].span.start < expected[$1].span.start }
    let starts = free.map { expected[$0].span.start }
    let longest = free.map { expected[$0].span.count }.max() ?? 0
    var pairs: [Candidate] = []
    for index in found.indices where partners[index] == nil {
      let span = found[index].span
      let first = starts.partitioningIndex { $0 > span.start - longest }
      for place in first..<free.count {
        guard starts[place] < span.end else { break }
        guard let share = Self.share(of: expected[free[place]], span) else { continue }
        pairs.append(Candidate(found: index, expected: free[place], share: share))
      }
    }
    return pairs.sorted { a, b in
      a.share == b.share ? (a.found, a.expected) < (b.found, b.expected) : a.share > b.share
    }
  }

  /// How much two mentions share; `nil` if they can't be equal.
  private static func share(of expected: ClusteredMention, _ span: Span) -> Double? {
    let other = expected.span
    guard span.overlaps(other) else { return nil }
    guard
      other.contains(span) || span.contains(other) || span.start == other.start
        || span.end == other.end
    else { return nil }
    if let head = expected.head, !span.overlaps(head) { return nil }
    let shared = min(span.end, other.end) - max(span.start, other.start)
    let all = max(span.end, other.end) - min(span.start, other.start)
    return Double(shared) / Double(all)
  }
}
