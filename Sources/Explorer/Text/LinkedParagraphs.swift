import DocumentModel

/// The paragraphs that the text pane shows, ascending, as indices into `Document.paragraphs`.
enum LinkedParagraphs: Sendable {
  /// All paragraphs of a range: the whole text, a section.
  case range(Range<Int>)
  /// Single ones: those that mention the chosen actors.
  case list([Int])
  /// Those of a range that are in a set: what a filter leaves of the range.
  case set(ParagraphSet, Range<Int>)

  var count: Int {
    switch self {
    case .range(let range): range.count
    case .list(let list): list.count
    case .set(let set, let range): set.count(in: range)
    }
  }

  /// The first paragraph; `nil` if none exist.
  var first: Int? { count > 0 ? self[0] : nil }

  /// The paragraph at a rank, 0 being the first shown.
  ///
  /// Complexity: O(1), in a set O(log *n*).
  subscript(rank: Int) -> Int {
    switch self {
    case .range(let range): range.lowerBound + rank
    case .list(let list): list[rank]
    case .set(let set, let range): set[set.rank(of: range.lowerBound) + rank]
    }
  }

  /// The rank of a paragraph, or of the first shown after it.
  ///
  /// Complexity: O(1), in a list O(log *n*).
  func rank(of paragraph: Int) -> Int {
    switch self {
    case .range(let range):
      min(max(0, paragraph - range.lowerBound), range.count)
    case .list(let list): list.partitioningIndex { $0 >= paragraph }
    case .set(let set, let range):
      set.rank(of: min(max(paragraph, range.lowerBound), range.upperBound))
        - set.rank(of: range.lowerBound)
    }
  }

  /// Whether a paragraph is shown.
  func contains(_ paragraph: Int) -> Bool {
    let rank = rank(of: paragraph)
    return rank < count && self[rank] == paragraph
  }

  /// Those of these paragraphs that are in a set.
  ///
  /// Complexity: O(1) for a range, else linear.
  func intersection(_ other: ParagraphSet) -> LinkedParagraphs {
    switch self {
    case .range(let range): .set(other, range)
    case .list(let list): .list(list.filter(other.contains))
    case .set(let set, let range): .set(set.intersection(other), range)
    }
  }

  /// The elements that two ascending lists share.
  static func common(_ a: [Int], _ b: [Int]) -> [Int] {
    var result: [Int] = []
    var (i, j) = (0, 0)
    while i < a.count, j < b.count {
      if a[i] == b[j] { result.append(a[i]) }
      let step = (a[i] <= b[j], b[j] <= a[i])
      if step.0 { i += 1 }
      if step.1 { j += 1 }
    }
    return result
  }
}
