/// A set of paragraph indices, a bit for each paragraph of the text.
///
/// Fifty million paragraphs take 6.6 MB. As a collection, it holds the indices in ascending order; the position
/// of an index is its rank.
public struct ParagraphSet: RandomAccessCollection, Sendable, Equatable {
  /// A bit for each paragraph, 64 in a word, the first in the lowest bit.
  private var words: [UInt64] = []
  /// For every eight words, the number of paragraphs in the words before them.
  private var ranks: [Int] = []
  /// The number of the first stored word; all words before it are empty.
  private var firstWord = 0
  /// Number of paragraphs in the set.
  public private(set) var count = 0

  private static let wordsPerRank = 8

  /// Makes an empty set.
  public init() {}

  /// Makes a set of ascending indices.
  public init(_ ascending: some Sequence<Int>) {
    for index in ascending { append(index) }
  }

  /// 0, the rank of the smallest index.
  public var startIndex: Int { 0 }
  /// The rank after that of the greatest index.
  public var endIndex: Int { count }

  /// The greatest index, or `nil` for an empty set.
  public var last: Int? {
    words.last.map { (firstWord + words.count) * 64 - 1 - $0.leadingZeroBitCount }
  }

  /// Adds an index that is greater than all in the set; others are ignored.
  ///
  /// Complexity: O(1), and O(*s* / 64) in the indices skipped.
  public mutating func append(_ index: Int) {
    guard index > last ?? -1 else { return }
    extend(toWord: index >> 6)
    words[words.count - 1] |= 1 << UInt64(index & 63)
    count += 1
  }

  /// Adds a range of indices that are greater than all in the set; others are ignored.
  ///
  /// Complexity: O(*n* / 64) in the indices skipped and added.
  public mutating func append(_ indices: Range<Int>) {
    var index = Swift.max(indices.lowerBound, (last ?? -1) + 1)
    while index < indices.upperBound {
      let end = Swift.min(indices.upperBound, (index >> 6 + 1) << 6)
      extend(toWord: index >> 6)
      let bits = end - index == 64 ? UInt64.max : 1 << UInt64(end - index) - 1
      words[words.count - 1] |= bits << UInt64(index & 63)
      count += end - index
      index = end
    }
  }

  /// Adds the indices of another set that are greater than all in this one; others are ignored.
  ///
  /// Complexity: O(*n* / 64) in the range of the other set's indices.
  public mutating func append(_ other: ParagraphSet) {
    if isEmpty {
      self = other
      return
    }
    let start = (last ?? -1) + 1
    for place in other.words.indices {
      let word = other.firstWord + place
      guard word >= start >> 6 else { continue }
      append(
        other.words[place] & (word == start >> 6 ? .max << UInt64(start & 63) : .max), ofWord: word)
    }
  }

  /// The indices that are in both sets.
  ///
  /// Complexity: O(*n* / 64) in the indices where the two overlap.
  public func intersection(_ other: ParagraphSet) -> ParagraphSet {
    var common = ParagraphSet()
    let start = Swift.max(firstWord, other.firstWord)
    let end = Swift.min(firstWord + words.count, other.firstWord + other.words.count)
    for word in start..<Swift.max(start, end) {
      common.append(words[word - firstWord] & other.words[word - other.firstWord], ofWord: word)
    }
    return common
  }

  /// Adds the bits of a word, the last or a later one.
  private mutating func append(_ bits: UInt64, ofWord word: Int) {
    guard bits != 0 else { return }
    extend(toWord: word)
    words[words.count - 1] |= bits
    count += bits.nonzeroBitCount
  }

  /// Adds empty words up to the given one, which becomes the last.
  private mutating func extend(toWord word: Int) {
    if words.isEmpty { firstWord = word & ~(Self.wordsPerRank - 1) }
    while firstWord + words.count <= word {
      if words.count % Self.wordsPerRank == 0 { ranks.append(count) }
      words.append(0)
    }
  }

  /// Whether an index is in the set.
  public func contains(_ index: Int) -> Bool {
    guard index >= 0, words.indices.contains(index >> 6 - firstWord) else { return false }
    return words[index >> 6 - firstWord] >> UInt64(index & 63) & 1 == 1
  }

  /// Number of indices in the set that are smaller than `index`.
  ///
  /// Complexity: O(1).
  public func rank(of index: Int) -> Int {
    let word = index >> 6 - firstWord
    guard index > 0, word >= 0 else { return 0 }
    guard word < words.count else { return count }
    let block = word / Self.wordsPerRank
    var rank = ranks[block]
    for earlier in (block * Self.wordsPerRank)..<word { rank += words[earlier].nonzeroBitCount }
    return rank + (words[word] & ((1 << UInt64(index & 63)) - 1)).nonzeroBitCount
  }

  /// Number of indices of the set in a range.
  public func count(in range: Range<Int>) -> Int {
    rank(of: range.upperBound) - rank(of: range.lowerBound)
  }

  /// The index at a rank: `rank` indices in the set are smaller.
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
    return (firstWord + word) << 6 | bits.trailingZeroBitCount
  }

  /// Iterates over the indices in ascending order, a word at a time.
  public func makeIterator() -> Iterator { Iterator(words, firstWord: firstWord) }

  /// Gives the indices of a set, ascending.
  public struct Iterator: IteratorProtocol {
    private let words: [UInt64]
    private let firstWord: Int
    private var place = -1
    private var bits: UInt64 = 0

    fileprivate init(_ words: [UInt64], firstWord: Int) {
      self.words = words
      self.firstWord = firstWord
    }

    /// The next index, `nil` at the end.
    public mutating func next() -> Int? {
      while bits == 0 {
        place += 1
        guard place < words.count else { return nil }
        bits = words[place]
      }
      defer { bits &= bits - 1 }
      return (firstWord + place) << 6 | bits.trailingZeroBitCount
    }
  }
}
