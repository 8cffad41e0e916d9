/// Finds where a text resembles a pattern: the edit distances between the pattern and what ends at each byte.
///
/// Gene Myers, "A Fast Bit-Vector Algorithm for Approximate String Matching Based on Dynamic Programming", Journal of the
/// ACM 46(3), 1999: a column of the table of distances is kept as differences of 1, 0 or -1 in two bits each, so that 64
/// rows cost a few operations.
struct ApproximateSearch {
  private let pattern: [UInt8]
  /// Words of 64 rows.
  private let blocks: Int
  /// For each byte and word, which bytes of the pattern are equal to it.
  private let equal: [UInt64]

  /// - Parameter pattern: not empty.
  init(_ pattern: [UInt8]) {
    self.pattern = pattern
    blocks = (pattern.count + 63) / 64
    var equal = [UInt64](repeating: 0, count: 256 * blocks)
    for (row, byte) in pattern.enumerated() {
      equal[Int(byte) * blocks + row / 64] |= 1 << UInt64(row % 64)
    }
    self.equal = equal
  }

  /// A place where the text resembles the pattern.
  struct Match: Equatable {
    /// The byte after its last one.
    var end: Int
    /// Edits that make the pattern of it.
    var errors: Int
  }

  /// The places with at most `most` errors, ascending.
  ///
  /// Of places that overlap only the best is kept, of equally good ones the first.
  /// Complexity: O(*n* · *m* / 64) in the lengths of text and pattern.
  func matches(in text: [UInt8], errors most: Int) -> [Match] {
    var matches: [Match] = []
    var column = Column(rows: pattern.count, blocks: blocks)
    for (index, byte) in text.enumerated() {
      column.advance { equal[Int(byte) * blocks + $0] }
      guard column.errors <= most else { continue }
      let match = Match(end: index + 1, errors: column.errors)
      if let last = matches.last, match.end - last.end < pattern.count {
        if match.errors < last.errors { matches[matches.count - 1] = match }
      } else {
        matches.append(match)
      }
    }
    return matches
  }

  /// A column of the table: the distances between the beginnings of the pattern and what ends at a byte.
  private struct Column {
    private var plus: [UInt64]
    private var minus: [UInt64]
    private let lastBit: UInt64
    /// The distance of the whole pattern.
    private(set) var errors: Int

    init(rows: Int, blocks: Int) {
      plus = [UInt64](repeating: .max, count: blocks)
      minus = [UInt64](repeating: 0, count: blocks)
      lastBit = 1 << UInt64((rows - 1) % 64)
      errors = rows
    }

    /// Goes on by a byte; the names are those of the paper.
    mutating func advance(_ equal: (Int) -> UInt64) {
      // The change of the distance from byte to byte, in the row above a word: 0 above the first, where a match may begin.
      var carry = 0
      for block in plus.indices {
        var eq = equal(block)
        let (pv, mv) = (plus[block], minus[block])
        let xv = eq | mv
        if carry < 0 { eq |= 1 }
        let xh = (((eq & pv) &+ pv) ^ pv) | eq
        var ph = mv | ~(xh | pv)
        var mh = pv & xh
        let last = block == plus.count - 1 ? lastBit : 1 << 63
        let below = ph & last != 0 ? 1 : mh & last != 0 ? -1 : 0
        ph <<= 1
        mh <<= 1
        if carry < 0 { mh |= 1 } else if carry > 0 { ph |= 1 }
        plus[block] = mh | ~(xv | ph)
        minus[block] = ph & xv
        carry = below
      }
      errors += carry
    }
  }
}

/// Which bytes of a text a part of a pattern became.
struct Alignment {
  /// Edits that make the pattern of the text.
  let errors: Int
  private let places: [Int]

  /// Aligns a pattern with the end of a text, which may begin anywhere.
  ///
  /// Complexity: O(*n* · *m*), for a few hundred bytes.
  init(_ pattern: ArraySlice<UInt8>, endOf text: ArraySlice<UInt8>) {
    let (rows, columns) = (pattern.count, text.count)
    let width = columns + 1
    var distances = [Int](repeating: 0, count: (rows + 1) * width)
    for row in 1...max(1, rows) where row <= rows {
      distances[row * width] = row
      let letter = pattern[pattern.startIndex + row - 1]
      for column in 1...max(1, columns) where column <= columns {
        let isEqual = letter == text[text.startIndex + column - 1]
        distances[row * width + column] = min(
          distances[(row - 1) * width + column - 1] + (isEqual ? 0 : 1),
          distances[(row - 1) * width + column] + 1, distances[row * width + column - 1] + 1)
      }
    }
    errors = distances[rows * width + columns]
    // Backwards, from the end of both.
    var places = [Int](repeating: text.endIndex, count: rows + 1)
    var (row, column) = (rows, columns)
    while row > 0 {
      let here = distances[row * width + column]
      let diagonal = column > 0 ? distances[(row - 1) * width + column - 1] : .max
      let isEqual =
        column > 0 && pattern[pattern.startIndex + row - 1] == text[text.startIndex + column - 1]
      if column > 0, here == diagonal + (isEqual ? 0 : 1) {
        (row, column) = (row - 1, column - 1)
        places[row] = text.startIndex + column
      } else if here == distances[(row - 1) * width + column] + 1 {
        row -= 1
        places[row] = text.startIndex + column
      } else {
        column -= 1
      }
    }
    self.places = places
  }

  /// The bytes of the text that some bytes of the pattern became.
  func range(of part: Range<Int>) -> Range<Int> {
    places[part.lowerBound]..<max(places[part.lowerBound], places[part.upperBound])
  }
}
