/// A folded term, searched for in folded text.
///
/// Bytes that equal its first and last byte are found 16 at a time and then compared. Where that would cost too much,
/// as in runs of one letter, the algorithm of Knuth, Morris and Pratt (SIAM Journal on Computing 6, 1977) continues, so
/// that the time is linear for every text and term.
struct Needle: Sendable {
  /// Bytes of the longest term that is compared in full at every place in the worst case: still a small constant.
  private static let shortLength = 16

  private let bytes: [UInt8]
  /// For each prefix of a long term the length of its longest proper border; empty for a short term.
  private let borders: [Int32]

  /// Makes a needle of a folded term that isn't empty.
  init(_ bytes: [UInt8]) {
    precondition(!bytes.isEmpty, "a term that folds to nothing is not searched for")
    self.bytes = bytes
    borders = bytes.count > Self.shortLength ? Self.borders(of: bytes) : []
  }

  /// Length in bytes.
  var count: Int { bytes.count }

  func occurs(in text: UnsafeRawBufferPointer) -> Bool {
    firstOccurrence(in: text, from: 0) != nil
  }

  /// Calls `body` with the offset of every occurrence, in order; occurrences may overlap.
  func forEachOccurrence(in text: UnsafeRawBufferPointer, _ body: (Int) -> Void) {
    guard borders.isEmpty else { return forEachOccurrenceByBorders(in: text, from: 0, body) }
    var start = 0
    while let found = firstOccurrence(in: text, from: start) {
      body(found)
      start = found + 1
    }
  }

  private func firstOccurrence(in text: UnsafeRawBufferPointer, from start: Int) -> Int? {
    guard let base = text.baseAddress else { return nil }
    return bytes.withUnsafeBytes { needle in
      var index = start
      var compared = 0
      let end = text.count - needle.count + 1
      while index + 16 <= end {
        var candidates = Candidates(base + index, needle)
        while let lane = candidates.next() {
          if equals(needle, base + index + lane, &compared) { return index + lane }
        }
        index += 16
        guard borders.isEmpty || compared <= Self.mostCompared(over: index - start) else {
          return firstOccurrenceByBorders(in: text, from: index)
        }
      }
      while index < end {
        if equals(needle, base + index, &compared) { return index }
        index += 1
      }
      return nil
    }
  }

  /// Bytes that may be compared in a stretch of text before Knuth, Morris and Pratt take over: ordinary text needs less
  /// than one for each byte (by hand).
  private static func mostCompared(over length: Int) -> Int { 4 * length + 1024 }

  /// Whether the needle stands at `text`; adds the number of bytes compared to `compared`.
  @inline(__always)
  private func equals(
    _ needle: UnsafeRawBufferPointer, _ text: UnsafeRawPointer, _ compared: inout Int
  ) -> Bool {
    var place = 0
    while place < needle.count {
      guard needle[place] == text.load(fromByteOffset: place, as: UInt8.self) else { break }
      place += 1
    }
    compared += place
    return place == needle.count
  }

  private func firstOccurrenceByBorders(in text: UnsafeRawBufferPointer, from start: Int) -> Int? {
    var found: Int?
    forEachOccurrenceByBorders(in: text, from: start, while: { found == nil }) { found = $0 }
    return found
  }

  private func forEachOccurrenceByBorders(
    in text: UnsafeRawBufferPointer, from start: Int, while goesOn: () -> Bool = { true },
    _ body: (Int) -> Void
  ) {
    var matched = 0
    var index = start
    while index < text.count, goesOn() {
      while matched > 0, bytes[matched] != text[index] { matched = Int(borders[matched - 1]) }
      if bytes[matched] == text[index] { matched += 1 }
      index += 1
      if matched == bytes.count {
        body(index - matched)
        matched = Int(borders[matched - 1])
      }
    }
  }

  private static func borders(of bytes: [UInt8]) -> [Int32] {
    var borders = [Int32](repeating: 0, count: bytes.count)
    var length = 0
    for place in 1..<bytes.count {
      while length > 0, bytes[length] != bytes[place] { length = Int(borders[length - 1]) }
      if bytes[length] == bytes[place] { length += 1 }
      borders[place] = Int32(truncatingIfNeeded: length)
    }
    return borders
  }
}

/// The places among 16 where both the first and the last byte of a needle match.
private struct Candidates {
  private var halves: SIMD2<UInt64>

  @inline(__always)
  init(_ text: UnsafeRawPointer, _ needle: UnsafeRawBufferPointer) {
    let first = SIMD16<UInt8>(repeating: needle[0])
    let last = SIMD16<UInt8>(repeating: needle[needle.count - 1])
    let starts = text.loadUnaligned(as: SIMD16<UInt8>.self)
    let ends = text.loadUnaligned(fromByteOffset: needle.count - 1, as: SIMD16<UInt8>.self)
    halves = unsafeBitCast((starts .== first) .& (ends .== last), to: SIMD2<UInt64>.self)
  }

  /// The next place, 0 to 15.
  @inline(__always)
  mutating func next() -> Int? {
    for half in 0..<2 where halves[half] != 0 {
      let lane = halves[half].trailingZeroBitCount >> 3
      halves[half] &= ~(0xFF << UInt64(lane << 3))
      return half << 3 | lane
    }
    return nil
  }
}
