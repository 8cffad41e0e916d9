/// Precision and recall, as sums that can be added up over documents.
///
/// Figures over several documents come from the sums, not from the documents' figures ("micro
/// average"), as in the CoNLL shared tasks. The two numerators are equal where single things are
/// counted, and differ where clusters are.
public struct Agreement: Equatable, Sendable {
  /// How much of what was found is right.
  public var confirmed: Double
  /// How much was found.
  public var found: Double
  /// How much of what is annotated was found.
  public var recalled: Double
  /// How much is annotated.
  public var expected: Double

  /// Makes the sums.
  public init(
    confirmed: Double = 0, found: Double = 0, recalled: Double = 0, expected: Double = 0
  ) {
    (self.confirmed, self.found) = (confirmed, found)
    (self.recalled, self.expected) = (recalled, expected)
  }

  /// Makes the sums of things that are the same or not.
  public init(correct: Int, found: Int, expected: Int) {
    self.init(
      confirmed: Double(correct), found: Double(found), recalled: Double(correct),
      expected: Double(expected))
  }

  /// Compares two sets of things.
  ///
  /// Complexity: O(*n*) expected, in the smaller of both.
  public init<Item: Hashable>(expected: Set<Item>, found: Set<Item>) {
    let correct = expected.intersection(found).count
    self.init(correct: correct, found: found.count, expected: expected.count)
  }

  /// The right share of what was found, from 0 to 1; 0 if nothing was found.
  public var precision: Double { found == 0 ? 0 : confirmed / found }

  /// The found share of what is annotated, from 0 to 1; 0 if nothing is annotated.
  public var recall: Double { expected == 0 ? 0 : recalled / expected }

  /// The harmonic mean of precision and recall (van Rijsbergen, Information Retrieval, 1979).
  public var f1: Double {
    let sum = precision + recall
    return sum == 0 ? 0 : 2 * precision * recall / sum
  }

  /// Adds the sums of another document.
  public static func += (a: inout Agreement, b: Agreement) {
    a.confirmed += b.confirmed
    a.found += b.found
    a.recalled += b.recalled
    a.expected += b.expected
  }
}
