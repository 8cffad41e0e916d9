/// The paragraphs of a further piece of a text.
public struct ParagraphPiece: Sendable {
  /// Where a run begins, and how many paragraphs it has.
  public struct Run: Equatable, Sendable {
    /// Where reading it begins, in bytes.
    public var offset: Int
    /// How many paragraphs it has.
    public var count: Int

    /// Makes a run.
    public init(offset: Int, count: Int) {
      self.offset = offset
      self.count = count
    }
  }

  /// How many paragraphs end in the piece.
  public var count: Int
  /// All of them, or none if only their runs are told.
  public var paragraphs: [Paragraph]
  /// The runs of the piece, if its paragraphs can be found again.
  public var runs: [Run]
  /// The paragraph that is still being read where the piece ends.
  ///
  /// It has its number, and grows with the next piece.
  public var open: Paragraph?
  /// Where the piece ends, in bytes.
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
