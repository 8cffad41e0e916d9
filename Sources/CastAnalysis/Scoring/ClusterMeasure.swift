import DocumentModel

/// A mention with its cluster, for comparison.
public struct ClusteredMention: Equatable, Sendable {
  /// Its place in the text, in bytes.
  public var span: Span
  /// The actor: a number that all mentions of a cluster share.
  public var cluster: Int
  /// Its head word, if known.
  public var head: Span?

  /// Makes a mention at `span`.
  public init(span: Span, cluster: Int, head: Span? = nil) {
    self.span = span
    self.cluster = cluster
    self.head = head
  }
}

/// Compares clusters of mentions, and decides which mentions are equal and which count.
///
/// ```swift
/// let expected = [
///   ClusteredMention(span: Span(0, 5), cluster: 1), ClusteredMention(span: Span(9, 14), cluster: 1),
/// ]
/// let found = [
///   ClusteredMention(span: Span(0, 5), cluster: 7), ClusteredMention(span: Span(9, 14), cluster: 8),
/// ]
/// let score = ClusterMeasure().score(expected: expected, found: found)
/// score.muc.recall  // 0: the link between the two was missed
/// score.bCubed.recall  // 1/2: each mention has half of its cluster
/// score.bCubed.precision  // 1
/// ```
public struct ClusterMeasure: Equatable, Sendable {
  /// When a found mention equals an annotated one.
  public enum Match: String, CaseIterable, Sendable {
    /// The same span.
    case exact
    /// One contains the other or shares an end with it, and the annotated head is not omitted.
    ///
    /// Each mention has at most one partner; those that share most are paired first. For corpora that annotate whole
    /// phrases ("the actress Miriam Vane, who…").
    case partial
  }

  /// When mentions are equal.
  public var match: Match
  /// Whether clusters of one mention count; CoNLL-2012 drops them on both sides.
  public var countsSingletons: Bool

  /// Makes a measure.
  public init(match: Match = .exact, countsSingletons: Bool = true) {
    self.match = match
    self.countsSingletons = countsSingletons
  }

  /// Scores the mentions of one document.
  ///
  /// A span counts once among the found mentions. Where two annotated mentions have one span, only the first can be
  /// found.
  ///
  /// Complexity: O(*n* log *n*); with partial matches also linear in the pairs that overlap.
  public func score(expected: [ClusteredMention], found: [ClusteredMention]) -> ClusterScore {
    var seen: Set<Span> = []
    let found = found.filter { seen.insert($0.span).inserted }
    let partners = MentionMatching(expected: expected, found: found, match).partners
    let pairs = partners.indices.compactMap { index in
      partners[index].map { (row: $0, column: index) }
    }
    let overlap = ClusterOverlap(
      rowOfThing: expected.map(\.cluster), columnOfThing: found.map(\.cluster), pairs: pairs)
    return ClusterScore(countsSingletons ? overlap : overlap.withoutSingletons)
  }
}
