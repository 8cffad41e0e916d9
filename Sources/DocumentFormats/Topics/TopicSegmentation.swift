import Glibc

/// Divides a text without headings by topic.
///
/// The model of Utiyama and Isahara, "A Statistical Model for Domain-Independent Text Segmentation"
/// (ACL 2001): of all divisions choose the one with the least cost, where a segment costs the negative
/// log-likelihood of its words under their own smoothed frequencies plus a prior of log *n* for *n*
/// words in all. Boundaries fall between blocks only. Where the prior gives fewer or more segments than
/// a reader can use, it is scaled.
struct TopicSegmentation {
  /// The words of all blocks, as numbers.
  let terms: [Int32]
  /// Where the words of each block start, and the end.
  let starts: [Int]
  /// Numbers are smaller than this.
  let termCount: Int

  private static let longestSegment = 60

  /// The first blocks of the segments, beginning with 0.
  ///
  /// Complexity: O(60 · *n*) in the words.
  func boundaries(atLeast fewest: Int, atMost most: Int) -> [Int] {
    guard starts.count > 2, !terms.isEmpty else { return [0] }
    let costs = segmentCosts()
    let prior = log(Double(max(terms.count, 2)))
    var best = division(costs, prior: prior)
    guard best.count < fewest || best.count > most else { return best }
    // Look for the scale nearest to 1 that keeps to the bounds.
    let isTooMany = best.count > most
    var (near, far) = (1.0, isTooMany ? 1024.0 : 0.0)
    best = division(costs, prior: prior * far)
    for _ in 0..<16 {
      let scale = (near + far) / 2
      let division = self.division(costs, prior: prior * scale)
      if isTooMany ? division.count <= most : division.count >= fewest {
        (far, best) = (scale, division)
      } else {
        near = scale
      }
    }
    return best
  }

  /// Cost of the segment of `length` blocks at `block`: at `block * longestSegment + length - 1`.
  private func segmentCosts() -> [Double] {
    let blocks = starts.count - 1
    var costs = [Double](repeating: 0, count: blocks * Self.longestSegment)
    var frequency = [Int32](repeating: 0, count: termCount)
    let gains = Self.smallGains()
    let distinct = Double(distinctTerms)
    for first in 0..<blocks {
      // Sum of f log(f + 1) over the words of the segment, f being a word's frequency in it.
      var sum = 0.0
      var words = 0
      let last = min(blocks, first + Self.longestSegment)
      for block in first..<last {
        for index in starts[block]..<starts[block + 1] {
          let term = Int(terms[index])
          let count = Int(frequency[term])
          sum += count < gains.count ? gains[count] : Self.greatGain(count)
          frequency[term] += 1
        }
        words += starts[block + 1] - starts[block]
        costs[first * Self.longestSegment + block - first] =
          Double(words) * log(Double(words) + distinct) - sum
      }
      for index in starts[first]..<starts[last] { frequency[Int(terms[index])] = 0 }
    }
    return costs
  }

  private var distinctTerms: Int {
    var isSeen = [Bool](repeating: false, count: termCount)
    return terms.reduce(0) { count, term in
      guard !isSeen[Int(term)] else { return count }
      isSeen[Int(term)] = true
      return count + 1
    }
  }

  /// What one more occurrence adds to f log(f + 1), by the frequency before, for small frequencies.
  private static func smallGains() -> [Double] {
    var gains: [Double] = []
    var before = 0.0
    for count in 1...64 {
      let after = Double(count) * log(Double(count + 1))
      gains.append(after - before)
      before = after
    }
    return gains
  }

  /// The same for great frequencies: the derivative in the middle of the step.
  private static func greatGain(_ frequency: Int) -> Double {
    let middle = Double(frequency) + 0.5
    return log(middle + 1) + middle / (middle + 1)
  }

  private func division(_ costs: [Double], prior: Double) -> [Int] {
    let blocks = starts.count - 1
    var least = [Double](repeating: .infinity, count: blocks + 1)
    var origin = [Int](repeating: 0, count: blocks + 1)
    least[0] = 0
    for end in 1...blocks {
      for first in max(0, end - Self.longestSegment)..<end {
        let cost = least[first] + costs[first * Self.longestSegment + end - first - 1] + prior
        if cost < least[end] { (least[end], origin[end]) = (cost, first) }
      }
    }
    var boundaries: [Int] = []
    var end = blocks
    while end > 0 {
      end = origin[end]
      boundaries.append(end)
    }
    return boundaries.reversed()
  }
}
