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
