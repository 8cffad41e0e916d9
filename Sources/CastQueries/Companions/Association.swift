import Glibc

/// How strongly two things go together that either occur or don't occur in each of a number of places.
///
/// The measure is the log-likelihood ratio G² of the 2×2 table of places with both, with one or the other, with
/// neither: Ted Dunning, "Accurate Methods for the Statistics of Surprise and Coincidence", Computational
/// Linguistics 19(1), 1993. It doesn't favour the merely frequent, who meet everybody by chance, nor the rare,
/// of whom one meeting proves little.
///
/// ```swift
/// Association(both: 10, first: 10, second: 10, places: 1000).score     // 112.0: always together
/// Association(both: 1, first: 1, second: 1, places: 1000).score        // 15.8: but only once
/// Association(both: 25, first: 50, second: 500, places: 1000).score    // 0: as often as by chance
/// Association(both: 5, first: 50, second: 500, places: 1000).score     // -38.5: they avoid each other
/// ```
public struct Association: Equatable, Sendable {
  /// Number of places with both.
  public var both: Int
  /// Number of places with the first.
  public var first: Int
  /// Number of places with the second.
  public var second: Int
  /// Number of places.
  public var places: Int

  /// Makes a table from its sums: `both` ≤ `first`, `second`; `first` + `second` - `both` ≤ `places`.
  public init(both: Int, first: Int, second: Int, places: Int) {
    self.both = both
    self.first = first
    self.second = second
    self.places = places
  }

  /// G², negative if both occur together less often than by chance; 0 if chance explains it fully.
  ///
  /// Without a sign, 3.84 or more happens by chance once in twenty times, 10.83 once in a thousand (χ² with one
  /// degree of freedom). It is 0, too, if one of them occurs in all places: then nothing can be learned.
  public var score: Double {
    let sum =
      term(both, first, second) + term(first - both, first, places - second)
      + term(second - both, places - first, second)
      + term(places - first - second + both, places - first, places - second)
    // Rounding may leave a tiny negative sum.
    return both * places < first * second ? -max(0, 2 * sum) : max(0, 2 * sum)
  }

  /// What a cell of the table adds to half of G²; a row and a column of it sum up to these.
  private func term(_ count: Int, _ row: Int, _ column: Int) -> Double {
    guard count > 0 else { return 0 }
    let expected = Double(row) * Double(column) / Double(places)
    return Double(count) * log(Double(count) / expected)
  }
}
