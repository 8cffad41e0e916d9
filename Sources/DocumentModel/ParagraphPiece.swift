/// The paragraphs of a further piece of a text.
public struct ParagraphPiece: Sendable {
  /// Where a run begins.
  public struct Run: Equatable, Sendable {
    /// Where reading it begins, in bytes.
    public var offset: Int
    /// How many paragraphs of the piece stand before it.
    public var first: Int

    /// Makes a run.
    public init(offset: Int, first: Int) {
      self.offset = offset
      self.first = first
    }
  }

  /// How many paragraphs end in the piece.
  public var count: Int
  /// All of them, or none if only their runs are told.
  public var paragraphs: [Paragraph]
  /// The runs that begin in the piece, if its paragraphs can be found again.
  ///
  /// What stands before the first of them belongs to the run before.
  public var runs: [Run]
  /// The paragraph that is still being read where the piece ends.
  ///
  /// It has its number, and grows with the next piece.
  public var open: Paragraph?
  /// Where its last paragraph ends, in bytes.
  public var end: Int

  /// Makes a piece of paragraphs that are all listed.
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
