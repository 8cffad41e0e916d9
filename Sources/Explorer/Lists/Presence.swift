import DocumentModel

/// Where in the sections chosen actors are mentioned.
struct Presence: Sendable {
  /// Their mentions, ascending, as indices into `Cast.mentions`.
  let mentions: [Int]
  private let cast: Cast
  /// For each level, from 1, the most mentions in a section.
  private var most: [Int] = []

  /// Counts the mentions in all sections.
  ///
  /// Complexity: linear in the sections and the mentions.
  ///
  /// - Parameters:
  ///   - extents: for each section its paragraphs, those of its subsections included.
  ///   - levels: for each section its level.
  init(_ mentions: [Int], _ cast: Cast, extents: [Range<Int>], levels: [Int]) {
    (self.mentions, self.cast) = (mentions, cast)
    var next = 0
    // The sections that the current one is in, the outermost first, with what has been counted of each.
    var open: [(level: Int, count: Int)] = []
    for (index, level) in levels.enumerated() {
      while let last = open.last, last.level >= level { close(&open) }
      let end = index + 1 < extents.count ? extents[index + 1].lowerBound : Int.max
      let start = next
      while next < mentions.count, cast.mentions[mentions[next]].paragraph < end { next += 1 }
      open.append((level, next - start))
    }
    while !open.isEmpty { close(&open) }
  }

  private mutating func close(_ open: inout [(level: Int, count: Int)]) {
    let (level, count) = open.removeLast()
    while most.count < level { most.append(0) }
    most[level - 1] = max(most[level - 1], count)
    if !open.isEmpty { open[open.count - 1].count += count }
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
