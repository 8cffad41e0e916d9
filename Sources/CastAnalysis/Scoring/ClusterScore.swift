/// How well clusters of mentions agree with annotated ones: MUC, B³, CEAFe and their mean.
///
/// All three count over documents; things that only one side has count against precision or recall.
public struct ClusterScore: Equatable, Sendable {
  /// The mentions themselves, whatever their clusters.
  public var mentions = Agreement()
  /// Links: how many joins lie between the two sides.
  ///
  /// A cluster of *n* mentions has *n* - 1 links; as many are missing as pieces are too many. Single
  /// mentions don't count. Vilain, Burger, Aberdeen, Connolly and Hirschman, "A model-theoretic
  /// coreference scoring scheme", MUC-6, 1995.
  public var muc = Agreement()
  /// Mentions: which share of a mention's cluster is right, on average.
  ///
  /// Bagga and Baldwin, "Algorithms for scoring coreference chains", LREC workshop on linguistic
  /// coreference, 1998.
  public var bCubed = Agreement()
  /// Entities: how similar clusters are if each has at most one partner, paired as well as can be.
  ///
  /// The similarity is φ4, 2 |*K* ∩ *R*| / (|*K*| + |*R*|). Luo, "On coreference resolution
  /// performance metrics", HLT/EMNLP 2005.
  public var ceafe = Agreement()
  /// How many clusters are annotated.
  public var expectedClusters = 0
  /// How many clusters were found.
  public var foundClusters = 0

  /// Makes a score of no text.
  public init() {}

  /// The mean of the three F1 (Pradhan et al., "CoNLL-2012 shared task", 2012).
  public var mean: Double { (muc.f1 + bCubed.f1 + ceafe.f1) / 3 }

  /// Adds the figures of another document.
  public static func += (a: inout ClusterScore, b: ClusterScore) {
    a.mentions += b.mentions
    a.muc += b.muc
    a.bCubed += b.bCubed
    a.ceafe += b.ceafe
    a.expectedClusters += b.expectedClusters
    a.foundClusters += b.foundClusters
  }

  /// Scores clusters of one document; rows are the annotated ones.
  init(_ overlap: ClusterOverlap) {
    let (expected, found) = (overlap.rows.reduce(0, +), overlap.columns.reduce(0, +))
    expectedClusters = overlap.rows.count
    foundClusters = overlap.columns.count
    mentions = Agreement(correct: overlap.shared, found: found, expected: expected)
    // Of a cluster's pieces each cell is one, and each mention that the other side lacks. So from
    // both sides the right links are the shared mentions without one for each cell.
    muc = Agreement(
      correct: overlap.shared - overlap.cells.count, found: found - foundClusters,
      expected: expected - expectedClusters)
    bCubed = Agreement(
      confirmed: Self.bCubedSum(overlap.transposed), found: Double(found),
      recalled: Self.bCubedSum(overlap), expected: Double(expected))
    let similarity = overlap.bestSimilarity()
    ceafe = Agreement(
      confirmed: similarity, found: Double(foundClusters), recalled: similarity,
      expected: Double(expectedClusters))
  }

  /// Over all mentions, the share of their row that is also in their column.
  private static func bCubedSum(_ overlap: ClusterOverlap) -> Double {
    overlap.cells.reduce(0) { sum, cell in
      sum + Double(cell.count * cell.count) / Double(overlap.rows[cell.row])
    }
  }
}
