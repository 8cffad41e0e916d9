/// How well found clusters of mentions agree with annotated ones: MUC, B³, CEAFe and their mean.
///
/// All three are sums over documents; things that are only on one side count against precision or recall. For an
/// example see ``ClusterMeasure``.
public struct ClusterScore: Equatable, Sendable {
  /// Agreement of the mentions, whatever their clusters.
  public var mentions = Agreement()
  /// MUC: agreement of the links.
  ///
  /// A cluster of *n* mentions has *n* - 1 links; each piece into which the other side cuts it, beyond the first, is a
  /// missing link. Single mentions don't count. Vilain, Burger, Aberdeen, Connolly and Hirschman, "A model-theoretic
  /// coreference scoring scheme", MUC-6, 1995.
  public var muc = Agreement()
  /// B³: the average share of a mention's cluster that is right.
  ///
  /// Bagga and Baldwin, "Algorithms for scoring coreference chains", LREC workshop on linguistic coreference, 1998.
  public var bCubed = Agreement()
  /// CEAFe: the similarity of clusters if each has at most one partner, paired in the best way.
  ///
  /// The similarity is φ4, 2 |*K* ∩ *R*| / (|*K*| + |*R*|). Luo, "On coreference resolution
  /// performance metrics", HLT/EMNLP 2005.
  public var ceafe = Agreement()
  /// The number of annotated clusters.
  public var expectedClusters = 0
  /// The number of found clusters.
  public var foundClusters = 0

  /// Makes an empty score.
  public init() {}

  /// The mean of the three F1 (Pradhan et al., "CoNLL-2012 shared task", 2012), from 0 to 1.
  public var mean: Double { (muc.f1 + bCubed.f1 + ceafe.f1) / 3 }

  /// Adds the sums of another document.
  public static func += (a: inout ClusterScore, b: ClusterScore) {
    a.mentions += b.mentions
    a.muc += b.muc
    a.bCubed += b.bCubed
    a.ceafe += b.ceafe
    a.expectedClusters += b.expectedClusters
    a.foundClusters += b.foundClusters
  }

  /// Scores the clusters of one document; rows are the annotated ones.
  init(_ overlap: ClusterOverlap) {
    let (expected, found) = (overlap.rows.reduce(0, +), overlap.columns.reduce(0, +))
    expectedClusters = overlap.rows.count
    foundClusters = overlap.columns.count
    mentions = Agreement(correct: overlap.shared, found: found, expected: expected)
    // A cluster is cut into one piece for each of its cells, and one for each mention that the other side lacks. So
    // from both sides the right links are the shared mentions, minus one for each cell.
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

  /// The sum over all mentions of the share of their row that is also in their column.
  private static func bCubedSum(_ overlap: ClusterOverlap) -> Double {
    overlap.cells.reduce(0) { sum, cell in
      sum + Double(cell.count * cell.count) / Double(overlap.rows[cell.row])
    }
  }
}
