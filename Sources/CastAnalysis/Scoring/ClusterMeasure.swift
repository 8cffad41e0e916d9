import DocumentModel

/// A mention as its cluster is compared.
public struct ClusteredMention: Equatable, Sendable {
  /// Where it stands.
  public var span: Span
  /// Whom it is about: a number that all mentions of a cluster share.
  public var cluster: Int
  /// The word that heads it, if that is known.
  public var head: Span?

  /// Makes a mention that stands at `span`.
  public init(span: Span, cluster: Int, head: Span? = nil) {
    self.span = span
    self.cluster = cluster
    self.head = head
  }
}

/// Compares clusters of mentions: which mentions are the same, and which of them count.
public struct ClusterMeasure: Equatable, Sendable {
  /// When a found mention is an annotated one.
  public enum Match: String, CaseIterable, Sendable {
    /// The same span.
    case exact
    /// One holds the other or shares an end with it, and the annotated head is not left out.
    ///
    /// Each mention has at most one partner, those that share most first. For texts that annotate
    /// whole phrases ("the actress Miriam Vane, who…").
    case partial
  }

  /// When mentions are the same.
  public var match: Match
  /// Whether clusters of one mention count; CoNLL-2012 drops them on both sides.
  public var countsSingletons: Bool
  /// Whether only the joining is judged.
  ///
  /// Found mentions that aren't annotated are dropped, annotated ones that weren't found are clusters
  /// of their own.
  public var judgesJoiningOnly: Bool

  /// Makes a measure.
  public init(
    match: Match = .exact, countsSingletons: Bool = true, judgesJoiningOnly: Bool = false
  ) {
    self.match = match
    self.countsSingletons = countsSingletons
    self.judgesJoiningOnly = judgesJoiningOnly
  }

  /// Scores the mentions of one document.
  ///
  /// A span counts once among the found mentions. Where two annotated mentions have the same span,
  /// the first is the one that can be found.
  ///
  /// Complexity: O(*n* log *n*), and the pairs that overlap if `match` is partial.
  public func score(expected: [ClusteredMention], found: [ClusteredMention]) -> ClusterScore {
    var seen: Set<Span> = []
    let found = found.filter { seen.insert($0.span).inserted }
    let partners = MentionMatching(expected: expected, found: found, match).partners
    var columns = found.map(\.cluster)
    var pairs = partners.indices.compactMap { index in
      partners[index].map { (row: $0, column: index) }
    }
    if judgesJoiningOnly {
      columns = pairs.map { columns[$0.column] }
      pairs = pairs.indices.map { (row: pairs[$0].row, column: $0) }
      addSingletons(missing: Set(pairs.map(\.row)), expected.indices, &columns, &pairs)
    }
    let overlap = ClusterOverlap(
      rowOfThing: expected.map(\.cluster), columnOfThing: columns, pairs: pairs)
    return ClusterScore(countsSingletons ? overlap : overlap.withoutSingletons)
  }

  /// Makes a found cluster of each annotated mention outside `known`.
  private func addSingletons(
    missing known: Set<Int>, _ expected: Range<Int>, _ columns: inout [Int],
    _ pairs: inout [(row: Int, column: Int)]
  ) {
    var next = (columns.max() ?? 0) + 1
    for row in expected where !known.contains(row) {
      pairs.append((row: row, column: columns.count))
      columns.append(next)
      next += 1
    }
  }
}
