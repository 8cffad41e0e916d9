import DocumentModel

/// The paragraphs that the right pane shows, ascending, as indices into `Document.paragraphs`.
enum LinkedParagraphs: Equatable, Sendable {
  /// All paragraphs of a range: the whole text, a section.
  case range(Range<Int>)
  /// Chosen ones.
  case list([Int])

  var count: Int {
    switch self {
    case .range(let range): range.count
    case .list(let list): list.count
    }
  }

  /// The paragraph at a rank, 0 being the first shown.
  subscript(rank: Int) -> Int {
    switch self {
    case .range(let range): range.lowerBound + rank
    case .list(let list): list[rank]
    }
  }

  /// The rank of a paragraph, or of the first shown after it.
  ///
  /// Complexity: O(log *n*).
  func rank(of paragraph: Int) -> Int {
    switch self {
    case .range(let range):
      min(max(0, paragraph - range.lowerBound), range.count)
    case .list(let list): list.partitioningIndex { $0 >= paragraph }
    }
  }

  /// Whether a paragraph is shown.
  func contains(_ paragraph: Int) -> Bool {
    let rank = rank(of: paragraph)
    return rank < count && self[rank] == paragraph
  }

  /// These paragraphs as far as they occur in an ascending list.
  ///
  /// Complexity: linear in the shorter part.
  func intersection(_ other: [Int]) -> LinkedParagraphs {
    switch self {
    case .range(let range):
      let first = other.partitioningIndex { $0 >= range.lowerBound }
      let last = other.partitioningIndex { $0 >= range.upperBound }
      return .list(Array(other[first..<last]))
    case .list(let list): return .list(Self.common(list, other))
    }
  }

  /// The elements of two ascending lists that stand in both.
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
