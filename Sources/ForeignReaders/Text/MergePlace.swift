/// Position in the outline, while headings are merged into a table of contents.
struct MergePlace {
  /// Depth of the last entry.
  var depth = 0
  /// Rank of the last entry's heading, if it has one.
  private var rank: Int?
  /// Levels of the last entry and those around it, the outermost first.
  private var levels: [Int] = []
  /// Ranks of the headings below the last entry.
  private var below: [Int] = []

  mutating func enter(_ entry: OutlineEntry, rank: Int?) {
    while let last = levels.last, last >= entry.level { levels.removeLast() }
    levels.append(entry.level)
    depth = levels.count
    self.rank = rank
    below = []
  }

  /// Depth of a heading without an entry.
  mutating func depth(ofRank other: Int) -> Int {
    if other == 0 {
      // Headings that the importer adds at the end are inside no other.
      (depth, rank, below) = (1, 0, [])
      return depth
    }
    while let last = below.last, last >= other { below.removeLast() }
    below.append(other)
    guard depth > 0 else { return below.count }
    // Beside the entry, unless the entry's own heading is higher.
    if below.count == 1, let rank, other <= rank {
      self.rank = other
      below = []
      return depth
    }
    return depth + below.count
  }
}
