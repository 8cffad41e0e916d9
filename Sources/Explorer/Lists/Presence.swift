import DocumentModel

/// Where in the sections chosen actors are mentioned.
struct Presence: Sendable {
  /// Their mentions, ascending, as indices into `Cast.mentions`.
  let mentions: IndexList
  private let cast: Cast
  /// For each level, from 1, the most mentions in a section.
  private var most: [Int] = []

  /// Counts the mentions in the sections that have some.
  ///
  /// Complexity: O(log *m* + log *n*) for each of these, *m* mentions and *n* sections.
  ///
  /// - Parameters:
  ///   - extents: for each section its paragraphs, those of its subsections included.
  ///   - levels: for each section its level.
  ///   - parent: the section that a section is in.
  init(
    _ mentions: IndexList, _ cast: Cast, extents: [Range<Int>], levels: [Int],
    parent: (Int) -> Int?
  ) {
    (self.mentions, self.cast) = (mentions, cast)
    var (section, start) = (0, 0)
    // The sections that the last mention is in, the outermost first, each with the rank of the first mention in it.
    var open: [(section: Int, start: Int)] = []
    while start < mentions.count {
      let paragraph = cast.mentions[mentions[start]].paragraph
      section = extents.nextIndex(from: max(0, section)) { $0.lowerBound > paragraph } - 1
      while let last = open.last, extents[last.section].upperBound <= paragraph {
        close(open.removeLast(), end: start, levels)
      }
      let place = open.count
      var inner = section >= 0 ? section : nil
      while let next = inner, next != open.prefix(place).last?.section {
        open.insert((next, start), at: place)
        inner = parent(next)
      }
      let end = section + 1 < extents.count ? extents[section + 1].lowerBound : Int.max
      start = mentions.nextIndex(from: start) { cast.mentions[$0].paragraph >= end }
    }
    while let last = open.popLast() { close(last, end: mentions.count, levels) }
  }

  /// Counts a section after whose last mention comes that of rank `end`.
  private mutating func close(_ open: (section: Int, start: Int), end: Int, _ levels: [Int]) {
    let level = levels[open.section]
    while most.count < level { most.append(0) }
    most[level - 1] = max(most[level - 1], end - open.start)
  }

  /// Number of their mentions in a range of paragraphs.
  ///
  /// Complexity: O(log *m*).
  func count(in range: Range<Int>) -> Int {
    rank(of: range.upperBound) - rank(of: range.lowerBound)
  }

  private func rank(of paragraph: Int) -> Int {
    mentions.partitioningIndex { cast.mentions[$0].paragraph >= paragraph }
  }

  /// A number of mentions as a share, from 0 to 1, of the most in a section of a level.
  func share(of count: Int, level: Int) -> Double {
    Double(count) / Double(max(1, most.indices.contains(level - 1) ? most[level - 1] : 1))
  }
}

extension RandomAccessCollection where Index == Int {
  /// The first index from `start` on whose element belongs to the second part of a partitioned collection.
  ///
  /// Complexity: O(log *d*), *d* elements before it.
  fileprivate func nextIndex(
    from start: Int, where belongsInSecondPart: (Element) -> Bool
  ) -> Int {
    var (low, step) = (start, 1)
    while low + step < endIndex, !belongsInSecondPart(self[low + step]) {
      low += step
      step *= 2
    }
    let near = self[low..<Swift.min(low + step, endIndex)]
    return near.partitioningIndex(where: belongsInSecondPart)
  }
}
