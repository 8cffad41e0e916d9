import DocumentModel

/// How well found spans agree with those of an annotated text: exact boundaries, each counted once.
public struct SpanScore: Equatable, Sendable {
  /// Found spans that are annotated.
  public let correct: Int
  /// Spans found.
  public let found: Int
  /// Spans annotated.
  public let expected: Int

  /// Compares spans, or anything that stands for one, such as a span with its kind.
  ///
  /// Complexity: O(*n*) expected, in both together.
  public init<Item: Hashable>(expected: some Sequence<Item>, found: some Sequence<Item>) {
    let (wanted, given) = (Set(expected), Set(found))
    correct = wanted.intersection(given).count
    self.found = given.count
    self.expected = wanted.count
  }

  /// The share of found spans that are annotated; 1 if nothing was found.
  public var precision: Double { found == 0 ? 1 : Double(correct) / Double(found) }

  /// The share of annotated spans that were found; 1 if nothing is annotated.
  public var recall: Double { expected == 0 ? 1 : Double(correct) / Double(expected) }

  /// The harmonic mean of precision and recall (van Rijsbergen, Information Retrieval, 1979).
  public var f1: Double {
    let sum = found + expected
    return sum == 0 ? 1 : 2 * Double(correct) / Double(sum)
  }
}
