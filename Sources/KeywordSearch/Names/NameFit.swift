/// How well a name fits the words of a query; the greater fit is the better one.
///
/// A name that the words are the whole of is better than any other; else the score decides.
public struct NameFit: Comparable, Hashable, Sendable {
  /// Whether the words, in their order, are the whole name.
  public let isWhole: Bool
  /// The sum of the words' scores (`FuzzyScore`); it depends on the query, so only fits of one query are compared.
  public let score: Int

  /// Whether the first name fits worse than the second.
  public static func < (a: NameFit, b: NameFit) -> Bool {
    (a.isWhole ? 1 : 0, a.score) < (b.isWhole ? 1 : 0, b.score)
  }
}
