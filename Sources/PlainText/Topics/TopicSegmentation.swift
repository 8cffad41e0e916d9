import Glibc

/// Segments a text by topic.
///
/// After Utiyama and Isahara, "A Statistical Model for Domain-Independent Text Segmentation" (ACL 2001): of all
/// segmentations, the cheapest is chosen, where a segment costs the negative log-likelihood of its words and a prior.
/// Differences from the paper, each measured (docs/outline.md):
///
/// - Every word is predicted from those before it in the segment, so that its words together cost a
///   Dirichlet-multinomial, as in Eisenstein and Barzilay, "Bayesian Unsupervised Topic Segmentation" (2008). Each
///   different word of the text counts once in advance, but all together at most 500 times; otherwise no topic of a
///   novel would outweigh the words that don't occur in it.
/// - With this cost every new segment is expensive by itself. A seventh of the paper's prior, log *n* for *n* words in
///   all, is enough; more if words count less in advance.
/// - A segment that begins with a word that refers back ("he", "but") costs more.
///
/// Boundaries are between blocks only. If the prior gives fewer or more topics than are useful, it is scaled.
struct TopicSegmentation {
  /// The words of all blocks, as numbers.
  let terms: [Int32]
  /// Index of the first word of each block in `terms`, and the end.
  let starts: [Int]
  /// All numbers are smaller.
  let termCount: Int
  /// Blocks that begin with a word that refers back.
  let continuations: Set<Int>

  /// All different words together count at most this number of times before a segment begins.
  private static let mostBeforehand = 500.0
  /// Cost of beginning with such a word, as a negative log-likelihood: one topic in twenty does.
  private static let continuationCost = 3.0

  /// Most blocks in a segment.
  private var longestSegment: Int { min(starts.count - 1, 60) }

  /// The first block of each segment, beginning with 0.
  ///
  /// Complexity: O(60 · *n*) in the words.
  func boundaries(atLeast fewest: Int, atMost most: Int) -> [Int] {
    guard starts.count > 2, !terms.isEmpty else { return [0] }
    let occurrences = TermOccurrences(terms: terms, starts: starts, termCount: termCount)
    // Number of times that each different word counts before a segment begins.
    let beforehand = min(1, Self.mostBeforehand / Double(max(occurrences.distinctTerms, 1)))
    let costs = segmentCosts(occurrences, beforehand)
    let prior = (0.15 - 0.3 * log(beforehand)) * log(Double(max(terms.count, 2)))
    var best = segments(costs, prior: prior)
    guard best.count < fewest || best.count > most else { return best }
    // Find the scale nearest to 1 that keeps to the bounds.
    let isTooMany = best.count > most
    // A negative prior is a reward.
    var (near, far) = (1.0, isTooMany ? 1024.0 : -1024.0)
    best = segments(costs, prior: prior * far)
    for _ in 0..<16 {
      let scale = (near + far) / 2
      let segments = self.segments(costs, prior: prior * scale)
      if isTooMany ? segments.count <= most : segments.count >= fewest {
        (far, best) = (scale, segments)
        // There is only one cheapest way to make this number of segments, whatever the scale.
        if best.count == (isTooMany ? most : fewest) { return best }
      } else {
        near = scale
      }
    }
    return best
  }

  /// Cost of the segment of `length` blocks that ends with `block`, at index `block * longestSegment + length - 1`.
  ///
  /// The gain of a block's words in a segment depends only on their counts in its earlier blocks. So the sum over a
  /// segment changes only at blocks that share a word with the last one.
  private func segmentCosts(_ occurrences: TermOccurrences, _ beforehand: Double) -> [Double] {
    let blocks = starts.count - 1
    let sums = LogFactorials(upTo: terms.count, from: beforehand)
    let totals = LogFactorials(
      upTo: terms.count, from: beforehand * Double(occurrences.distinctTerms))
    var costs = [Double](repeating: 0, count: blocks * longestSegment)
    // Gain of all words of the segment from a block on, by their counts in it.
    var total = [Double](repeating: 0, count: blocks)
    // How much more the last block adds to the segment from a block on than to the one after.
    var change = [Double](repeating: 0, count: blocks)
    var next = 0
    for last in 0..<blocks {
      let lowest = max(0, last - longestSegment + 1)
      while next < occurrences.blocks.count, occurrences.blocks[next] == last {
        addChanges(of: next, occurrences, sums, lowest: lowest, to: &change)
        next += 1
      }
      var added = 0.0
      for first in stride(from: last, through: lowest, by: -1) {
        added += change[first]
        change[first] = 0
        total[first] += added
        let words = starts[last + 1] - starts[first]
        costs[last * longestSegment + last - first] =
          totals[words] - total[first] + (continuations.contains(first) ? Self.continuationCost : 0)
      }
    }
    return costs
  }

  /// Adds the gain of a word in the last block, which depends on its count in the blocks before.
  private func addChanges(
    of occurrence: Int, _ occurrences: TermOccurrences, _ sums: LogFactorials, lowest: Int,
    to change: inout [Double]
  ) {
    let count = Int(occurrences.counts[occurrence])
    var before = 0
    var index = occurrence
    var gain = 0.0
    repeat {
      let next = sums[before + count] - sums[before]
      change[Int(occurrences.blocks[index])] += next - gain
      gain = next
      index = Int(occurrences.previous[index])
      guard index >= 0, occurrences.blocks[index] >= lowest else { return }
      before += Int(occurrences.counts[index])
    } while true
  }

  private func segments(_ costs: [Double], prior: Double) -> [Int] {
    let blocks = starts.count - 1
    let longest = longestSegment
    var least = [Double](repeating: .infinity, count: blocks + 1)
    var origin = [Int](repeating: 0, count: blocks + 1)
    least[0] = 0
    for end in 1...blocks {
      // Costs of segments that end here; the one from block 0 on would be at this index.
      let row = (end - 1) * longest + end - 1
      for first in max(0, end - longest)..<end {
        let cost = least[first] + costs[row - first] + prior
        if cost < least[end] { (least[end], origin[end]) = (cost, first) }
      }
    }
    var boundaries: [Int] = []
    boundaries.reserveCapacity(blocks)
    var end = blocks
    while end > 0 {
      end = origin[end]
      boundaries.append(end)
    }
    boundaries.reverse()
    return boundaries
  }
}

/// Occurrences of words: in which blocks, and how often.
private struct TermOccurrences {
  /// Block of each occurrence, ascending; one for each different word of a block.
  private(set) var blocks: [Int32] = []
  /// Number of times that the word occurs in the block.
  private(set) var counts: [Int32] = []
  /// Index of the word's occurrence in an earlier block, or -1.
  private(set) var previous: [Int32] = []
  private(set) var distinctTerms = 0

  init(terms: [Int32], starts: [Int], termCount: Int) {
    blocks.reserveCapacity(terms.count)
    counts.reserveCapacity(terms.count)
    previous.reserveCapacity(terms.count)
    var latest = [Int32](repeating: -1, count: termCount)
    for block in 0..<(starts.count - 1) {
      let first = blocks.count
      for index in starts[block]..<starts[block + 1] {
        let term = Int(terms[index])
        let known = latest[term]
        if known >= first {
          counts[Int(known)] += 1
          continue
        }
        if known < 0 { distinctTerms += 1 }
        latest[term] = Int32(truncatingIfNeeded: blocks.count)
        blocks.append(Int32(truncatingIfNeeded: block))
        counts.append(1)
        previous.append(known)
      }
    }
  }
}

/// The logarithms of *k* (*k* + 1) … (*k* + *n* - 1), by *n*; those of *n*! if *k* is 1.
private struct LogFactorials {
  private let values: [Double]

  /// Complexity: O(*n*).
  init(upTo most: Int, from start: Double) {
    var values = [0.0]
    values.reserveCapacity(most + 1)
    var sum = 0.0
    for index in 0..<most {
      sum += log(start + Double(index))
      values.append(sum)
    }
    self.values = values
  }

  subscript(_ count: Int) -> Double { values[count] }
}
