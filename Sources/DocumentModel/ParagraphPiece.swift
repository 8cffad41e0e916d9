/// The paragraphs of a further piece of a text.
public struct ParagraphPiece: Sendable {
  /// Where a run begins.
  public struct Run: Equatable, Sendable {
    /// Offset where reading it begins, in bytes.
    public var offset: Int
    /// Number of paragraphs of the piece before it.
    public var first: Int

    /// Makes a run.
    public init(offset: Int, first: Int) {
      self.offset = offset
      self.first = first
    }
  }

  /// Number of paragraphs that end in the piece.
  public var count: Int
  /// All of them, or none if the piece has only their runs.
  public var paragraphs: [Paragraph]
  /// The runs that begin in the piece, if its paragraphs can be found again.
  ///
  /// Paragraphs before the first of these runs belong to the last run of the piece before.
  public var runs: [Run]
  /// The paragraph that is still being read where the piece ends.
  ///
  /// It has its final number; its span grows with the next piece.
  public var open: Paragraph?
  /// Offset of the end of its last paragraph, in bytes.
  public var end: Int

  /// Makes a piece that lists all its paragraphs.
  public init(_ paragraphs: [Paragraph] = []) {
    self.init(
      count: paragraphs.count, paragraphs: paragraphs, runs: [], open: nil,
      end: paragraphs.last?.span.end ?? 0)
  }

  /// Makes a piece of runs.
  public init(count: Int, paragraphs: [Paragraph], runs: [Run], open: Paragraph?, end: Int) {
    self.count = count
    self.paragraphs = paragraphs
    self.runs = runs
    self.open = open
    self.end = end
  }
}
