/// A set of paragraphs, as indices: one bit each, whether few or many are in it.
///
/// Fifty million paragraphs take 6.6 MB.
public struct ParagraphSet: Sendable, Equatable {
  /// Whether a paragraph is in the set, 64 of them in a word, the first in the lowest bit.
  private var words: [UInt64] = []
  /// For every eight words, how many paragraphs stand in those before them.
  private var ranks: [Int] = []
  /// How many paragraphs are in the set.
  public private(set) var count = 0

  private static let wordsPerRank = 8

  /// Makes an empty set.
  public init() {}

  /// Makes a set of ascending indices.
  public init(_ ascending: some Sequence<Int>) {
    for index in ascending { append(index) }
  }

  /// Whether no paragraph is in the set.
  public var isEmpty: Bool { count == 0 }

  /// The greatest index, or `nil` for an empty set.
  public var last: Int? {
    words.last.map { words.count * 64 - 1 - $0.leadingZeroBitCount }
  }

  /// Puts in an index that is greater than all in the set; others are ignored.
  ///
  /// Complexity: O(1) per index, and a bit for each index that is passed over.
  public mutating func append(_ index: Int) {
    guard index > last ?? -1 else { return }
    while words.count <= index >> 6 {
      if words.count % Self.wordsPerRank == 0 { ranks.append(count) }
      words.append(0)
    }
    words[index >> 6] |= 1 << UInt64(index & 63)
    count += 1
  }

  /// Puts in all of another set, whose indices are greater than those in this one.
  public mutating func append(_ other: ParagraphSet) {
    other.forEach { append($0) }
  }

  /// Whether an index is in the set.
  public func contains(_ index: Int) -> Bool {
    index >= 0 && index >> 6 < words.count && words[index >> 6] >> UInt64(index & 63) & 1 == 1
  }

  /// How many indices of the set are smaller than `index`.
  ///
  /// Complexity: O(1).
  public func rank(of index: Int) -> Int {
    guard index > 0 else { return 0 }
    guard index >> 6 < words.count else { return count }
    let word = index >> 6
    let block = word / Self.wordsPerRank
    var rank = ranks[block]
    for earlier in (block * Self.wordsPerRank)..<word { rank += words[earlier].nonzeroBitCount }
    return rank + (words[word] & ((1 << UInt64(index & 63)) - 1)).nonzeroBitCount
  }

  /// How many indices of the set lie in a range.
  public func count(in range: Range<Int>) -> Int {
    rank(of: range.upperBound) - rank(of: range.lowerBound)
  }

  /// The index with `rank` smaller ones in the set.
  ///
  /// - Precondition: `0 <= rank < count`.
  /// - Complexity: O(log *n*).
  public subscript(rank: Int) -> Int {
    precondition(rank >= 0 && rank < count, "no such rank")
    let block = ranks.partitioningIndex { $0 > rank } - 1
    var left = rank - ranks[block]
    var word = block * Self.wordsPerRank
    while words[word].nonzeroBitCount <= left {
      left -= words[word].nonzeroBitCount
      word += 1
    }
    var bits = words[word]
    for _ in 0..<left { bits &= bits - 1 }
    return word << 6 | bits.trailingZeroBitCount
  }

  /// Calls `body` with each index, ascending.
  public func forEach(_ body: (Int) -> Void) {
    for (place, word) in words.enumerated() {
      var bits = word
      while bits != 0 {
        body(place << 6 | bits.trailingZeroBitCount)
        bits &= bits - 1
      }
    }
  }
}
