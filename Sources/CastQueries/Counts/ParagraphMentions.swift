import DocumentModel

extension MentionList {
  /// The indices of the mentions in a paragraph; empty where one would be inserted if it has none.
  ///
  /// Complexity: O(log *d* + *k*), *d* mentions after `start`, with *k* mentions in the paragraph.
  ///
  /// - Parameter start: an index before which all mentions stand in earlier paragraphs.
  func indices(inParagraph paragraph: Int, from start: Int = 0) -> Range<Int> {
    var (low, step) = (start, 1)
    while low + step < count, self[low + step].paragraph < paragraph {
      low += step
      step *= 2
    }
    let high = Swift.min(low + step, count)
    let first = low + self[low..<high].partitioning { $0.paragraph >= paragraph }
    return first..<end(ofParagraph: paragraph, from: first)
  }

  /// The indices of the mentions in the paragraph of a mention.
  ///
  /// Complexity: O(*k*), *k* mentions in the paragraph.
  func indices(besideMention index: Int) -> Range<Int> {
    let paragraph = self[index].paragraph
    var start = index
    while start > 0, self[start - 1].paragraph == paragraph { start -= 1 }
    return start..<end(ofParagraph: paragraph, from: index)
  }

  /// The index after the last mention of a paragraph whose first mention is at `start`.
  @inline(__always)
  func end(ofParagraph paragraph: Int, from start: Int) -> Int {
    var end = start
    while end < count, self[end].paragraph == paragraph { end += 1 }
    return end
  }
}

extension Slice where Base == MentionList {
  /// Number of the elements before those that belong to the second part.
  fileprivate func partitioning(_ belongsInSecondPart: (Mention) -> Bool) -> Int {
    partitioningIndex(where: belongsInSecondPart) - startIndex
  }
}

extension Cast {
  /// Calls `body` with each paragraph of a scope that has mentions, and their indices, until it returns false.
  ///
  /// Complexity: linear in the mentions between the scope's first and last paragraph.
  ///
  /// - Returns: whether `body` was called with all of them.
  func forEachMentionedParagraph(
    in scope: LinkedParagraphs, _ body: (_ paragraph: Int, _ mentions: Range<Int>) -> Bool
  ) -> Bool {
    let mentions = mentions
    let bounds = scope.bounds
    var index = mentions.partitioningIndex { $0.paragraph >= bounds.lowerBound }
    while index < mentions.count {
      let paragraph = mentions[index].paragraph
      if paragraph >= bounds.upperBound { return true }
      let end = mentions.end(ofParagraph: paragraph, from: index)
      if scope.contains(paragraph), !body(paragraph, index..<end) { return false }
      index = end
    }
    return true
  }
}
