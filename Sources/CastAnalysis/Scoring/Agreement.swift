/// Precision, recall and F1, as sums that can be added over documents.
///
/// Figures over several documents come from the sums, not from the figures of each document ("micro average"), as in
/// the CoNLL shared tasks. The two numerators are equal if single things are counted, and differ if clusters are.
///
/// ```swift
/// var agreement = Agreement(expected: ["Marsh", "Dover"], found: ["Marsh", "Kent", "Iran"])
/// agreement.precision  // 1/3: one of three found names is annotated
/// agreement.recall  // 1/2: one of two annotated names was found
/// agreement += Agreement(correct: 2, found: 2, expected: 2)  // another document
/// agreement.f1  // 2/3: precision 3/5, recall 3/4
/// ```
public struct Agreement: Equatable, Sendable {
  /// How much of what was found is annotated.
  public var confirmed: Double
  /// How much was found.
  public var found: Double
  /// How much of what is annotated was found.
  public var recalled: Double
  /// How much is annotated.
  public var expected: Double

  /// Makes sums of any kind.
  public init(
    confirmed: Double = 0, found: Double = 0, recalled: Double = 0, expected: Double = 0
  ) {
    (self.confirmed, self.found) = (confirmed, found)
    (self.recalled, self.expected) = (recalled, expected)
  }

  /// Makes the sums of things that are either equal or not.
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

  /// The annotated share of what was found, from 0 to 1; 0 if nothing was found.
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
