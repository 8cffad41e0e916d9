/// Where in the outline one is, while headings are put between the entries of a table of contents.
struct MergePlace {
  /// Depth of the entry before.
  var depth = 0
  /// Rank of its heading, if it has one.
  private var rank: Int?
  /// Levels that entries have, from the outermost.
  private var levels: [Int] = []
  /// Ranks of headings below the entry before.
  private var below: [Int] = []

  mutating func enter(_ entry: OutlineEntry, rank: Int?) {
    while let last = levels.last, last >= entry.level { levels.removeLast() }
    levels.append(entry.level)
    depth = levels.count
    self.rank = rank
    below = []
  }

  /// The depth of a heading that no entry has.
  mutating func depth(ofRank other: Int) -> Int {
    if other == 0 {
      // What the importer has put at the end lies in no element.
      (depth, rank, below) = (1, 0, [])
      return depth
    }
    while let last = below.last, last >= other { below.removeLast() }
    below.append(other)
    guard depth > 0 else { return below.count }
    // Beside the entry, if its own heading is no greater.
    if below.count == 1, let rank, other <= rank {
      self.rank = other
      below = []
      return depth
    }
    return depth + below.count
  }
}
