extension RandomAccessCollection {
  /// The first index whose element belongs to the second part of a partitioned collection.
  ///
  /// - Parameter belongsInSecondPart: false for all elements up to some place, true from there on.
  /// - Complexity: O(log *n*).
  @inlinable
  public func partitioningIndex(where belongsInSecondPart: (Element) -> Bool) -> Index {
    var low = startIndex
    var length = count
    while length > 0 {
      let half = length / 2
      let middle = index(low, offsetBy: half)
      if belongsInSecondPart(self[middle]) {
        length = half
      } else {
        low = index(after: middle)
        length -= half + 1
      }
    }
    return low
  }
}

extension RandomAccessCollection where Index == Int {
  /// The indices of the elements whose place in the text shares a byte with `span`.
  ///
  /// If there are none, the empty range where such an element would be inserted.
  ///
  /// - Parameter place: the span of an element; spans ascend and don't overlap.
  /// - Complexity: O(log *n*).
  func indices(overlapping span: Span, _ place: (Element) -> Span) -> Range<Int> {
    let first = partitioningIndex { place($0).end > span.start }
    let last = partitioningIndex { place($0).start >= span.end }
    return first..<Swift.max(first, last)
  }
}
