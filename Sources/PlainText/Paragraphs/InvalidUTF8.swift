import CText
import DocumentModel

/// Whether all bytes are well-formed UTF-8; complexity: O(*n*), some GB per second.
package func isWellFormedUTF8(_ bytes: UnsafeRawBufferPointer) -> Bool {
  guard let base = bytes.baseAddress else { return true }
  return text_is_utf8(base.assumingMemoryBound(to: UInt8.self), bytes.count)
}

/// Counts the ill-formed UTF-8 sequences of `range`, one per maximal subpart.
///
/// `range` must begin and end on character boundaries, as a line does. ASCII is skipped sixteen bytes at a time.
func countInvalidUTF8(_ bytes: UnsafeRawBufferPointer, in range: Range<Int>) -> Int {
  var invalid = 0
  var index = range.lowerBound
  while index < range.upperBound {
    index = skipASCII(bytes, from: index, to: range.upperBound)
    while index < range.upperBound, bytes[index] >= 0x80 {
      let decoded = decodeScalar(bytes, at: index)
      if !decoded.isValid { invalid += 1 }
      index += decoded.length
    }
  }
  return invalid
}

/// Index of the first byte from `start` that isn't ASCII, or `end`.
package func skipASCII(_ bytes: UnsafeRawBufferPointer, from start: Int, to end: Int) -> Int {
  var index = start
  while index + 16 <= end {
    let lanes = bytes.loadUnaligned(fromByteOffset: index, as: SIMD2<UInt64>.self)
    if (lanes[0] | lanes[1]) & 0x8080_8080_8080_8080 != 0 { break }
    index += 16
  }
  while index < end, bytes[index] < 0x80 { index += 1 }
  return index
}
