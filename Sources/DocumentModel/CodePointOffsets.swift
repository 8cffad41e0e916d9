/// Converts byte offsets of one text to code point offsets, for exports.
///
/// An invalid subpart counts as one code point, a byte order mark and every carriage return too, as
/// brat, spaCy and the Web Annotation model count.
public struct CodePointOffsets: Sendable {
  private static let stride = 512
  private let source: TextSource
  /// Code points before each multiple of `stride` bytes; a sequence that crosses one counts before it.
  private let counts: [Int]

  /// Counts the text once.
  ///
  /// Complexity: O(*n*) in its bytes.
  public init(_ source: TextSource) {
    self.source = source
    counts = source.withBytes { bytes in
      var counts = [0]
      counts.reserveCapacity(bytes.count / Self.stride + 1)
      var seen = 0
      for (offset, _) in UTF8Scalars(bytes) {
        while offset >= counts.count * Self.stride { counts.append(seen) }
        seen += 1
      }
      return counts
    }
  }

  /// The number of code points before byte `offset`, which is a character boundary.
  ///
  /// Complexity: O(1), at most 512 bytes are decoded.
  public func codePoints(before offset: Int) -> Int {
    let block = min(offset / Self.stride, counts.count - 1)
    let start = blockStart(block)
    guard offset > start else { return counts[block] }
    return source.withBytes(start..<offset) { bytes in
      UTF8Scalars(bytes).reduce(counts[block]) { count, _ in count + 1 }
    }
  }

  /// The first character boundary at or after the block's multiple of `stride`.
  private func blockStart(_ block: Int) -> Int {
    guard block > 0 else { return 0 }
    let nominal = block * Self.stride
    let from = max(0, nominal - 3)
    return source.withBytes(from..<min(source.count, nominal + 4)) { bytes in
      var index = 0
      // Skip what may be the tail of a sequence begun before `from`.
      while index < 3, index < bytes.count, bytes[index] & 0xC0 == 0x80 { index += 1 }
      while from + index < nominal, index < bytes.count {
        index += decodeScalar(bytes, at: index).length
      }
      return from + index
    }
  }
}
