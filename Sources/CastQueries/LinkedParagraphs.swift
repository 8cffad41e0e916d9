import DocumentModel

/// Paragraphs that a choice leaves of a text, ascending, as indices into `Document.paragraphs`.
public enum LinkedParagraphs: Sendable {
  /// All paragraphs of a range: the whole text, a section.
  case range(Range<Int>)
  /// Single ones: those that mention the chosen actors.
  case list(IndexList)
  /// Those of a range that are in a set: what a filter leaves of the range.
  case set(ParagraphSet, Range<Int>)

  /// Number of paragraphs.
  public var count: Int {
    switch self {
    case .range(let range): range.count
    case .list(let list): list.count
    case .set(let set, let range): set.count(in: range)
    }
  }

  /// The first paragraph; `nil` without paragraphs.
  public var first: Int? { count > 0 ? self[0] : nil }

  /// The last paragraph; `nil` without paragraphs.
  public var last: Int? { count > 0 ? self[count - 1] : nil }

  /// From the first paragraph to the last.
  public var bounds: Range<Int> {
    guard let first, let last else { return 0..<0 }
    return first..<last + 1
  }

  /// The paragraph at a rank, 0 being the first.
  ///
  /// Complexity: O(1), in a set O(log *n*).
  public subscript(rank: Int) -> Int {
    switch self {
    case .range(let range): range.lowerBound + rank
    case .list(let list): list[rank]
    case .set(let set, let range): set[set.rank(of: range.lowerBound) + rank]
    }
  }

  /// The rank of a paragraph, or of the first one after it.
  ///
  /// Complexity: O(1), in a list O(log *n*).
  public func rank(of paragraph: Int) -> Int {
    switch self {
    case .range(let range):
      min(max(0, paragraph - range.lowerBound), range.count)
    case .list(let list): list.partitioningIndex { $0 >= paragraph }
    case .set(let set, let range):
      set.rank(of: min(max(paragraph, range.lowerBound), range.upperBound))
        - set.rank(of: range.lowerBound)
    }
  }

  /// Whether a paragraph is among them.
  public func contains(_ paragraph: Int) -> Bool {
    switch self {
    case .range(let range): return range.contains(paragraph)
    case .set(let set, let range): return range.contains(paragraph) && set.contains(paragraph)
    case .list(let list):
      let rank = rank(of: paragraph)
      return rank < list.count && list[rank] == paragraph
    }
  }

  /// Number of those in a range.
  public func count(in range: Range<Int>) -> Int {
    rank(of: range.upperBound) - rank(of: range.lowerBound)
  }

  /// Those that are in a set, too.
  ///
  /// Complexity: O(1) for a range, else linear.
  public func intersection(_ other: ParagraphSet) -> LinkedParagraphs {
    switch self {
    case .range(let range): .set(other, range)
    case .list(let list): .list(IndexList(list.filter(other.contains)))
    case .set(let set, let range): .set(set.intersection(other), range)
    }
  }

  /// Those of an ascending list that are among them.
  ///
  /// Complexity: O(log *n*) for a range, without a copy; else linear in the list.
  public func intersection(_ list: IndexList) -> LinkedParagraphs {
    guard case .range(let range) = self else { return .list(IndexList(list.filter(contains))) }
    let start = list.partitioningIndex { $0 >= range.lowerBound }
    let end = list.partitioningIndex { $0 >= range.upperBound }
    return .list(list.part(start..<max(start, end)))
  }
}
