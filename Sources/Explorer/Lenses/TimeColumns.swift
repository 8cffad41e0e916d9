import CastQueries
import DocumentModel

/// The columns of `TimeLens`: sections or equal parts of what is chosen.
struct TimeColumns: Sendable {
  /// The paragraphs that count: chosen sections, as far as filter and place read leave them.
  private(set) var scope = LinkedParagraphs.range(0..<0)
  /// The first paragraph of each column, then the end of the last one.
  private(set) var bounds: [Int] = []

  init() {}

  /// Divides what is chosen.
  ///
  /// Complexity: linear in the sections, and that of `Book.scopeParagraphs`.
  ///
  /// - Parameter most: how many columns there may be.
  init(_ book: Book, most: Int) {
    scope = book.scopeParagraphs
    let range = book.scopeBounds
    guard !range.isEmpty, most > 0 else { return }
    let starts = book.sections.starts(in: range, most: most)
    bounds = (starts.count > 1 ? starts : Self.equalParts(of: range, most: most))
    bounds.append(range.upperBound)
  }

  private static func equalParts(of range: Range<Int>, most: Int) -> [Int] {
    let count = min(most, range.count)
    return (0..<count).map { range.lowerBound + $0 * range.count / count }
  }

  /// Number of columns.
  var count: Int { max(0, bounds.count - 1) }

  /// The paragraphs of a column, those that don't count included.
  subscript(column: Int) -> Range<Int> { bounds[column]..<bounds[column + 1] }

  /// The column of a paragraph, or the nearest one.
  func column(of paragraph: Int) -> Int {
    let next = bounds.partitioningIndex { $0 > paragraph }
    return max(0, min(next - 1, count - 1))
  }

  /// The first paragraph of a column that counts; `nil` if none does.
  func firstParagraph(in column: Int) -> Int? {
    let rank = scope.rank(of: bounds[column])
    guard rank < scope.count, scope[rank] < bounds[column + 1] else { return nil }
    return scope[rank]
  }

  /// Mentions of an actor in each column.
  ///
  /// Complexity: O(log *m*) for each column; where a filter or several sections narrow, linear in the actor's mentions.
  func counts(of member: Int, _ cast: Cast) -> [Int] {
    let indices = cast.mentionIndices(of: member)
    let ranks = bounds.map { bound in
      indices.partitioningIndex { cast.mentions[$0].paragraph >= bound }
    }
    return zip(ranks, ranks.dropFirst()).map { start, end in
      if case .range = scope { return indices.distance(from: start, to: end) }
      return indices[start..<end].count { scope.contains(cast.mentions[$0].paragraph) }
    }
  }

  /// An actor's first mention in a column.
  func firstMention(of member: Int, in column: Int, _ cast: Cast) -> Span? {
    let indices = cast.mentionIndices(of: member)
    let start = indices.partitioningIndex { cast.mentions[$0].paragraph >= bounds[column] }
    let later = indices[start...].lazy.map { cast.mentions[$0] }
      .prefix { $0.paragraph < bounds[column + 1] }
    return later.first { scope.contains($0.paragraph) }?.span
  }
}
